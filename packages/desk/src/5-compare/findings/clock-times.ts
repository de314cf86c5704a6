import type { Claim } from "../disputes/claim.js";
import { claimOf, wordsIn } from "../disputes/claim.js";
import { tellingsOf } from "../alignment/tellings-of.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { clocksIn, hoursApart, tolerance } from "./clocks-in.js";
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

const leastShared = 2;
const mostTimed = 300;

const begins: ReadonlySet<string> = new Set(["begin", "start", "open"]);
const ends: ReadonlySet<string> = new Set(["end", "finish", "close", "conclude"]);

function timedIn(telling: Telling): readonly Timed[] {
  const clocks = clocksIn(telling.view.text, telling.start, telling.end);
  if (clocks.length === 0) return [];
  const claim = claimOf(telling);
  if (claim.whole) return [];
  const words = wordsIn(telling);
  return clocks.flatMap((clock): readonly Timed[] => {
    const at = words.findIndex((word) => word.end > clock.start);
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

/** When one thing was done: the same hour, or another. */
export function clockTimes(views: readonly ArticleView[], { compatible, resolver }: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const list = views.flatMap((view) => tellingsOf(view).flatMap(timedIn)).slice(0, mostTimed);
  const alike = (a: Timed, b: Timed) => a.telling.view !== b.telling.view && a.stage === b.stage && compatible(a.telling, b.telling)
    && [...a.names].filter((name) => b.names.has(name)).length >= (sameMinute(a, b) ? 1 : a.stage === null ? leastShared + 1 : leastShared);
  const taken = new Set<Timed>();
  return list.flatMap((one): readonly Draft[] => {
    if (taken.has(one)) return [];
    const others = list.filter((other) => other !== one && alike(one, other));
    const same = [one, ...others.filter((other) => hoursApart(one, other) <= tolerance)];
    const against = others.filter((other) => hoursApart(one, other) > tolerance && differ(same, other, resolver));
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
