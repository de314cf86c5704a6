import type { Alignment, NumberKind } from "./align.js";

/** What stands beside the words in common. */
export interface Beside {
  /** One counted party stands behind both. */
  readonly oneParty: boolean;
  /** Somebody says the one, and somebody says the other. */
  readonly bothSaid: boolean;
  /** They share a run of words in quotation marks. */
  readonly quoted: boolean;
  /** One tells as not so what the other tells as so. */
  readonly turned: boolean;
}

/**
 * What one fact adds to the odds that two tellings say the same. Measured on six invented cases of the tests, each held out in turn, and rounded: the
 * weights hardly differ from one to the next. How many points are enough (findings/aligned.ts) was chosen with these and both corpora in sight. `share` is for all the words of both: a tenth of them in common is one point.
 */
const points = { share: 10, quoted: 3, oneParty: 2, bothSaid: 0.7, turned: -1.3 } as const;
/** A number that half the matter names speaks against two tellings more than for them; one that only they have, for them. A time of day to the minute is one moment. */
const numbers: Readonly<Record<NumberKind, { readonly base: number; readonly rarity: number }>> = {
  clock: { base: 3.5, rarity: 0 },
  counted: { base: -4, rarity: 1.7 },
  plain: { base: -6.5, rarity: 2 },
};
/** A number of who knows what needs words beside it. */
const leastBesidePlain = 0.5;

/** How likely two tellings are to say the same: higher is likelier. */
export function likeness(alignment: Alignment, { oneParty, bothSaid, quoted, turned }: Beside): number {
  const facts = [[oneParty, points.oneParty], [bothSaid, points.bothSaid], [quoted, points.quoted], [turned, points.turned]] as const;
  return inCommon(alignment) + facts.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
}

/** The most that two tellings can come to, whatever stands beside: what is not worth a closer look. */
export function mostLikeness(alignment: Alignment): number {
  return inCommon(alignment) + points.quoted + points.bothSaid + points.oneParty;
}

function inCommon({ score, content, rarest }: Alignment): number {
  const shown = rarest.map(({ kind, rarity }) => (kind === "plain" && content < leastBesidePlain ? 0 : numbers[kind].base + numbers[kind].rarity * rarity));
  return points.share * score + (shown.length > 0 ? Math.max(...shown) : 0);
}
