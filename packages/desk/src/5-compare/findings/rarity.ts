import type { Telling } from "../text/tellings.js";

/** How rare a word is among the articles of the matter: 0 where all have it. */
export type Rarity = (name: string) => number;

/** Among fewer articles a word that two have is no commoner for it. */
const fewArticles = 8;

/** `names`: what a telling speaks of. */
export function rarityIn(told: readonly { readonly telling: Telling; readonly names: Iterable<string> }[], articles: number): Rarity {
  const holders = new Map<string, Set<number>>();
  for (const { names, telling } of told) for (const name of names) holders.set(name, (holders.get(name) ?? new Set<number>()).add(telling.view.at));
  return (name) => Math.log((Math.max(articles, fewArticles) + 1) / (holders.get(name)?.size ?? 1));
}
