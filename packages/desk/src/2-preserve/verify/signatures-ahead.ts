import { fingerprint, fromBase64url, fromUtf8 } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";

/**
 * Everything that could be a public key in acts that bring keys in, so that signatures can be checked before the acts are
 * read in their order, each with the key that it names as its author's. Whether that key might sign at that place is
 * asked later, in order; here it is only about arithmetic, and what is no key signs nothing.
 */
export class KeysOfActs {
  /** By fingerprint. */
  readonly found = new Map<string, Uint8Array>();
  readonly #crypto: Crypto;

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  look(act: Uint8Array): void {
    const text = fromUtf8(act);
    if (text === null || !/"type":"(?:genesis|key-[a-z]+|handover)"/.test(text)) return;
    for (const [, word = ""] of text.matchAll(/"([A-Za-z0-9_-]{43})"/g)) {
      const key = fromBase64url(word);
      if (key) this.found.set(fingerprint(key, this.#crypto), key);
    }
  }
}
