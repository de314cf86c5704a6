import { reachTable } from "./tables/reach-table.js";

/** A middle and how far most of a land's towns lie from it. */
export interface Reach { readonly lat: number; readonly lon: number; readonly radius: number }

/** Middles of regions (`US.TX`), of French départements (`FR-62`), and reaches of countries (`US`), as the towns in them tell. */
export function reaches(): ReadonlyMap<string, Reach> {
  return new Map(reachTable.split("\n").map((line) => {
    const [land = "", lat, lon, radius] = line.split("|");
    return [land, { lat: Number(lat), lon: Number(lon), radius: Number(radius) }];
  }));
}
