/** Proofs of inclusion as text, https://c2sp.org/tlog-proof. What a leaf is made of, and who must sign, is not its matter. */
import { fromBase64, fromUtf8, utf8 } from "./bytes.js";
import { Refused } from "./refused.js";

/** A proof as it stands in a file. Nothing in it is checked; `extra` is not even covered by anything. */
export interface TlogProof {
  /** What the application keeps with it; null without. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  /** From the leaf's sibling to the root's child (RFC 6962, section 2.1.1). */
  readonly path: readonly Uint8Array[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
}

/** First line of a proof. */
export const tlogProofTitle = "c2sp.org/tlog-proof@v1";
const proofBytesLimit = 4 * 1024 * 1024;
/** A tree of 2^53 leaves is no deeper. */
export const pathLimit = 63;

/** Whether these bytes begin as a tlog-proof does. */
export function looksLikeTlogProof(bytes: Uint8Array): boolean {
  return fromUtf8(bytes.subarray(0, tlogProofTitle.length + 1)) === `${tlogProofTitle}\n`;
}

/** Reads a proof ('Format'). @throws Refused (`bad-item-proof`). */
export function parseTlogProof(bytes: Uint8Array): TlogProof {
  const wrong = (why: string): Refused => new Refused("bad-item-proof", why);
  const text = bytes.length > proofBytesLimit ? null : fromUtf8(bytes);
  const end = text?.indexOf("\n\n") ?? -1;
  if (text === null || end < 0) throw wrong("not UTF-8, too long, or without a checkpoint");
  const [first, ...lines] = text.slice(0, end).split("\n");
  if (first !== tlogProofTitle) throw wrong(`not a ${tlogProofTitle}`);
  const extraLine = lines[0]?.startsWith("extra ") ? lines.shift() : undefined;
  const extra = extraLine === undefined ? null : fromBase64(extraLine.slice(6));
  if (extraLine !== undefined && !extra) throw wrong("an extra line that is not base64");
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? "")?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index))) throw wrong("no index line, or one that is none");
  if (lines.length > pathLimit) throw wrong("a path that is too long");
  const path = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw wrong("a path line that is not 32 bytes in base64");
    return hash;
  });
  return { extra, index: Number(index), path, checkpoint: utf8(text.slice(end + 2)) };
}
