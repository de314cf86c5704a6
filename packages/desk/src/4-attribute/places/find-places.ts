import type { CasePlace } from "../../model/case-place.js";
import type { Article, Reading } from "../../model/reading.js";
import type { Place } from "../../model/statement.js";
import { readSentence, type Sentence } from "../figures/tokens.js";
import { choosePlaces } from "./choose-places.js";
import { departementNumbers } from "./departement-numbers.js";
import { demonymsIn } from "./demonyms.js";
import { describedNames } from "./described-names.js";
import { gazetteerWith } from "./case-gazetteer.js";
import { namesBesideLands } from "./names-beside-lands.js";
import { namesByContext } from "./names-by-context.js";
import { headlineName, ledNames } from "./led-names.js";
import { knownNames } from "./known-names.js";
import type { Candidate } from "./place-candidate.js";
import { sitesByName } from "./sites-by-name.js";
import type { Gazetteer } from "./place-entry.js";

/** The places of a reading, every mention. What no gazetteer knows has a name and no position. Pure. */
export function findPlaces(reading: Reading, casePlaces: readonly CasePlace[] = []): readonly Place[] {
  const gazetteer = gazetteerWith(casePlaces);
  const places = reading.articles.flatMap((article, index) => placesOf(reading.text, article, gazetteer).map((place) => ({ ...place, article: index })));
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** 'LILLE, France --': a line of its own that says where, not who. */
function isDateline(sentence: Sentence): boolean {
  return !/^(?:by|par|with|avec|from|de) /.test(sentence.folded) && /(?:-|\))\s*$/.test(sentence.folded);
}

/** 'Ann Field in Harwick-on-Tyne', 'correspondante à Rethay', 'US CORRESPONDENT IN HARWICK, OKLAHOMA', with what stands behind; 'By Ann Field, TNB News, Harwick'. */
function isWrittenFrom({ role, start, end }: Candidate, { folded, offset, original }: Sentence): boolean {
  if (role === "place" && original.slice(0, start - offset).endsWith(", ") && /^(?:,? \d[\p{L}\d ,:.]*|\.)?$/u.test(original.slice(end - offset))) return true;
  const lead = / (?:in|near|a) (?=[^ ])/.exec(folded);
  return role === "place" && lead !== null && start - offset >= lead.index + lead[0].length;
}

function placesOf(text: string, article: Article, gazetteer: Gazetteer): readonly Omit<Place, "article">[] {
  const sentences: Sentence[] = [];
  const bylines: Sentence[] = [];
  for (const block of article.blocks) {
    for (const span of block.sentences) {
      const sentence = readSentence(text, span, article.language);
      if (block.kind !== "byline" || isDateline(sentence)) sentences.push(sentence);
      else bylines.push(sentence);
    }
  }
  const [title] = article.blocks.filter(({ kind }) => kind === "title").flatMap(({ sentences: [first] }) => first ?? []);
  const headline = title ? headlineName(readSentence(text, title, article.language)) : [];
  const datelines = bylines.flatMap((sentence) => candidatesOf(sentence, gazetteer).filter((candidate) => candidate.dateline || isWrittenFrom(candidate, sentence)));
  const candidates = [...headline, ...datelines, ...sentences.flatMap((sentence) => candidatesOf(sentence, gazetteer))];
  return choosePlaces(candidates, { sentences, bylines }, article.language);
}

/** What a table has is not made part of a longer name by words that stand before it ('in South Asia'), nor is a dateline of it another place. */
function isKnownIn({ dateline, start, end, words }: Candidate, other: Candidate): boolean {
  if (dateline) return other.start === start;
  return words > 1 && other.start < end && start < other.end && other.role === "place" && other.entries.some(({ kind, population }) => kind !== "town" || population >= 15_000);
}

function candidatesOf(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const known = knownNames(sentence, gazetteer);
  const led = ledNames(sentence).filter((one) => !known.some((other) => isKnownIn(one, other)));
  return [...known, ...describedNames(sentence, gazetteer), ...sitesByName(sentence, known, led), ...namesBesideLands(sentence, known, gazetteer), ...namesByContext(sentence, gazetteer), ...led, ...departementNumbers(sentence, gazetteer), ...demonymsIn(sentence, gazetteer)];
}
