import { BrokenInvariant } from "../../model/errors.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { Telling } from "../text/tellings.js";
import { fold } from "../text/words.js";
import type { Compatible } from "./compatibility.js";
import { daysOf } from "./compatibility.js";
import type { Count } from "./count-keys.js";
import { countsOf } from "./count-keys.js";
import { countedAlike, headsOf, unitOf } from "./counted-alike.js";
import type { Draft } from "./draft.js";
import { articlesOf, byContent, distinct } from "./draft.js";
import { mayGrow, relateFates } from "./fates.js";
import type { QuantityRelation } from "./quantities.js";
import { relateQuantities } from "./quantities.js";
import { rangeOf, sameRange } from "./ranges.js";
import type { Rarity } from "./rarity.js";
import { rarityIn } from "./rarity.js";

/** Counts over a stretch of time grow: told this many days apart they are two counts. */
const samePeriodDays = 21;
/** A count that grows from day to day is corrected in the days after; later it is another day's. */
const sameEventDays = 7;
const mostSides = 4;
const mostOfOne = 400;

function publishedApart(a: Count, b: Count): boolean {
  const [x, y] = [a.telling.view.published, b.telling.view.published];
  return x !== null && y !== null && Math.abs(x - y) > samePeriodDays;
}

interface How {
  readonly compatible: Compatible;
  readonly resolver: Resolver;
}

/** May two counts stand in one group? Where the texts show less than the same thing, only if the figures are equal. */
function joins(a: Count, b: Count, { compatible, rarity }: { readonly compatible: Compatible; readonly rarity: Rarity }): boolean {
  const alike = countedAlike(a, b, rarity);
  if (alike === "not" || (alike !== "one" && relateQuantities(a, b) !== "same")) return false;
  if (a.period && publishedApart(a, b)) return false;
  if (!a.period && !sameRange(a.figure, b.figure) && compatible.otherTime(a.telling, b.telling)) return false;
  // One text gives two lengths of two things more often than two of one.
  if (a.telling.view === b.telling.view && a.heads[0]?.startsWith("~") === true) return false;
  return a.telling.view.at === b.telling.view.at || compatible(a.telling, b.telling);
}

/** Groups that everything in them may belong to; exact counts first, so that an open one joins what it fits. */
function groupsOf(counts: readonly Count[], joined: (a: Count, b: Count) => boolean): readonly (readonly Count[])[] {
  const groups: Count[][] = [];
  for (const count of [...counts].sort((a, b) => Number(a.borrowed) - Number(b.borrowed) || byContent(a.telling, b.telling) || a.figure.start - b.figure.start)) {
    const group = groups.find((members) => members.every((member) => joined(member, count)));
    if (group) group.push(count);
    else groups.push([count]);
  }
  return groups;
}

/** Counts whose ranges meet, directly or through another, tell one number. */
function sidesOf(group: readonly Count[]): readonly (readonly Count[])[] {
  const sides: Count[][] = [];
  for (const count of [...group].sort((a, b) => rangeOf(a.figure).low - rangeOf(b.figure).low || rangeOf(a.figure).high - rangeOf(b.figure).high || byContent(a.telling, b.telling))) {
    const side = sides.find((members) => members.some((member) => agreeing.has(relateQuantities(member, count))));
    if (side) side.push(count);
    else sides.push([count]);
  }
  return sides;
}

const agreeing: ReadonlySet<QuantityRelation> = new Set(["same", "meet", "near"]);

function tellings(counts: readonly Count[]): readonly Telling[] {
  return distinct(counts.map((count) => count.telling));
}

function wording(count: Count): string {
  const name = (count.heads[0] ?? "").replace("~", "");
  return `same count: ${[name, ...[...(count.acts.size > 0 ? count.acts : count.said)].filter((act) => act !== "count" && !act.startsWith("@")).sort().slice(0, 4)].join(" + ")}`;
}

/** Without a day in common, what was published further apart may be counted on two days: a number of hurt in May is not against one in June. */
function opposable(a: Telling, b: Telling): boolean {
  const [x, y] = [a.view.published, b.view.published];
  if (x === null || y === null || Math.abs(x - y) <= sameEventDays) return true;
  return daysOf(a).some((day) => daysOf(b).some((other) => sameDay(day, other)));
}

/** Equal figures: agreement. It corroborates only where the noun and the act are the counts' own, and the time may be one. */
function equals(side: readonly Count[], rarity: Rarity): readonly Draft[] {
  const drafts: Draft[] = [];
  const done = new Set<Count>();
  for (const count of side) {
    if (done.has(count)) continue;
    const same = side.filter((other) => relateQuantities(count, other) === "same");
    for (const other of same) done.add(other);
    const members = tellings(same);
    if (articlesOf(members) < 2) continue;
    const strong = same.filter((other) => !other.borrowed && (count.period || opposable(count.telling, other.telling)) && same.some((one) => one.telling.view !== other.telling.view && countedAlike(one, other, rarity) !== "loose"));
    drafts.push({ kind: "agreement", sides: [members], about: count.telling, because: [wording(count), "same figure"], strong: tellings(strong) });
  }
  return drafts;
}

