/**
 * Says of most words that no table has them as a name, without asking the tables: a bit for what the key comes to when its units are
 * mixed. A key that was added always passes; of others about one in fifty does.
 */
export class KeySieve {
  readonly #bits = new Uint8Array(1 << 21);

  add(key: string): void {
    const mixed = mix(key);
    this.#bits[mixed >>> 3] = (this.#bits[mixed >>> 3] ?? 0) | (1 << (mixed & 7));
  }

  mayHave(key: string): boolean {
    const mixed = mix(key);
    return ((this.#bits[mixed >>> 3] ?? 0) & (1 << (mixed & 7))) !== 0;
  }
}

/** To 24 bits. */
function mix(key: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) mixed = Math.imul(mixed ^ key.charCodeAt(at), 0x01000193);
  return (mixed ^ (mixed >>> 15)) & 0xffffff;
}
