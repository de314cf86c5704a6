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
import { ledNames } from "./led-names.js";
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

/** 'Ann Field in Harwick-on-Tyne', 'correspondante à Rethay', 'US CORRESPONDENT IN HARWICK, OKLAHOMA', with what stands behind. */
function isWrittenFrom({ role, start }: Candidate, { folded, offset }: Sentence): boolean {
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
  const datelines = bylines.flatMap((sentence) => candidatesOf(sentence, gazetteer).filter((candidate) => candidate.dateline || isWrittenFrom(candidate, sentence)));
  const candidates = [...datelines, ...sentences.flatMap((sentence) => candidatesOf(sentence, gazetteer))];
  return choosePlaces(candidates, sentences, article.language);
}

function candidatesOf(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const known = knownNames(sentence, gazetteer);
  return [...known, ...describedNames(sentence, gazetteer), ...sitesByName(sentence, known), ...namesBesideLands(sentence, known, gazetteer), ...namesByContext(sentence, gazetteer), ...ledNames(sentence).filter(({ dateline, start }) => !dateline || known.every((one) => one.start !== start)), ...departementNumbers(sentence, gazetteer), ...demonymsIn(sentence, gazetteer)];
}
