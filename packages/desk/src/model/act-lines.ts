/**
 * Acts on lines, as segments and journal frames hold them: index, salt and stored bytes, with a space between and a
 * line feed at the end. Stored bytes are JSON, so they hold no line feed. See docs/formats/case.md.
 */
import { actBytesLimit, base64url, concat, fromBase64url, fromUtf8, saltLength, utf8 } from "@affiant/proof";

/** Acts in one segment, at most; each segment begins at a multiple of it. */
export const segmentActs = 1_000;

/** An act at its place in the log, as read from a line; nothing in it is checked but the line's own form. */
export interface NumberedAct {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

/** What is left of a forgotten act at its place in the log: its entry. */
export interface NumberedEntry {
  readonly index: number;
  readonly entry: Uint8Array;
}

/** An act, or what is left of it. Only a journal has lines of the second kind. */
export type NumberedLeaf = NumberedAct | NumberedEntry;

/** An act as a line of a segment (case.md, 'Lines'). */
export function actLine(numbered: NumberedAct): Uint8Array {
  return concat(utf8(`${numbered.index} ${base64url(numbered.salt)} `), numbered.bytes, utf8("\n"));
}

/** An act, or what is left of it, as a line of the journal (case.md, 'The journal'). */
export function leafLine(leaf: NumberedLeaf): Uint8Array {
  return "entry" in leaf ? utf8(`${leaf.index} ${base64url(leaf.entry)} -\n`) : actLine(leaf);
}

const space = 0x20;
const lineFeed = 0x0a;
const dash = 0x2d;

/** Bytes of an entry: label, zero byte, HMAC. */
const entryLength = 47;

function parseLine(line: Uint8Array): NumberedLeaf | null {
  const first = line.indexOf(space);
  const second = line.indexOf(space, first + 1);
  if (first < 1 || second < 0) return null;
  const index = fromUtf8(line.subarray(0, first)) ?? "";
  const salt = fromBase64url(fromUtf8(line.subarray(first + 1, second)) ?? " ");
  const bytes = line.slice(second + 1);
  if (!/^(0|[1-9]\d{0,15})$/.test(index) || !salt) return null;
  if (salt.length === entryLength && bytes.length === 1 && bytes[0] === dash) return { index: Number(index), entry: salt };
  return salt.length === saltLength && bytes.length <= actBytesLimit ? { index: Number(index), salt, bytes } : null;
}

/** The leaves on whole lines; null for a line that is none. What follows the last line feed counts as such a line. */
export function parseLeafLines(bytes: Uint8Array): (NumberedLeaf | null)[] {
  const lines: (NumberedLeaf | null)[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start);
    lines.push(end < 0 ? null : parseLine(bytes.subarray(start, end)));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** The same where every line must be an act, as in a segment. */
export function parseActLines(bytes: Uint8Array): (NumberedAct | null)[] {
  return parseLeafLines(bytes).map((line) => (line && "entry" in line ? null : line));
}
