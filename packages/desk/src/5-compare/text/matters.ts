import type { ArticleView } from "./article-view.js";
import { dayNumber, sameDay } from "./days.js";
import type { Run } from "../copies/find-runs.js";

/** Which articles are about the same matter. Only then may what they say be compared: unknown never counts as the same. */
export interface Matters {
  /** Equal for articles joined by a chain of others. */
  readonly of: (view: ArticleView) => number;
  readonly related: (a: ArticleView, b: ArticleView) => boolean;
}

/** Names that most articles share say little; an article's rarest names are looked up first, and only so many. */
const mostPostings = 64;
const namesNeeded = 3;
const dayWindow = 14;
/** Beyond this an article tells of the matter's past or aftermath, and needs a day in common. */
const longestGap = 45;

function distance(a: ArticleView, b: ArticleView): number | null {
  const days = [dayNumber(a.article.published), dayNumber(b.article.published)] as const;
  return days[0] === null || days[1] === null ? null : Math.abs(days[0] - days[1]);
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
  const limit = Math.max(4, 2 * Math.sqrt(views.length));
  return { postings, rare: (name) => (postings.get(name)?.length ?? 0) <= limit };
}

/** Three rare names in common, three common ones counting as one. */
function shareNames(names: Names, a: ArticleView, b: ArticleView): boolean {
  let weight = 0;
  for (const name of a.names) if (b.names.has(name)) weight += names.rare(name) ? 1 : 1 / 3;
  return weight >= namesNeeded;
}

function candidates(views: readonly ArticleView[], names: Names): readonly (readonly [ArticleView, ArticleView])[] {
  const pairs: (readonly [ArticleView, ArticleView])[] = [];
  for (const view of views) {
    const seen = new Map<number, number>();
    for (const name of view.names) {
      const list = names.postings.get(name) ?? [];
      if (list.length > mostPostings) continue;
      for (const at of list) if (at > view.at) seen.set(at, (seen.get(at) ?? 0) + 1);
    }
    for (const at of seen.keys()) {
      const other = views[at];
      if (other) pairs.push([view, other]);
    }
  }
  return pairs;
}

/** Groups articles by shared names together with a shared day, nearby publication, or copied prose. */
export function findMatters(views: readonly ArticleView[], runs: readonly Run[]): Matters {
  const parents = views.map((_, at) => at);
  const join = (a: number, b: number) => {
    const [x, y] = [find(parents, a), find(parents, b)];
    if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
  };
  const copied = new Set<string>();
  for (const run of runs) {
    if (run.kind === "quotation" || run.words < 8) continue;
    const [a, b] = [Math.min(run.source.at, run.copy.at), Math.max(run.source.at, run.copy.at)];
    copied.add(`${a} ${b}`);
    join(a, b);
  }
  const names = indexNames(views);
  for (const [a, b] of candidates(views, names)) {
    const gap = distance(a, b);
    if (((gap !== null && gap <= dayWindow) || shareDay(a, b)) && shareNames(names, a, b)) join(a.at, b.at);
  }
  const of = (view: ArticleView) => find(parents, view.at);
  const related = (a: ArticleView, b: ArticleView) => {
    if (a.at === b.at) return true;
    if (of(a) !== of(b)) return false;
    const gap = distance(a, b);
    return (gap !== null && gap <= longestGap) || shareDay(a, b) || copied.has(`${Math.min(a.at, b.at)} ${Math.max(a.at, b.at)}`);
  };
  return { of, related };
}
