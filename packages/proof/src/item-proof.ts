/**
 * One item's proof, https://c2sp.org/tlog-proof: an act, its place in a signed log, and the keys behind both, to be
 * checked with no case at hand (docs/formats/proof.md, 'One item').
 */
import { base64, base64url, fromBase64, fromBase64url, fromUtf8, utf8 } from "./bytes.js";
import { exactFields, saltLength } from "./act.js";
import type { StoredLeaf } from "./check-log.js";
import { canonicalBytes, parseCanonical } from "./jcs.js";
import { Refused } from "./refused.js";

/** An act with its salt, as stored, at its place, and the hashes that lead from its leaf to the root, the leaf's sibling first. */
export interface ProvenLeaf extends StoredLeaf {
  readonly index: number;
  readonly path: readonly Uint8Array[];
}

/** A token or proof over the checkpoint's text. Kept with the proof, and checked by whoever knows its kind. */
export interface AttachedTime {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

export interface ItemProof {
  readonly item: ProvenLeaf;
  /** Acts that say which keys may sign, in log order: the genesis act, and those about keys that matter here. */
  readonly keys: readonly ProvenLeaf[];
  readonly times: readonly AttachedTime[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
}

const title = "c2sp.org/tlog-proof@v1";
const proofBytesLimit = 4 * 1024 * 1024;
/** A tree of 2^53 leaves is no deeper. */
const pathLimit = 63;
const keyActsLimit = 256;
const timesLimit = 16;

/** The text of a proof. What the leaf is made of stands in its `extra` line. */
export function itemProofBytes(proof: ItemProof): Uint8Array {
  const extra = canonicalBytes({
    affiant: "item-proof", format: 1,
    item: leafJson(proof.item),
    keys: proof.keys.map((leaf) => ({ ...leafJson(leaf), index: leaf.index, path: leaf.path.map(base64url) })),
    times: proof.times.map(({ kind, bytes }) => ({ kind, bytes: base64url(bytes) })),
  });
  const lines = [title, `extra ${base64(extra)}`, `index ${proof.item.index}`, ...proof.item.path.map(base64)];
  const head = utf8(`${lines.join("\n")}\n\n`);
  const whole = new Uint8Array(head.length + proof.checkpoint.length);
  whole.set(head);
  whole.set(proof.checkpoint, head.length);
  return whole;
}

function leafJson({ bytes, salt }: StoredLeaf): { readonly act: string; readonly salt: string } {
  return { act: fromUtf8(bytes) ?? "", salt: base64url(salt) };
}

function malformed(why: string): Refused {
  return new Refused("bad-item-proof", why);
}

function indexOf(value: unknown): number {
  const index = typeof value === "string" && /^(0|[1-9]\d{0,15})$/.test(value) ? Number(value) : value;
  if (typeof index !== "number" || !Number.isSafeInteger(index) || index < 0) throw malformed("an index that is none");
  return index;
}

function hashes(texts: unknown, decode: (text: string) => Uint8Array | null): Uint8Array[] {
  if (!Array.isArray(texts) || texts.length > pathLimit) throw malformed("a path that is none, or too long");
  return texts.map((text: unknown) => {
    const hash = typeof text === "string" ? decode(text) : null;
    if (hash?.length !== 32) throw malformed("a path with something else than 32 bytes in it");
    return hash;
  });
}

function readLeaf(act: unknown, salt: unknown): StoredLeaf {
  const bytes = typeof salt === "string" ? fromBase64url(salt) : null;
  if (typeof act !== "string" || bytes?.length !== saltLength) throw malformed("an act or its salt is not as it must be");
  return { bytes: utf8(act), salt: bytes };
}

function readKey(value: unknown): ProvenLeaf {
  const { act, salt, index, path } = exactFields(value, ["act", "salt", "index", "path"]);
  return { ...readLeaf(act, salt), index: indexOf(index), path: hashes(path, fromBase64url) };
}

function readTime(value: unknown): AttachedTime {
  const { kind, bytes } = exactFields(value, ["kind", "bytes"]);
  const given = typeof bytes === "string" ? fromBase64url(bytes) : null;
  if (typeof kind !== "string" || !/^[a-z][a-z0-9-]{0,39}$/.test(kind) || !given) throw malformed("a time that is not as it must be");
  return { kind, bytes: given };
}

/** Whether these bytes begin as a tlog-proof does. */
export function looksLikeItemProof(bytes: Uint8Array): boolean {
  return fromUtf8(bytes.subarray(0, title.length + 1)) === `${title}\n`;
}

/** Reads a proof ('Format'); nothing it claims is checked. @throws Refused (`bad-item-proof`, and those of its JSON). */
export function parseItemProof(bytes: Uint8Array): ItemProof {
  const text = bytes.length > proofBytesLimit ? null : fromUtf8(bytes);
  const end = text?.indexOf("\n\n") ?? -1;
  if (text === null || end < 0) throw malformed("not UTF-8, too long, or without a checkpoint");
  const [first, extra = "", index = "", ...path] = text.slice(0, end).split("\n");
  const content = extra.startsWith("extra ") ? fromBase64(extra.slice(6)) : null;
  if (first !== title) throw malformed(`not a ${title}`);
  if (!content) throw malformed("no extra line, so nothing says which act it is about");
  if (!index.startsWith("index ")) throw malformed("no index");
  const { affiant, format, item, keys, times } = exactFields(parseCanonical(content), ["affiant", "format", "item", "keys", "times"]);
  if (affiant !== "item-proof" || format !== 1) throw malformed("a proof of another program or version");
  const { act, salt } = exactFields(item, ["act", "salt"]);
  if (!Array.isArray(keys) || keys.length > keyActsLimit || !Array.isArray(times) || times.length > timesLimit) throw malformed("too many keys or times");
  return {
    item: { ...readLeaf(act, salt), index: indexOf(index.slice(6)), path: hashes(path, fromBase64) },
    keys: keys.map(readKey),
    times: times.map(readTime),
    checkpoint: utf8(text.slice(end + 2)),
  };
}
