import type { Prose } from "./prose-of.js";

/** How much a word weighs: more the fewer articles of the matter have it. One that two articles have weighs 1. */
export type Rarity = (stem: string) => number;

export function rarityIn(proses: readonly Prose[]): Rarity {
  const holders = new Map<string, number>();
  for (const { stems } of proses) for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const weight = (articles: number) => Math.log(1 + (proses.length + 1) / articles);
  return (stem) => weight(holders.get(stem) ?? 1) / weight(2);
}

/** A word that the other text has elsewhere, in other company, shows little. */
const alone = 0.1;

/**
 * The share of one text's prose, by weight, that stands in another: what decides whether it was made from it. A word counts whole where it keeps
 * the company it has in the other text. From 0 to 1; not the same the other way round.
 */
export function contained(one: Prose, other: Prose, rarity: Rarity): number {
  const kept = new Uint8Array(one.words.length);
  for (const { hash, places } of one.windows) if (other.placesOf.has(hash)) for (const place of places) kept[place] = 1;
  let shared = 0;
  let all = 0;
  one.words.forEach(({ stem }, at) => {
    const weight = rarity(stem);
    all += weight;
    if (kept[at] === 1) shared += weight;
    else if (other.stems.has(stem)) shared += weight * alone;
  });
  return all === 0 ? 0 : shared / all;
}
