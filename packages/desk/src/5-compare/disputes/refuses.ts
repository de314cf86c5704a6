import type { Claim, Term } from "./claim.js";
import { lightActs } from "./claim.js";
import { mayHaveComeAbout } from "./come-about.js";

/** Says one that most of a clause's content is not so that the other says is so? For two that are known to speak of one thing. */
export function refuses(one: Claim, other: Claim): boolean {
  // What they say is not so either, in whatever clause, is not what they say.
  const both = new Set(other.terms.filter(({ refused }) => refused).map(({ name }) => name));
  const theirs = new Map(other.terms.filter(({ clause }) => !other.supposed.has(clause)).map(({ name }) => [name, both.has(name)]));
  const clauses = new Set(one.terms.flatMap(({ refused, clause }) => (refused ? [clause] : [])));
  return [...clauses].some((clause) => {
    const refused = new Set(one.terms.flatMap((term) => (term.clause === clause && term.refused && term.content ? [term.name] : [])));
    const met = [...refused].filter((name) => theirs.get(name) === false);
    const words = (names: (name: string) => boolean) => wordsOf(one.terms.filter((term) => term.clause === clause && term.refused && term.content && names(term.name)));
    return met.some((name) => !lightActs.has(name)) && !mayHaveComeAbout(one, other, met) && words((name) => met.includes(name)) * 2 > words(() => true) && ![...refused].some((name) => theirs.get(name) === true);
  });
}

/** How many words, and not how many meanings: one that may mean two things counts once, and so does a phrase. */
function wordsOf(terms: readonly Term[]): number {
  const meanings = new Map<number, string>();
  for (const { at, name } of terms) meanings.set(at, `${meanings.get(at) ?? ""} ${name}`);
  return new Set(meanings.values()).size;
}
