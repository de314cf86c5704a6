import type { Run } from "../copies/find-runs.js";
import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { Neighbour } from "./neighbours.js";
import { nearest } from "./neighbours.js";
import type { Sketch } from "./sketch.js";
import { sketchOf } from "./sketch.js";

/** Which articles are about the same matter. Only then may what they say be compared: unknown never counts as the same. */
export interface Matters {
  /** Equal for articles joined by a chain of others. */
  readonly of: (view: ArticleView) => number;
  readonly related: (a: ArticleView, b: ArticleView) => boolean;
}

/** Two are of one event if most of what is near to either is near to both (shared near neighbours: Jarvis and Patrick 1973). */
const sharedShare = 0.6;
/** Those that share so few names are of one event only if they are much alike. */
const leastNames = 2;
const alikeWithoutNames = 0.35;
const copiedShare = 0.5;
/** Beyond this an article tells of the matter's past or aftermath, and needs a day in common. */
const longestGap = 45;

/** Groups articles by shared neighbours, and by copied text. */
export function findMatters(views: readonly ArticleView[], runs: readonly Run[]): Matters {
  const sketches = views.map(sketchOf);
  const shares = copiedShares(runs);
  const copied = (a: number, b: number) => (shares.get(pairKey(a, b)) ?? 0) >= copiedShare;
  const home = groups(sketches, shares);
  const of = (view: ArticleView) => home[view.at] ?? view.at;
  const known = new Map<number, boolean>();
  const decide = (a: ArticleView, b: ArticleView) => {
    if (of(a) !== of(b)) return false;
    const gap = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
    return gap === null || gap <= longestGap || shareDay(sketches[a.at], sketches[b.at]) || copied(a.at, b.at);
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

/** For each article the first of its group. */
function groups(sketches: readonly Sketch[], shares: ReadonlyMap<string, number>): readonly number[] {
  const parents = sketches.map((_, at) => at);
  const join = (a: number, b: number) => {
    const [x, y] = [find(parents, a), find(parents, b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  const near = nearest(sketches);
  near.forEach((list, a) => {
    for (const { at: b, likeness } of list) {
      if (a < b && sharesNeighbours(near, a, b) && (likeness >= alikeWithoutNames || sharesNames(sketches[a], sketches[b]))) join(a, b);
    }
  });
  for (const [key, share] of shares) {
    const [a = 0, b = 0] = key.split(" ").map(Number);
    if (share >= copiedShare) join(a, b);
  }
  return sketches.map((_, at) => find(parents, at));
}

/** Each among the nearest of the other, and most of the nearest in common. An article is near to itself. */
function sharesNeighbours(near: readonly (readonly Neighbour[])[], a: number, b: number): boolean {
  const of = (at: number) => new Set([at, ...(near[at] ?? []).map((one) => one.at)]);
  const [mine, theirs] = [of(a), of(b)];
  if (!mine.has(b) || !theirs.has(a)) return false;
  const both = [...mine].filter((at) => theirs.has(at)).length;
  return both >= sharedShare * Math.min(mine.size, theirs.size);
}

function sharesNames(a: Sketch | undefined, b: Sketch | undefined): boolean {
  return [...(a?.names ?? [])].filter((name) => b?.names.has(name)).length >= leastNames;
}

function shareDay(a: Sketch | undefined, b: Sketch | undefined): boolean {
  return a?.days.some((day) => b?.days.some((other) => sameDay(day, other))) ?? false;
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
