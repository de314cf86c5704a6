/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256: growing it, proofs out of it, and checking them as in
 * RFC 9162, sections 2.1.3.2 and 2.1.4.2. Sizes and indexes are integers below 2^53, so no bit operators on them.
 */
import { equalBytes } from "./bytes.js";
import type { Hashing } from "./crypto.js";

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
export function emptyRoot(crypto: Hashing): Uint8Array { return crypto.sha256(new Uint8Array(0)); }

/** A perfect subtree that was completed by an append: its hash, height (0: leaf) and place among those of its height. */
export type Completed = (hash: Uint8Array, height: number, index: number) => void;

/** A tree that grows at its right edge. Keeps one hash for each set bit of its size. */
export class GrowingTree {
  readonly #crypto: Hashing;
  /** Roots of the perfect subtrees, leftmost and highest first. */
  readonly #edge: Uint8Array[] = [];
  #size = 0;

  constructor(crypto: Hashing) { this.#crypto = crypto; }

  get size(): number { return this.#size; }

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

/**
 * Goes from a node towards the root, as both algorithms of RFC 9162 do: `index` and `last` are the node's place and the
 * last place of its row. `whole` becomes the root; `left` that of the tree which ends with the node. Null where the
 * proof is not as long as the way.
 */
function climb(
  from: { readonly node: Uint8Array; readonly index: number; readonly last: number }, proof: readonly Uint8Array[], crypto: Hashing,
): { readonly whole: Uint8Array; readonly left: Uint8Array } | null {
  let { index, last } = from;
  let whole = from.node;
  let left = from.node;
  for (const node of proof) {
    if (last === 0) return null;
    if (index % 2 === 1 || index === last) {
      left = nodeHash(node, left, crypto);
      whole = nodeHash(node, whole, crypto);
      // A right edge without a sibling is carried up until it has one.
      while (index % 2 === 0 && index !== 0) {
        index = half(index);
        last = half(last);
      }
    } else {
      whole = nodeHash(whole, node, crypto);
    }
    index = half(index);
    last = half(last);
  }
  return last === 0 ? { whole, left } : null;
}

/** RFC 9162, section 2.1.3.2. */
export function verifyInclusion(claim: InclusionClaim, proof: readonly Uint8Array[], crypto: Hashing): boolean {
  if (!validSize(claim.index) || !validSize(claim.size) || claim.index >= claim.size) return false;
  if (![claim.leaf, claim.root, ...proof].every(isHash)) return false;
  const reached = climb({ node: claim.leaf, index: claim.index, last: claim.size - 1 }, proof, crypto);
  return reached !== null && equalBytes(reached.whole, claim.root);
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
  let index = older.size - 1;
  let last = newer.size - 1;
  while (index % 2 === 1) {
    index = half(index);
    last = half(last);
  }
  // Where the older tree is perfect the proof does not repeat its root.
  const [node, ...rest] = index === 0 ? [older.root, ...proof] : proof;
  const reached = node ? climb({ node, index, last }, rest, crypto) : null;
  return reached !== null && equalBytes(reached.left, older.root) && equalBytes(reached.whole, newer.root);
}
