import type { ArticleView } from "../text/article-view.js";

/** A print in more articles than this may be a set phrase of the matter, or a text that all of them took from one agency. */
const mostArticles = 24;
/** Then each is compared with so many of the earliest only: a text that many took stands in those too. */
const earliest = 3;
/** A text that repeats itself is found at so many of its places. */
const mostPlaces = 4;
/** Each article is compared word by word with so many others, those that share most prints with it. */
const mostOthers = 24;

/** Where an article has a print. */
export interface Place<Item> {
  readonly view: ArticleView;
  readonly item: Item;
}

interface Holder<Item> {
  readonly view: ArticleView;
  readonly items: readonly Item[];
}

/** Two articles, in content order, with the places of the prints that both have. */
export interface Pair<Item> {
  readonly one: ArticleView;
  readonly other: ArticleView;
  readonly places: readonly { readonly a: Item; readonly b: Item }[];
}

function byDate(a: ArticleView, b: ArticleView): number {
  return (a.published ?? Infinity) - (b.published ?? Infinity) || a.at - b.at;
}

/** Places of one print by article, no more than a few of each. */
function byArticle<Item>(places: readonly Place<Item>[]): readonly Holder<Item>[] {
  const found = new Map<number, { view: ArticleView; items: Item[] }>();
  for (const { view, item } of places) {
    const known = found.get(view.at) ?? { view, items: [] };
    found.set(view.at, known);
    if (known.items.length < mostPlaces) known.items.push(item);
  }
  return [...found.values()].sort((a, b) => byDate(a.view, b.view));
}

/** Articles that have prints in common: from an index of prints, never by trying all pairs. Grows as the prints do. */
export function pairsOf<Item>(postings: Iterable<readonly Place<Item>[]>): readonly Pair<Item>[] {
  const pairs = new Map<string, { one: ArticleView; other: ArticleView; places: { a: Item; b: Item }[] }>();
  for (const posting of postings) {
    for (const [p, q] of holdersOf(posting)) {
      const key = `${p.view.at} ${q.view.at}`;
      const pair = pairs.get(key) ?? { one: p.view, other: q.view, places: [] };
      pairs.set(key, pair);
      for (const a of p.items) for (const b of q.items) pair.places.push({ a, b });
    }
  }
  return mostAlike([...pairs.values()]);
}

/** Every two articles that have a print, in content order; of a print in many, those with the earliest. */
function holdersOf<Item>(posting: readonly Place<Item>[]): readonly (readonly [Holder<Item>, Holder<Item>])[] {
  if (posting.length < 2) return [];
  const holders = byArticle(posting);
  const sources = holders.slice(0, holders.length > mostArticles ? earliest : holders.length);
  return sources.flatMap((x, i) => holders.slice(i + 1).map((y) => (x.view.at < y.view.at ? [x, y] as const : [y, x] as const)));
}

/** Of each article the pairs with most in common; a pair stays if either of its articles keeps it. */
function mostAlike<Item>(pairs: readonly Pair<Item>[]): readonly Pair<Item>[] {
  const of = new Map<number, Pair<Item>[]>();
  for (const pair of pairs) {
    for (const { at } of [pair.one, pair.other]) {
      const list = of.get(at);
      if (list) list.push(pair);
      else of.set(at, [pair]);
    }
  }
  const kept = new Set<Pair<Item>>();
  for (const list of of.values()) {
    list.sort((x, y) => y.places.length - x.places.length || x.one.at - y.one.at || x.other.at - y.other.at);
    for (const pair of list.slice(0, mostOthers)) kept.add(pair);
  }
  return pairs.filter((pair) => kept.has(pair));
}
