import type { DecidedSpeakers } from "./5-compare/origins/decided-speakers.js";
import { placeOf, type FindingDecision } from "./6-review/review-findings.js";
import type { StatementDecision } from "./6-review/review-statements.js";
import type { Anchor } from "./model/act.js";
import type { CaseState } from "./catalog/fold-acts.js";
import type { Passage, RecordId } from "./model/span.js";

export type RecordDecisions = readonly StatementDecision[];

/** Standing decisions about statements of one record, in log order. */
export function decisionsAbout(state: CaseState, record: RecordId): RecordDecisions {
  return decisionsByRecord(state).get(record) ?? [];
}

const decided = new WeakMap<CaseState, ReadonlyMap<string, RecordDecisions>>();

/** Sorted once a state, since every record asks. */
function decisionsByRecord(state: CaseState): ReadonlyMap<string, RecordDecisions> {
  const known = decided.get(state);
  if (known) return known;
  const byRecord = new Map<string, StatementDecision[]>();
  for (const decision of state.decisions) {
    const about = statementDecision(decision);
    if (!about) continue;
    const list = byRecord.get(about.anchor.record);
    if (list) list.push(about);
    else byRecord.set(about.anchor.record, [about]);
  }
  decided.set(state, byRecord);
  return byRecord;
}

function statementDecision({ act, type, body }: CaseState["decisions"][number]): StatementDecision | null {
  if (type === "correct") return { act, type, anchor: body.anchor, to: body.to, decided: body.decided };
  if (type === "link" || type === "unlink" || type === "merge" || body.subject !== "statement") return null;
  return { act, type, anchor: body.anchor, decided: "decided" in body ? body.decided : null };
}

/** Standing decisions that findings rest on, or that are about findings; those about one statement show in its record. */
export function decisionsAcrossRecords(state: CaseState): CaseState["decisions"] {
  return state.decisions.filter((decision) => statementDecision(decision) === null && !isRecordRelease(decision));
}

function isRecordRelease({ type, body }: CaseState["decisions"][number]): boolean {
  return type === "release" && body.subject === "record";
}

const letOut = new WeakMap<CaseState, ReadonlySet<string>>();

/** Records that were let out. Looked up once a state, since every record asks. */
export function releasedRecords(state: CaseState): ReadonlySet<string> {
  const known = letOut.get(state);
  if (known) return known;
  const released = new Set(state.decisions.flatMap(({ type, body }) => (type === "release" && body.subject === "record" ? [body.record] : [])));
  letOut.set(state, released);
  return released;
}

export interface Grouping {
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
  /** Statements whose speakers are one party, or are not. */
  readonly speakers: DecidedSpeakers;
  readonly findingDecisions: readonly FindingDecision[];
  /** Links and partings one of whose places is not found any more. */
  readonly orphans: readonly { readonly act: string; readonly type: "link" | "unlink"; readonly anchor: Anchor }[];
}

/** What people decided across records, at the places where it stands today. */
export function groupingOf(state: CaseState, textOf: (record: RecordId) => string | null): Grouping {
  const together: [Passage, Passage][] = [];
  const apart: [Passage, Passage][] = [];
  const speakers = { together: [] as [Passage, Passage][], apart: [] as [Passage, Passage][] };
  const findingDecisions: FindingDecision[] = [];
  const orphans: Grouping["orphans"][number][] = [];
  for (const decision of state.decisions) {
    const { act, type, body } = decision;
    if (type === "link" || type === "unlink") {
      const [one, other] = [placeOf(body.one, textOf), placeOf(body.other, textOf)];
      const of = body.of === "speakers" ? speakers : { together, apart };
      if (one && other) (type === "link" ? of.together : of.apart).push([one, other]);
      else orphans.push({ act, type, anchor: one ? body.other : body.one });
    } else if (type === "merge") {
      findingDecisions.push({ act, type, decided: body.one, other: body.other });
    } else if (type !== "correct" && body.subject === "finding") {
      findingDecisions.push({ act, type, decided: body.decided });
    }
  }
  return { together, apart, speakers, findingDecisions, orphans };
}
