import { stem } from "../lexicon/stem.js";
import type { ArticleView } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";
import { isDateWord } from "./date-words.js";
import { hashOf } from "./fingerprints.js";

/** A word of content of an article's own prose: no function word, no part of a name or a date, nothing quoted. */
export interface ContentWord {
  /** Its place among the words of the article. */
  readonly at: number;
  readonly stem: string;
}

/** Stems, so that a word is known again in another form: a rewriter changes forms and order before words. `spoken`: which words are quoted. */
export function contentWords(view: ArticleView, spoken: Uint8Array): readonly ContentWord[] {
  return view.words.flatMap((word, at) => {
    if (word.lemma === null || word.name || spoken[at] === 1 || isDateWord(word.folded) || /^\d/u.test(word.folded)) return [];
    return { at, stem: stem(view.text.slice(word.start, word.end), view.article.language) };
  });
}

/** Words in quotation marks, or said in the first person of somebody else: a turn of a transcript has no marks. 1 for each that is. */
export function spokenWords(view: ArticleView): Uint8Array {
  const spoken = Uint8Array.from(view.words, (word) => Number(word.quoted));
  for (const { form, start, end } of view.statements) if (form === "direct") spoken.fill(1, wordFrom(view, start), wordFrom(view, end));
  return spoken;
}

/** Three words of four in a row, in whatever order. */
export interface Window {
  readonly hash: number;
  /** Places in the list of content words. */
  readonly places: readonly [number, number, number];
}

/** How many places on the last word of a window may be from its first. */
const reach = 3;

/** Any three neighbours, one word left out or put in between: what stays the same when a sentence is rewritten lightly. */
export function windowsOf(words: readonly ContentWord[]): readonly Window[] {
  const windows: Window[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = Math.min(words.length - 1, first + reach);
    for (let second = first + 1; second < last; second++) {
      for (let third = second + 1; third <= last; third++) {
        const stems = [first, second, third].map((at) => words[at]?.stem ?? "").sort();
        windows.push({ hash: hashOf(stems), places: [first, second, third] });
      }
    }
  }
  return windows;
}
