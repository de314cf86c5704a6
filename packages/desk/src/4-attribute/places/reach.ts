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

/** Over a round earth. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const h = Math.sin(((b[0] - a[0]) * rad) / 2) ** 2 + Math.cos(a[0] * rad) * Math.cos(b[0] * rad) * Math.sin(((b[1] - a[1]) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
