import { compactPattern } from "../../../model/compact-pattern.js";
import type { Span } from "../../../model/span.js";

const wordEdge = compactPattern(/[\p{L}\p{N}]/u);
/** Words that begin with an apostrophe of their own, and decades. */
const clipped = compactPattern(/^['’](?:em|tis|twas|til|till|cause|cos|n|round|bout|ello|\d0s)(?!\p{L})/iu);
const looksAt = 12;

/** 'The yard was empty': a mark with a gap before it and a word behind it; not 'em or '90s. */
export function opensSingle(text: string, i: number, paragraph: Span): boolean {
  const before = i > paragraph.start ? text.charAt(i - 1) : " ";
  return /[\s([“"—–-]/u.test(before) && /[\p{L}\p{N}“"…]/u.test(text.charAt(i + 1)) && !clipped.test(text.slice(i, i + looksAt));
}

/**
 * Where a quotation in single marks ends, past its mark; null when nowhere. An apostrophe inside a word never closes, and one behind an
 * 's' with a word after it ('the carers' room') only where no better mark follows before the next one opens.
 */
export function singleEnd(text: string, from: number, paragraph: Span): number | null {
  let doubtful: number | null = null;
  for (let i = from; i < paragraph.end; i++) {
    const mark = text.charAt(i);
    if (mark !== "'" && mark !== "’") {
      if (mark === "‘") return doubtful;
      continue;
    }
    if (wordEdge.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1))) {
      if (/\s/u.test(text.charAt(i - 1)) && opensSingle(text, i, paragraph)) return doubtful;
      continue;
    }
    const genitive = /[sz]/iu.test(text.charAt(i - 1)) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3));
    if (!genitive) return i + 1;
    doubtful ??= i + 1;
  }
  return doubtful;
}

/** A mark that nothing closes is taken up again in the next paragraph; at the head of a long paragraph it may also have been forgotten. */
export function goesOnBelow(text: string, i: number, paragraph: Span): boolean {
  return (i === paragraph.start && paragraph.end - i > 40) || /^\s{1,4}['‘]\p{L}/u.test(text.slice(paragraph.end, paragraph.end + looksAt));
}
