/**
 * Acts on lines, as segments and journal frames hold them: index, salt and stored bytes, with a space between and a
 * line feed at the end. Stored bytes are JSON, so they hold no line feed. See docs/formats/case.md.
 */
import { actBytesLimit, saltLength } from "./act.js";
import { base64url, concat, fromBase64url, fromUtf8, utf8 } from "./bytes.js";

/** Acts in one segment, at most; each segment begins at a multiple of it. */
export const segmentActs = 1_000;

/** An act at its place in the log, as read from a line; nothing in it is checked but the line's own form. */
export interface NumberedAct {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

export function actLine(numbered: NumberedAct): Uint8Array {
  return concat(utf8(`${numbered.index} ${base64url(numbered.salt)} `), numbered.bytes, utf8("\n"));
}

const space = 0x20;
const lineFeed = 0x0a;

function parseLine(line: Uint8Array): NumberedAct | null {
  const first = line.indexOf(space);
  const second = line.indexOf(space, first + 1);
  if (first < 1 || second < 0) return null;
  const index = fromUtf8(line.subarray(0, first)) ?? "";
  const salt = fromBase64url(fromUtf8(line.subarray(first + 1, second)) ?? " ");
  const bytes = line.slice(second + 1);
  if (!/^(0|[1-9]\d{0,15})$/.test(index) || salt?.length !== saltLength || bytes.length > actBytesLimit) return null;
  return { index: Number(index), salt, bytes };
}

/** The acts on whole lines; null for a line that is none. What follows the last line feed counts as such a line. */
export function parseActLines(bytes: Uint8Array): (NumberedAct | null)[] {
  const lines: (NumberedAct | null)[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start);
    lines.push(end < 0 ? null : parseLine(bytes.subarray(start, end)));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}
