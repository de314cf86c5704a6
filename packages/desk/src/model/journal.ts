/**
 * The journal: acknowledged acts that are not yet in the log, in frames. One frame is what one call appended: it is
 * there whole or not at all. See docs/formats/case.md.
 */
import { concat, equalBytes, fromUtf8, hex, utf8, type Hashing } from "@affiant/proof";
import { leafLine, parseLeafLines, type NumberedLeaf } from "./act-lines.js";

const label = "affiant-journal ";
/** Label, length of the lines in 10 digits, their SHA-256, first 32 bits of the SHA-256 of what is before, line feed. */
const headerLength = label.length + 10 + 1 + 64 + 1 + 8 + 1;

function headerOf(lines: Uint8Array, crypto: Hashing): Uint8Array {
  const start = `${label}${String(lines.length).padStart(10, "0")} ${hex(crypto.sha256(lines))}`;
  return utf8(`${start} ${hex(crypto.sha256(utf8(start)).subarray(0, 4))}\n`);
}

/** All of them, one after another. A merge's frame has more lines than a function can take as arguments. */
function joined(lines: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    whole.set(line, at);
    at += line.length;
  }
  return whole;
}

/** The frame of what one call appends. */
export function journalFrame(leaves: readonly NumberedLeaf[], crypto: Hashing): Uint8Array {
  const lines = joined(leaves.map(leafLine));
  return concat(headerOf(lines, crypto), lines);
}

/** The length a header gives, or null when the header is not whole and right. */
function lengthIn(header: Uint8Array, crypto: Hashing): number | null {
  const text = header.length === headerLength ? fromUtf8(header) : null;
  const match = text === null ? null : /^affiant-journal (\d{10}) [0-9a-f]{64} ([0-9a-f]{8})\n$/.exec(text);
  const check = hex(crypto.sha256(header.subarray(0, headerLength - 10)).subarray(0, 4));
  return match?.[2] === check ? Number(match[1]) : null;
}

/** A journal as far as it is good, and what follows (case.md, 'The journal'). */
export interface JournalContent {
  readonly leaves: readonly NumberedLeaf[];
  /** Bytes up to the end of the last good frame. */
  readonly goodLength: number;
  /**
   * What follows them. `unfinished`: the beginning of a frame, so its call never returned. `damaged`: a frame that is
   * not what was written. `damaged-inside`: the same with a good frame after it, so it was once acknowledged.
   */
  readonly tail: "none" | "unfinished" | "damaged" | "damaged-inside";
}

/** Reads a journal up to the first thing that is not a good frame. */
export function parseJournal(bytes: Uint8Array, crypto: Hashing): JournalContent {
  const leaves: NumberedLeaf[] = [];
  let at = 0;
  while (at < bytes.length) {
    const header = bytes.subarray(at, at + headerLength);
    const length = lengthIn(header, crypto);
    const end = at + headerLength + (length ?? 0);
    if (length === null || end > bytes.length) return { leaves, goodLength: at, tail: tailAfter(bytes, { at, length }, crypto) };
    const lines = bytes.subarray(at + headerLength, end);
    const parsed = parseLeafLines(lines);
    const good = parsed.filter((leaf) => leaf !== null);
    if (!equalBytes(headerOf(lines, crypto), header) || good.length !== parsed.length) {
      return { leaves, goodLength: at, tail: tailAfter(bytes, { at, length }, crypto) };
    }
    for (const leaf of good) leaves.push(leaf);
    at = end;
  }
  return { leaves, goodLength: at, tail: "none" };
}

function tailAfter(bytes: Uint8Array, bad: { readonly at: number; readonly length: number | null }, crypto: Hashing): JournalContent["tail"] {
  const left = bytes.length - bad.at;
  const cutShort = bad.length === null ? left < headerLength && isBeginning(bytes.subarray(bad.at)) : left < headerLength + bad.length;
  if (cutShort) return "unfinished";
  return laterFrame(bytes, bad.at + 1, crypto) ? "damaged-inside" : "damaged";
}

function isBeginning(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, label.length);
  return equalBytes(start, utf8(label).subarray(0, start.length));
}

/** Whether a whole header stands anywhere from here on. */
function laterFrame(bytes: Uint8Array, from: number, crypto: Hashing): boolean {
  const first = utf8(label).at(0) ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!isBeginning(bytes.subarray(at, at + label.length))) continue;
    if (lengthIn(bytes.subarray(at, at + headerLength), crypto) !== null) return true;
  }
  return false;
}
