/**
 * One item's proof: a tlog-proof whose extra line holds an act with its salt, and the acts that say which keys may sign,
 * to be checked with no case at hand. docs/formats/proof.md, 'One item'.
 */
import { exactFields, saltLength } from "./act.js";
import { fromBase64url, utf8 } from "./bytes.js";
import type { StoredLeaf } from "./check-log.js";
import { parseCanonical } from "./jcs.js";
import { Refused } from "./refused.js";
import { parseTlogProof, pathLimit } from "./tlog-proof.js";

/** An act with its salt, as stored, at its place, and the hashes that lead from its leaf to the root, the leaf's sibling first. */
export interface ProvenLeaf extends StoredLeaf { readonly index: number; readonly path: readonly Uint8Array[] }

/** A token or proof over the checkpoint's text. Kept with the proof, and checked by whoever knows its kind. */
export interface AttachedTime { readonly kind: string; readonly bytes: Uint8Array }

/** A proof as it was read; nothing it claims is checked. */
export interface ItemProof {
  readonly item: ProvenLeaf;
  /** Acts that say which keys may sign, in log order: genesis acts, and those about keys that matter here. */
  readonly keys: readonly ProvenLeaf[];
  readonly times: readonly AttachedTime[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
}

const keyActsLimit = 256;
const timesLimit = 16;

function malformed(why: string): Refused { return new Refused("bad-item-proof", why); }

function list(value: unknown, limit: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > limit) throw malformed("a list that is none, or too long");
  return value;
}

function readBytes(value: unknown): Uint8Array {
  const bytes = typeof value === "string" ? fromBase64url(value) : null;
  if (!bytes) throw malformed("bytes that are not base64url");
  return bytes;
}

function readLeaf(act: unknown, salt: unknown): StoredLeaf {
  const bytes = readBytes(salt);
  if (typeof act !== "string" || bytes.length !== saltLength) throw malformed("an act or its salt is not as it must be");
  return { bytes: utf8(act), salt: bytes };
}

function readKey(value: unknown): ProvenLeaf {
  const { act, salt, index, path } = exactFields(value, ["act", "salt", "index", "path"]);
  if (typeof index !== "number" || index < 0) throw malformed("an index that is none");
  return { ...readLeaf(act, salt), index, path: list(path, pathLimit).map(readBytes) };
}

function readTime(value: unknown): AttachedTime {
  const { kind, bytes } = exactFields(value, ["kind", "bytes"]);
  if (typeof kind !== "string" || !/^[a-z][a-z0-9-]{0,39}$/.test(kind)) throw malformed("a time of no kind");
  return { kind, bytes: readBytes(bytes) };
}

/** Reads a proof; nothing it claims is checked. @throws Refused (`bad-item-proof`, and those of its JSON). */
export function parseItemProof(bytes: Uint8Array): ItemProof {
  const { extra, index, path, checkpoint } = parseTlogProof(bytes);
  if (!extra) throw malformed("no extra line, so nothing says which act it is about");
  const { affiant, format, item, keys, times } = exactFields(parseCanonical(extra), ["affiant", "format", "item", "keys", "times"]);
  if (affiant !== "item-proof" || format !== 1) throw malformed("a proof of another program or version");
  const { act, salt } = exactFields(item, ["act", "salt"]);
  return { item: { ...readLeaf(act, salt), index, path }, keys: list(keys, keyActsLimit).map(readKey), times: list(times, timesLimit).map(readTime), checkpoint };
}
