/** Looks for many patterns in bytes at once (Aho and Corasick, 1975), as they come. */
import type { Pattern } from "./word-forms.js";

/** The machine follows no more of a pattern than this; the rest is compared where the beginning was found. */
const followed = 16;

const small = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

interface PatternOfWord extends Pattern {
  readonly word: number;
}

interface Machine {
  /** `next[state * 256 + byte]`. */
  readonly next: Int32Array;
  /** Patterns whose followed part ends in a state, those of its suffixes included. */
  readonly ends: readonly (readonly PatternOfWord[])[];
}

function machineOf(patterns: readonly PatternOfWord[]): Machine {
  const next = new Int32Array(statesOf(patterns) * 256).fill(-1);
  const ends: PatternOfWord[][] = [[]];
  for (const pattern of patterns) {
    let state = 0;
    for (const byte of pattern.bytes.subarray(0, followed)) {
      const at = state * 256 + (small[byte] ?? 0);
      if (next[at] === -1) next[at] = ends.push([]) - 1;
      state = next[at] ?? 0;
    }
    ends[state]?.push(pattern);
  }
  return { next: withFailures(next, ends), ends };
}

/** One for each different beginning. */
function statesOf(patterns: readonly Pattern[]): number {
  const beginnings = new Set([""]);
  for (const { bytes } of patterns) {
    const text = String.fromCharCode(...bytes.subarray(0, followed).map((byte) => small[byte] ?? 0));
    for (let length = 1; length <= text.length; length += 1) beginnings.add(text.slice(0, length));
  }
  return beginnings.size;
}

/** Where no pattern goes on, the machine goes on with the longest suffix that one begins with. */
function withFailures(next: Int32Array, ends: PatternOfWord[][]): Int32Array {
  const fail = new Int32Array(ends.length);
  const waiting: number[] = [];
  for (let byte = 0; byte < 256; byte += 1) {
    const to = next[byte] ?? -1;
    if (to <= 0) next[byte] = 0;
    else waiting.push(to);
  }
  for (const state of waiting) { // grows while it is gone through: nearer states first
    const suffix = fail[state] ?? 0;
    ends[state]?.push(...(ends[suffix] ?? []));
    for (let byte = 0; byte < 256; byte += 1) {
      const to = next[state * 256 + byte] ?? -1;
      const otherwise = next[suffix * 256 + byte] ?? 0;
      if (to === -1) next[state * 256 + byte] = otherwise;
      else {
        fail[to] = otherwise;
        waiting.push(to);
      }
    }
  }
  return next;
}

/** Ready to look for some words, each in all of its forms, in any number of files. */
export class ByteScan {
  readonly #machine: Machine;
  readonly #longest: number;

  readonly #words: number;

  /** @param forms - of each word. */
  constructor(forms: readonly (readonly Pattern[])[]) {
    const patterns = forms.flatMap((all, word) => all.map((pattern) => ({ ...pattern, word })));
    this.#words = forms.length;
    this.#machine = machineOf(patterns);
    this.#longest = patterns.reduce((longest, { bytes }) => Math.max(longest, bytes.length), 1);
  }

  /** How many times each word stands in what the pieces give together. */
  async count(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<readonly number[]> {
    const found = Array<number>(this.#words).fill(0);
    let kept = new Uint8Array(0);
    for await (const piece of pieces) {
      const all = new Uint8Array(kept.length + piece.length);
      all.set(kept);
      all.set(piece, kept.length);
      // What begins near the end is judged with the next piece, and only then.
      const sure = Math.max(0, all.length - this.#longest + 1);
      this.#countIn(all, sure, found);
      kept = all.slice(sure);
    }
    this.#countIn(kept, kept.length, found);
    return found;
  }

  /** Patterns in `bytes` that begin before `limit`. */
  #countIn(bytes: Uint8Array, limit: number, found: number[]): void {
    const { next, ends } = this.#machine;
    let state = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      state = next[state * 256 + (small[bytes[at] ?? 0] ?? 0)] ?? 0;
      for (const pattern of ends[state] ?? []) {
        const from = at + 1 - Math.min(followed, pattern.bytes.length);
        if (from < limit && standsAt(pattern, bytes, from)) found[pattern.word] = (found[pattern.word] ?? 0) + 1;
      }
    }
  }
}

function standsAt({ bytes: wanted, caseless }: Pattern, bytes: Uint8Array, from: number): boolean {
  if (from + wanted.length > bytes.length) return false;
  return wanted.every((byte, at) => {
    const there = bytes[from + at] ?? 0;
    return byte === there || (caseless && small[byte] === small[there]);
  });
}
