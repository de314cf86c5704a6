/** Hashes of subtrees out of tiles (https://c2sp.org/tlog-tiles): a proof needs a few tiles of a log, whatever its size. */
import type { Hashing } from "./crypto.js";
import type { SubtreeHash } from "./merkle.js";
import { consistencyProof, inclusionProof, nodeHash } from "./merkle.js";
import { Refused } from "./refused.js";
import type { TilePlace } from "./tile.js";
import { parseTile, tilePath, tileWidth } from "./tile.js";

const tileHeight = 8;

/** The tile of a log of `size` leaves that holds what the subtree is made of, and where in it. */
function placeIn(size: number, height: number, index: number): { readonly tile: TilePlace; readonly from: number; readonly count: number } {
  const level = Math.floor(height / tileHeight);
  const count = 2 ** (height % tileHeight);
  const first = index * count;
  const at = Math.floor(first / tileWidth);
  const width = Math.min(tileWidth, Math.floor(size / tileWidth ** level) - at * tileWidth);
  const from = first - at * tileWidth;
  if (from + count > width) throw new Refused("bad-proof", "a subtree that the log does not have");
  return { tile: { level, index: at, width }, from, count };
}

/** Subtree hashes of a log of `size` leaves. `read` gives a tile's bytes. @throws Refused (`bad-tile`, `bad-proof`). */
export function tileSubtrees(size: number, read: (tile: TilePlace) => Uint8Array | null, crypto: Hashing): SubtreeHash {
  const known = new Map<string, Uint8Array[]>();
  return (height, index) => {
    const { tile, from, count } = placeIn(size, height, index);
    const path = tilePath(tile);
    const hashes = known.get(path) ?? parseTile(read(tile) ?? new Uint8Array(0), tile.width);
    known.set(path, hashes);
    let row = hashes.slice(from, from + count);
    while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, at) => nodeHash(row[2 * at] ?? empty, row[2 * at + 1] ?? empty, crypto));
    return row[0] ?? empty;
  };
}

const empty = new Uint8Array(0);

/** The tiles that `work` asks for, for whoever must fetch them before: `work` runs with hashes of zeros. */
export function tilesNeeded(size: number, work: (subtree: SubtreeHash, crypto: Hashing) => void): TilePlace[] {
  const places = new Map<string, TilePlace>();
  const zeros = new Uint8Array(32);
  const note: SubtreeHash = (height, index) => {
    const { tile } = placeIn(size, height, index);
    places.set(tilePath(tile), tile);
    return zeros;
  };
  work(note, { sha256: () => zeros });
  return [...places.values()];
}

/** The tiles for an inclusion proof. */
export function tilesOfInclusion(place: { readonly index: number; readonly size: number }): TilePlace[] {
  return tilesNeeded(place.size, (subtree, crypto) => { inclusionProof(place, subtree, crypto); });
}

/** The tiles for a consistency proof, and for the roots of both trees. */
export function tilesOfConsistency(sizes: { readonly older: number; readonly newer: number }): TilePlace[] {
  return tilesNeeded(sizes.newer, (subtree, crypto) => {
    rootAt(sizes.older, subtree, crypto);
    rootAt(sizes.newer, subtree, crypto);
    if (sizes.older > 0) consistencyProof(sizes, subtree, crypto);
  });
}

/** Root of the tree of the first `size` leaves (RFC 6962, section 2.1). */
export function rootAt(size: number, subtree: SubtreeHash, crypto: Hashing): Uint8Array {
  if (size === 0) return crypto.sha256(new Uint8Array(0));
  let rest = size;
  let end = size;
  let root: Uint8Array | null = null;
  // From the right: the smallest perfect subtree first.
  for (let height = 0; rest > 0; height += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 0) continue;
    end -= 2 ** height;
    const node = subtree(height, end / 2 ** height);
    root = root ? nodeHash(node, root, crypto) : node;
  }
  return root ?? crypto.sha256(new Uint8Array(0));
}
