/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: growing it, proofs out of it, and checking them as in
 * RFC 9162, sections 2.1.3.2 and 2.1.4.2. Sizes and indexes are integers below 2^53, so no bit operators on them.
 */
import { equalBytes } from "./bytes.js";
import type { Hashing } from "./crypto.js";
import { Refused } from "./refused.js";

/** SHA-256(0x00 ‖ entry): RFC 6962, section 2.1. */
export function leafHash(entry: Uint8Array, crypto: Hashing): Uint8Array {
  const bytes = new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return crypto.sha256(bytes);
}

/** SHA-256(0x01 ‖ left ‖ right): RFC 6962, section 2.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array, crypto: Hashing): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return crypto.sha256(bytes);
}

/** Root of the tree without leaves. */
export function emptyRoot(crypto: Hashing): Uint8Array {
  return crypto.sha256(new Uint8Array(0));
}

/** A perfect subtree that was completed by an append: its hash, height (0: leaf) and place among those of its height. */
export type Completed = (hash: Uint8Array, height: number, index: number) => void;

/** A tree that grows at its right edge. Keeps one hash for each set bit of its size. */
export class GrowingTree {
  readonly #crypto: Hashing;
  /** Roots of the perfect subtrees, leftmost and highest first. */
  readonly #edge: Uint8Array[] = [];
  #size = 0;

  constructor(crypto: Hashing) {
    this.#crypto = crypto;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf's hash; `completed` hears of it and of every perfect subtree that it completes, lowest first. */
  append(leaf: Uint8Array, completed?: Completed): void {
    let node = leaf;
    let index = this.#size;
    let height = 0;
    completed?.(node, height, index);
    for (; index % 2 === 1; index = (index - 1) / 2) {
      const left = this.#edge.pop();
      if (!left) throw new Error("the edge of the tree is shorter than its size says");
      node = nodeHash(left, node, this.#crypto);
      height += 1;
      completed?.(node, height, (index - 1) / 2);
    }
    this.#edge.push(node);
    this.#size += 1;
  }

  root(): Uint8Array {
    const last = this.#edge.at(-1);
    if (!last) return emptyRoot(this.#crypto);
    return this.#edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, this.#crypto), last);
  }

}

/** Root of the tree of these leaves: RFC 6962, section 2.1. */
export function rootOf(leaves: Iterable<Uint8Array>, crypto: Hashing): Uint8Array {
  const tree = new GrowingTree(crypto);
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}

/** Hash of the perfect subtree of 2^height leaves that is the index-th of its height. Leaves and tiles both give it. */
export type SubtreeHash = (height: number, index: number) => Uint8Array;

/** The largest power of two below `size`, for sizes of at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (2 * split < size) split *= 2;
  return split;
}

/** MTH(D[start:end]); `start` is a multiple of the largest power of two below the range. Recursion is at most 53 deep. */
function rangeHash(range: { readonly start: number; readonly end: number }, subtree: SubtreeHash, crypto: Hashing): Uint8Array {
  const size = range.end - range.start;
  const split = size > 1 ? splitOf(size) : 1;
  if (size === 1 || 2 * split === size) return subtree(Math.log2(size), range.start / size);
  const middle = range.start + split;
  return nodeHash(rangeHash({ start: range.start, end: middle }, subtree, crypto), rangeHash({ start: middle, end: range.end }, subtree, crypto), crypto);
}

/** Root of the tree of the first `size` leaves (RFC 6962, section 2.1). */
export function rootAt(size: number, subtree: SubtreeHash, crypto: Hashing): Uint8Array {
  return size === 0 ? emptyRoot(crypto) : rangeHash({ start: 0, end: size }, subtree, crypto);
}

/** PATH(index, D[size]) of RFC 6962, section 2.1.1, nearest sibling first. @throws Refused (`bad-proof`) out of range. */
export function inclusionProof(place: { readonly index: number; readonly size: number }, subtree: SubtreeHash, crypto: Hashing): Uint8Array[] {
  if (!(place.index >= 0 && place.index < place.size)) throw new Refused("bad-proof", "no such leaf in a tree of that size");
  const proof: Uint8Array[] = [];
  let start = 0;
  let end = place.size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const left = place.index < middle;
    proof.push(rangeHash(left ? { start: middle, end } : { start, end: middle }, subtree, crypto));
    if (left) end = middle;
    else start = middle;
  }
  return proof.reverse();
}

/** PROOF(older, D[newer]) of RFC 6962, section 2.1.2. @throws Refused (`bad-proof`) unless 0 < older ≤ newer. */
export function consistencyProof(sizes: { readonly older: number; readonly newer: number }, subtree: SubtreeHash, crypto: Hashing): Uint8Array[] {
  if (!(sizes.older > 0 && sizes.older <= sizes.newer)) throw new Refused("bad-proof", "there is no proof between these sizes");
  const proof: Uint8Array[] = [];
  let start = 0;
  let end = sizes.newer;
  // `whole`: the older tree is exactly the range looked at, and its root is known to the verifier.
  let whole = true;
  while (sizes.older !== end) {
    const middle = start + splitOf(end - start);
    const left = sizes.older <= middle;
    proof.push(rangeHash(left ? { start: middle, end } : { start, end: middle }, subtree, crypto));
    if (left) end = middle;
    else {
      start = middle;
      whole = false;
    }
  }
  if (!whole) proof.push(rangeHash({ start, end }, subtree, crypto));
  return proof.reverse();
}

/** What an inclusion proof claims: this leaf stands at this index of the tree with this size and root. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
}

const validSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;
const half = (value: number): number => Math.floor(value / 2);

/** RFC 9162, section 2.1.3.2. */
export function verifyInclusion(claim: InclusionClaim, proof: readonly Uint8Array[], crypto: Hashing): boolean {
  if (!validSize(claim.index) || !validSize(claim.size) || claim.index >= claim.size) return false;
  if (![claim.leaf, claim.root, ...proof].every(isHash)) return false;
  let index = claim.index;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const node of proof) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      hash = nodeHash(node, hash, crypto);
      // A right edge without a sibling is carried up until it has one.
      while (index % 2 === 0 && index !== 0) {
        index = half(index);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, node, crypto);
    }
    index = half(index);
    last = half(last);
  }
  return last === 0 && equalBytes(hash, claim.root);
}

