const hashLength = 32;

/** Leaf hashes by their place, in one flat buffer: a million of them take 32 MB, and an object for each would take five times as much. */
export class LeafTable {
  #hashes = new Uint8Array(hashLength * 1024);
  #there = new Uint8Array(1024);
  #length = 0;

  /** The place after the last that was set. */
  get length(): number {
    return this.#length;
  }

  /** Null says that there is something at this place whose hash is not known. */
  set(index: number, hash: Uint8Array | null): void {
    if (index >= this.#there.length) this.#grow(index + 1);
    this.#there[index] = hash ? 1 : 0;
    if (hash) this.#hashes.set(hash, hashLength * index);
    this.#length = Math.max(this.#length, index + 1);
  }

  /** A view: not to be changed. */
  at(index: number): Uint8Array | null {
    return this.#there[index] === 1 ? this.#hashes.subarray(hashLength * index, hashLength * (index + 1)) : null;
  }

  #grow(least: number): void {
    const places = Math.max(least, 2 * this.#there.length);
    const [hashes, there] = [new Uint8Array(hashLength * places), new Uint8Array(places)];
    hashes.set(this.#hashes);
    there.set(this.#there);
    this.#hashes = hashes;
    this.#there = there;
  }
}
