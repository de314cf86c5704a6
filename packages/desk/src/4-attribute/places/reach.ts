import { allTowns } from "./town-columns.js";

/** A middle and how far most of a land's towns lie from it. */
export interface Reach { readonly lat: number; readonly lon: number; readonly radius: number }

/** Middles of regions (`US.TX`), of French départements (`FR-62`), and reaches of countries (`US`), from the towns in them. */
export function reaches(middles: ReadonlyMap<string, readonly [number, number]>): ReadonlyMap<string, Reach> {
  const { positions, countries, regions, departements } = allTowns();
  const rows = new Map<string, number[]>();
  for (let row = 0; row < countries.length; row += 1) {
    push(rows, countries[row] ?? "", row);
    push(rows, regions[row] ?? "", row);
    if (departements[row] !== "") push(rows, `FR-${departements[row] ?? ""}`, row);
  }
  const found = new Map<string, Reach>();
  for (const [land, its] of rows) {
    const middle = middles.get(land) ?? meanOf(its, positions);
    const away = its.map((row) => kilometres(middle, [positions[row * 2] ?? 0, positions[row * 2 + 1] ?? 0])).sort((a, b) => a - b);
    found.set(land, { lat: rounded(middle[0]), lon: rounded(middle[1]), radius: Math.max(5, Math.round(away[Math.floor(away.length * 0.95)] ?? 0)) });
  }
  return found;
}

function push(rows: Map<string, number[]>, land: string, row: number): void {
  const known = rows.get(land);
  if (known) known.push(row);
  else rows.set(land, [row]);
}

/** On the middle of each side's extremes and the mean of all: towns crowd on one side of most lands. */
function meanOf(rows: readonly number[], positions: Float32Array): readonly [number, number] {
  let [lat, lon] = [0, 0];
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const row of rows) {
    const [y, x] = [positions[row * 2] ?? 0, positions[row * 2 + 1] ?? 0];
    lat += y / rows.length;
    lon += x / rows.length;
    south = Math.min(south, y);
    north = Math.max(north, y);
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return east - west > 180 ? [lat, lon] : [(lat + (south + north) / 2) / 2, (lon + (west + east) / 2) / 2];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Over a round earth. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const h = Math.sin(((b[0] - a[0]) * rad) / 2) ** 2 + Math.cos(a[0] * rad) * Math.cos(b[0] * rad) * Math.sin(((b[1] - a[1]) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
