import { PartFault } from "./inner-part.js";

const lineFeed = 10;
const nothing = new Uint8Array(0);

/** Bytes that come piece by piece, to be read by lines and by lengths. Holds one piece, and never more than a line. */
export class Pieces {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = nothing;
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** False at the end. */
  async #fill(): Promise<boolean> {
    while (this.#at >= this.#piece.length) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#piece = next.value;
      this.#at = 0;
    }
    return true;
  }

  /** A line that lies whole in the piece at hand; null where it does not. Spares a wait for each line of a long file. */
  lineAtHand(): Uint8Array | null {
    const end = this.#piece.indexOf(lineFeed, this.#at);
    if (end < 0) return null;
    const line = this.#piece.subarray(this.#at, end + 1);
    this.#at = end + 1;
    return line;
  }

  /** The next line with its end; what is longer than `most` comes in several. Null at the end. */
  async line(most: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < most && (await this.#fill())) {
      const stop = Math.min(this.#piece.length, this.#at + most - length);
      const end = this.#piece.subarray(0, stop).indexOf(lineFeed, this.#at);
      const to = end < 0 ? stop : end + 1;
      parts.push(this.#piece.subarray(this.#at, to));
      length += to - this.#at;
      this.#at = to;
      if (end >= 0) break;
    }
    const [only, ...more] = parts;
    if (!only) return null;
    return more.length === 0 ? only : new Uint8Array(Buffer.concat(parts, length));
  }

  /** Up to so many bytes of the piece at hand; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    if (!(await this.#fill())) return null;
    const piece = this.#piece.subarray(this.#at, Math.min(this.#piece.length, this.#at + most));
    this.#at += piece.length;
    return piece;
  }

  /** So many bytes, to be few; null at the end. @throws PartFault `cut` where the stream ends among them */
  async exactly(length: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0;) {
      const piece = await this.some(left);
      if (!piece && parts.length === 0) return null;
      if (!piece) throw new PartFault("cut");
      parts.push(piece);
      left -= piece.length;
    }
    const [only] = parts;
    return only?.length === length ? only : new Uint8Array(Buffer.concat(parts, length));
  }

  /** The beginning of what is left without taking it away: so many bytes, where there are, and what else is at hand. */
  async peek(least: number): Promise<Uint8Array> {
    while (this.#piece.length - this.#at < least) {
      const next = await this.#source.next();
      if (next.done) break;
      this.#piece = Buffer.concat([this.#piece.subarray(this.#at), next.value]);
      this.#at = 0;
    }
    return this.#piece.subarray(this.#at);
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.some(Infinity); piece; piece = await this.some(Infinity)) yield piece;
  }
}

/** So many bytes of a longer stream. Whoever stops reading it leaves the rest to `drain`. */
export class Stretch implements AsyncIterable<Uint8Array> {
  readonly #pieces: Pieces;
  #left: number;

  constructor(pieces: Pieces, length: number) {
    this.#pieces = pieces;
    this.#left = length;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: async () => {
      const piece = await this.#next();
      return piece ? { done: false, value: piece } : { done: true, value: undefined };
    } };
  }

  /** @throws PartFault `cut` when the stream ends before the stretch does. */
  async #next(): Promise<Uint8Array | null> {
    if (this.#left === 0) return null;
    const piece = await this.#pieces.some(this.#left);
    if (!piece) throw new PartFault("cut");
    this.#left -= piece.length;
    return piece;
  }

  async drain(): Promise<void> {
    while (await this.#next());
  }
}
