import type { Count } from "./count-keys.js";
import { relateFates } from "./fates.js";
import { relateQuantities } from "./quantities.js";
import { baseUnit } from "./ranges.js";
import type { Rarity } from "./rarity.js";

/** `equal`: of one thing if the figures are equal, else they need not be. `loose`: the same, and not shown well enough to corroborate. */
export type Alikeness = "one" | "equal" | "loose" | "not";

/** 'operations' and 'evictions' may be two names of what one side calls one and the other the other. */
const periodHeads: Readonly<Record<string, string>> = { operation: "evict", inhabitant: "person" };

export function headsOf(count: Count): readonly string[] {
  return count.period ? count.heads.map((head) => periodHeads[head] ?? head) : count.heads;
}

/** The measure of what is counted: percents stand beside '41 of 78'. */
export function unitOf(count: Count): string {
  if (count.figure.unit === "percent") return "";
  const unit = baseUnit(count.figure) ?? "";
  return unit.startsWith("degree") ? "degree" : unit;
}

/** 'six people' and 'three firefighters': equal, they may be the same ones; different, the one is no answer to the other. */
function sameNoun(a: Count, b: Count): Alikeness {
  const mine = headsOf(a);
  const shared = headsOf(b).filter((head) => mine.includes(head));
  if (shared.length === 0) return "not";
  if (shared.every((head) => head === "person")) return a.anybody === b.anybody && (a.anybody || a.heads.length === 1) ? "one" : "equal";
  // Two words of one language with no more than a second meaning in common ('calls', 'phones') need not count the same.
  // 'Canisters' and 'shots' are of one class.
  if (shared.every((head) => head.startsWith("§"))) return tight.has(shared[0] ?? "") ? "one" : "equal";
  const language = a.telling.view.article.language === b.telling.view.article.language;
  return language && mine[0] !== headsOf(b)[0] && (a.lemma === null || a.lemma !== b.lemma) ? "equal" : "one";
}

const tight: ReadonlySet<string> = new Set(["§shot", "§volley"]);
const leastShared = 0.34;
const leastRare = 0.9;

interface Overlap {
  /** Of what the shorter clause says. */
  readonly part: number;
  /** Of what the longer clause says. */
  readonly all: number;
  readonly weight: number;
  readonly words: number;
}

/** How much of what the shorter clause says is in both, and how much of it is not said everywhere in the matter. */
function overlap(a: Count, b: Count, rarity: Rarity): Overlap {
  const shared = [...a.said].filter((name) => b.said.has(name));
  const weigh = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + rarity(name), 0);
  const weight = weigh(shared);
  const least = Math.min(weigh(a.said), weigh(b.said));
  return { part: least === 0 ? 0 : weight / least, all: weight / Math.max(weigh(a.said), weigh(b.said), 1), weight, words: shared.length };
}

const leastUncommon = 13;
const round = 10;

/** A number that two texts hardly come to by chance. */
function isUncommon({ figure: { low, high } }: Count): boolean {
  return low !== null && low === high && low >= leastUncommon && low % round !== 0;
}

const between = /^\s*(?:after|before|later|earlier|from|away|apart|après|avant|plus tard|plus tôt|de distance|de la|du|des|d[’'])(?![\p{L}])/iu;

function isBetween({ telling: { view }, figure }: Count): boolean {
  return between.test(view.text.slice(figure.end, figure.end + 16));
}

const leastOfSide = 0.7;
const leastBeside = 0.6;
const mostOfPrice = 0.6;

/** Weights and lengths are of one thing where both name it; a price where nearly all else is the same. */
function measuredAlike(a: Count, b: Count, { shared, rarity }: { readonly shared: Overlap; readonly rarity: Rarity }): Alikeness {
  if (a.side !== b.side && (a.side === 0 || b.side === 0 || a.side !== -b.side)) return shared.part >= leastShared && shared.words > 0 ? "loose" : "not";
  const stuff = a.heads.slice(1).some((name) => b.heads.slice(1).includes(name));
  const other = !stuff && (a.heads.length > 1 || b.heads.length > 1);
  // How long after, and how far from where: lengths between two ends, of which the number's own words tell one.
  if (isBetween(a) || isBetween(b) || other) return !stuff && shared.part >= leastShared && shared.words > 0 ? "loose" : "not";
  const beside = [...a.near].filter((name) => b.near.has(name)).reduce((sum, name) => sum + rarity(name), 0);
  // 'Two miles inside the line', 'a mile outside it': where they were, told with its side.
  if (a.side !== 0 && beside + shared.weight >= leastOfSide) return "one";
  if (beside >= leastBeside && (shared.part >= leastShared || shared.words === 0)) return "one";
  if (shared.part < leastShared || shared.words === 0) return "not";
  const price = /^[A-Z]{3}$/u.test(a.figure.unit ?? "") && shared.words >= 3 && shared.all >= mostOfPrice;
  return (stuff && shared.words >= 2) || price ? "one" : "loose";
}

/** Do two figures count the same thing? The same noun, in the same act or the same state or in clauses that say the same, over the same kind of time. */
export function countedAlike(a: Count, b: Count, rarity: Rarity): Alikeness {
  const named = sameNoun(a, b);
  // 'two firefighters' and 'six people, including two firefighters'; 'two people' and 'including two' need not be the same.
  const noun = a.part === b.part || named === "not" ? named : a.anybody || b.anybody ? "not" : "equal";
  if (noun === "not" || unitOf(a) !== unitOf(b) || relateFates(a.fates, b.fates) === "other") return "not";
  // Those who tell of it are not those it happened to.
  if (a.rate !== b.rate || a.acts.has("testify") !== b.acts.has("testify")) return "not";
  const shared = overlap(a, b, rarity);
  if (a.heads[0] === "times") return a.rate !== "" && shared.words > 0 && shared.words >= leastShared * Math.min(a.said.size, b.said.size) ? "one" : "not";
  if (a.period !== b.period) return "not";
  if (a.heads[0]?.startsWith("~") === true) return measuredAlike(a, b, { shared, rarity });
  if (a.state !== null && b.state !== null && a.state.name === b.state.name) return noun;
  if ((a.figure.unit === "percent") !== (b.figure.unit === "percent")) return "not";
  if (relateQuantities(a, b) === "same" && isUncommon(a) && noun === "one" && (a.fates.size === 0) === (b.fates.size === 0) && !a.anybody) return "loose";
  if ([...a.acts].some((act) => b.acts.has(act))) return noun;
  // 'three officers hurt' and '64 officers deployed'.
  if ((a.fates.size === 0) !== (b.fates.size === 0)) return "not";
  if (relateFates(a.fates, b.fates) !== "same" && a.acts.size > 0) return noun;
  if (shared.words === 0 || shared.part < leastShared || shared.weight < leastRare) return "not";
  return noun === "one" && shared.words >= 2 ? "one" : "loose";
}
