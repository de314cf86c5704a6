/** Hashes of subtrees out of tile files (https://c2sp.org/tlog-tiles): a proof needs a few tiles of a log, whatever its size. */
import { Refused, tileHeight, tilePath, tileWidth, type Hashing, type TilePlace } from "@affiant/proof";
import { subtreesOver } from "./tile-hashes.js";
import { consistencyProof, inclusionProof, rootAt, type SubtreeHash } from "./tree-proofs.js";

/** The tile of a log of `size` leaves that these hashes of a level stand in; null where the log does not reach so far. */
function tileOf(size: number, level: number, range: { readonly from: number; readonly count: number }): TilePlace | null {
  const index = Math.floor(range.from / tileWidth);
  const width = Math.min(tileWidth, Math.floor(size / 2 ** (tileHeight * level)) - index * tileWidth);
  return range.from + range.count > index * tileWidth + width ? null : { level, index, width };
}

/** Subtree hashes of a log of `size` leaves. `read` gives a tile's bytes. @throws Refused (`bad-tile`, `bad-proof`). */
export function tileSubtrees(size: number, read: (tile: TilePlace) => Uint8Array | null, crypto: Hashing): SubtreeHash {
  const known = new Map<string, Uint8Array>();
  return subtreesOver((level, from, count) => {
    const tile = tileOf(size, level, { from, count });
    if (!tile) return null;
    const path = tilePath(tile);
    const bytes = known.get(path) ?? read(tile);
    if (bytes?.length !== 32 * tile.width) throw new Refused("bad-tile", `not the ${32 * tile.width} bytes of its width`);
    known.set(path, bytes);
    const start = 32 * (from - tile.index * tileWidth);
    return bytes.subarray(start, start + 32 * count);
  }, crypto);
}

/** The tiles that `work` asks for, for whoever must fetch them before: `work` runs with hashes of zeros. */
export function tilesNeeded(size: number, work: (subtree: SubtreeHash, crypto: Hashing) => void): TilePlace[] {
  const places = new Map<string, TilePlace>();
  const crypto = { sha256: () => new Uint8Array(32) };
  const read = (tile: TilePlace): Uint8Array => {
    places.set(tilePath(tile), tile);
    return new Uint8Array(32 * tile.width);
  };
  work(tileSubtrees(size, read, crypto), crypto);
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
