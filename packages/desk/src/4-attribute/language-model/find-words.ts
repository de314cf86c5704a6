import { compactPattern } from "../../model/compact-pattern.js";
import type { Span } from "../../model/span.js";
import { foldText } from "../figures/fold-text.js";

/** A text in which case, accents, kinds of quotation marks and runs of space do not count, with the way back. */
interface Folded {
  readonly text: string;
  /** Place in the original of each unit. */
  readonly at: readonly number[];
}

function foldedFrom(text: string, from: number): Folded {
  const plain = foldText(text).replace(/[“”«»„‟"]/gu, "\"");
  const at: number[] = [];
  let folded = "";
  for (let i = 0; i < plain.length; i += 1) {
    const unit = plain.charAt(i);
    if (unit === " " && (folded === "" || folded.endsWith(" "))) continue;
    folded += unit;
    at.push(from + i);
  }
  return { text: folded, at };
}

/**
 * Where words stand in part of a text, word for word but for what a model changes without meaning to: null where they do
 * not, or where they begin or end inside a word.
 */
export function findWords(text: string, within: Span, words: string): Span | null {
  const wanted = foldedFrom(words, 0).text.trim();
  if (wanted === "") return null;
  const folded = foldedFrom(text.slice(within.start, within.end), within.start);
  for (let found = folded.text.indexOf(wanted); found >= 0; found = folded.text.indexOf(wanted, found + 1)) {
    const start = folded.at[found];
    const last = folded.at[found + wanted.length - 1];
    if (start === undefined || last === undefined) return null;
    if (isWhole(text, { start, end: last + 1 })) return { start, end: last + 1 };
  }
  return null;
}

const letter = compactPattern(/[\p{L}\p{N}]/u);

function isWhole(text: string, { start, end }: Span): boolean {
  const cutBefore = letter.test(text.charAt(start - 1)) && letter.test(text.charAt(start));
  const cutAfter = letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end));
  return !cutBefore && !cutAfter;
}