/** What a consistency proof claims: the newer tree begins with all leaves of the older. */
export interface ConsistencyClaim {
  readonly older: { readonly size: number; readonly root: Uint8Array };
  readonly newer: { readonly size: number; readonly root: Uint8Array };
}

/** RFC 9162, section 2.1.4.2. An older size of 0 is an error here: whoever allows it (a witness) says so around it. */
export function verifyConsistency(claim: ConsistencyClaim, proof: readonly Uint8Array[], crypto: Hashing): boolean {
  const { older, newer } = claim;
  if (!validSize(older.size) || !validSize(newer.size) || older.size === 0 || older.size > newer.size) return false;
  if (![older.root, newer.root, ...proof].every(isHash)) return false;
  if (older.size === newer.size) return proof.length === 0 && equalBytes(older.root, newer.root);
  if (proof.length === 0) return false;
  const powerOfTwo = Number.isInteger(Math.log2(older.size)) && 2 ** Math.log2(older.size) === older.size;
  const path = powerOfTwo ? [older.root, ...proof] : [...proof];
  let index = older.size - 1;
  let last = newer.size - 1;
  while (index % 2 === 1) {
    index = half(index);
    last = half(last);
  }
  const [first, ...rest] = path;
  if (!first) return false;
  let oldHash = first;
  let newHash = first;
  for (const node of rest) {
    if (last === 0) return false;
    if (index % 2 === 1 || index === last) {
      oldHash = nodeHash(node, oldHash, crypto);
      newHash = nodeHash(node, newHash, crypto);
      while (index % 2 === 0 && index !== 0) {
        index = half(index);
        last = half(last);
      }
    } else {
      newHash = nodeHash(newHash, node, crypto);
    }
    index = half(index);
    last = half(last);
  }
  return last === 0 && equalBytes(oldHash, older.root) && equalBytes(newHash, newer.root);
}
