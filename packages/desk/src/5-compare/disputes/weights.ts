import type { Claim, Term } from "./claim.js";

/** Claims that are looked through for one word. */
export const mostListed = 60;

export interface Weights {
  readonly of: (term: Term) => number;
  /** So many claims hold it that it says little of what one of them is about. */
  readonly common: (name: string) => boolean;
  readonly most: number;
}

/** Rarity as in the claims of one matter. */
export function weights(claims: readonly Claim[]): Weights {
  const held = new Map<string, number>();
  for (const { terms } of claims) for (const name of new Set(terms.map((term) => term.name))) held.set(name, (held.get(name) ?? 0) + 1);
  const most = Math.min(mostListed, Math.max(12, claims.length / 8));
  return {
    of: ({ name, weight }) => weight * Math.log(1 + claims.length / (held.get(name) ?? 1)),
    common: (name) => (held.get(name) ?? 0) > Math.max(5, claims.length / 10),
    most,
  };
}

/** A word that is told twice counts once, as the more it says. */
export function onceEach(terms: readonly Term[]): readonly Term[] {
  const once = new Map<string, Term>();
  for (const term of terms) {
    const known = once.get(term.name);
    if (!known || term.weight > known.weight || (term.refused && !known.refused)) once.set(term.name, term);
  }
  return [...once.values()];
}
