import { fingerprint, fromBase64url, fromUtf8 } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";
import type { CheckAhead } from "../ports.js";

/**
 * Has the signatures of acts checked before the acts are read in their order, each with the key that it names as its
 * author's. Whether that key might sign at that place is asked later, in order; here it is only about arithmetic.
 */
export async function signaturesAhead(acts: readonly (Uint8Array | null)[], ports: { readonly crypto: Crypto; readonly checkAhead?: CheckAhead | undefined }): Promise<Crypto> {
  if (!ports.checkAhead) return ports.crypto;
  const there = acts.filter((act) => act !== null);
  return ports.checkAhead(there, keysIn(there, ports.crypto));
}

/** Everything that could be a public key in acts that bring keys in, by fingerprint. What is none signs nothing. */
function keysIn(acts: readonly Uint8Array[], crypto: Crypto): ReadonlyMap<string, Uint8Array> {
  const keys = new Map<string, Uint8Array>();
  for (const act of acts) {
    const text = fromUtf8(act);
    if (text === null || !/"type":"(?:genesis|key-[a-z]+|handover)"/.test(text)) continue;
    for (const [, word = ""] of text.matchAll(/"([A-Za-z0-9_-]{43})"/g)) {
      const key = fromBase64url(word);
      if (key) keys.set(fingerprint(key, crypto), key);
    }
  }
  return keys;
}
