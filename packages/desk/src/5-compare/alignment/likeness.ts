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
 * What one fact adds to the odds that two tellings say the same. Measured with each event held out in turn, and rounded: the weights hardly differed from
 * one event to the next. `share` is for all the words of both: a tenth of them in common is one point.
 */
const points = { share: 10, quoted: 3, bothSaid: 0.9, oneParty: 1.5, day: 1.4, turned: -0.7 } as const;
/** A number that half the matter names speaks against two tellings more than for them; one that only they have, for them. A time of day to the minute is one moment. */
const numbers: Readonly<Record<NumberKind, { readonly base: number; readonly rarity: number }>> = {
  clock: { base: 4, rarity: 0 },
  counted: { base: -3.3, rarity: 1.5 },
  plain: { base: -6.8, rarity: 2 },
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

function inCommon({ score, content, rarest, days }: Alignment): number {
  const shown = rarest.map(({ kind, rarity }) => (kind === "plain" && content < leastBesidePlain ? 0 : numbers[kind].base + numbers[kind].rarity * rarity));
  return points.share * score + (shown.length > 0 ? Math.max(...shown) : 0) + (days > 0 ? points.day : 0);
}
