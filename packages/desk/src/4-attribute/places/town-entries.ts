import { exonymTable } from "./tables/exonym-table.js";
import { moreTownEntries } from "./more-towns.js";
import { nameKey } from "./name-key.js";
import type { Entry } from "./place-entry.js";
import { SortedTable } from "./tables/sorted-table.js";
import { furtherTownTable, townTable } from "./tables/town-table.js";

const towns = new SortedTable(townTable);
/** Names with letters beyond Latin 1: the text of all others takes half the room without them. */
const furtherTowns = new SortedTable(furtherTownTable);

/** Towns of that name, in the language of the country or another. */
export function townEntries(key: string): readonly Entry[] {
  const known = asked.get(key);
  if (known) return known;
  const entries = withExonyms(key, [...ownTowns(key)]);
  for (const more of moreTownEntries(key)) entries.push(more);
  if (entries.length === 0) return none;
  if (asked.size >= askedAtMost) asked.clear();
  asked.set(key, entries);
  return entries;
}

const none: readonly Entry[] = [];
/** Names asked for before: an article names its towns again and again. */
const asked = new Map<string, readonly Entry[]>();
const askedAtMost = 5_000;

function ownTowns(key: string): readonly Entry[] {
  const rows = towns.rows(key);
  return (rows.length > 0 ? rows : furtherTowns.rows(key)).map(townEntry);
}

function townEntry([region = "", lat, lon, people, id = "", capital]: readonly string[]): Entry {
  const population = Number(people);
  return {
    kind: "town", country: region.slice(0, 2), region, lat: Number(lat), lon: Number(lon),
    radius: townRadius(population), population, capital: capital !== undefined, source: `geonames:${id}`, doubtful: false, abbreviated: false,
  };
}

/** As if three thousand people lived on a square kilometre, and never under two kilometres. */
function townRadius(population: number): number {
  return Math.max(2, Math.round(Math.sqrt(population / 3000 / Math.PI)));
}

interface Exonym {
  /** The key of its own name. */
  readonly own: string;
  readonly country: string;
}

let exonyms: ReadonlyMap<string, readonly Exonym[]> | null = null;

export function exonymKeys(): Iterable<string> {
  exonyms ??= readExonyms();
  return exonyms.keys();
}

/** Adds the towns, not small ones, that other languages call so. */
function withExonyms(key: string, entries: Entry[]): Entry[] {
  exonyms ??= readExonyms();
  for (const { own, country } of exonyms.get(key) ?? []) {
    for (const town of ownTowns(own)) if (town.country === country && town.population > 10_000 && !entries.some(({ source }) => source === town.source)) entries.push(town);
  }
  return entries;
}

function readExonyms(): ReadonlyMap<string, readonly Exonym[]> {
  const byKey = new Map<string, Exonym[]>();
  for (const line of exonymTable.trim().split("\n")) {
    const [name = "", own = "", country = ""] = line.split("|");
    const exonym = { own: nameKey(own), country };
    const key = nameKey(name);
    const known = byKey.get(key);
    if (known) known.push(exonym);
    else byKey.set(key, [exonym]);
  }
  return byKey;
}
