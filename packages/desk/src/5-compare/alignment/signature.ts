import type { Span } from "../../model/span.js";
import type { Figure } from "../../model/statement.js";
import { negations, numberWords } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";

/** What a word of a telling stands for. `general`: too common in any text to tell two things apart. */
export type FeatureKind = "content" | "general" | "name" | "number" | "day" | "negation";

/** What a stretch of text is about, joined across languages: concepts where there are any, else lemmas; names; figures by their value; days; a negation. */
export type Signature = ReadonlyMap<string, FeatureKind>;

export function signatureOf(view: ArticleView, span: Span): Signature {
  const found = new Map<string, FeatureKind>();
  const figures = view.figures.filter((figure) => span.start <= figure.start && figure.end <= span.end);
  for (const figure of figures) found.set(valueOf(figure), "number");
  const sentence = view.sentences.find((one) => one.start < span.end && span.start < one.end);
  const days = (sentence?.days ?? []).filter((day) => span.start <= day.start && day.end <= span.end);
  for (const day of days) if (day.month !== null && day.day !== null) found.set(`@${day.month}-${day.day}`, "day");
  const taken: readonly Span[] = [...figures.map(({ start, end }) => ({ start, end })), ...days];
  for (let at = wordFrom(view, span.start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= span.end) break;
    if (negations.has(word.folded)) found.set("not", "negation");
    const isNumber = /^\d+$/u.test(word.folded) || numberWords.has(word.folded);
    const inside = taken.some((one) => one.start <= word.start && word.end <= one.end);
    if (isNumber || (inside && days.some((one) => one.start <= word.start && word.end <= one.end))) {
      if (!inside && word.folded.length > 1) found.set(`#${numberWords.get(word.folded) ?? word.folded}`, "number");
    } else if (word.concepts.length + word.meanings.length > 0) for (const one of [...word.concepts, ...word.meanings]) found.set(one.name, one.general ? "general" : "content");
    else if (word.lemma !== null) found.set(word.lemma, word.name ? "name" : "content");
  }
  return found;
}

function valueOf({ low, high }: Figure): string {
  return low === high ? `#${low ?? ""}` : `#${low ?? ""}..${high ?? ""}`;
}