/** Figures that differ and meet another: eight dead and nine dead are near each other, and do not. */
function compatibles(counts: readonly Count[]): readonly Draft[] {
  const side = counts.filter((count) => counts.some((other) => relateQuantities(count, other) === "meet"));
  const first = side[0];
  const members = tellings(side);
  if (!first || articlesOf(members) < 2) return [];
  return [{ kind: "compatible", sides: [members], about: first.telling, because: [wording(first), "ranges that meet"], strong: [] }];
}

/** Is somebody different behind each side? An article's own words stand against somebody, and not against those of another. */
function opposes(one: readonly Count[], other: readonly Count[], resolver: Resolver): boolean {
  const behind = (side: readonly Count[]) => new Set(side.flatMap(({ telling }) => (resolver(telling).counted ? [resolver(telling).key] : [])));
  // Whoever gives both numbers means two things by them.
  const sayings = new Set(one.map(({ telling }) => `${telling.view.at} ${resolver(telling).key}`));
  if (other.some(({ telling }) => sayings.has(`${telling.view.at} ${resolver(telling).key}`))) return false;
  const [mine, theirs] = [behind(one), behind(other)];
  if (mine.size === 0 || theirs.size === 0) return mine.size + theirs.size > 0;
  return ![...mine].every((key) => theirs.has(key)) && ![...theirs].every((key) => mine.has(key));
}

/** A toll of the first days grows: the higher number, told a day or more after all of the lower, corrects it. */
function isUpdate(one: readonly Count[], other: readonly Count[]): boolean {
  const [low, high] = (one[0]?.figure.low ?? 0) <= (other[0]?.figure.low ?? 0) ? [one, other] : [other, one];
  const days = (side: readonly Count[]) => side.flatMap(({ telling }) => telling.view.published ?? []);
  const [before, after] = [days(low), days(high)];
  if (before.length < low.length || after.length < high.length || Math.max(...before) >= Math.min(...after)) return false;
  const toll = [...low, ...high].every((count) => mayGrow(count.fates) && !count.part && !count.period);
  // Whoever tells of the event's own day only once it is over is not counting up.
  return toll && low.every(({ telling }) => telling.view.published !== null && telling.view.days.some((day) => dayBefore(day, telling.view.published ?? 0)));
}

const firstDays = 1;

function dayBefore(day: { readonly year: number | null; readonly month: number | null; readonly day: number | null }, published: number): boolean {
  if (day.month === null || day.day === null) return false;
  const year = day.year ?? new Date(published * 86_400_000).getUTCFullYear();
  const distance = published - Date.UTC(year, day.month - 1, day.day) / 86_400_000;
  return distance >= 0 && distance <= firstDays;
}

interface Opposing {
  readonly joined: (a: Count, b: Count) => boolean;
  readonly resolver: Resolver;
}

/** 'It had sold 400', 'avoir distribué 400': what speakers say of themselves. */
function isOwnDeed({ telling: { view, statement }, figure }: Count): boolean {
  if (statement === null || figure.start < statement.start) return false;
  const said = fold(view.text.slice(statement.start, figure.start)).replace(/^\W+/u, "");
  return /^(?:(?:it|we|i|they|he|she|il|elle|ils|elles|nous|on|je|j|ont|a|has|have|had|de|d|to|avoir|having)\b|\p{L}+(?:er|ir|re)\b)/u.test(said);
}

/** What each of two speakers says of itself is no answer to the other. */
function ofTwo(a: Count, b: Count, resolver: Resolver): boolean {
  return isOwnDeed(a) && isOwnDeed(b) && resolver(a.telling).key !== resolver(b.telling).key;
}

/** How long, how far, how heavy: it does not grow from day to day. */
function isMeasured({ heads: [first] }: Count): boolean {
  return first?.startsWith("~") === true && !/^~[A-Z]{3}$/u.test(first);
}

/** Of each side those that stand against somebody of the other, told of days that may be one. */
function facing(one: readonly Count[], other: readonly Count[], { joined, resolver }: Opposing): readonly (readonly Count[])[] {
  const against = (a: Count, b: Count) => joined(a, b) && !ofTwo(a, b, resolver) && (a.period || isMeasured(a) || opposable(a.telling, b.telling)) && relateQuantities(a, b) === "apart";
  return [one.filter((a) => other.some((b) => against(a, b))), other.filter((b) => one.some((a) => against(a, b)))];
}

