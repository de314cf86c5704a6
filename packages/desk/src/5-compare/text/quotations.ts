import type { Span } from "../../model/span.js";

const closing = new Map([["«", "»"], ["“", "”"], ["„", "“"], ['"', '"']]);
const longestSingle = 600;

/** What stands inside quotation marks in a stretch of text. An opening mark that nothing closes holds to the end of the stretch, but for single marks. */
export function quotedSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  let close = "";
  let unclosed = -1;
  for (let i = within.start; i < within.end; i++) {
    const mark = text.charAt(i);
    if (open >= 0) {
      if (mark === close || (close === "”" && mark === "“")) {
        spans.push({ start: open, end: i + 1 });
        open = -1;
      }
      continue;
    }
    const ends = closing.get(mark);
    if (ends !== undefined) {
      open = i;
      close = ends;
    } else if ((mark === "'" || mark === "‘") && i > unclosed && opens(text, i)) {
      const end = singleEnd(text, i, within.end);
      if (end < 0) unclosed = i + longestSingle;
      else {
        spans.push({ start: i, end: end + 1 });
        i = end;
      }
    }
  }
  if (open >= 0) spans.push({ start: open, end: within.end });
  return spans;
}

const letter = /[\p{L}\p{N}]/u;

/** A single mark opens after white space or a bracket and before a word; all others are apostrophes. */
function opens(text: string, at: number): boolean {
  return /^$|[\s(\[—–:]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/**
 * Where a single mark closes: after a word or a stop, and before no letter. 'The officers' dogs' holds one that does not: a mark after an s
 * closes only where no other follows before the next opens.
 */
function singleEnd(text: string, from: number, end: number): number {
  let plural = -1;
  for (let i = from + 2; i < Math.min(end, from + longestSingle); i++) {
    const mark = text.charAt(i);
    if (mark === "\n") break;
    if (mark !== "'" && mark !== "’" && mark !== "‘") continue;
    if (i > from && mark !== "’" && opens(text, i)) break;
    if (letter.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1))) continue;
    if (/[sS]/u.test(text.charAt(i - 1)) && text.charAt(i + 1) === " ") plural = plural < 0 ? i : plural;
    else return i;
  }
  return plural;
}
