import type { CasePlace } from "../../model/case-place.js";
import { ownGazetteer } from "./gazetteer.js";
import { nameKey } from "./name-key.js";
import { NameSieve } from "./name-sieve.js";
import type { Entry, Gazetteer } from "./place-entry.js";

/** The program's gazetteer with what the case says over it: a name that the case has means that and nothing else. The last word on a name counts. */
export function gazetteerWith(places: readonly CasePlace[]): Gazetteer {
  if (places.length === 0) return ownGazetteer;
  const told = new Map<string, readonly Entry[]>();
  places.forEach((place, index) => {
    const entry: Entry = {
      kind: "case", country: place.country, region: `-case-${String(index)}`, lat: place.lat, lon: place.lon, radius: place.radius,
      population: 0, capital: false, source: null, doubtful: false, abbreviated: false,
    };
    for (const key of place.names.flatMap(keysOf)) told.set(key, [entry]);
  });
  const names = new NameSieve();
  for (const key of told.keys()) names.note(key);
  return {
    wide: (key) => told.get(key) ?? ownGazetteer.wide(key), towns: (key) => (told.has(key) ? [] : ownGazetteer.towns(key)),
    lands: (key) => (told.has(key) ? [] : ownGazetteer.lands(key)),
    mayHold: (words) => names.mayHold(words) || ownGazetteer.mayHold(words), land: ownGazetteer.land,
  };
}

/** With its article and without: 'la Saulaie' is also met as 'Saulaie'. */
function keysOf(name: string): readonly string[] {
  const key = nameKey(name);
  const bare = key.replace(/^(?:the |la |le |les |l')/, "");
  return bare === key || bare.length < 3 ? [key] : [key, bare];
}
