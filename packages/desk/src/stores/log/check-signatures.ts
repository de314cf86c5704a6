import { Refused, parseAct, signedBy } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";
import { nodeCrypto } from "../crypto-in-node.js";

/** Acts as stored, each on a line, and the keys that may have signed them, by fingerprint. */
export interface SignaturesJob {
  readonly do: "signatures";
  readonly lines: Uint8Array;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** Bytes of the name of one checked signature. */
export const checkedNameBytes = 32;

/** Names what was checked: key, signature and message together, each of the first two of a fixed length. */
export function checkedName(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Buffer {
  return Buffer.from(nodeCrypto.sha256(Buffer.concat([publicKey, signature, message])));
}

const lineFeed = 0x0a;

/**
 * The names of those signatures that are right, one after another. A line that is no act, or whose author has no key
 * here, is passed over: whoever asks works out for itself what it finds no name for.
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
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf(lineFeed, start);
    checkAct(lines.subarray(start, end < 0 ? lines.length : end), keys, noting);
    start = end < 0 ? lines.length : end + 1;
  }
  return Buffer.concat(names);
}

function checkAct(stored: Uint8Array, keys: SignaturesJob["keys"], crypto: Crypto): void {
  try {
    const parsed = parseAct(stored);
    const publicKey = keys.get(parsed.act.author);
    if (publicKey) signedBy(parsed, publicKey, crypto);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
