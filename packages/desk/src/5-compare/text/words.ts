import type { Span } from "../../model/span.js";

export interface Word extends Span {
  /** Lower case, without accents, 'œ' as 'oe'. */
  readonly folded: string;
  readonly capital: boolean;
}

const ascii = /^[\p{ASCII}]*$/u;

/** Lower case and without accents, so that spelling does not keep two records apart. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase(); // nothing else to fold: most words of most texts
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/gu, "oe").replace(/æ/gu, "ae");
}

/** Words and numbers of a stretch of text. Apostrophes and hyphens part words, so "l'abri" and "l’abri" are the same. */
export function wordsOf(text: string, from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  const pattern = /[\p{L}\p{M}]+|\p{N}+/gu;
  const part = text.slice(from, to);
  for (const match of part.matchAll(pattern)) {
    const start = from + match.index;
    const first = match[0].charAt(0);
    found.push({ start, end: start + match[0].length, folded: fold(match[0]), capital: first !== first.toLowerCase() });
  }
  return found;
}

/** The folded words of a short string. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text, 0, text.length).map((word) => word.folded);
}
