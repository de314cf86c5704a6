import { sharedPart } from "../../model/span.js";
import type { ProposedStatement } from "../../model/statement.js";

/**
 * What another proposer found, beside what the rules found. Where both mean the same words the rules' statement stands,
 * which knows the speaker from the whole article, and says that both found it.
 */
export function joinProposals(rules: readonly ProposedStatement[], others: readonly ProposedStatement[]): readonly ProposedStatement[] {
  const joined = [...rules];
  for (const other of others) {
    const at = joined.findIndex((one) => sharedPart(one, other) > 0.5);
    const same = joined[at];
    if (same) joined[at] = { ...same, proposers: [...new Set([...same.proposers, ...other.proposers])].sort() };
    else joined.push(other);
  }
  return joined.sort((a, b) => a.start - b.start || a.end - b.end);
}
