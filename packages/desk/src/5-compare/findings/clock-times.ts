import type { Claim } from "../disputes/claim.js";
import { claimOf, wordsIn } from "../disputes/claim.js";
import { tellingsOf } from "../alignment/tellings-of.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";

/** What is told to have been done at an hour of the day. */
interface Timed {
  readonly telling: Telling;
  /** Minutes since midnight. */
  readonly low: number;
  readonly high: number;
  /** 'At 9.30', by day or by night. */
  readonly half: boolean;
  readonly names: ReadonlySet<string>;
  /** It begins, or ends. */
  readonly stage: "begin" | "end" | null;
}

const hour = "([01]?\\d|2[0-4])";
const patterns: readonly RegExp[] = [
  new RegExp(`\\b${hour}\\s?[hH](?:eures?)?\\s?([0-5]\\d)\\b`, "gu"),
  new RegExp(`\\b${hour}[:.]([0-5]\\d)(?:\\s?(a\\.?m\\b|p\\.?m\\b|hours\\b|hrs\\b))?`, "gu"),
  new RegExp(`\\b(1[0-2]|[1-9])()\\s?(a\\.?m\\b|p\\.?m\\b)`, "gu"),
  new RegExp(`\\b${hour}()\\s?[hH]\\b(?!\\s?\\d)`, "gu"),
];
const before = /(?:^|[\s(«“"’'])(?:at|about|around|towards|shortly after|just after|from|à|a|vers|dès|depuis|peu après|de|environ)(?:\s+(?:about|around|environ|partir de))?\s*$/u;
const loosely = /\b(?:about|around|towards|vers|environ|roughly|some)\s*$/u;
const soonAfter = /\b(?:shortly after|just after|soon after|peu après)\s*$/u;
const bounded = /\b(?:before|until|by|after|avant|après|jusqu[’']?à)\s*$/u;
const slack = 15;
const loose = 20;
const soon = 30;
/** Two clocks, or two people, may differ by so much. */
const tolerance = 4;
const leastShared = 2;
const mostTimed = 300;
const noon = 720;

interface Clock {
  readonly low: number;
  readonly high: number;
  readonly half: boolean;
  readonly at: number;
}

/** The hours of the day that a stretch of text gives. */
function clocksIn(text: string): readonly Clock[] {
  const found: Clock[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const lead = text.slice(Math.max(0, match.index - slack * 2), match.index);
      const suffix = (match[3] ?? "").replace(/\./gu, "");
      // '2.5 metres' is no hour: with a point it needs a word of time beside it.
      if ((match[0].includes(".") && suffix === "" && !/\b(?:at|from|around|about)\s*$/u.test(lead)) || (bounded.test(lead) && !soonAfter.test(lead)) || (match[2] === "" && suffix === "" && !before.test(lead))) continue;
      if (found.some((one) => Math.abs(one.at - match.index) < 4)) continue;
      const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
      const start = ((suffix.startsWith("p") && hours < 12 ? hours + 12 : suffix.startsWith("a") && hours === 12 ? 0 : hours) * 60) + minutes;
      const around = soonAfter.test(lead) ? [0, soon] : loosely.test(lead) ? [loose, loose] : [0, 0];
      found.push({ low: start - (around[0] ?? 0), high: start + (around[1] ?? 0), half: hours <= 12 && suffix === "" && match[0].includes("."), at: match.index });
    }
  }
  return found;
}

const begins: ReadonlySet<string> = new Set(["begin", "start", "open"]);
const ends: ReadonlySet<string> = new Set(["end", "finish", "close", "conclude"]);

function timedIn(telling: Telling): readonly Timed[] {
  const clocks = clocksIn(telling.view.text.slice(telling.start, telling.end));
  if (clocks.length === 0) return [];
  const claim = claimOf(telling);
  if (claim.whole) return [];
  const words = wordsIn(telling);
  return clocks.flatMap((clock): readonly Timed[] => {
    const at = words.findIndex((word) => word.end > telling.start + clock.at);
    const names = namesNear(claim, at, words.length);
    const stage = [...names].some((name) => begins.has(name)) ? "begin" : [...names].some((name) => ends.has(name)) ? "end" : null;
    return names.size < leastShared ? [] : [{ telling, low: clock.low, high: clock.high, half: clock.half, names, stage }];
  });
}

const reach = 10;

/** What is said around the hour: in its clause, and as far as so many words to either side. */
function namesNear({ terms }: Claim, at: number, last: number): ReadonlySet<string> {
  const [from, to] = [Math.max(0, at - reach), Math.min(last, at + reach)];
  return new Set(terms.filter((term) => !term.refused && from <= term.at && term.at <= to && (term.content || begins.has(term.name) || ends.has(term.name))).map(({ name }) => name));
}

/** How far apart two hours are, in minutes; 0 where they may be one. */
function apart(a: Timed, b: Timed): number {
  const gap = (shift: number) => Math.max(0, a.low + shift - b.high, b.low - (a.high + shift));
  return a.half || b.half ? Math.min(gap(0), gap(noon), gap(-noon)) : gap(0);
}

/** When one thing was done: the same hour, or another. */
export function clockTimes(views: readonly ArticleView[], { compatible, resolver }: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const list = views.flatMap((view) => tellingsOf(view).flatMap(timedIn)).slice(0, mostTimed);
  const alike = (a: Timed, b: Timed) => a.telling.view !== b.telling.view && a.stage === b.stage && compatible(a.telling, b.telling)
    && [...a.names].filter((name) => b.names.has(name)).length >= (sameMinute(a, b) ? 1 : a.stage === null ? leastShared + 1 : leastShared);
  const taken = new Set<Timed>();
  return list.flatMap((one): readonly Draft[] => {
    if (taken.has(one)) return [];
    const others = list.filter((other) => other !== one && alike(one, other));
    const same = [one, ...others.filter((other) => apart(one, other) <= tolerance)];
    const against = others.filter((other) => apart(one, other) > tolerance && differ(same, other, resolver));
    for (const member of same) taken.add(member);
    const [said, rest] = [distinct(same.map(({ telling }) => telling)), distinct(against.map(({ telling }) => telling))];
    const because = `same act at an hour: ${[...one.names].slice(0, 4).join(", ")}`;
    const agreement: readonly Draft[] = articlesOf(said) > 1 ? [{ kind: "agreement", sides: [said], about: one.telling, because: [because, "the same hour"], strong: said }] : [];
    return rest.length === 0 ? agreement : [...agreement, { kind: "contradicted", sides: [said, rest], about: one.telling, because: [because, "hours that exclude each other"], strong: [] }];
  });
}

/** The very minute, and no round one. */
function sameMinute(a: Timed, b: Timed): boolean {
  return a.low === a.high && b.low === b.high && a.low === b.low && a.low % 10 !== 0;
}

function differ(same: readonly Timed[], other: Timed, resolver: Resolver): boolean {
  const theirs = resolver(other.telling);
  const mine = same.map(({ telling }) => resolver(telling));
  return mine.every(({ key }) => key !== theirs.key) && (theirs.counted || mine.some(({ counted }) => counted));
}
