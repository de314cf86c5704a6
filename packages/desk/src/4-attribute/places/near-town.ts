import type { Place } from "../../model/statement.js";
import type { Entry } from "./place-entry.js";
import { kilometres } from "./kilometres.js";
import type { Sentence } from "../figures/tokens.js";

type Chosen = Omit<Place, "article">;

/** A place as chosen, with what it takes to find its neighbours. */
export interface Placed {
  readonly place: Chosen;
  /** A camp, street or building that no gazetteer knows. */
  readonly site: boolean;
  readonly town: boolean;
  /** A town, as it seems, that no table has: what is beside it stands where it stands, which nobody knows. */
  readonly unknown: boolean;
  /** Somebody or something comes from there. */
  readonly afar: boolean;
  /** A town, a region or an area, but no country. */
  readonly small: boolean;
  readonly dateline: boolean;
  /** The town in the name of a site. */
  readonly within: Entry | null;
  /** The land in its name, where it lies in no town of another. */
  readonly land: Entry | null;
  /** Its words, where the text itself has shown them to be a place: further mentions are the same place. */
  readonly shownAs: readonly string[] | null;
}

/** A site stands somewhere about the town beside it: no nearer than this, in kilometres, is said. */
const about = 15;

/** What reaches no further can say where a site is, if no town does. */
const countyWide = 100;

/** Gives sites the position of the town named in the same sentence, else of the county or quarter named there, else of the one town that the article is about, else none; none either where that town is one that no table has. Linear. */
export function placeSites(placed: readonly Placed[], sentences: readonly Sentence[]): readonly Chosen[] {
  const main = mainPlace(placed);
  const numbers = sentenceNumbers(placed, sentences);
  const towns = besideEach(placed, numbers, ({ town, unknown, afar, place }) => !afar && (unknown || (town && place.lat !== null)));
  const lands = besideEach(placed, numbers, isCounty);
  return placed.map(({ place, site, within, land }, index) => {
    const near = [towns[index], lands[index], main].find((one) => one != null) ?? null;
    const town = place.lat === null && place.basis === "text-only" ? within ?? (site && !isAway(near, land) ? near : null) : null;
    return town && town.lat !== null ? { ...place, lat: town.lat, lon: town.lon, radius: Math.max(about, town.radius ?? 0), source: town.source, basis: "near-town" as const } : place;
  });
}

/** Farther from the land's middle than the land reaches. */
function isAway(town: Chosen | null, land: Entry | null): boolean {
  if (!town || !land || town.lat === null || town.lon === null || land.lat === null || land.lon === null) return false;
  return kilometres([town.lat, town.lon], [land.lat, land.lon]) > 1.5 * (land.radius ?? 0) + 50;
}

const isCounty = ({ small, place }: Placed): boolean => small && place.lat !== null && (place.radius ?? Infinity) <= countyWide;

/** The town or county with most mentions, if it has half as many again as the next and more than one; a dateline counts as two. */
function mainPlace(placed: readonly Placed[]): Chosen | null {
  const counts = new Map<string, { readonly place: Chosen; count: number }>();
  for (const one of placed) {
    const { place, dateline } = one;
    if (!(isCounty(one) || one.unknown) || place.body) continue;
    const weight = dateline ? 2 : 1;
    const key = one.unknown ? place.name : `${String(place.lat)} ${String(place.lon)}`;
    const known = counts.get(key);
    if (known) known.count += weight;
    else counts.set(key, { place, count: weight });
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count > 1 && best.count >= 1.5 * (next?.count ?? 0) ? best.place : null;
}

/** For each place, the nearest of its sentence that fits: the one that follows before the one that came. */
function besideEach(placed: readonly Placed[], numbers: readonly number[], fits: (one: Placed) => boolean): readonly (Chosen | null)[] {
  const beside: (Chosen | null)[] = placed.map(() => null);
  for (const backwards of [false, true]) {
    let last: { readonly place: Chosen; readonly sentence: number } | null = null;
    for (let step = 0; step < placed.length; step += 1) {
      const index = backwards ? placed.length - 1 - step : step;
      const one = placed[index];
      const sentence = numbers[index] ?? -1;
      if (!one) continue;
      if (fits(one)) last = { place: one.place, sentence };
      else if (last?.sentence === sentence) beside[index] = last.place;
    }
  }
  return beside;
}

function sentenceNumbers(placed: readonly Placed[], sentences: readonly Sentence[]): readonly number[] {
  let at = 0;
  return placed.map(({ place }) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.offset ?? 0) <= place.start) at += 1;
    return at;
  });
}
