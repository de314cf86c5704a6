import type { Place } from "../../model/statement.js";
import type { Resolved } from "./resolve-name.js";

/** Where the place that is chosen for a name stands, and why; none where none is chosen, or another of the name is as likely. `speaks`: it is made to speak. */
export function positionOf(resolved: Resolved | null, speaks: boolean): Pick<Place, "lat" | "lon" | "radius" | "source" | "basis" | "body"> {
  const body = speaks && (resolved?.entry.kind === "country" || resolved?.entry.capital === true);
  if (!resolved) return { lat: null, lon: null, radius: null, source: null, basis: "text-only", body: false };
  if (resolved.open) return { lat: null, lon: null, radius: null, source: null, basis: "ambiguous", body };
  const { lat, lon, radius, source } = resolved.entry;
  return { lat, lon, radius, source, basis: resolved.basis, body };
}
