import { BrokenInvariant } from "../../model/errors.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { isDemand } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import type { Count } from "./count-keys.js";
import { figuresOf } from "./count-keys.js";
import { unitOf } from "./counted-alike.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import { relateFates } from "./fates.js";
import { rangeOf } from "./ranges.js";
import type { Rarity } from "./rarity.js";
import { rarityIn } from "./rarity.js";
import { toldAlike } from "./told-alike.js";

/** From so much evidence on, two equal numbers are of one thing. */
const least = 1.8;
/** From so much on they count as told twice: less is asked of a number that chance hardly gives. */
const leastStrong = { any: 3, uncommon: 2, untied: 2.2 } as const;
const uncommon = 0.9;
/** From so much on, a day that only one of the two texts names keeps nothing apart. */
const plainly = 2.4;
const mostOfOne = 60;

/** 'At least 29' and '29' give one number; what has two ends has none. */
function valueOf({ figure }: Count): number | null {
  const { low, high } = figure;
  if (low !== null && high !== null && low !== high) return null;
  const range = rangeOf({ ...figure, approx: null, unit: figure.unit });
  if (low === null && high === null) return null;
  return low === null ? range.high : high === null ? range.low : (range.low + range.high) / 2;
}

/** How little a number is likely to be met by chance: 2 and 10 are everywhere, 1,187 is not. */
function unlikely({ figure }: Count): number {
  const value = figure.low ?? figure.high ?? 0;
  if (!Number.isInteger(value)) return 1.4;
  if (value < 4) return 0;
  if (value < 13) return 0.3;
  if (value % 1000 === 0 || (value < 1000 && value % 10 === 0)) return value >= 1000 ? 0.9 : 0.6;
  return value >= 1000 ? 1.8 : 1.2;
}

interface Evidence {
  readonly sum: number;
  /** Something beside the number itself, or what is counted, is the same. */
  readonly tied: boolean;
}

const nothing: Evidence = { sum: 0, tied: false };

/** A noun of its own shows more than 'people', and more than a class of things. */
function ofNouns(a: Count, b: Count, rarity: Rarity): number | null {
  if (a.figure.unit !== null) return a.heads.slice(1).some((head) => b.heads.slice(1).includes(head)) ? 1 : 0.3;
  const shared = a.heads.filter((head) => b.heads.includes(head));
  if (shared.length === 0) return a.heads.length === 0 || b.heads.length === 0 || a.borrowed || b.borrowed ? 0 : null;
  const own = shared.filter((head) => head !== "person" && !head.startsWith("§"));
  if (own.length > 0) return 0.7 + Math.min(0.8, 0.4 * Math.max(...own.map(rarity)));
  return shared.some((head) => head.startsWith("§")) ? 0.8 : 0.2;
}

const most = { near: 1.5, around: 1.8 } as const;

export function evidence(a: Count, b: Count, rarity: Rarity): Evidence {
  const noun = ofNouns(a, b, rarity);
  if (noun === null || relateFates(a.fates, b.fates) === "other" || (a.rate !== "" && b.rate !== "" && a.rate !== b.rate) || (a.side !== 0 && b.side !== 0 && a.side !== b.side)) return nothing;
  const heads = new Set([...a.heads, ...b.heads]);
  const weigh = (names: readonly string[], share: number) => names.reduce((sum, name) => sum + share * rarity(name), 0);
  const near = [...a.near].filter((name) => b.near.has(name) && !heads.has(name));
  const around = [...a.around].filter((name) => b.around.has(name) && !near.includes(name) && !heads.has(name));
  const against = (a.part === b.part ? 0 : 0.5) + (a.period === b.period ? 0 : 0.4) + ((a.fates.size === 0) === (b.fates.size === 0) ? 0 : 0.3);
  const fate = [...a.fates].some((one) => b.fates.has(one)) || [...a.acts].some((act) => b.acts.has(act)) ? 0.6 : 0;
  const words = Math.min(most.near, weigh(near, 0.6)) + Math.min(most.around, weigh(around, 0.25));
  return { sum: unlikely(a) + noun + fate + words - against, tied: near.length > 0 || noun >= 0.7 || fate > 0 };
}

/** One number told of one thing: the rarer the number, the less else has to be the same. */
export function equalFigures(views: readonly ArticleView[], { compatible }: { readonly compatible: Compatible }): readonly Draft[] {
  const counts = views.flatMap(figuresOf);
  const rarity = rarityIn(counts.map(({ telling, around, heads }) => ({ telling, names: [...around, ...heads] })), views.length);
  const byValue = new Map<string, Count[]>();
  for (const count of counts) {
    const value = valueOf(count);
    if (value === null) continue;
    const key = `${value} ${unitOf(count)}`;
    const list = byValue.get(key) ?? [];
    list.push(count);
    byValue.set(key, list);
  }
  const strongly = (a: Count, b: Count) => {
    // Two who give one toll mostly have it from one list.
    if (a.fates.size > 0 || b.fates.size > 0) return false;
    const { sum, tied } = evidence(a, b, rarity);
    const enough = sum >= (unlikely(a) < uncommon ? leastStrong.any : tied ? leastStrong.uncommon : leastStrong.untied);
    return enough && a.figure.low === b.figure.low && a.figure.high === b.figure.high && !a.borrowed && !b.borrowed && compatible(a.telling, b.telling);
  };
  const joined = (a: Count, b: Count) => {
    const { sum } = evidence(a, b, rarity);
    if (sum < least || isDemand(a.telling) !== isDemand(b.telling)) return false;
    return sum >= plainly ? unlikely(a) > uncommon || compatible.loosely(a.telling, b.telling) : compatible(a.telling, b.telling);
  };
  return [...byValue].sort(([x], [y]) => (x < y ? -1 : 1)).flatMap(([, list]) => toldAlike(list.slice(0, mostOfOne), joined).flatMap((group) => draftOf(group, strongly)));
}

function draftOf(group: readonly Count[], strongly: (a: Count, b: Count) => boolean): readonly Draft[] {
  const members = distinct(group.map(({ telling }) => telling));
  if (articlesOf(members) < 2) return [];
  const strong = group.filter((one) => group.some((other) => other.telling.view !== one.telling.view && strongly(one, other)));
  return [{ kind: "agreement", sides: [members], about: firstOf(members), because: ["same figure", wording(group)], strong: distinct(strong.map(({ telling }) => telling)) }];
}

function firstOf([first]: readonly Telling[]): Telling {
  if (!first) throw new BrokenInvariant("A group of equal figures holds no telling.");
  return first;
}

function wording([first]: readonly Count[]): string {
  const words = [...(first?.heads ?? []), ...(first?.near ?? [])].filter((name) => !/^[§≈~^]/u.test(name)).slice(0, 3);
  return words.length === 0 ? "same count: number" : `same count: ${words.join(" + ")}`;
}
