import { dirname, join } from "node:path";
import { equalBytes, leafHash, parseBundle, tilePath, tileWidth } from "@affiant/proof";
import type { GrowingTree, TilePlace } from "@affiant/proof";
import type { NumberedLeaf } from "../../model/act-lines.js";
import { caseLayout } from "../../model/case-layout.js";
import { bundleBytes, tilesOfSize, type TileHashes } from "../../model/tile-hashes.js";
import { BrokenInvariant } from "../../model/errors.js";
import { tileSubtrees } from "../../model/tile-subtrees.js";
import { rootAt } from "../../model/tree-proofs.js";
import type { Disk } from "../case/case-folder-disk.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { entryOf } from "./act-log-segments.js";
import type { ActsInSegments } from "./act-log-segments.js";

/** What tiles and bundles are made of. */
export interface TreeContent {
  readonly segments: ActsInSegments;
  readonly tiles: TileHashes;
  /** Entries of forgotten places, which no act gives any more. */
  readonly bare: ReadonlyMap<number, Uint8Array>;
}

/** What stands at a place, as a journal has it. @throws BrokenInvariant where there is nothing. */
export function leafAt(log: TreeContent, index: number): NumberedLeaf {
  const act = log.segments.at(index);
  if (act) return { index, bytes: act.bytes, salt: act.salt };
  const entry = log.bare.get(index);
  if (!entry) throw new BrokenInvariant(`act ${index} of the log is not there, nor its entry; 'verify' says more`);
  return { index, entry };
}

/** The root that the log had at this size, no larger than its own. */
export function rootOf(log: TreeContent & { readonly tree: GrowingTree }, size: number): Uint8Array {
  return rootAt(size, tileSubtrees(log.tree.size, (tile) => log.tiles.tile(tile), nodeCrypto), nodeCrypto);
}

interface TilesPlace {
  readonly folder: string;
  readonly disk: Disk;
}

interface Sizes {
  readonly from: number;
  readonly to: number;
}

function bytesOf(log: TreeContent, place: TilePlace): Uint8Array {
  if (place.level === "entries") return bundleBytes(entriesOf(log, place));
  const bytes = log.tiles.tile(place);
  if (!bytes) throw new Error("a tile beyond the end of the tree");
  return bytes;
}

function entriesOf(log: TreeContent, { index, width }: TilePlace): Uint8Array[] {
  const from = index * tileWidth;
  const entries = new Map(log.segments.between(from, from + width).map((act) => [act.index, entryOf(act)]));
  return Array.from({ length: width }, (_, at) => {
    const entry = entries.get(from + at) ?? log.bare.get(from + at);
    if (!entry) throw new BrokenInvariant("the entry of a forgotten act is gone; 'verify' says more");
    return entry;
  });
}

function pathOf(folder: string, tile: TilePlace): string {
  return join(folder, caseLayout.log, tilePath(tile));
}

/** Tiles and bundles that a tree of size `to` has and one of size `from` had not. */
function newTiles({ from, to }: Sizes): TilePlace[] {
  const places: TilePlace[] = [];
  const level = (name: number | "entries", had: number, has: number): void => {
    for (let index = Math.floor(had / tileWidth); had < has && index * tileWidth < has; index += 1) {
      places.push({ level: name, index, width: Math.min(tileWidth, has - index * tileWidth) });
    }
  };
  level("entries", from, to);
  for (let at = 0, span = 1; span <= to; at += 1, span *= tileWidth) level(at, Math.floor(from / span), Math.floor(to / span));
  return places;
}

/** Writes what a log that grows adds to its tiles; each is flushed and in its place on return. */
export async function writeTiles(place: TilesPlace, log: TreeContent, sizes: Sizes): Promise<void> {
  const files = function* (): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
    for (const tile of newTiles(sizes)) yield { path: pathOf(place.folder, tile), bytes: bytesOf(log, tile) };
  };
  await place.disk.replaceAll(files());
}

/** Whether a file of the log holds what the tree has there. */
function isRight(found: Uint8Array, log: TreeContent, tile: TilePlace): boolean {
  if (tile.level !== "entries") return equalBytes(found, bytesOf(log, tile));
  try {
    const entries = parseBundle(found, tile.width);
    // The leaf of an entry is one hash; the entry of an act would be three.
    return entries.every((entry, at) => equalBytes(leafHash(entry, nodeCrypto), log.tiles.leaf(tile.index * tileWidth + at) ?? entry));
  } catch {
    return false;
  }
}

/**
 * Compares the tiles of the signed head with its acts. One that is missing or different is written anew: the acts and
 * the signed root say what its bytes must be. (`verify`, run before, names it.)
 */
export async function healTiles(place: TilesPlace, log: TreeContent & { readonly signed: { readonly size: number } }): Promise<void> {
  for (const tile of tilesOfSize(log.signed.size)) {
    const found = await readWhole(pathOf(place.folder, tile));
    if (!found || !isRight(found, log, tile)) await place.disk.replace(pathOf(place.folder, tile), bytesOf(log, tile));
  }
}

/** Partial tiles may go once the full one is there (C2SP tlog-tiles, 'Partial Tiles'). */
export async function removePartials(place: TilesPlace, sizes: Sizes): Promise<void> {
  for (const tile of newTiles(sizes)) {
    if (tile.width === tileWidth) await place.disk.remove(dirname(pathOf(place.folder, { ...tile, width: 1 })));
  }
}

/** Reads entries one by one out of the bundles of a signed log. Keeps the last bundle, since they are asked for in order. */
export function entryReader(folder: string, size: number): (index: number) => Promise<Uint8Array> {
  let last: { readonly index: number; readonly entries: readonly Uint8Array[] } | null = null;
  return async (place) => {
    const index = Math.floor(place / tileWidth);
    if (last?.index !== index) {
      const tile = { level: "entries", index, width: Math.min(tileWidth, size - index * tileWidth) } as const;
      const bytes = place < size ? await readWhole(pathOf(folder, tile)) : null;
      if (!bytes) throw new BrokenInvariant(`act ${place} of the log is not there, nor its entry; 'verify' says more`);
      last = { index, entries: parseBundle(bytes, tile.width) };
    }
    const entry = last.entries[place % tileWidth];
    if (!entry) throw new BrokenInvariant(`act ${place} of the log is not there; 'verify' says more`);
    return entry;
  };
}
