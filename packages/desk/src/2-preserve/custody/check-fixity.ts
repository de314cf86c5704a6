import type { ActBody } from "../../model/act.js";
import { limits } from "../../model/limits.js";
import type { RecordId } from "../../model/span.js";
import type { CaseFiles, LoggedAct, Random } from "../../ports.js";
import { pathOfOriginal } from "../original-path.js";

/** Which originals to read again: all, so many by chance, or so many of those not read for the longest time. */
export type FixityChoice = { readonly chosen: "all" } | { readonly chosen: "sample" | "due"; readonly count: number };

/** An original as its receipt has it. */
export interface ReceivedOriginal {
  readonly record: RecordId;
  readonly sha256: string;
  readonly size: number;
}

/** One round in which a record's original was read again. */
export interface FixityRound {
  readonly index: number;
  readonly at: string;
  readonly chosen: ActBody<"fixity">["chosen"];
  /** False: it was missing, or its bytes were not those that were received. Null: more were than the act could name. */
  readonly intact: boolean | null;
}

/** Rounds that read this record's original, in log order. A round over all reads what had been received before it. */
export function fixityRounds(acts: readonly LoggedAct[], record: RecordId): readonly FixityRound[] {
  let received = false;
  return acts.flatMap(({ act, index }): FixityRound[] => {
    if (act.type === "receive" && (act.body as ActBody<"receive">).record === record) received = true;
    if (act.type !== "fixity") return [];
    const { chosen, records, faults, faulty } = act.body as ActBody<"fixity">;
    const read = records === null ? received : records.includes(record);
    const intact = faults.includes(record) ? false : faulty > faults.length ? null : true;
    return read ? [{ index, at: act.at, chosen, intact }] : [];
  });
}

/** The originals of a round, in the order of their receipt. A sample is without repetition. */
export function chooseOriginals(
  originals: readonly ReceivedOriginal[],
  choice: FixityChoice,
  from: { readonly acts: readonly LoggedAct[]; readonly random: Random },
): readonly ReceivedOriginal[] {
  if (choice.chosen === "all") return originals;
  const count = Math.min(choice.count, limits.fixityRecords);
  const ranked = choice.chosen === "sample" ? byChance(originals, from.random) : byLastRound(originals, from.acts);
  const chosen = new Set(ranked.slice(0, count));
  return originals.filter((original) => chosen.has(original));
}

function byChance(originals: readonly ReceivedOriginal[], random: Random): readonly ReceivedOriginal[] {
  const drawn = originals.map((original) => ({ original, lot: lotOf(random) }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ original }) => original);
}

/** A number of 48 random bits. */
function lotOf(random: Random): number {
  return random.bytes(6).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Never read again first, then the longest ago. */
function byLastRound(originals: readonly ReceivedOriginal[], acts: readonly LoggedAct[]): readonly ReceivedOriginal[] {
  const last = new Map<string, number>();
  const received = new Set<string>();
  for (const { act, index } of acts) {
    if (act.type === "receive") received.add((act.body as ActBody<"receive">).record);
    if (act.type !== "fixity") continue;
    for (const record of (act.body as ActBody<"fixity">).records ?? received) last.set(record, index);
  }
  return [...originals].sort((a, b) => (last.get(a.record) ?? -1) - (last.get(b.record) ?? -1));
}

export interface FixityFound {
  readonly record: RecordId;
  readonly what: "missing" | "changed";
}

/** Reads originals again, one after the other, and compares digest and size with those of their receipt. Never writes. */
export async function checkFixity(
  originals: readonly ReceivedOriginal[],
  files: Pick<CaseFiles, "digest">,
  progress: (done: number, of: number) => void,
): Promise<readonly FixityFound[]> {
  const faults: FixityFound[] = [];
  for (const [done, { record, sha256, size }] of originals.entries()) {
    progress(done, originals.length);
    const found = await files.digest(pathOfOriginal(sha256));
    if (!found) faults.push({ record, what: "missing" });
    else if (found.sha256 !== sha256 || found.size !== size) faults.push({ record, what: "changed" });
  }
  return faults;
}
