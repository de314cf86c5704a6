import type { Telling } from "../text/tellings.js";
import { maySame } from "./counted-in.js";
import type { Feature, FeatureKind, Signature } from "./signature.js";

/** A time of day, a number that both say to be of the same things, or another number. */
export type NumberKind = "clock" | "counted" | "plain";

/** Two tellings of different articles that speak of the same thing. */
export interface Alignment {
  /** Places in the list of tellings, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how much of what either tells is in both, rare things weighing more. */
  readonly score: number;
  /** How many words of content they share, names, numbers and general words aside. */
  readonly content: number;
  /** Numbers in common. */
  readonly numbers: number;
  /** Of those, numbers that both say to be of the same things. */
  readonly counted: number;
  /** Words of names in common. */
  readonly names: number;
  /** The numbers in common: of which kind, and how rare (the logarithm of how many tellings there are for each that has it). */
  readonly rarest: readonly { readonly kind: NumberKind; readonly rarity: number }[];
  /** What is in common, the heaviest first. */
  readonly common: readonly Common[];
}

/** One thing in common, with the place and the words of each text. */
export interface Common {
  readonly name: string;
  readonly kind: FeatureKind;
  readonly one: Written;
  readonly other: Written;
}

export interface Written {
  readonly at: number;
  readonly words: string;
}

export interface Signed {
  readonly telling: Telling;
  readonly signature: Signature;
}

const kindWeights = { content: 1, general: 0.3, name: 0.5, number: 0.6, day: 0.4, negation: 0.2 } as const;
/** Added to the size of both: two tellings of two words each share little even where they share all. */
const smallness = 6;
const leastScore = 0.08;
/** Rarity is judged as in a matter of at least so many tellings: among three everything is frequent. */
const leastTellings = 100;

/** All alignments, the surest first. Candidates come from features that few tellings have; never all pairs. */
export function align(signed: readonly Signed[]): readonly Alignment[] {
  const postings = postingsOf(signed);
  const many = Math.max(leastTellings, signed.length + 1);
  const rarity = new Map([...postings].map(([name, list]) => [name, Math.log(1 + many / list.length) ** 1.5]));
  const weigh = (name: string, { kind, share }: Feature) => (rarity.get(name) ?? 0) * kindWeights[kind] * share;
  const sizes = signed.map(({ signature }) => sizeOf(signature, weigh));
  const most = Math.max(48, signed.length / 24);
  const found: Alignment[] = [];
  signed.forEach(({ telling, signature }, a) => {
    const candidates = new Set<number>();
    for (const [name, { kind }] of signature) {
      const list = postings.get(name) ?? [];
      if (kind === "negation" || list.length > most) continue;
      for (const b of list) if (b > a && signed[b]?.telling.view.at !== telling.view.at) candidates.add(b);
    }
    for (const b of candidates) {
      const shared = sharedBy(signature, signed[b]?.signature ?? signature, weigh);
      const score = shared.reduce((sum, { weight }) => sum + weight, 0) / (Math.sqrt((sizes[a] ?? 0) * (sizes[b] ?? 0)) + smallness);
      if (score < leastScore) continue;
      const content = shared.reduce((sum, { kind, share }) => sum + (kind === "content" ? share : 0), 0);
      const rarest = shared.flatMap(({ kind, name, isCounted }) => (kind === "number" ? [{ kind: name.startsWith("@") ? "clock" : isCounted ? "counted" : "plain", rarity: Math.log(1 + many / (postings.get(name)?.length ?? 1)) } as const] : []));
      const count = (wanted: FeatureKind) => shared.filter(({ kind }) => kind === wanted).length;
      found.push({ a, b, score, content, numbers: count("number"), counted: shared.filter(({ isCounted }) => isCounted).length, names: count("name"), rarest, common: shared });
    }
  });
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function postingsOf(signed: readonly Signed[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  signed.forEach(({ signature }, at) => {
    for (const name of signature.keys()) {
      const list = postings.get(name);
      if (list) list.push(at);
      else postings.set(name, [at]);
    }
  });
  return postings;
}

type Weigh = (name: string, feature: Feature) => number;
export interface Shared extends Common {
  readonly share: number;
  readonly isCounted: boolean;
  readonly weight: number;
}

/** How much a kind of word shows, however rare it is. */
export function plainWeight(_name: string, { kind, share }: Feature): number {
  return kindWeights[kind] * share;
}

/** The weight of all its words: a word that may stand for several things weighs as the heaviest of them. */
function sizeOf(signature: Signature, weigh: Weigh): number {
  const heaviest = new Map<number, number>();
  for (const [name, feature] of signature) heaviest.set(feature.at, Math.max(heaviest.get(feature.at) ?? 0, weigh(name, feature)));
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * Features of both, each with the larger share; a word of either text is used once, the heaviest first. A name in one text is no word in the other, and
 * the same number of other things is another number.
 */
export function sharedBy(one: Signature, other: Signature, weigh: Weigh): readonly Shared[] {
  const both = [...one].flatMap(([name, mine]): Shared[] => {
    const theirs = other.get(name);
    if (theirs === undefined || (mine.kind === "number" && !maySame(mine.counted, theirs.counted))) return [];
    const kind = mine.kind === "name" || theirs.kind === "name" ? "name" : mine.kind;
    const share = Math.max(mine.share, theirs.share);
    const isCounted = kind === "number" && mine.counted.size > 0 && theirs.counted.size > 0;
    return [{ name, kind, share, isCounted, weight: weigh(name, { ...mine, kind, share }), one: mine, other: theirs }];
  }).sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  const [mine, used] = [new Set<number>(), new Set<number>()];
  return both.filter((shared) => {
    const free = !mine.has(shared.one.at) && !used.has(shared.other.at);
    mine.add(shared.one.at);
    used.add(shared.other.at);
    return free;
  });
}
