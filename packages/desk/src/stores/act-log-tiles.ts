import { dirname, join } from "node:path";
import { actEntry, bundleBytes, caseLayout, equalBytes, tilePath, tileWidth, tilesOfSize } from "@affiant/proof";
import type { TilePlace } from "@affiant/proof";
import type { LoadedLog } from "./act-log-load.js";
import type { ActLogPlace } from "./act-log-on-disk.js";
import { readWhole } from "./case-folder-files.js";
import { nodeCrypto } from "./crypto-in-node.js";

type TreeContent = Pick<LoadedLog, "acts" | "tiles">;

function bytesOf(log: TreeContent, place: TilePlace): Uint8Array {
  if (place.level === "entries") {
    const from = place.index * tileWidth;
    return bundleBytes(log.acts.slice(from, from + place.width).map(({ bytes, salt }) => actEntry(bytes, salt, nodeCrypto)));
  }
  const bytes = log.tiles.tile(place);
  if (!bytes) throw new Error("a tile beyond the end of the tree");
  return bytes;
}

function pathOf(place: ActLogPlace, tile: TilePlace): string {
  return join(place.folder, caseLayout.log, tilePath(tile));
}

/** Tiles and bundles that a tree of size `to` has and one of size `from` had not. */
function newTiles(sizes: { readonly from: number; readonly to: number }): TilePlace[] {
  return tilesOfSize(sizes.to).filter(({ level, index, width }) => {
    const span = level === "entries" ? 1 : tileWidth ** level;
    return index * tileWidth + width > Math.floor(sizes.from / span);
  });
}

/** Writes what a log that grows adds to its tiles; each is flushed and in its place on return. */
export async function writeTiles(place: ActLogPlace, log: TreeContent, sizes: { readonly from: number; readonly to: number }): Promise<void> {
  for (const tile of newTiles(sizes)) await place.disk.replace(pathOf(place, tile), bytesOf(log, tile));
}

/**
 * Compares the tiles of the signed head with its acts. One that is missing or different is written anew: the acts and
 * the signed root say what its bytes must be. (`verify`, run before, names it.)
 */
export async function healTiles(place: ActLogPlace, log: LoadedLog): Promise<void> {
  for (const tile of tilesOfSize(log.signed.size)) {
    const due = bytesOf(log, tile);
    const found = await readWhole(pathOf(place, tile));
    if (!found || !equalBytes(found, due)) await place.disk.replace(pathOf(place, tile), due);
  }
}

/** Partial tiles may go once the full one is there (C2SP tlog-tiles, 'Partial Tiles'). */
export async function removePartials(place: ActLogPlace, sizes: { readonly from: number; readonly to: number }): Promise<void> {
  for (const tile of newTiles(sizes)) {
    if (tile.width === tileWidth) await place.disk.remove(dirname(pathOf(place, { ...tile, width: 1 })));
  }
}
