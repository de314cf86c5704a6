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
  /** Acts that keep an observation, in log order. */
  readonly observed: readonly LoggedAct[];
  readonly acts: number;
}

const decisionTypes: ReadonlySet<string> = new Set<DecisionType>([
  "accept", "reject", "correct", "link", "unlink", "merge", "release",
]);

/** A state, and what is needed to go on from it. */
interface Folded {
  readonly state: CaseState;
  readonly holes: boolean;
  /** The last act that is in it. */
  readonly last: string | null;
}

const folds = new WeakMap<readonly LoggedAct[], Folded>();

/**
 * Replays the log. Later descriptions and decisions stand above earlier ones; an `undo` or `unmerge` takes its act away. A list of acts that has
 * grown since it was last asked for is gone on with, unless what is new speaks of what was before.
 */
export function foldActs(acts: readonly LoggedAct[]): CaseState {
  const known = folds.get(acts);
  const before = known && known.state.acts <= acts.length && (acts[known.state.acts - 1]?.act.id ?? null) === known.last ? known : null;
  if (before?.state.acts === acts.length) return before.state;
  const folded = (before && foldOnto(before, acts.slice(before.state.acts))) ?? foldOnto(null, acts) ?? nothing;
  folds.set(acts, folded);
  return folded.state;
}

const nothing: Folded = { state: { records: new Map(), byDigest: new Map(), parts: new Map(), decisions: [], observed: [], acts: 0 }, holes: false, last: null };

/**
 * Looks at each act once: those of a large log are read from their files again whenever they are asked for. Null where there was a state before and
 * an act speaks of it. States that were given before stay as they are.
 */
function foldOnto(before: Folded | null, acts: readonly LoggedAct[]): Folded | null {
  const from = (before ?? nothing).state;
  const state = { records: new Map(from.records), byDigest: new Map(from.byDigest), parts: new Map(from.parts), strangers: new Set<RecordId>() };
  const decisions = [...from.decisions];
  const observed = [...from.observed];
  const taken: Taken = { undone: new Set(), parted: [] };
  let holes = before?.holes ?? false;
  let last = before?.last ?? null;
  for (const logged of acts) {
    const { act } = logged;
    last = act.id;
    if (act.type === "undo" || act.type === "unmerge" || act.type === "forget") {
      if (before) return null;
      if (act.type === "undo") taken.undone.add(bodyOf(act, "undo").answers);
      else if (act.type === "unmerge") taken.parted.push({ id: act.id, answers: bodyOf(act, "unmerge").answers });
      else holes = true;
    } else if (act.type === "observe") observed.push(logged);
    else if (decisionTypes.has(act.type)) {
      const type = act.type as DecisionType;
      decisions.push({ act: act.id, type, body: bodyOf(act, type) } as DecisionAct);
    } else foldRecord(state, act);
  }
  // Where something was forgotten, the receipt may be: what is said of such a record has nothing to stand on, and is passed over.
  const [stranger] = state.strangers;
  if (stranger !== undefined && !holes) throw new BrokenInvariant(`An act speaks of record ${stranger}, which was never received. Run 'affiant verify'.`);
  const { records, byDigest, parts } = state;
  return { state: { records, byDigest, parts, decisions: standing(decisions, taken), observed, acts: from.acts + acts.length }, holes, last };
}

interface RecordsSoFar {
  readonly records: Map<RecordId, RecordState>;
  readonly byDigest: Map<string, RecordId>;
  readonly parts: Map<RecordId, number>;
  /** Spoken of, and not received before. */
  readonly strangers: Set<RecordId>;
}

function foldRecord(state: RecordsSoFar, act: LoggedAct["act"]): void {
  const { records, byDigest, parts } = state;
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
  }
}

interface Taken {
  /** Acts that an `undo` answers. */
  readonly undone: Set<string>;
  readonly parted: { readonly id: string; readonly answers: string }[];
}

/** Without those that an `undo` answered, or an `unmerge` that was not itself undone. */
function standing(decisions: readonly DecisionAct[], { undone, parted }: Taken): readonly DecisionAct[] {
  const taken = new Set([...undone, ...parted.flatMap(({ id, answers }) => (undone.has(id) ? [] : [answers]))]);
  return taken.size === 0 ? decisions : decisions.filter(({ act }) => !taken.has(act));
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

function amend({ records, strangers }: RecordsSoFar, id: RecordId, change: Partial<RecordState>): void {
  const known = records.get(id);
  if (known) records.set(id, { ...known, ...change });
  else strangers.add(id);
}
