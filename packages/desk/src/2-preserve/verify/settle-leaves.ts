import { GrowingTree, Refused, concat, equalBytes, leafHash, parseBundle, parseTile, parseTilePath, tilePath, tileWidth } from "@affiant/proof";
import type { Checkpoint, TilePlace } from "@affiant/proof";
import { TileHashes, tilesOfSize } from "../../model/tile-hashes.js";
import { caseLayout } from "../../model/case-layout.js";
import { segmentActs } from "../../model/act-lines.js";
import { LeafTable } from "./leaf-table.js";
import type { LogToVerify } from "./verify-log.js";

const tileBytesLimit = tileWidth * 1024;

interface FoundTile {
  readonly path: string;
  readonly place: TilePlace;
  /** Of the hashes in it, for a bundle those of its leaves; null when it cannot be read. */
  readonly digest: Uint8Array | null;
}

/** Tiles and bundles as they were found: the leaves that they give, and a digest of each to compare it by. */
export interface FoundTiles {
  readonly tiles: readonly FoundTile[];
  readonly ofBundles: LeafTable;
  readonly ofTiles: LeafTable;
}

export async function readTiles(log: LogToVerify): Promise<FoundTiles> {
  const tiles: FoundTile[] = [];
  const [ofBundles, ofTiles] = [new LeafTable(), new LeafTable()];
  const places = log.paths.flatMap((path) => {
    const place = path.startsWith(`${caseLayout.log}/`) ? parseTilePath(path.slice(caseLayout.log.length + 1)) : null;
    return place ? [{ path, place }] : [];
  });
  // Wider ones last, since they hold what narrower ones did.
  for (const { path, place } of places.sort((a, b) => a.place.width - b.place.width)) {
    const bytes = await log.read(path, tileBytesLimit);
    if (!bytes) continue;
    log.report.checked("log");
    const hashes = hashesIn(bytes, place, log);
    tiles.push({ path, place, digest: hashes && log.crypto.sha256(concat(...hashes)) });
    // A tile further out than there are tiles follows on nothing, and would only make a long, empty table.
    const table = place.index >= places.length ? null : place.level === "entries" ? ofBundles : place.level === 0 ? ofTiles : null;
    for (const [at, hash] of (hashes ?? []).entries()) table?.set(place.index * tileWidth + at, hash);
  }
  return { tiles, ofBundles, ofTiles };
}

/** Null for a tile that cannot be read: it is named as different from what it must be, once that is known. */
function hashesIn(bytes: Uint8Array, { level, width }: TilePlace, { crypto }: LogToVerify): readonly Uint8Array[] | null {
  try {
    return level === "entries" ? parseBundle(bytes, width).map((entry) => leafHash(entry, crypto)) : parseTile(bytes, width);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return null;
  }
}

/** The tree of the leaves that the log really has, those of the journal included. */
export interface TrueTree {
  readonly size: number;
  readonly tiles: TileHashes;
}

export interface Sources {
  readonly ofActs: LeafTable;
  readonly tiles: FoundTiles;
  readonly checkpoint: Checkpoint | null;
}

/**
 * The leaves that the log really has. Acts, bundles and tiles each give them; where one was changed the others outvote
 * it, and the signed root decides over all.
 */
export function settleLeaves({ ofActs, tiles: { ofBundles, ofTiles }, checkpoint }: Sources, log: LogToVerify): TrueTree {
  const sources = [ofActs, ofBundles, ofTiles] as const;
  const size = Math.max(ofActs.length, Math.min(checkpoint?.size ?? 0, Math.max(ofBundles.length, ofTiles.length)));
  const voted = grow({ size, sources, first: null }, checkpoint, log);
  if (!checkpoint || voted.right) return voted;
  for (const first of sources) {
    const other = grow({ size, sources, first }, checkpoint, log);
    if (other.right) return other;
  }
  log.report.fault("log", { what: "root-mismatch", where: caseLayout.checkpoint, message: "the acts of the case do not give the root that is signed here" });
  return voted;
}

interface ToGrow {
  readonly size: number;
  readonly sources: readonly LeafTable[];
  /** Believed before the vote. */
  readonly first: LeafTable | null;
}

function grow({ size, sources, first }: ToGrow, checkpoint: Checkpoint | null, log: LogToVerify): TrueTree & { readonly right: boolean } {
  const tree = new GrowingTree(log.crypto);
  const tiles = new TileHashes();
  let right = checkpoint?.size === 0 && equalBytes(tree.root(), checkpoint.root);
  for (let at = 0; at < size; at += 1) {
    tree.append(first?.at(at) ?? majority(sources.map((source) => source.at(at))), tiles.completed);
    if (tree.size === checkpoint?.size) right = equalBytes(tree.root(), checkpoint.root);
  }
  return { size, tiles, right };
}

function majority(votes: readonly (Uint8Array | null)[]): Uint8Array {
  const given = votes.filter((vote) => vote !== null);
  const agreed = given.find((vote, at) => given.some((other, place) => place !== at && equalBytes(vote, other)));
  return agreed ?? given[0] ?? new Uint8Array(32);
}

/** Names each tile and bundle that is not what the tree has at its place, and those that are missing. */
export function checkTiles({ tiles: { tiles }, checkpoint }: Sources, truth: TrueTree, log: LogToVerify): void {
  for (const { path, place, digest } of tiles) {
    const bundle = place.level === "entries";
    const due = truth.tiles.tile(bundle ? { ...place, level: 0 } : place);
    const good = due && digest && equalBytes(log.crypto.sha256(due), digest);
    if (!good) log.report.fault("log", { what: bundle ? "bad-bundle" : "bad-tile", where: path, message: "not what the signed log has at this place" });
  }
  // A size that no act or tile comes near is a fault of the checkpoint, not of a billion tiles.
  if (!checkpoint || checkpoint.size > (log.paths.length + 1) * segmentActs) return;
  const there = new Set(tiles.map(({ path }) => path));
  for (const place of tilesOfSize(checkpoint.size)) {
    const path = `${caseLayout.log}/${tilePath(place)}`;
    if (!there.has(path)) log.report.fault("log", { what: "tile-missing", where: path, message: "a file of the log is missing" });
  }
}
