import type { CopiedRun, CopyKind } from "../../model/finding.js";
import type { ArticleView } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import type { Rarity } from "./contained.js";
import { contained, rarityIn } from "./contained.js";
import { directionOf, earlierFirst } from "./direction.js";
import { fingerprints, gram } from "./fingerprints.js";
import type { Match } from "./matches.js";
import { bySentences, grown, wordsIn } from "./matches.js";
import type { Pair, Place } from "./pairs.js";
import { pairsOf } from "./pairs.js";
import type { Prose } from "./prose-of.js";
import { proseOf } from "./prose-of.js";
import { rewritten } from "./rewritten.js";
import { stockWords } from "./stock-phrases.js";
import type { Window } from "./content-words.js";

/** A run with the articles it joins. `from` is the source where that is known. */
export interface Run extends CopiedRun {
  readonly source: ArticleView;
  readonly copy: ArticleView;
}

/** Two articles with what they share, before it is known which of them copied. */
interface Likeness {
  readonly one: ArticleView;
  readonly other: ArticleView;
  /** How much of the prose of each stands in the other. */
  readonly inside: readonly [number, number];
}

function fingerprintsOf(views: readonly ArticleView[]): Iterable<readonly Place<number>[]> {
  const postings = new Map<number, Place<number>[]>();
  for (const view of views) for (const { hash, at } of fingerprints(view.words.map((word) => word.folded))) post(postings, hash, { view, item: at });
  return postings.values();
}

function windowsOf(proses: readonly Prose[]): Iterable<readonly Place<Window>[]> {
  const postings = new Map<number, Place<Window>[]>();
  for (const { view, windows } of proses) for (const window of windows) post(postings, window.hash, { view, item: window });
  return postings.values();
}

function post<Item>(postings: Map<number, Place<Item>[]>, hash: number, place: Place<Item>): void {
  const list = postings.get(hash);
  if (list) list.push(place);
  else postings.set(hash, [place]);
}

/** What a run of the same words must weigh, names, quotations, function words, dates and set phrases left out: rare words carry a copy. */
const leastTelling = { short: { words: 4, weight: 3.2 }, long: { words: 3, weight: 2.5 } } as const;
const longRun = 8;
/** Five words of content of one sentence leave more windows than this in common. */
const leastWindows = 3;
/** What a word weighs at least: in a text that all papers took no word is rare any more. */
const leastWeight = 0.4;

/** Of the same words in a row there must be enough that tell something. Mostly quoted in either text: one quotation in two places. */
function exactKind(one: Prose, other: Prose, { matches, rarity }: { readonly matches: readonly Match[]; readonly rarity: Rarity }): "prose" | "quotation" | null {
  if (wordsIn(matches) < gram) return null;
  const places = matches.flatMap(({ a, length }) => Array.from({ length }, (_, i) => a + i));
  const theirs = matches.flatMap(({ b, length }) => Array.from({ length }, (_, i) => b + i));
  if (isQuoted(one, places) || isQuoted(other, theirs)) return "quotation";
  const stock = stockWords(places.flatMap((at) => one.view.words[at] ?? []));
  const telling = places.flatMap((at) => {
    const word = one.view.words[at];
    return word && !stock.has(word) ? one.stemAt.get(at) ?? [] : [];
  });
  const least = places.length >= longRun ? leastTelling.long : leastTelling.short;
  return telling.length >= least.words && telling.reduce((sum, stem) => sum + Math.max(leastWeight, rarity(stem)), 0) >= least.weight ? "prose" : null;
}

function isQuoted({ spoken }: Prose, places: readonly number[]): boolean {
  return places.filter((at) => spoken[at] === 1).length > places.length / 2;
}

function spanOf(view: ArticleView, ranges: readonly { readonly at: number; readonly length: number }[]): { readonly start: number; readonly end: number } {
  const first = ranges.reduce((least, { at }) => Math.min(least, at), Infinity);
  const last = ranges.reduce((most, { at, length }) => Math.max(most, at + length - 1), 0);
  return { start: view.words[first]?.start ?? 0, end: view.words[last]?.end ?? 0 };
}

