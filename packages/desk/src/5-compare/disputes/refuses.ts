import type { Claim } from "./claim.js";
import { mayHaveComeAbout } from "./come-about.js";

/** Says one that most of a clause's content is not so that the other says is so? For two that are known to speak of one thing. */
export function refuses(one: Claim, other: Claim): boolean {
  // What they say is not so either, in whatever clause, is not what they say.
  const both = new Set(other.terms.filter(({ refused }) => refused).map(({ name }) => name));
  const theirs = new Map(other.terms.map(({ name }) => [name, both.has(name)]));
  const clauses = new Set(one.terms.flatMap(({ refused, clause }) => (refused ? [clause] : [])));
  return [...clauses].some((clause) => {
    const refused = new Set(one.terms.flatMap((term) => (term.clause === clause && term.refused && term.content ? [term.name] : [])));
    const met = [...refused].filter((name) => theirs.get(name) === false);
    return met.length > 0 && !mayHaveComeAbout(one, other, met) && met.length * 2 > refused.size && ![...refused].some((name) => theirs.get(name) === true);
  });
}
