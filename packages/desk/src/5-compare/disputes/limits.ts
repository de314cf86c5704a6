import type { Claim, Term } from "./claim.js";
import type { Beside, Why } from "./denies.js";

/** One word alone may be of another thing: 'all gates', 'the gate only'. */
const leastShared = 2;
/** From 'all' to what there is all of: 'all eight gates', 'the keys to every gate'. */
const reach = 4;

/** 'Every key', 'the keys of all gates', against 'the keys of three gates only'. */
export function limits(one: Claim, other: Claim, { weigh }: Beside): Why | null {
  if (one.limited.size === 0 || other.everyAt.length === 0) return null;
  const told = (claim: Claim, { content, refused, clause }: Term) => content && !refused && !claim.supposed.has(clause);
  const mine = new Set(one.terms.flatMap((term) => (told(one, term) && one.limited.has(term.clause) ? [term.name] : [])));
  const all = other.terms.filter((term) => told(other, term) && mine.has(term.name) && other.everyAt.some((every) => every.clause === term.clause && Math.abs(every.at - term.at) <= reach));
  const shared = [...new Set(all.map(({ name }) => name))].sort();
  if (shared.length < leastShared || shared.every((name) => weigh.common(name))) return null;
  return { because: `opposed: all, or only some; of: ${shared.slice(0, 3).join(", ")}`, subject: `all ${shared.join(" ")}` };
}
