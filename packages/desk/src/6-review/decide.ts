import type { ActDraft, Anchor } from "../model/act.js";
import type { Decision, Releasable } from "../model/decision.js";
import { RefusedInput } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import type { FindingId, Passage, StatementId } from "../model/span.js";
import { recordIdSchema } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import { makeAnchor } from "./anchor.js";
import type { DecidedFinding } from "./review-findings.js";

/** What a decision needs to see of the case. */
export interface DecisionView {
  statement(id: StatementId): Statement | null;
  finding(id: FindingId): Finding | null;
  /** The text layer a passage stands on, with its digest; it is preserved before the act is written. */
  layer(record: Passage["record"]): { readonly text: string; readonly digest: string };
  /** The standing merge act that joined this finding, or null. */
  mergeOf(id: FindingId): string | null;
}

/** Members of each side that an act holds on to; more would not fit its 32 KiB. */
const anchorsASide = 8;

/** Stage 6: a person's decision as an act that can be found again. @throws RefusedInput for an id nobody knows. */
export function decide(decision: Decision, view: DecisionView): ActDraft {
  switch (decision.kind) {
    case "accept":
    case "reject":
      return { type: decision.kind, body: subjectOf(decision.id, view) };
    case "correct":
      return correct(decision, view);
    case "link":
    case "unlink":
      return {
        type: decision.kind,
        body: { one: statementAnchor(decision.id, view), other: statementAnchor(decision.other, view), ...(decision.of && { of: decision.of }) },
      };
    case "merge":
      if (decision.id === decision.other) throw new RefusedInput("A finding cannot be merged with itself. Name another one.");
      return { type: "merge", body: { one: decidedFinding(decision.id, view), other: decidedFinding(decision.other, view) } };
    case "unmerge": {
      const merge = view.mergeOf(decision.id);
      if (merge === null) throw new RefusedInput(`${decision.id} was not merged by anyone, so there is nothing to part.`);
      return { type: "unmerge", body: { answers: merge } };
    }
  }
}

/** Lets a record, a statement or a finding out to the public. */
export function decideRelease(id: Releasable, view: DecisionView): ActDraft {
  const record = recordIdSchema.safeParse(id);
  if (record.success) return { type: "release", body: { subject: "record", record: record.data } };
  if (id.startsWith("k-"))
    return { type: "release", body: { subject: "finding", decided: decidedFinding(id as FindingId, view) } };
  return { type: "release", body: { subject: "statement", anchor: statementAnchor(id as StatementId, view) } };
}

type Subject = Extract<ActDraft, { type: "accept" }>["body"];

function subjectOf(id: StatementId | FindingId, view: DecisionView): Subject {
  if (id.startsWith("k-")) return { subject: "finding", decided: decidedFinding(id as FindingId, view) };
  const statement = known(id as StatementId, view);
  return { subject: "statement", anchor: anchorOf(statement, view), decided: slots(statement) };
}

function correct(decision: Extract<Decision, { kind: "correct" }>, view: DecisionView): ActDraft {
  const statement = known(decision.id, view);
  const { text } = view.layer(statement.record);
  const start = decision.start ?? statement.start;
  const end = decision.end ?? statement.end;
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RefusedInput(`${start} to ${end} is not a range of this record's text, which has ${text.length} characters.`);
  const decided = {
    ...slots(statement),
    ...(decision.force && { force: decision.force }),
    ...(decision.polarity && { polarity: decision.polarity }),
    ...(decision.speaker !== undefined && { speaker: clean(decision.speaker) }),
    ...(decision.via && { via: decision.via.map((name) => clean(name) ?? "").filter((name) => name !== "") }),
  };
  const to = makeAnchor({ record: statement.record, start, end }, view.layer(statement.record));
  return { type: "correct", body: { subject: "statement", anchor: anchorOf(statement, view), to, decided } };
}

function clean(name: string | null): string | null {
  const text = (name ?? "").toWellFormed().normalize("NFC").trim();
  if (text.length > 300) throw new RefusedInput("A speaker's name has at most 300 characters.");
  return text === "" ? null : text;
}

function slots(statement: Statement): Extract<Subject, { subject: "statement" }>["decided"] {
  const { form, force, speaker, via, hearsay, polarity = "affirmed" } = statement;
  return { form, force, polarity, speaker: clean(speaker), via: via.map((name) => name.normalize("NFC")).slice(0, 8), hearsay };
}

function decidedFinding(id: FindingId, view: DecisionView): DecidedFinding {
  const finding = view.finding(id);
  if (!finding) throw new RefusedInput(`There is no finding ${id} in this case. 'affiant findings' lists them.`);
  return {
    kind: finding.kind,
    origins: finding.origins,
    sides: finding.sides.slice(0, 6).map((side) => ({
      label: side.label,
      members: side.members.slice(0, anchorsASide).map((member) => makeAnchor(member.passage, view.layer(member.passage.record))),
    })),
  };
}

function statementAnchor(id: StatementId, view: DecisionView): Anchor {
  return anchorOf(known(id, view), view);
}

function anchorOf(statement: Statement, view: DecisionView): Anchor {
  return makeAnchor(statement, view.layer(statement.record));
}

function known(id: StatementId, view: DecisionView): Statement {
  const statement = view.statement(id);
  if (!statement) throw new RefusedInput(`There is no statement ${id} in this case. 'affiant export' and the desk list them.`);
  return statement;
}
