/** Which answers of language models the log knows. Apart from what asks and reads them, so that a case without loads no word lists. */
import { bodyOf } from "./catalog/fold-acts.js";
import type { RecordId } from "./model/span.js";
import type { LoggedAct } from "./ports.js";

/** Digests of the answers about each record: of each model the last. */
export function modelAnswers(acts: readonly LoggedAct[]): ReadonlyMap<RecordId, readonly string[]> {
  const last = new Map<RecordId, Map<string, string>>();
  for (const { act } of acts) {
    if (act.type !== "observe") continue;
    const { kind, record, tool, digest } = bodyOf(act, "observe");
    if (kind !== "model-answer" || record === null) continue;
    const ofRecord = last.get(record) ?? new Map<string, string>();
    last.set(record, ofRecord.set(tool, digest));
  }
  return new Map([...last].map(([record, ofRecord]) => [record, [...ofRecord.values()]]));
}
