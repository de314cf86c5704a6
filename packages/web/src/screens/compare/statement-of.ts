import type { PathView, SideView, StatementId } from "@affiant/desk/api";

/** The statement whose way to its origin this is; null for words that no statement covers. */
export function statementOf({ members }: SideView, { from: { passage } }: PathView): StatementId | null {
  return members.find((member) => member.passage.record === passage.record && member.passage.start === passage.start && member.passage.end === passage.end)?.statement ?? null;
}
