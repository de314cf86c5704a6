import { areaTable } from "./tables/area-table.js";
import { countryTable } from "./tables/country-table.js";
import { countyTable } from "./tables/county-table.js";
import { frenchAreaTable } from "./tables/french-area-table.js";
import { landEntries } from "./lands.js";
import { nameKey } from "./name-key.js";
import { NameSieve } from "./name-sieve.js";
import type { Entry, Gazetteer } from "./place-entry.js";
import { reaches, type Reach } from "./reach.js";
import { landTable } from "./tables/land-table.js";
import { moreTownsTable } from "./tables/more-towns-table.js";
import { departementTable, regionTable } from "./tables/region-table.js";
import { siteTable } from "./tables/site-table.js";
import { furtherTownTable, townTable } from "./tables/town-table.js";
import { exonymKeys, townEntries } from "./town-entries.js";

interface Wide {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byCode: ReadonlyMap<string, Entry>;
}

let wide: Wide | null = null;

/** What the program itself knows: the tables of this folder, and the towns of GeoNames. */
export const ownGazetteer: Gazetteer = { wide: wideEntries, towns: townEntries, lands: landEntries, mayHold, land: landEntry };

/** Countries, regions, counties, waters and islands of that name. */
function wideEntries(key: string): readonly Entry[] {
  wide ??= buildWide();
  return wide.byKey.get(key) ?? [];
}

function landEntry(code: string): Entry | undefined {
  wide ??= buildWide();
  return wide.byCode.get(code);
}

let sieve: NameSieve | null = null;

function mayHold(words: number): boolean {
  sieve ??= buildSieve();
  return sieve.mayHold(words);
}

function buildSieve(): NameSieve {
  const names = new NameSieve();
  for (const table of [townTable, furtherTownTable, moreTownsTable, landTable]) names.noteTable(table);
  wide ??= buildWide();
  for (const key of [...exonymKeys(), ...wide.byKey.keys()]) names.note(key);
  return names;
}

type Row = Pick<Entry, "kind" | "country" | "region" | "lat" | "lon" | "radius">;

function buildWide(): Wide {
  const all = new Map<string, Entry[]>();
  const byCode = new Map<string, Entry>();
  const reach = reaches();
  for (const [row, names] of [...countries(reach), ...regions(reach), ...departements(reach), ...counties(), ...areas()]) {
    const code = row.kind === "country" ? row.country : row.region;
    if (!byCode.has(code)) byCode.set(code, entryOf(names[0] ?? "", row));
    for (const name of names.filter((one) => one !== "")) add(all, name, row);
  }
  return { byKey: all, byCode };
}

function add(all: Map<string, Entry[]>, name: string, row: Row): void {
  const key = nameKey(name.replace("*", ""));
  const known = all.get(key);
  if (known?.some((entry) => entry.kind === row.kind && entry.country === row.country && entry.region === row.region)) return;
  const entry = entryOf(name, row);
  if (known) known.push(entry);
  else all.set(key, [entry]);
}

function entryOf(name: string, row: Row): Entry {
  return { ...row, population: 0, capital: false, source: null, doubtful: name.endsWith("*"), abbreviated: /\p{L}{2}\.$/u.test(name.replace("*", "")) };
}

const linesOf = (table: string): string[][] => table.trim().split("\n").map((line) => line.split("|"));

type Named = readonly [Row, readonly string[]];

function countries(reach: ReadonlyMap<string, Reach>): readonly Named[] {
  return linesOf(countryTable).map(([country = "", english = "", french = "", lat, lon]) =>
    [{ kind: "country", country, region: "", lat: Number(lat), lon: Number(lon), radius: reach.get(country)?.radius ?? 50 }, namesIn(english, french)]);
}

function regions(reach: ReadonlyMap<string, Reach>): readonly Named[] {
  return linesOf(regionTable).map(([region = "", english = "", french = ""]) => [regionRow(region.slice(0, 2), region, reach.get(region)), namesIn(english, french)]);
}

function departements(reach: ReadonlyMap<string, Reach>): readonly Named[] {
  return linesOf(departementTable).map(([number = "", names = ""]) => [regionRow("FR", `FR-${number}`, reach.get(`FR-${number}`)), namesIn(names)]);
}

function regionRow(country: string, region: string, reach: Reach | undefined): Row {
  return { kind: "region", country, region, lat: reach?.lat ?? null, lon: reach?.lon ?? null, radius: reach?.radius ?? null };
}

function counties(): readonly Named[] {
  return linesOf(countyTable).map(([country = "", names = "", lat, lon]) => [{ kind: "region", country, region: `${country}-${names.split("/")[0] ?? ""}`, lat: Number(lat), lon: Number(lon), radius: 45 }, namesIn(names)]);
}

function areas(): readonly Named[] {
  return [...linesOf(areaTable), ...linesOf(frenchAreaTable), ...linesOf(siteTable)].map(([, english = "", french = "", lat, lon, radius, country = ""]) =>
    [{ kind: "area", country, region: `-${english}${french}`, lat: Number(lat), lon: Number(lon), radius: Number(radius) }, namesIn(english, french)]);
}

function namesIn(...columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => column.split("/"));
}
