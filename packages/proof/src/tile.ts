/** Where tiles and entry bundles stand and what they hold: https://c2sp.org/tlog-tiles. */
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
  const [at, full] = [Number(groups.replace(/[x/]/g, "")), width === undefined ? tileWidth : Number(width)];
  const place: TilePlace = { level: level === "entries" ? level : Number(level), index: at, width: full };
  const exists = (place.level === "entries" || place.level <= 63) && place.width <= tileWidth;
  return exists && tilePath(place) === path ? place : null;
}

/** The hashes in a tile. @throws Refused (`bad-tile`). */
export function parseTile(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.length !== 32 * width) throw new Refused("bad-tile", `not the ${32 * width} bytes of its width`);
  return Array.from({ length: width }, (_, at) => bytes.slice(32 * at, 32 * at + 32));
}

/** The entries of a bundle, each after its length as two bytes, high byte first. @throws Refused (`bad-bundle`) unless it holds exactly `width` whole entries. */
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
