import type { Span } from "../../model/span.js";
import type { Figure } from "../../model/statement.js";
import { emptyWords, functionWords, negations, numberWords } from "../lexicon/function-words.js";
import { familiesOf } from "../lexicon/related-meanings.js";
import { paleActs } from "../lexicon/pale-acts.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";
import { countedIn } from "./counted-in.js";

/** What a word of a telling stands for. `general`: too common in any text to tell two things apart. */
export type FeatureKind = "content" | "general" | "name" | "number" | "day" | "negation";

export interface Feature {
  readonly kind: FeatureKind;
  /** A word that may stand for two things gives half of itself to each. */
  readonly share: number;
  /** Where the word begins that gives it. A word stands for one thing, though it is not known which. */
  readonly at: number;
  /** The word or words as they stand in the text. */
  readonly words: string;
  /** Of a number: what it counts, as far as its text says. */
  readonly counted: ReadonlySet<string>;
}

/** What a stretch of text is about, joined across languages: meanings where there are any, else lemmas; names; figures by their value; days; a negation. */
export type Signature = ReadonlyMap<string, Feature>;

const timeOfDay: ReadonlySet<string> = new Set(["time of day"]);
const nothing: ReadonlySet<string> = new Set();

export function signatureOf(view: ArticleView, span: Span): Signature {
  const found = new Map<string, Feature>();
  const add = (name: string, feature: Feature) => {
    const known = found.get(name);
    if (known === undefined || known.share < feature.share) found.set(name, feature);
  };
  const written = ({ start, end }: Span) => view.text.slice(start, end);
  const figures = view.figures.filter((figure) => span.start <= figure.start && figure.end <= span.end);
  for (const figure of figures) add(valueOf(figure), { kind: "number", share: 1, at: figure.start, words: written(figure), counted: countedIn(view, figure) });
  const days = view.sentences.filter((one) => one.start < span.end && span.start < one.end).flatMap((one) => one.days.filter((day) => span.start <= day.start && day.end <= span.end));
  for (const day of days) if (day.month !== null && day.day !== null) add(`@${day.month}-${day.day}`, { kind: "day", share: 1, at: day.start, words: written(day), counted: nothing });
  const clocks = view.clocks.filter((clock) => span.start <= clock.start && clock.end <= span.end);
  for (const clock of clocks) add(`@${clock.minute}`, { kind: "number", share: 1, at: clock.start, words: written(clock), counted: timeOfDay });
  const within = (word: TextWord, spans: readonly Span[]) => spans.some((one) => one.start <= word.start && word.end <= one.end);
  for (let at = wordFrom(view, span.start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= span.end) break;
    if (negations.has(word.folded)) add("not", { kind: "negation", share: 1, at: word.start, words: written(word), counted: nothing });
    if (within(word, days) || within(word, clocks)) continue;
    const number = /^\d+$/u.test(word.folded) ? word.folded : numberWords.get(word.folded);
    if (number === undefined) for (const [name, kind, share] of withFamilies(meant(word))) add(name, { kind, share, at: word.start, words: written(word), counted: nothing });
    else if (!within(word, figures) && number.length > 1) add(`#${number}`, { kind: "number", share: 1, at: word.start, words: written(word), counted: nothing });
  }
  return found;
}

/** Two meanings of one family are less than one meaning. */
const familyShare = 0.6;

function withFamilies(meanings: readonly Meant[]): readonly Meant[] {
  return [...meanings, ...meanings.flatMap(([name, kind, share]): readonly Meant[] => (kind === "content" ? familiesOf(name).map((family) => [family, kind, share * familyShare] as const) : []))];
}

type Meant = readonly [string, FeatureKind, number];

/** What a word stands for. 'Marrow' in 'Marrow Creek' is a name, whatever else the word means. */
function meant(word: TextWord): readonly Meant[] {
  const kind = ({ name, general }: { readonly name: string; readonly general: boolean }) => (general || paleActs.has(name) ? "general" : word.name ? "name" : "content");
  const meanings = [...word.concepts.map((concept) => [concept.name, kind(concept), 1 / word.concepts.length] as const), ...word.meanings.map((meaning) => [meaning.name, kind(meaning), 1 / word.meanings.length] as const)];
  if (meanings.length > 0) return meanings;
  return word.lemma === null || functionWords.has(word.folded) || emptyWords.has(word.folded) ? [] : [[word.lemma, word.name ? "name" : "content", 1]];
}

/** 'At least 23' and '23' name one number, as do 'up to 40' and '40'. */
function valueOf({ low, high }: Figure): string {
  return low === null || high === null || low === high ? `#${low ?? high ?? ""}` : `#${low}..${high}`;
}
