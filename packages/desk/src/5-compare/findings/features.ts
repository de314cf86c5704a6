import type { Span } from "../../model/span.js";
import { negations, numberWords } from "../lexicon/function-words.js";
import { wordFrom } from "../text/word-at.js";
import type { ArticleView } from "../text/article-view.js";

/** What a stretch of text is about, joined across languages: concepts where there are any, else lemmas; numbers; a negation. */
export function featuresOf(view: ArticleView, span: Span): ReadonlySet<string> {
  const found = known.get(span) ?? readFeatures(view, span);
  known.set(span, found);
  return found;
}

/** A span object belongs to one article and never changes, so what it holds is read once. */
const known = new WeakMap<Span, ReadonlySet<string>>();

function readFeatures(view: ArticleView, span: Span): ReadonlySet<string> {
  const features = new Set<string>();
  for (let at = wordFrom(view, span.start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= span.end) break;
    if (negations.has(word.folded)) features.add("not");
    const number = /^\d+$/u.test(word.folded) ? word.folded : numberWords.get(word.folded);
    if (number !== undefined) features.add(`#${number}`);
    else if (word.concepts.length > 0) for (const concept of word.concepts) features.add(concept.name);
    else if (word.lemma !== null) features.add(word.lemma);
  }
  return features;
}

/** Said of nearly everything in a matter: they show what it is about, not that two sentences say the same. */
export const general: ReadonlySet<string> = new Set(["not", "person", "migrant", "police", "film", "camp", "place", "day", "year", "month"]);
