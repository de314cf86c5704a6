import { kilometres } from "./kilometres.js";
import type { Entry } from "./place-entry.js";

/** In the land said beside it: the country, the region, or near the middle of a county or département. */
export function liesIn(entry: Entry, one: Entry): boolean {
  if (entry.country !== one.country || entry.kind === "country") return false;
  if (one.kind === "country") return true;
  if (one.region === entry.region || (one.region !== "" && entry.region.startsWith(`${one.region}-`))) return true;
  if (!one.region.includes("-") || one.lat === null || one.lon === null || entry.lat === null || entry.lon === null) return false;
  return kilometres([one.lat, one.lon], [entry.lat, entry.lon]) <= (one.radius ?? 0) * 1.5;
}
