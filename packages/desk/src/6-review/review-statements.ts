import type { ActBody, Anchor } from "../model/act.js";
import type { RecordId, Span } from "../model/span.js";
import { overlaps, sharedPart, statementId } from "../model/span.js";
import type { ProposedStatement, ReviewState, Statement } from "../model/statement.js";
import type { Reading } from "../model/reading.js";
import { findAnchor } from "./find-anchor.js";

/** A standing decision about one statement, in log order. */
export type StatementDecision =
  | { readonly act: string; readonly type: "accept" | "reject" | "release"; readonly anchor: Anchor; readonly decided: Decided | null }
  | { readonly act: string; readonly type: "correct"; readonly anchor: Anchor; readonly to: Anchor; readonly decided: Decided };

export type Decided = ActBody<"correct">["decided"];

export interface Reviewed {
  readonly statements: readonly Statement[];
  /** Decisions whose place could not be found again in this reading. */
  readonly orphans: readonly StatementDecision[];
}

/**
 * Stage 6, statements: what machines proposed, and what people decided about it. A decision that is found again stands
 * in full even where no rule proposes the statement any more; one that is not found is an orphan, never dropped.
 */
export function reviewStatements(
  record: RecordId,
  read: { readonly reading: Reading; readonly proposals: readonly ProposedStatement[] },
  decisions: readonly StatementDecision[],
): Reviewed {
  const { text } = read.reading;
  const statements: Statement[] = read.proposals.map((proposal) => asStatement(proposal, { record, text }));
  const orphans: StatementDecision[] = [];
  for (const decision of decisions) {
    const place = findAnchor(decision.anchor, text);
    const target = place && (decision.type === "correct" ? findAnchor(decision.to, text) : place);
    if (!place || !target) {
      orphans.push(decision);
      continue;
    }
    const at = mostAlike(statements, place);
    const made = at === null ? fromDecision(decision, place, read.reading) : null;
    const known = at === null ? made && asStatement(made, { record, text }) : statements[at];
    if (!known) {
      orphans.push(decision);
      continue;
    }
    const proposal = { ...withSlots(known, decision), ...target };
    statements[at ?? statements.length] = { ...asStatement(proposal, { record, text }), ...outcome(decision, known) };
  }
  return { statements: distinctPlaces(statements), orphans };
}

function outcome(
  decision: StatementDecision,
  { review, released }: Statement,
): { readonly review: ReviewState; readonly released: boolean } {
  if (decision.type === "release") return { review, released: true };
  if (decision.type === "reject") return { review: "rejected", released: false };
  return { review: decision.type === "correct" ? "corrected" : "accepted", released };
}

/** A rejection decides that this is no statement; it says nothing about slots. */
function withSlots(known: Statement, { type, decided }: StatementDecision): Statement {
  if (type === "reject" || !decided) return known;
  const { polarity: told, ...rest } = known;
  const { polarity = told, ...slots } = decided;
  return { ...rest, ...slots, ...(polarity === undefined || polarity === "affirmed" ? {} : { polarity }) };
}

/** A decided statement that today's rules no longer propose. */
function fromDecision(decision: StatementDecision, place: Span, reading: Reading): ProposedStatement | null {
  if (!decision.decided) return null;
  const article = reading.articles.findIndex((candidate) => overlaps(candidate, place));
  const { polarity, ...slots } = decision.decided;
  return {
    ...place, article: Math.max(0, article), ...slots, ...(polarity === undefined || polarity === "affirmed" ? {} : { polarity }),
    speakerText: null, speakerSpan: null, cue: null, cueSpan: null, proposers: [],
  };
}

/** The statement that shares at least half of what the two ranges cover together. */
function mostAlike(statements: readonly Span[], place: Span): number | null {
  let best: { readonly at: number; readonly share: number } | null = null;
  statements.forEach((statement, at) => {
    const share = sharedPart(statement, place);
    if (share >= 0.5 && (!best || share > best.share)) best = { at, share };
  });
  return (best as { readonly at: number } | null)?.at ?? null;
}

function asStatement(proposal: ProposedStatement, { record, text }: { readonly record: RecordId; readonly text: string }): Statement {
  return {
    ...proposal,
    id: statementId({ record, start: proposal.start, end: proposal.end }),
    record,
    text: text.slice(proposal.start, proposal.end),
    review: "proposed",
    released: false,
  };
}

/** Two statements at one place are one: the decided one, or the first. In the order of the text. */
function distinctPlaces(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map<string, Statement>();
  for (const statement of statements) {
    const other = byId.get(statement.id);
    if (!other || (other.review === "proposed" && statement.review !== "proposed")) byId.set(statement.id, statement);
  }
  return [...byId.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
