import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { Telling } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import { daysOf } from "./compatibility.js";
import type { Count } from "./count-keys.js";
import { countsOf } from "./count-keys.js";
import type { Draft } from "./draft.js";
import { articlesOf, byContent, distinct } from "./draft.js";
import { baseUnit, farApart, meet, rangeOf, sameRange } from "./ranges.js";

/** 'operations' and 'evictions' may be two names of what one side calls one and the other the other. */
const heads: Readonly<Record<string, string>> = { operation: "evict", inhabitant: "person" };
/** Counts over a stretch of time grow: told this many days apart they are two counts. */
const samePeriodDays = 21;
/** A count that grows from day to day is corrected in the days after; later it is another day's. */
const sameEventDays = 7;
const mostSides = 4;

function headOf(count: Count): string {
  return count.period ? (heads[count.head] ?? count.head) : count.head;
}

function publishedApart(a: Count, b: Count): boolean {
  const [x, y] = [a.telling.view.published, b.telling.view.published];
  return x !== null && y !== null && Math.abs(x - y) > samePeriodDays;
}

/** What became of those who are counted: in one collapse nine are killed and fourteen hurt. */
const fates: ReadonlySet<string> = new Set(["kill", "hurt", "arrest", "charge", "convict", "sack"]);

function otherFate(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [mine, theirs] = [[...a].filter((act) => fates.has(act)), [...b].filter((act) => fates.has(act))];
  return mine.length > 0 && theirs.length > 0 && !mine.some((act) => theirs.includes(act));
}

/** Do two figures count the same thing? The same noun in the same act, over the same kind of time, where nothing keeps the events apart. */
function sameCounted(a: Count, b: Count, compatible: Compatible): boolean {
  if (headOf(a) !== headOf(b) || baseUnit(a.figure) !== baseUnit(b.figure) || a.period !== b.period) return false;
  if (![...a.acts].some((act) => b.acts.has(act)) || otherFate(a.acts, b.acts)) return false;
  if (a.period && publishedApart(a, b)) return false;
  return a.telling.view.at === b.telling.view.at || compatible(a.telling, b.telling);
}

/** Groups that everything in them may belong to; exact counts first, so that an open one joins what it fits. */
function groupsOf(counts: readonly Count[], compatible: Compatible): readonly (readonly Count[])[] {
  const groups: Count[][] = [];
  for (const count of [...counts].sort((a, b) => Number(a.borrowed) - Number(b.borrowed) || byContent(a.telling, b.telling) || a.figure.start - b.figure.start)) {
    const group = groups.find((members) => members.every((member) => sameCounted(member, count, compatible)));
    if (group) group.push(count);
    else groups.push([count]);
  }
  return groups;
}

/** Counts whose ranges meet, directly or through another, tell one number. */
function sidesOf(group: readonly Count[]): readonly (readonly Count[])[] {
  const sides: Count[][] = [];
  for (const count of [...group].sort((a, b) => rangeOf(a.figure).low - rangeOf(b.figure).low || rangeOf(a.figure).high - rangeOf(b.figure).high || byContent(a.telling, b.telling))) {
    const side = sides.find((members) => members.some((member) => meet(rangeOf(member.figure), rangeOf(count.figure)) || !farApart(rangeOf(member.figure), rangeOf(count.figure))));
    if (side) side.push(count);
    else sides.push([count]);
  }
  return sides;
}

function tellings(counts: readonly Count[]): readonly Telling[] {
  return distinct(counts.map((count) => count.telling));
}

function wording(count: Count): string {
  return `same count: ${[count.head, ...[...count.acts].filter((act) => act !== "count").sort()].join(" + ")}`;
}

/** Without a day in common, what was published further apart may be counted on two days: a number of hurt in May is not against one in June. */
function opposable(a: Telling, b: Telling): boolean {
  const [x, y] = [a.view.published, b.view.published];
  if (x === null || y === null || Math.abs(x - y) <= sameEventDays) return true;
  return daysOf(a).some((day) => daysOf(b).some((other) => sameDay(day, other)));
}

