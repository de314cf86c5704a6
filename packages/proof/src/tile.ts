/** Where tiles and entry bundles stand and what they hold: https://c2sp.org/tlog-tiles. */
import { concat } from "./bytes.js";
import type { Hashing } from "./crypto.js";
import { HashList } from "./hash-list.js";
import { GrowingTree, nodeHash } from "./merkle.js";
import type { Completed, SubtreeHash } from "./merkle.js";
import { Refused } from "./refused.js";

/** Hashes in a full tile. */
export const tileWidth = 256;
/** Levels of the tree in one level of tiles. */
export const tileHeight = 8;

/** A tile or entry bundle (tlog-tiles, 'Merkle Tree'). */
export interface TilePlace {
  /** `entries` for a bundle. */
  readonly level: number | "entries";
  readonly index: number;
  /** 256 when full. */
  readonly width: number;
}

function indexPath(index: number): string {
  const groups: string[] = [];
  let rest = index;
  do {
    groups.unshift(String(rest % 1000).padStart(3, "0"));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join("/");
}

/** `tile/<L>/<N>[.p/<W>]`. */
export function tilePath(place: TilePlace): string {
  const path = `tile/${place.level}/${indexPath(place.index)}`;
  return place.width === tileWidth ? path : `${path}.p/${place.width}`;
}

/** The place a path names, or null if it names none; each place has one path. */
export function parseTilePath(path: string): TilePlace | null {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (!match) return null;
  const [, level = "", groups = "", width] = match;
  const place: TilePlace = {
    level: level === "entries" ? level : Number(level),
    index: Number(groups.replace(/[x/]/g, "")),
    width: width === undefined ? tileWidth : Number(width),
  };
  const exists = (place.level === "entries" || place.level <= 63) && place.width <= tileWidth;
  return exists && tilePath(place) === path ? place : null;
}

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

  #slice(level: number, from: number, count: number): Uint8Array | null {
    return this.#levels[level]?.slice(from, count) ?? null;
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

/** The hashes in a tile. @throws Refused (`bad-tile`). */
export function parseTile(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.length !== 32 * width) throw new Refused("bad-tile", `not the ${32 * width} bytes of its width`);
  return Array.from({ length: width }, (_, at) => bytes.slice(32 * at, 32 * at + 32));
}

/** Entries, each after its length as two bytes, high byte first. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  return concat(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));
}

/** @throws Refused (`bad-bundle`) unless it holds exactly `width` whole entries. */
export function parseBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length && entries.length < width) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    entries.push(bytes.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  if (at !== bytes.length || entries.length !== width) throw new Refused("bad-bundle", "not the entries of its width");
  return entries;
}
