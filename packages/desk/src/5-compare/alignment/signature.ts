import type { Span } from "../../model/span.js";
import type { Figure } from "../../model/statement.js";
import { functionWords, negations, numberWords } from "../lexicon/function-words.js";
import { pale } from "../findings/act-keys.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";

/** What a word of a telling stands for. `general`: too common in any text to tell two things apart. */
export type FeatureKind = "content" | "general" | "name" | "number" | "day" | "negation";

export interface Feature {
  readonly kind: FeatureKind;
  /** A word that may stand for two things gives half of itself to each. */
  readonly share: number;
}

/** What a stretch of text is about, joined across languages: meanings where there are any, else lemmas; names; figures by their value; days; a negation. */
export type Signature = ReadonlyMap<string, Feature>;

export function signatureOf(view: ArticleView, span: Span): Signature {
  const found = new Map<string, Feature>();
  const add = (name: string, kind: FeatureKind, share = 1) => {
    const known = found.get(name);
    if (known === undefined || known.share < share) found.set(name, { kind, share });
  };
  const figures = view.figures.filter((figure) => span.start <= figure.start && figure.end <= span.end);
  for (const figure of figures) add(valueOf(figure), "number");
  const days = view.sentences.filter((one) => one.start < span.end && span.start < one.end).flatMap((one) => one.days.filter((day) => span.start <= day.start && day.end <= span.end));
  for (const day of days) if (day.month !== null && day.day !== null) add(`@${day.month}-${day.day}`, "day");
  const within = (word: TextWord, spans: readonly Span[]) => spans.some((one) => one.start <= word.start && word.end <= one.end);
  for (let at = wordFrom(view, span.start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= span.end) break;
    if (negations.has(word.folded)) add("not", "negation");
    if (within(word, days)) continue;
    const number = /^\d+$/u.test(word.folded) ? word.folded : numberWords.get(word.folded);
    if (number !== undefined) {
      if (!within(word, figures) && number.length > 1) add(`#${number}`, "number");
    } else addWord(word, add);
  }
  return found;
}

function addWord(word: TextWord, add: (name: string, kind: FeatureKind, share?: number) => void): void {
  const meant = [...word.concepts, ...word.meanings];
  if (meant.length > 0) for (const { name, general } of meant) add(name, general || pale.has(name) ? "general" : "content", 1 / meant.length);
  else if (word.lemma !== null && !functionWords.has(word.folded)) add(word.lemma, word.name ? "name" : "content");
}

function valueOf({ low, high }: Figure): string {
  return low === high ? `#${low ?? ""}` : `#${low ?? ""}..${high ?? ""}`;
}
