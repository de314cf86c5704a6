/** Tiles and entry bundles made out of a tree as it grows: https://c2sp.org/tlog-tiles. */
import { GrowingTree, HashList, Refused, concat, nodeHash, tileHeight, tileWidth, type Completed, type Hashing, type TilePlace } from "@affiant/proof";
import type { SubtreeHash } from "./tree-proofs.js";

/** Tiles and bundles that a tree of this size has at its right edge or anywhere: full ones and one partial a level. */
export function tilesOfSize(size: number): TilePlace[] {
  const places: TilePlace[] = [];
  const level = (name: number | "entries", count: number): void => {
    for (let index = 0; index * tileWidth < count; index += 1) {
      places.push({ level: name, index, width: Math.min(tileWidth, count - index * tileWidth) });
    }
  };
  level("entries", size);
  for (let at = 0, count = size; count > 0; at += 1, count = Math.floor(count / tileWidth)) level(at, count);
  return places;
}

/** Collects a tree's tile hashes as it grows: hand `completed` to {@link GrowingTree.append}. */
export class TileHashes {
  readonly #levels: HashList[] = [];
  readonly completed: Completed = (hash, height) => {
    if (height % tileHeight === 0) (this.#levels[height / tileHeight] ??= new HashList()).push(hash);
  };

  /** The bytes of a tile, or null when the tree does not reach so far. */
  tile(place: TilePlace): Uint8Array | null {
    return place.level === "entries" ? null : this.#slice(place.level, place.index * tileWidth, place.width);
  }

  /** Hash of a leaf, or null beyond the end of the tree. */
  leaf(index: number): Uint8Array | null {
    return this.#slice(0, index, 1);
  }

  /** Subtree hashes for proofs. */
  subtrees(crypto: Hashing): SubtreeHash {
    return subtreesOver((level, from, count) => this.#slice(level, from, count), crypto);
  }

  /** A copy of several hashes in a row. */
  #slice(level: number, from: number, count: number): Uint8Array | null {
    const hashes = this.#levels[level];
    const bytes = new Uint8Array(32 * count);
    for (let at = 0; at < count; at += 1) {
      const hash = hashes?.at(from + at);
      if (!hash) return null;
      bytes.set(hash, 32 * at);
    }
    return bytes;
  }
}

/** Subtree hashes over leaves in memory. */
export function subtreesOf(leaves: Iterable<Uint8Array>, crypto: Hashing): SubtreeHash {
  const tiles = new TileHashes();
  const tree = new GrowingTree(crypto);
  for (const leaf of leaves) tree.append(leaf, tiles.completed);
  return tiles.subtrees(crypto);
}

/**
 * Subtree hashes over the hashes that tiles have: at most 128 of one level are put together for each. `hashes` gives so
 * many of a level, one after another, or null where the tree does not reach. @throws Refused (`bad-proof`).
 */
export function subtreesOver(hashes: (level: number, from: number, count: number) => Uint8Array | null, crypto: Hashing): SubtreeHash {
  return (height, index) => {
    const count = 2 ** (height % tileHeight);
    const bytes = hashes(Math.floor(height / tileHeight), index * count, count);
    if (!bytes) throw new Refused("bad-proof", "a subtree that the tree does not have");
    let row = bytes;
    while (row.length > 32) {
      const above: Uint8Array = new Uint8Array(row.length / 2);
      for (let at = 0; at < above.length; at += 32) above.set(nodeHash(row.subarray(2 * at, 2 * at + 32), row.subarray(2 * at + 32, 2 * at + 64), crypto), at);
      row = above;
    }
    return row;
  };
}

/** Entries, each after its length as two bytes, high byte first. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  return concat(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));
}
