import { fromBase64url } from "@affiant/proof";
import { actBodies, type ActBody, type ActType } from "../model/act.js";
import { BrokenInvariant } from "../model/errors.js";
import type { PartOf } from "../model/part-of.js";
import { noDescription, type Description } from "../model/reading.js";
import type { RecordId } from "../model/span.js";
import type { LoggedAct } from "../ports.js";

/** What the acts say of one record. */
export interface RecordState {
  readonly id: RecordId;
  readonly sha256: string;
  readonly size: number;
  readonly day: string;
  readonly name: string;
  readonly description: Description;
  /** Of a part of another record: which, and where in it. */
  readonly from: PartOf | null;
  /** Null where a person said what the description says; else what the record it came out of says beside that. */
  readonly container: { readonly captured: string | null } | null;
}

/** A person's decision that nobody has undone. */
export type DecisionAct = {
  [T in DecisionType]: { readonly act: string; readonly type: T; readonly body: ActBody<T> };
}[DecisionType];
export type DecisionType = "accept" | "reject" | "correct" | "link" | "unlink" | "merge" | "release";

/** All that the log says, undone acts left out. */
export interface CaseState {
  readonly records: ReadonlyMap<RecordId, RecordState>;
  readonly byDigest: ReadonlyMap<string, RecordId>;
  /** How many records were taken out of a record. */
  readonly parts: ReadonlyMap<RecordId, number>;
  /** In log order. */
  readonly decisions: readonly DecisionAct[];
  readonly acts: number;
}

const decisionTypes: ReadonlySet<string> = new Set<DecisionType>([
  "accept", "reject", "correct", "link", "unlink", "merge", "release",
]);

/** Replays the log. Later descriptions and decisions stand above earlier ones; an `undo` or `unmerge` takes its act away. */
export function foldActs(acts: readonly LoggedAct[]): CaseState {
  const records = new Map<RecordId, RecordState>();
  const byDigest = new Map<string, RecordId>();
  const parts = new Map<RecordId, number>();
  const undone = undoneActs(acts);
  const state = { records, holes: acts.some(({ act }) => act.type === "forget") };
  const decisions: DecisionAct[] = [];
  for (const { act } of acts) {
    if (act.type === "receive") {
      const { record, sha256, size, day } = bodyOf(act, "receive");
      records.set(record, { id: record, sha256, size, day, name: record, description: noDescription, from: null, container: null });
      // Two colleagues may each have received the same bytes: both records stand, and who receives them again is told of the first.
      if (!byDigest.has(sha256)) byDigest.set(sha256, record);
    } else if (act.type === "custody") {
      const { record, file, from } = bodyOf(act, "custody");
      amend(state, record, { name: shownName(file), from: from ?? null });
      if (from) parts.set(from.record, (parts.get(from.record) ?? 0) + 1);
    } else if (act.type === "describe") {
      const { record, container, ...description } = bodyOf(act, "describe");
      amend(state, record, { description, container: container ?? null });
    } else if (decisionTypes.has(act.type) && !undone.has(act.id)) {
      const type = act.type as DecisionType;
      decisions.push({ act: act.id, type, body: bodyOf(act, type) } as DecisionAct);
    }
  }
  return { records, byDigest, parts, decisions, acts: acts.length };
}

/** Ids of acts that an `undo` answered, or an `unmerge` that was not itself undone. */
function undoneActs(acts: readonly LoggedAct[]): ReadonlySet<string> {
  const undone = new Set(acts.flatMap(({ act }) => (act.type === "undo" ? [bodyOf(act, "undo").answers] : [])));
  const parted = acts.flatMap(({ act }) => (act.type === "unmerge" && !undone.has(act.id) ? [bodyOf(act, "unmerge").answers] : []));
  return new Set([...undone, ...parted]);
}

/** The body of an act of a known type. @throws BrokenInvariant when it is not what its type says. */
export function bodyOf<T extends ActType>(act: LoggedAct["act"], type: T): ActBody<T> {
  const parsed = actBodies[type].safeParse(act.body);
  if (!parsed.success) throw new BrokenInvariant(`Act ${act.id} says it is '${type}' and does not have that form. Run 'affiant verify'.`);
  return parsed.data as ActBody<T>;
}

/** A name that is not UTF-8 is kept as bytes, and shown with `�` for what cannot be. */
function shownName({ name, bytes }: ActBody<"custody">["file"]): string {
  return bytes ? new TextDecoder().decode(fromBase64url(name) ?? new Uint8Array()) : name;
}

/** Where something was forgotten, the receipt may be: what is said of such a record has nothing to stand on, and is passed over. */
function amend(state: { readonly records: Map<RecordId, RecordState>; readonly holes: boolean }, id: RecordId, change: Partial<RecordState>): void {
  const { records, holes } = state;
  const known = records.get(id);
  if (!known && holes) return;
  if (!known) throw new BrokenInvariant(`An act speaks of record ${id}, which was never received. Run 'affiant verify'.`);
  records.set(id, { ...known, ...change });
}
