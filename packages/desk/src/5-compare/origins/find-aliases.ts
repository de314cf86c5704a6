import type { Passage } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import { functionWords } from "../lexicon/function-words.js";
import { fold, wordsOf } from "../text/words.js";
import { lemma } from "../lexicon/find-concepts.js";

/** Key of a body by its content words, whatever their order, number or language-specific endings. */
export function bodyKey(words: readonly string[]): string {
  const content = words.filter((word) => !functionWords.has(word));
  // 'AS' folds to a function word, and is a name all the same.
  return `b:${[...new Set((content.length > 0 ? content : words).map((word) => lemma(word)))].sort().join(" ")}`;
}

/** How many of the last words before a bracket an acronym stands for, or 0. Function words have no letter. */
export function spelled(words: readonly string[], acronym: string): number {
  let letter = acronym.length - 1;
  let at = words.length - 1;
  while (at >= 0 && letter >= 0) {
    const word = words[at] ?? "";
    if (word.startsWith(acronym.charAt(letter))) letter--;
    else if (!functionWords.has(word)) return 0;
    at--;
  }
  return letter < 0 ? words.length - 1 - at : 0;
}

/** Two body keys that a text says are one, and where it says so. */
export interface Alias {
  readonly one: string;
  readonly other: string;
  readonly passage: Passage;
}

/** Names that a text itself says are one: 'Harbour Workers Union (HWU)', 'The Coast Watch (Veille du littoral, VDL)'. */
export function findAliases(view: ArticleView): readonly Alias[] {
  return view.sentences.flatMap((sentence) => {
    const text = view.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(/\(([^()]{2,80})\)/gu)].flatMap((bracket) => {
      const before = wordsOf(text, 0, bracket.index).slice(-12);
      const end = sentence.start + bracket.index + bracket[0].length;
      return aliasesIn(bracket[1] ?? "", before).map(([one, other, words]) =>
        ({ one, other, passage: passageOf(view, { start: sentence.start + (before.at(-words)?.start ?? bracket.index), end }) }));
    });
  });
}

/** What one bracket says, after the words before it: two keys, and how many of those words it is about. */
function aliasesIn(bracket: string, before: readonly { readonly folded: string; readonly capital: boolean }[]): readonly (readonly [string, string, number])[] {
  const pairs: (readonly [string, string, number])[] = [];
  const folded = before.map((word) => word.folded);
  const pieces = bracket.split(",").map((piece) => piece.trim());
  for (const acronym of pieces.filter((piece) => /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(piece)).map(fold)) {
    const key = `b:${acronym}`;
    const length = spelled(folded, acronym);
    if (length > 0) pairs.push([key, bodyKey(folded.slice(-length)), length]);
    for (const piece of pieces) {
      const words = wordsOf(piece, 0, piece.length).map((word) => word.folded);
      if (words.length < 2 || spelled(words, acronym) !== words.length) continue;
      const named = capitalsBefore(before);
      pairs.push([key, bodyKey(words), named.length]);
      if (named.length > 1) pairs.push([key, bodyKey(named), named.length]);
    }
  }
  return pairs;
}

/** The capitalised words that end right before a bracket. */
function capitalsBefore(words: readonly { readonly folded: string; readonly capital: boolean }[]): readonly string[] {
  let from = words.length;
  while (from > 0 && (words[from - 1]?.capital ?? false)) from--;
  return words.slice(from).map((word) => word.folded);
}
