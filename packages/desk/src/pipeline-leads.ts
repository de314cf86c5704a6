/** What might be a statement and no rule proposes: asked for late, since most cases never need it. */
import { RefusedInput } from "./model/errors.js";
import type { Reading } from "./model/reading.js";
import type { Attribution, ProposedStatement } from "./model/statement.js";
import type { CaseWorld, Derivers } from "./pipeline-world.js";

/** Their deriver's name. They are made of what the reader gave, so its version is theirs, too. */
export function leadFinder({ reader }: Pick<Derivers, "reader">): string {
  return `${reader}-leads`;
}

/**
 * Those of a record; `name` is that of its derivation. With `keep` they are kept under the same name, which is done when all records are
 * asked: what is kept then depends on the decisions alone, not on which came first.
 */
export async function leadsIn(world: CaseWorld, { name, reading, attribution, keep }: {
  readonly name: string;
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly keep: boolean;
}): Promise<readonly ProposedStatement[]> {
  const kept = await world.derived.get(leadFinder(world.derivers), name);
  if (kept) return world.parse(kept) as readonly ProposedStatement[]; // the store has checked it against its checksum
  const leads = await foundIn(world, reading, attribution);
  if (keep && leads) await world.derived.put(leadFinder(world.derivers), name, world.print(leads));
  return leads ?? [];
}

/** Null where the search dies or takes too long: what rules propose in such a text stands, and the next who asks tries again. */
async function foundIn(world: CaseWorld, reading: Reading, { statements }: Attribution): Promise<readonly ProposedStatement[] | null> {
  try {
    return await world.queue.leads({ reading, statements });
  } catch (error) {
    if (error instanceof RefusedInput) return null;
    throw error;
  }
}
