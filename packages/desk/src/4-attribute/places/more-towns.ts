import { moreTownsTable } from "./tables/more-towns-table.js";
import type { Entry } from "./place-entry.js";
import { SortedTable } from "./tables/sorted-table.js";

const table = new SortedTable(moreTownsTable);

/** Nobody is counted in them: they are taken for small. */
const people = 1500;

/** Towns, and quarters of towns, that the table with people counted leaves out. */
export function moreTownEntries(key: string): readonly Entry[] {
  return table.rows(key).map(([region = "", lat, lon]) => ({
    kind: "town", country: region.slice(0, 2), region, lat: Number(lat), lon: Number(lon), radius: 2, population: people, capital: false, source: "geonames", doubtful: false, abbreviated: false,
  }));
}
