import type { ArticleView } from "../text/article-view.js";

/** The same words in a row in two articles: from the word `a` of one and `b` of the other on. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** In one sentence so many matches are put in order; a sentence with more of them is none that people wrote. */
const mostInSentence = 64;

/** As far as the words stay the same, in both directions. */
export function grow(one: ArticleView, other: ArticleView, seed: { readonly a: number; readonly b: number }): Match {
  const same = (a: number, b: number) => {
    const word = one.words[a];
    return word !== undefined && word.folded === other.words[b]?.folded;
  };
  let { a, b } = seed;
  if (!same(a, b)) return { a, b, length: 0 };
  while (a > 0 && b > 0 && same(a - 1, b - 1)) {
    a--;
    b--;
  }
  let length = seed.a - a;
  while (same(a + length, b + length)) length++;
  return { a, b, length };
}

/** What seeds grow to, each match once: a seed inside a match that is known is not grown again, so that equal texts take no longer than they are long. */
export function grown(one: ArticleView, other: ArticleView, seeds: readonly { readonly a: number; readonly b: number }[]): readonly Match[] {
  const ends = new Map<number, number>();
  const found: Match[] = [];
  for (const seed of [...seeds].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const line = seed.b - seed.a;
    if (seed.a < (ends.get(line) ?? 0)) continue;
    const match = grow(one, other, seed);
    if (match.length === 0) continue;
    ends.set(line, match.a + match.length);
    found.push(match);
  }
  return found;
}

/** Cuts matches where a sentence ends in either text, and puts together what lies in the same two sentences: a run with its edits. */
export function bySentences(one: ArticleView, other: ArticleView, matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  const keyAt = ({ a, b }: Match, i: number) => `${one.sentenceOf[a + i] ?? -1} ${other.sentenceOf[b + i] ?? -1}`;
  for (const match of matches) {
    for (let i = 0; i < match.length; ) {
      const key = keyAt(match, i);
      let length = 1;
      while (i + length < match.length && keyAt(match, i + length) === key) length++;
      const group = groups.get(key) ?? [];
      group.push({ a: match.a + i, b: match.b + i, length });
      groups.set(key, group);
      i += length;
    }
  }
  return new Map([...groups].map(([key, group]) => [key, inOrder(group)]));
}

/** Longest first, so that a repeated phrase does not take the place of the run it lies in; then in the order of the text. */
function inOrder(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b).slice(0, mostInSentence)) {
    const clashes = kept.some((other) => !(match.a + match.length <= other.a && match.b + match.length <= other.b) && !(other.a + other.length <= match.a && other.b + other.length <= match.b));
    if (!clashes) kept.push(match);
  }
  return kept.sort((x, y) => x.a - y.a);
}

export function wordsIn(matches: readonly Match[]): number {
  return matches.reduce((words, match) => words + match.length, 0);
}
