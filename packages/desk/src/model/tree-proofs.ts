/** Proofs out of a Merkle tree, RFC 6962, sections 2.1.1 and 2.1.2; the verifier checks them. */
import { Refused, emptyRoot, nodeHash, type Hashing } from "@affiant/proof";

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
