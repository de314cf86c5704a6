import type { Noise } from "../model/reading.js";
import type { Span } from "../model/span.js";

/** What a page's own markup says of a line; all null for plain text. */
export interface LineHint {
  /** 1 to 6. */
  readonly heading: number | null;
  readonly noise: Noise["kind"] | null;
  /** It stands among the paragraphs of the page's main text. */
  readonly inText?: boolean;
  /** Bold or slanted from end to end. */
  readonly setOff?: boolean;
  /** It stands in a list. */
  readonly item?: boolean;
  /** It is the heading of one of several articles of a page. */
  readonly begins?: boolean;
  /** What the page says in figures of the time that the line names ('2 hours ago'). */
  readonly when?: string | null;
}

export const noHint: LineHint = { heading: null, noise: null };

/** A line or a paragraph joined from wrapped lines, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  readonly hint: LineHint;
}

const space = /\s/u;

/** The range without white space (and byte order mark) at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** White space, which a byte order mark is too. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : space.test(text.charAt(at));
}

/** Lines that are not blank. `hintAt` tells what markup says of the line that starts at an offset. */
export function splitLines(text: string, hintAt: (start: number) => LineHint = () => noHint): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    const span = trimmed(text, { start: from, end: to });
    if (span.start === span.end) gap++;
    else {
      lines.push({ ...span, text: text.slice(span.start, span.end), gap, hint: hintAt(span.start) });
      gap = 0;
    }
    from = to + (text.startsWith("\r\n", to) ? 2 : 1);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i;
  }
  return text.length;
}
