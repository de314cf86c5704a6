import type { RecordId } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { Neighbour } from "./neighbours.js";
import { nearest } from "./neighbours.js";
import type { Sketch } from "./sketch.js";
import { sketchOf } from "./sketch.js";

/** Articles about the same matter, in content order. Only what they say is compared: unknown never counts as the same. */
export interface Matter {
  readonly views: readonly ArticleView[];
  readonly related: Related;
}

/** Are two articles of one matter near enough in time to tell of one thing? */
export type Related = (a: ArticleView, b: ArticleView) => boolean;

/** Two are of one event if most of what is near to either is near to both (shared near neighbours: Jarvis and Patrick 1973). */
const sharedShare = 0.6;
/** Those that share so few names are of one event only if they are much alike. */
const leastNames = 2;
const alikeWithoutNames = 0.35;
const copiedShare = 0.5;
/** A fingerprint in more articles is a set phrase. */
const mostHolders = 24;
/** Beyond this an article tells of the matter's past or aftermath, and needs a day in common. */
const longestGap = 45;

/** Groups articles by shared neighbours, by copied text, and by what people put together. `together`: pairs of records. */
export function findMatters(views: readonly ArticleView[], together: readonly (readonly [RecordId, RecordId])[]): readonly Matter[] {
  const sketches = views.map(sketchOf);
  const shares = copiedShares(sketches);
  const home = groups(sketches, [...shares].filter(([, { share }]) => share >= copiedShare).map(([, { a, b }]) => [a, b] as const).concat(joined(views, together)));
  const matters = new Map<number, ArticleView[]>();
  for (const view of views) {
    const first = home[view.at] ?? view.at;
    const known = matters.get(first);
    if (known) known.push(view);
    else matters.set(first, [view]);
  }
  const related: Related = (a, b) => {
    if (a.at === b.at || a.published === null || b.published === null || Math.abs(a.published - b.published) <= longestGap) return true;
    return shareDay(sketches[a.at], sketches[b.at]) || (shares.get(pairKey(a.at, b.at))?.share ?? 0) >= copiedShare;
  };
  return [...matters.values()].map((list) => ({ views: list, related }));
}

/** What a person put together is of one matter. */
function joined(views: readonly ArticleView[], together: readonly (readonly [RecordId, RecordId])[]): readonly (readonly [number, number])[] {
  const at = (record: RecordId) => views.filter((view) => view.record === record).map((view) => view.at);
  return together.flatMap(([one, other]) => at(one).flatMap((a) => at(other).map((b) => [a, b] as const)));
}

/** For each article the first of its group. */
function groups(sketches: readonly Sketch[], pairs: readonly (readonly [number, number])[]): readonly number[] {
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
  for (const [a, b] of pairs) join(a, b);
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

interface CopiedShare {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

/** How much of the shorter of two articles stands in the other, told by their fingerprints. A shared paragraph of boilerplate is not a shared story. */
function copiedShares(sketches: readonly Sketch[]): ReadonlyMap<string, CopiedShare> {
  const postings = new Map<number, number[]>();
  sketches.forEach(({ prints }, at) => {
    for (const print of prints) {
      const list = postings.get(print);
      if (list) list.push(at);
      else postings.set(print, [at]);
    }
  });
  const shared = new Map<string, CopiedShare>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > mostHolders) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const key = pairKey(a, b);
        const shorter = Math.max(1, Math.min(sketches[a]?.prints.size ?? 1, sketches[b]?.prints.size ?? 1));
        shared.set(key, { a, b, share: (shared.get(key)?.share ?? 0) + 1 / shorter });
      }
    });
  }
  return shared;
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}