function runOf({ one, other, inside }: Likeness, matches: readonly Match[], found: "prose" | "quotation" | "rewritten"): Run {
  const [here, there] = [matches.map(({ a, length }) => ({ at: a, length })), matches.map(({ b, length }) => ({ at: b, length }))];
  const [mine, theirs] = [spanOf(one, here), spanOf(other, there)];
  const { forward, why, agency } = directionOf(one, other, { mine, theirs, quoted: found === "quotation", inside });
  const turned = forward === 0 ? !earlierFirst(one, other) : forward < 0;
  const kind: CopyKind = agency !== null && found !== "quotation" ? "agency" : found;
  const same = matches.map((match, i) => ({ mine: spanOf(one, here.slice(i, i + 1)), theirs: spanOf(other, there.slice(i, i + 1)), match }))
    .map((each) => (turned ? { from: each.theirs, to: each.mine } : { from: each.mine, to: each.theirs })).sort((x, y) => x.from.start - y.from.start);
  const ends = turned ? { source: other, copy: one, from: passageOf(other, theirs), to: passageOf(one, mine) } : { source: one, copy: other, from: passageOf(one, mine), to: passageOf(other, theirs) };
  return { ...ends, words: wordsIn(matches), direction: forward === 0 ? "unknown" : "known", kind, why, agency, same };
}

interface Work {
  readonly prose: ReadonlyMap<number, Prose>;
  readonly rarity: Rarity;
}

function likenessOf(one: ArticleView, other: ArticleView, { prose, rarity }: Work): Likeness {
  const [mine, theirs] = [prose.get(one.at), prose.get(other.at)];
  return { one, other, inside: mine && theirs ? [contained(mine, theirs, rarity), contained(theirs, mine, rarity)] : [0, 0] };
}

/** Runs of two articles: those word for word, and sentences that were rewritten where no such run is. */
function runsOf(likeness: Likeness, { exact, loose }: { readonly exact: Pair<number> | undefined; readonly loose: Pair<Window> | undefined }, work: Work): readonly Run[] {
  const { one, other, inside } = likeness;
  const groups = bySentences(one, other, grown(one, other, exact?.places ?? []).filter(({ length }) => length >= gram));
  const runs: Run[] = [];
  const told = new Set<string>();
  const [mine, theirs] = [work.prose.get(one.at), work.prose.get(other.at)];
  if (!mine || !theirs) return [];
  for (const [key, matches] of groups) {
    const kind = exactKind(mine, theirs, { matches, rarity: work.rarity });
    if (kind === null) continue;
    runs.push(runOf(likeness, matches, kind));
    if (kind === "prose") told.add(key);
  }
  if (!loose || one.article.language !== other.article.language) return runs;
  for (const [key, matches] of rewritten(mine, theirs, { windows: loose.places, rarity: work.rarity, inside: Math.max(...inside) })) {
    if (!told.has(key)) runs.push(runOf(likeness, matches, "rewritten"));
  }
  return runs;
}

/** Words that articles share because one copied the other or both a third, quotations told apart from prose. */
export function findRuns(views: readonly ArticleView[]): readonly Run[] {
  const proses = views.map(proseOf);
  const work: Work = { prose: new Map(proses.map((prose) => [prose.view.at, prose])), rarity: rarityIn(proses) };
  const exact = new Map(pairsOf(fingerprintsOf(views)).map((pair) => [keyOf(pair), pair]));
  const loose = new Map(pairsOf(windowsOf(proses)).map((pair) => [keyOf(pair), pair]));
  for (const [key, { places }] of loose) if (places.length < leastWindows) loose.delete(key);
  const pairs = new Map<string, { readonly one: ArticleView; readonly other: ArticleView }>([...loose, ...exact]);
  const runs = [...pairs].flatMap(([key, { one, other }]) => runsOf(likenessOf(one, other, work), { exact: exact.get(key), loose: loose.get(key) }, work));
  return runs.sort((x, y) => x.source.at - y.source.at || x.from.start - y.from.start || x.copy.at - y.copy.at || x.to.start - y.to.start || x.from.end - y.from.end || x.to.end - y.to.end);
}

function keyOf({ one, other }: { readonly one: ArticleView; readonly other: ArticleView }): string {
  return `${one.at} ${other.at}`;
}
