import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import { linkClusters } from "./link-clusters.js";
import type { Pair } from "./likeness.js";
import { alikePairs } from "./likeness.js";
import type { Run } from "../copies/find-runs.js";

/** Which articles are about the same matter. Only then may what they say be compared: unknown never counts as the same. */
export interface Matters {
  /** Equal for articles joined by a chain of others. */
  readonly of: (view: ArticleView) => number;
  readonly related: (a: ArticleView, b: ArticleView) => boolean;
}

const namesNeeded = 3;
/** With names and a day in common this much likeness is enough; without them this much more. Measured on news clusters and on two cases. */
const leastAlike = 0.06;
const clusterAlike = 0.2;
const copiedShare = 0.25;
const dayWindow = 14;
/** Beyond this an article tells of the matter's past or aftermath, and needs a day in common. */
const longestGap = 45;

function distance(a: ArticleView, b: ArticleView): number | null {
  return a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
}

function shareDay(a: ArticleView, b: ArticleView): boolean {
  return a.days.some((day) => b.days.some((other) => sameDay(day, other)));
}

function find(parents: number[], at: number): number {
  let root = at;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  let walk = at;
  while (walk !== root) {
    const next = parents[walk] ?? root;
    parents[walk] = root;
    walk = next;
  }
  return root;
}

interface Names {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly rare: (name: string) => boolean;
}

function indexNames(views: readonly ArticleView[]): Names {
  const postings = new Map<string, number[]>();
  for (const view of views) {
    for (const name of view.names) {
      const list = postings.get(name);
      if (list) list.push(view.at);
      else postings.set(name, [view.at]);
    }
  }
  const limit = Math.max(12, 2 * Math.sqrt(views.length));
  return { postings, rare: (name) => (postings.get(name)?.length ?? 0) <= limit };
}

/** Three rare names in common, three common ones counting as one. */
function shareNames(names: Names, a: ArticleView, b: ArticleView): boolean {
  let weight = 0;
  for (const name of a.names) if (b.names.has(name)) weight += names.rare(name) ? 1 : 1 / 3;
  return weight >= namesNeeded;
}

/** Words in common runs over the words of the shorter article, by pair: a shared paragraph of boilerplate is not a shared story. */
function copiedShares(runs: readonly Run[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const run of runs) {
    const key = pairKey(run.source.at, run.copy.at);
    const shorter = Math.min(run.source.words.length, run.copy.words.length);
    shares.set(key, (shares.get(key) ?? 0) + run.words / Math.max(1, shorter));
  }
  return shares;
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

/** Pairs that are surely one matter: alike, and with names and a day (or near publication) in common; or largely the same text. */
function sure(views: readonly ArticleView[], pairs: readonly Pair[], shares: ReadonlyMap<string, number>): readonly Pair[] {
  const names = indexNames(views);
  return pairs.filter(({ a, b, likeness }) => {
    const [one, other] = [views[a], views[b]];
    if (!one || !other) return false;
    if ((shares.get(pairKey(a, b)) ?? 0) >= copiedShare) return true;
    const gap = distance(one, other);
    return likeness >= leastAlike && ((gap !== null && gap <= dayWindow) || shareDay(one, other)) && shareNames(names, one, other);
  });
}

/** Told long apart and without a day in common: another event, however alike the words are. */
function farApart(one: ArticleView | undefined, other: ArticleView | undefined): boolean {
  const gap = one && other ? distance(one, other) : null;
  return gap !== null && gap > longestGap && one !== undefined && other !== undefined && !shareDay(one, other);
}

/** Groups articles by shared names together with a shared day or nearby publication, by copied text, and else by how alike they are. */
export function findMatters(views: readonly ArticleView[], runs: readonly Run[]): Matters {
  const parents = views.map((_, at) => at);
  const shares = copiedShares(runs);
  const pairs = alikePairs(views);
  for (const { a, b } of sure(views, pairs, shares)) {
    const [x, y] = [find(parents, a), find(parents, b)];
    if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
  }
  const given = views.map((view) => find(parents, view.at));
  const home = linkClusters(given, pairs.filter(({ a, b }) => !farApart(views[a], views[b])), clusterAlike);
  const of = (view: ArticleView) => home[view.at] ?? view.at;
  const known = new Map<number, boolean>();
  const decide = (a: ArticleView, b: ArticleView) => {
    if (of(a) !== of(b)) return false;
    const gap = distance(a, b);
    return (gap === null ? given[a.at] === given[b.at] : gap <= longestGap) || shareDay(a, b) || (shares.get(pairKey(a.at, b.at)) ?? 0) >= copiedShare;
  };
  const related = (a: ArticleView, b: ArticleView) => {
    if (a.at === b.at) return true;
    const key = Math.min(a.at, b.at) * views.length + Math.max(a.at, b.at);
    const found = known.get(key) ?? decide(a, b);
    known.set(key, found);
    return found;
  };
  return { of, related };
}
