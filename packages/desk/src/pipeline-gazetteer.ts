/** The case's own gazetteer: places that people have added, kept as observations, given to the reading of every record. */
import { readCasePlaces } from "./4-attribute/places/read-case-places.js";
import type { CasePlace } from "./model/case-place.js";
import { RefusedInput } from "./model/errors.js";
import { keepObservation, observationsOf, wholeObservation, type KeptObservation } from "./pipeline-observe.js";
import type { CaseWorld } from "./pipeline-world.js";

export { readCasePlaces };

export interface CaseGazetteer {
  /** Digests of what it is made of, in log order: part of the name of whatever is read with it. */
  readonly digests: readonly string[];
  readonly places: readonly CasePlace[];
}

/** All that the log keeps of kind `gazetteer`, oldest first, so that the last word on a name counts. */
export async function gazetteerOf(world: CaseWorld): Promise<CaseGazetteer> {
  const digests: string[] = [];
  const places: CasePlace[] = [];
  for (const { kind, digest } of observationsOf(world)) {
    const bytes = kind === "gazetteer" ? await wholeObservation(world, digest) : null;
    if (!bytes) continue;
    digests.push(digest);
    places.push(...(readCasePlaces(bytes)?.places ?? []));
  }
  return { digests, places };
}

/** One place, as a person says it. */
export interface ToldPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly at: { readonly lat: string; readonly lon: string } | null;
  readonly radius: string | null;
}

/** Keeps a place as a file of one row. @throws RefusedInput when it is not one. */
export async function keepPlace(world: CaseWorld, told: ToldPlace, by: { readonly person: string; readonly day: string }): Promise<KeptObservation> {
  const cells = [told.name, told.aliases.join("|"), told.at?.lat ?? "", told.at?.lon ?? "", told.radius ?? ""];
  const bytes = new TextEncoder().encode(`name,aliases,lat,lon,radius\n${cells.map(quoted).join(",")}\n`);
  const read = readCasePlaces(bytes);
  if (read?.places.length !== 1) throw new RefusedInput("That is not a place: a name of at most 100 letters, a latitude between -90 and 90, a longitude between -180 and 180, a radius in kilometres.");
  return keepObservation(world, bytes, { record: null, kind: "gazetteer", tool: by.person, version: by.day, settings: "" });
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, " ")}"`;
