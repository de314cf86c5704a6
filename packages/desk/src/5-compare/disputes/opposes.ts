import type { Claim, Stand, Term } from "./claim.js";
import { contextOf } from "./claim-context.js";
import type { Beside, Why } from "./denies.js";
import { onceEach } from "./weights.js";

/** Stand they on two sides of one axis, of one thing? Who says that all is well is the one who refuses. */
export function opposes(one: Claim, other: Claim, { weigh, near }: Beside): Why | null {
  for (const stand of one.stands) {
    for (const against of other.stands) {
      if (against.axis !== stand.axis || stand.side < 0 || against.side > 0) continue;
      // Some work: others may well be broken.
      if ((one.partial.has(stand.clause) && !one.general.has(stand.clause)) || one.supposed.has(stand.clause) || other.supposed.has(against.clause)) continue;
      const beside = sharedBeside(one, other, { stand, against }).filter(({ name }) => !weigh.common(name)).map(({ name }) => name);
      const shared = beside.length > 0 || doings.has(stand.axis) || stand.turned || against.turned ? beside : sharedAround(one, other, { stand, against }).filter((name) => !weigh.common(name));
      const agents = conduct.has(stand.axis) ? agentsOf(one, stand).filter((name) => agentsOf(other, against).includes(name)) : [];
      const answered = near && (stand.turned !== against.turned || laterOf(one, other).contrary);
      if (shared.length > 0 || agents.length > 0 || answered) return { because: `opposed: ${stand.word} / ${against.word}; of: ${[...shared, ...agents].slice(0, 3).join(", ") || "what was said just before"}`, subject: stand.axis };
    }
  }
  return null;
}

/** What is done to many things in turn, and is no state of one: 'opened an inquiry', 'closed the door'. */
const doings: ReadonlySet<string> = new Set(["open", "given", "told", "shown"]);

/** How somebody behaves: of the same people that is enough to be about one thing. */
const conduct: ReadonlySet<string> = new Set(["calm", "kept", "humane", "needed"]);
const agents: ReadonlyMap<string, string> = new Map(
  [["police", "police", "police-officer", "riot-police", "gendarme", "use-of-force", "officer"], ["guard", "guard", "prison-guard", "security-guard", "warden"], ["army", "army", "soldier", "military"]]
    .flatMap(([first = "", ...names]) => names.map((name) => [name, first] as const)),
);

function agentsOf({ terms }: Claim, { clause }: Stand): readonly string[] {
  return [...new Set(terms.flatMap((term) => (term.clause === clause ? agents.get(term.name) ?? [] : [])))];
}

function laterOf(one: Claim, other: Claim): Claim {
  return one.telling.start > other.telling.start ? one : other;
}

/** What both say in the clauses that hold the opposed words, those words aside. */
function sharedBeside(one: Claim, other: Claim, { stand, against }: { readonly stand: Stand; readonly against: Stand }): readonly Term[] {
  const beside = ({ terms }: Claim, { clause, first, last }: Stand) => terms.filter((term) => term.content && term.clause === clause && !(first <= term.at && term.at < last));
  const own = new Set([...within(one, stand), ...within(other, against)]);
  const theirs = new Set(beside(other, against).map(({ name }) => name));
  return onceEach(beside(one, stand).filter(({ name }) => theirs.has(name) && !own.has(name)));
}

function within({ terms }: Claim, { first, last }: Stand): readonly string[] {
  return terms.flatMap(({ name, at }) => (first <= at && at < last ? [name] : []));
}

/** What 'they' or 'it' may stand for: both tell of it in the clause, or in what stands right before it. */
function sharedAround(one: Claim, other: Claim, { stand, against }: { readonly stand: Stand; readonly against: Stand }): readonly string[] {
  const mine = contextOf(one, stand);
  const theirs = contextOf(other, against);
  if (mine.size === 0 || theirs.size === 0) return [];
  const own = new Set([...within(one, stand), ...within(other, against)]);
  return [...mine].filter((name) => theirs.has(name) && !own.has(name));
}
