/** How far the catalog was brought: up to which act, and read and compared how. What came after says which records can be another since. */
import { bodyOf } from "./catalog/fold-acts.js";
import type { RecordId } from "./model/span.js";
import { learnVersion } from "./4-attribute/learned/learn-version.js";
import { sketchVersion } from "./5-compare/matters/sketch-version.js";
import type { CaseWorld, Derivers } from "./pipeline-world.js";
import type { LoggedAct } from "./ports.js";

interface Brought {
  readonly acts: readonly LoggedAct[];
  readonly derivers: Derivers;
  /** Names what else projections depend on: all of it comes from the log. */
  readonly how: string;
}

type Mark = readonly [acts: number, last: string | null, made: string, how: string];

const lastOf = (acts: readonly LoggedAct[], count: number): string | null => acts[count - 1]?.act.id ?? null;
const madeBy = (derivers: Derivers): string => JSON.stringify([derivers, sketchVersion, learnVersion]);

export function markOf({ acts, derivers, how }: Brought): string {
  return JSON.stringify([acts.length, lastOf(acts, acts.length), madeBy(derivers), how] satisfies Mark);
}

/** Whether nothing came after the catalog's mark: then there is nothing to load that reads or compares. */
export function isUpToDate({ catalog, log, derivers }: Pick<CaseWorld, "catalog" | "log" | "derivers">): boolean {
  const mark = catalog.mark();
  if (mark === null) return false;
  const [count, last, made] = JSON.parse(mark) as Mark; // our own
  const acts = log.acts();
  return count === acts.length && last === lastOf(acts, count) && made === madeBy(derivers);
}

/** Records that acts after a mark speak of; null where any record may be another, or where the mark is not one of this log. */
export function touchedSince(mark: string | null, { acts, derivers, how }: Brought): ReadonlySet<RecordId> | null {
  if (mark === null) return null;
  const [count, last, made, before] = JSON.parse(mark) as Mark; // our own
  if (made !== madeBy(derivers) || before !== how || count > acts.length || last !== lastOf(acts, count)) return null;
  const touched = new Set<RecordId>();
  const fresh = new Set<RecordId>();
  for (const { act } of acts.slice(count)) {
    const records = spokenOf(act, { acts, fresh });
    if (records === null) return null;
    for (const record of records) touched.add(record);
  }
  return touched;
}

interface Since {
  readonly acts: readonly LoggedAct[];
  /** Received after the mark. */
  readonly fresh: Set<RecordId>;
}

/** Null where more may hang on an act than the records it names. */
function spokenOf(act: LoggedAct["act"], { acts, fresh }: Since): readonly RecordId[] | null {
  switch (act.type) {
    case "receive": {
      const { record } = bodyOf(act, "receive");
      fresh.add(record);
      return [record];
    }
    case "custody": {
      const { record, from } = bodyOf(act, "custody");
      return fresh.has(record) ? [record, ...(from ? [from.record] : [])] : null;
    }
    case "describe": {
      const { record } = bodyOf(act, "describe");
      return fresh.has(record) ? [record] : null; // else what was read of it goes
    }
    case "undo": {
      const { answers } = bodyOf(act, "undo");
      const answered = acts.findLast((one) => one.act.id === answers)?.act;
      return answered && answered.type !== "undo" ? decidedIn(answered) : null;
    }
    default:
      return decidedIn(act);
  }
}

/** Records that a decision shows in. One across records is named by the stamp of the whole case. */
function decidedIn(act: LoggedAct["act"]): readonly RecordId[] | null {
  switch (act.type) {
    case "link": case "unlink": case "merge": case "unmerge": case "publish": case "seal":
      return [];
    case "correct":
      return [bodyOf(act, "correct").anchor.record];
    case "accept": case "reject": {
      const body = bodyOf(act, act.type);
      return body.subject === "statement" ? [body.anchor.record] : [];
    }
    case "release": {
      const body = bodyOf(act, "release");
      return body.subject === "record" ? [body.record] : body.subject === "statement" ? [body.anchor.record] : [];
    }
    default:
      return null;
  }
}