/** Equal figures: agreement. It corroborates only where the noun and the act are the counts' own, and the time may be one. */
function equals(side: readonly Count[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const done = new Set<Count>();
  for (const count of side) {
    if (done.has(count)) continue;
    const same = side.filter((other) => sameRange(count.figure, other.figure));
    for (const other of same) done.add(other);
    const members = tellings(same);
    if (articlesOf(members) < 2) continue;
    drafts.push({ kind: "agreement", sides: [members], about: count.telling, because: [wording(count), "same figure"], strong: tellings(same.filter((other) => !other.borrowed && (count.period || opposable(count.telling, other.telling)))) });
  }
  return drafts;
}

/** Figures that differ and meet another: eight dead and nine dead are near each other, and do not. */
function compatibles(counts: readonly Count[]): readonly Draft[] {
  const side = counts.filter((count) => counts.some((other) => !sameRange(count.figure, other.figure) && meet(rangeOf(count.figure), rangeOf(other.figure))));
  const first = side[0];
  const members = tellings(side);
  if (!first || articlesOf(members) < 2) return [];
  return [{ kind: "compatible", sides: [members], about: first.telling, because: [wording(first), "ranges that meet"], strong: [] }];
}

/** Only those who speak of the same days; the side with most members decides which. */
function atOneTime(sides: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const kept: (readonly Telling[])[] = [];
  for (const side of [...sides].sort((a, b) => b.length - a.length)) {
    const fitting = side.filter((telling) => kept.every((other) => other.some((one) => opposable(one, telling))));
    if (fitting.length > 0) kept.push(fitting);
  }
  const mutual = kept.map((side) => side.filter((telling) => kept.every((other) => other === side || other.some((one) => opposable(one, telling))))).filter((side) => side.length > 0);
  return sides.flatMap((side) => mutual.filter((one) => one[0] !== undefined && side.includes(one[0])));
}

/** Two sides contradict each other only where each has somebody behind it, and not the same. */
function contradictions(counts: readonly (readonly Count[])[], resolver: Resolver): readonly Draft[] {
  const sides = counts[0]?.[0]?.period === true ? counts.map(tellings) : atOneTime(counts.map(tellings));
  const spoken = sides.filter((side) => side.some((telling) => resolver(telling).counted));
  const behind = (side: readonly Telling[]) => new Set(side.flatMap((telling) => (resolver(telling).counted ? [resolver(telling).key] : [])));
  const opposed = spoken.filter((side, i) => spoken.some((other, j) => i !== j && [...behind(side)].some((key) => !behind(other).has(key))
    && ![...behind(side)].every((key) => behind(other).has(key)) && ![...behind(other)].every((key) => behind(side).has(key))));
  const about = opposed[0]?.[0];
  if (opposed.length < 2 || !about) return [];
  return [{ kind: "contradicted", sides: opposed.slice(0, mostSides), about, because: ["same thing counted at the same time and place", "ranges that do not meet", "different speakers"], strong: [] }];
}

/** Figures that count the same thing: equal, compatible or contradicted. */
export function sameCounts(views: readonly ArticleView[], how: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const byKey = new Map<string, Count[]>();
  for (const view of views) {
    for (const count of countsOf(view)) {
      for (const act of count.acts) {
        const key = `${headOf(count)} ${act} ${baseUnit(count.figure) ?? ""} ${count.period}`;
        const list = byKey.get(key) ?? [];
        list.push(count);
        byKey.set(key, list);
      }
    }
  }
  const drafts: Draft[] = [];
  for (const [, list] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const group of groupsOf(list.slice(0, 400), how.compatible)) {
      if (group.length < 2) continue;
      const sides = sidesOf(group);
      for (const side of sides) drafts.push(...equals(side), ...compatibles(side));
      if (sides.length > 1) drafts.push(...contradictions(sides, how.resolver));
    }
  }
  return drafts;
}
