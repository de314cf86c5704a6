import { Refused, parseAct, parseActLines, signedBytes, verifyStrictly } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";
import { nodeCrypto } from "./crypto-in-node.js";

/** Acts on lines, as segments hold them, and the keys that may have signed them, by fingerprint. */
export interface SignaturesJob {
  readonly do: "signatures";
  readonly lines: Uint8Array;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of the digest that names one checked signature. */
export const checkedBytes = 32;

/** Names what was checked: key, signature and message together, each of the first two of a fixed length. */
export function checkedName(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Uint8Array {
  return nodeCrypto.sha256(Buffer.concat([publicKey, signature, message]));
}

/**
 * The names of those signatures that are right, one after another. A line that is no act, or whose author has no key
 * here, is passed over: whoever asks checks for itself what it finds no name for.
 */
export function checkSignatures({ lines, keys }: SignaturesJob): Uint8Array {
  const names: Uint8Array[] = [];
  const noting: Crypto = {
    sha256: (bytes) => nodeCrypto.sha256(bytes),
    verifyEd25519(publicKey, message, signature) {
      const right = nodeCrypto.verifyEd25519(publicKey, message, signature);
      if (right) names.push(checkedName(publicKey, message, signature));
      return right;
    },
  };
  for (const line of parseActLines(lines)) {
    if (line) checkLine(line.bytes, keys, noting);
  }
  return Buffer.concat(names);
}

function checkLine(bytes: Uint8Array, keys: SignaturesJob["keys"], crypto: Crypto): void {
  try {
    const { act, signature } = parseAct(bytes);
    const publicKey = keys.get(act.author);
    if (publicKey) verifyStrictly({ publicKey, message: signedBytes(act), signature }, crypto);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
