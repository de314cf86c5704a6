import type { Place } from "../../model/statement.js";
import type { Sentence } from "../figures/tokens.js";

type Chosen = Omit<Place, "article">;

/** A place as chosen, with what it takes to find its neighbours. */
export interface Placed {
  readonly place: Chosen;
  /** A camp, street or building that no gazetteer knows. */
  readonly site: boolean;
  readonly town: boolean;
  readonly dateline: boolean;
}

/** A site stands somewhere about the town beside it: no nearer than this, in kilometres, is said. */
const about = 15;

/** Gives sites the position of the town named in the same sentence, else of the one town that the article is about, else none. Linear. */
export function placeSites(placed: readonly Placed[], sentences: readonly Sentence[]): readonly Chosen[] {
  const main = mainTown(placed);
  const beside = townsBeside(placed, sentences);
  return placed.map(({ place, site }, index) => {
    const town = site && place.lat === null && place.basis === "text-only" ? beside[index] ?? main : null;
    return town ? { ...place, lat: town.lat, lon: town.lon, radius: Math.max(about, town.radius ?? 0), source: town.source, basis: "near-town" as const } : place;
  });
}

/** The town with most mentions, if it has at least half of all and more than one; a dateline counts as two. */
function mainTown(placed: readonly Placed[]): Chosen | null {
  const counts = new Map<string, { readonly place: Chosen; count: number }>();
  let all = 0;
  for (const { place, town, dateline } of placed) {
    if (!town || place.lat === null || place.body) continue;
    const weight = dateline ? 2 : 1;
    all += weight;
    const key = `${String(place.lat)} ${String(place.lon)}`;
    const known = counts.get(key);
    if (known) known.count += weight;
    else counts.set(key, { place, count: weight });
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return best && best.count > 1 && best.count * 2 >= all ? best.place : null;
}

/** For each place, the nearest town of its sentence: the one that follows before the one that came. */
function townsBeside(placed: readonly Placed[], sentences: readonly Sentence[]): readonly (Chosen | null)[] {
  const numbers = sentenceNumbers(placed, sentences);
  const beside: (Chosen | null)[] = placed.map(() => null);
  for (const backwards of [false, true]) {
    let last: { readonly town: Chosen; readonly sentence: number } | null = null;
    for (let step = 0; step < placed.length; step += 1) {
      const index = backwards ? placed.length - 1 - step : step;
      const one = placed[index];
      const sentence = numbers[index] ?? -1;
      if (!one) continue;
      if (one.town && one.place.lat !== null) last = { town: one.place, sentence };
      else if (last?.sentence === sentence) beside[index] = last.town;
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