/** Counts that agree with each other and with none that another side holds against them. */
function sidesAmong(counts: readonly Count[], joined: (a: Count, b: Count) => boolean): readonly (readonly Count[])[] {
  const sides: Count[][] = [];
  for (const count of [...counts].sort((a, b) => rangeOf(a.figure).low - rangeOf(b.figure).low || rangeOf(a.figure).high - rangeOf(b.figure).high || byContent(a.telling, b.telling))) {
    const side = sides.find((members) => members.some((member) => joined(member, count) && relateFates(member.fates, count.fates) === "same" && agreeing.has(relateQuantities(member, count))) && !members.some((member) => relateQuantities(member, count) === "apart"));
    if (side) side.push(count);
    else sides.push([count]);
  }
  return sides;
}

/** Two sides contradict each other only where each has somebody behind it, and not the same. */
function contradictions(counts: readonly Count[], { joined, resolver }: Opposing): readonly Draft[] {
  const sides = sidesAmong(counts, joined);
  const drafts: Draft[] = [];
  const pairs = sides.flatMap((one, i) => sides.slice(i + 1).flatMap((other) => {
    const [mine = [], theirs = []] = facing(one, other, { joined, resolver });
    return opposes(mine, theirs, resolver) ? [{ i, j: sides.indexOf(other), mine, theirs }] : [];
  }));
  const open = pairs.filter(({ mine, theirs }) => !isUpdate(mine, theirs));
  for (const pair of pairs) {
    if (open.includes(pair)) continue;
    const both = [...pair.mine, ...pair.theirs];
    drafts.push({ kind: "compatible", sides: [tellings(both)], about: firstOf([both]), because: [wordingOf([both]), "a later number corrects an earlier one"], strong: [] });
  }
  const because = ["same thing counted at the same time and place", "ranges that do not meet", "different speakers"];
  const opposed = [...new Set(open.flatMap(({ i, j }) => [i, j]))].sort((a, b) => a - b);
  // All against all in one finding; else each pair by itself: of a share and a number neither answers the other.
  const mutual = opposed.length <= mostSides && opposed.every((i, at) => opposed.slice(at + 1).every((j) => open.some((pair) => pair.i === i && pair.j === j)));
  const lists = mutual && opposed.length > 0
    ? [opposed.map((at) => [...new Set(open.flatMap(({ i, j, mine, theirs }) => (i === at ? mine : j === at ? theirs : [])))])]
    : open.map(({ mine, theirs }) => [mine, theirs]);
  for (const list of lists) drafts.push({ kind: "contradicted", sides: list.map(tellings), about: firstOf(list), because: [wordingOf(list), ...because], strong: [] });
  return drafts;
}

function firstOf(sides: readonly (readonly Count[])[]): Telling {
  const first = sides[0]?.[0];
  if (!first) throw new BrokenInvariant("A side of a contradiction holds no count.");
  return first.telling;
}

function wordingOf(sides: readonly (readonly Count[])[]): string {
  const first = sides[0]?.[0];
  return first ? wording(first) : "";
}

/** Figures that count the same thing: equal, compatible or contradicted. */
export function sameCounts(views: readonly ArticleView[], how: How): readonly Draft[] {
  const counts = views.flatMap((view) => countsOf(view));
  const rarity = rarityIn(counts.map(({ telling, said, near }) => ({ telling, names: [...said, ...near] })), views.length);
  const byKey = new Map<string, Count[]>();
  for (const count of counts) {
    for (const head of headsOf(count)) {
      const key = `${head} ${unitOf(count)} ${count.period}`;
      const list = byKey.get(key);
      if (list) list.push(count);
      else byKey.set(key, [count]);
    }
  }
  const drafts: Draft[] = [];
  for (const [, list] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const few = list.slice(0, mostOfOne);
    const joined = (a: Count, b: Count) => joins(a, b, { compatible: how.compatible, rarity });
    for (const group of groupsOf(few, joined)) {
      for (const side of group.length < 2 ? [] : sidesOf(group)) drafts.push(...equals(side, rarity), ...compatibles(side));
    }
    drafts.push(...contradictions(few, { joined, resolver: how.resolver }));
  }
  return withoutSmaller(drafts);
}

/** One count may be looked at under several names of its noun: of drafts that are alike the one with everybody is kept. */
function withoutSmaller(drafts: readonly Draft[]): readonly Draft[] {
  const keys = drafts.map(({ kind, sides }) => ({ kind, names: new Set(sides.flat().map((telling) => `${telling.view.at} ${telling.start} ${telling.end}`)) }));
  const holders = new Map<string, number[]>();
  keys.forEach(({ names }, at) => {
    for (const name of names) {
      const list = holders.get(name);
      if (list) list.push(at);
      else holders.set(name, [at]);
    }
  });
  return drafts.filter(({ kind }, at) => {
    if (kind === "agreement") return true;
    const mine = keys[at];
    const [first = ""] = mine?.names ?? [];
    const covered = (names: ReadonlySet<string>) => [...(mine?.names ?? [])].every((name) => names.has(name));
    return !(holders.get(first) ?? []).some((other) => {
      const theirs = keys[other];
      return other !== at && theirs?.kind === mine?.kind && theirs !== undefined && covered(theirs.names) && (theirs.names.size > (mine?.names.size ?? 0) || other < at);
    });
  });
}
