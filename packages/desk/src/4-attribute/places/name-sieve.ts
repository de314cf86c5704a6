/**
 * Which rows of words may be a name in a table, by a hash of their letters and of where each word ends: a few that are none pass, and
 * every name does. What stands between the words is not looked at.
 */
export class NameSieve {
  readonly #bits = new Uint8Array(2 ** 19);

  /** Keys as `nameKey` makes them. */
  note(key: string): void {
    this.#noteAt(key, 0);
  }

  /** A table in one text, with a line for each key and a bar behind it. */
  noteTable(text: string): void {
    for (let at = 0; at >= 0 && at < text.length;) {
      at = text.indexOf("\n", this.#noteAt(text, at));
      if (at >= 0) at += 1;
    }
  }

  /** Folded words, each given to `withWord` in turn from `noWords` on. */
  mayHold(words: number): boolean {
    return ((this.#bits[(words >>> 3) & 0x7ffff] ?? 0) & (1 << (words & 7))) !== 0;
  }

  /** Where the key ends that begins there. */
  #noteAt(text: string, from: number): number {
    let words = noWords;
    let inWord = false;
    let at = from;
    for (; at < text.length && text.charCodeAt(at) !== bar; at += 1) {
      const unit = text.charCodeAt(at);
      const isLetter = (unit >= 0x61 && unit <= 0x7a) || unit >= 0x80;
      if (inWord && !isLetter) words = mixed(words, wordEnd);
      if (isLetter) words = mixed(words, unit);
      inWord = isLetter;
    }
    if (inWord) words = mixed(words, wordEnd);
    const slot = (words >>> 3) & 0x7ffff;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | (1 << (words & 7));
    return at;
  }
}

export const noWords = 0;
const bar = 0x7c;
const wordEnd = 0x20;

export function withWord(words: number, word: string): number {
  let longer = words;
  for (let at = 0; at < word.length; at += 1) longer = mixed(longer, word.charCodeAt(at));
  return mixed(longer, wordEnd);
}

function mixed(words: number, unit: number): number {
  return Math.imul(words ^ unit, 0x5bd1e995) ^ (words >>> 15);
}
