import type { ActBody } from "../../model/act.js";
import type { RecordId } from "../../model/span.js";
import type { LoggedAct } from "../../ports.js";
import type { ToForget } from "./plan-forgetting.js";

/** Whatever was taken out of a record goes with it, as the same bytes; and what a record was taken out of still holds its bytes. */
export function withPartsOf(acts: readonly LoggedAct[], toForget: ToForget): ToForget {
  const origins = originsOf(acts);
  const inside = new Map<RecordId, RecordId[]>();
  for (const [part, container] of origins) inside.set(container, [...(inside.get(container) ?? []), part]);
  const going = new Set(toForget.records);
  const waiting = [...going];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const part of inside.get(next) ?? []) {
      if (going.has(part)) continue;
      going.add(part);
      waiting.push(part);
    }
  }
  const asked = new Set(toForget.records);
  const parts = [...going].filter((record) => !asked.has(record));
  return { ...toForget, records: [...going], naming: toForget.naming.filter((record) => !going.has(record)), parts, around: around(going, origins) };
}

/** What each record was taken out of. */
function originsOf(acts: readonly LoggedAct[]): ReadonlyMap<RecordId, RecordId> {
  return new Map(acts.flatMap(({ act }) => {
    if (act.type !== "custody") return [];
    const { record, from } = act.body as Partial<ActBody<"custody">>;
    return record && from ? [[record, from.record] as const] : [];
  }));
}

function around(going: ReadonlySet<RecordId>, origins: ReadonlyMap<RecordId, RecordId>): readonly RecordId[] {
  const found = new Set<RecordId>();
  for (const record of going) {
    for (let next = origins.get(record); next !== undefined && !found.has(next); next = origins.get(next)) if (!going.has(next)) found.add(next);
  }
  return [...found];
}
