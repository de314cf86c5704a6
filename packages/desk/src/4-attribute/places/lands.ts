import { landTable } from "./tables/land-table.js";
import type { Entry } from "./place-entry.js";
import { SortedTable } from "./tables/sorted-table.js";

const table = new SortedTable(landTable);

/** Regions, counties and districts of that name, without the word that says what they are. */
export function landEntries(key: string): readonly Entry[] {
  return table.rows(key).map(([code = "", lat, lon, radius, thousands]) => {
    const [country = "", first = "", second] = code.split(".");
    return {
      kind: "region", country, region: second === undefined ? code : `${country}.${first}-${second}`, lat: Number(lat), lon: Number(lon), radius: Number(radius),
      population: Number(thousands) * 1000, capital: false, source: "geonames", doubtful: true, abbreviated: false,
    };
  });
}
