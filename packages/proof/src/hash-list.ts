const chunkHashes = 4_096;

/** Hashes one after another in a few large buffers; null where one is not known. An object for each would cost five times as much. */
export class HashList {
  readonly #chunks: Uint8Array[] = [];
  readonly #unknown = new Set<number>();
  #size = 0;

  get size(): number { return this.#size; }

  push(hash: Uint8Array | null): void {
    const at = this.#size % chunkHashes;
    if (at === 0) this.#chunks.push(new Uint8Array(32 * chunkHashes));
    if (hash) this.#chunks.at(-1)?.set(hash, 32 * at);
    else this.#unknown.add(this.#size);
    this.#size += 1;
  }

  /** A view: not to be changed. */
  at(index: number): Uint8Array | null {
    if (index < 0 || index >= this.#size || this.#unknown.has(index)) return null;
    const start = 32 * (index % chunkHashes);
    return this.#chunks[Math.floor(index / chunkHashes)]?.subarray(start, start + 32) ?? null;
  }
}
