import type { Candidate } from "./1-receive/receive.js";
import { foldActs } from "./catalog/fold-acts.js";
import { preserveOriginals, type Preserved, type Receipt } from "./2-preserve/preserve-originals.js";
import type { ClockState } from "./model/act.js";
import type { FileOutcome } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import { programVersion } from "./model/program-version.js";
import { noDescription, type Description } from "./model/reading.js";
import type { CaseWorld } from "./pipeline-world.js";

/** The two writers of acts, for those who wire a case. */
export { actAppender } from "./2-preserve/append-act.js";
export { makeBranchAct, makeGenesis } from "./2-preserve/make-genesis.js";

/** Preserves a few candidates at a time, knowing what the case already has. Gives an outcome for each, or why it was refused. */
export interface Preserver {
  preserve(candidates: readonly Candidate[]): Promise<readonly (FileOutcome | RefusedInput)[]>;
}

/** Stage 2 for a batch: the same bytes are received once, whatever name they come under; a changed description is described anew. */
export function openPreserver(world: CaseWorld): Preserver {
  const state = foldActs(world.log.acts());
  const byDigest = new Map(state.byDigest);
  const ports = { ...world, known: (sha256: string) => byDigest.get(sha256) ?? null };
  const outcomeOf = async (preserved: Preserved, { description, shown }: Candidate): Promise<FileOutcome> => {
    const { record, sha256, fresh } = preserved;
    byDigest.set(sha256, record);
    if (fresh) return { file: shown, state: "added", reason: null, record };
    const before = state.records.get(record)?.description ?? noDescription;
    if (description && !sameDescription(before, description)) await world.append([{ type: "describe", body: { record, ...description } }]);
    return { file: shown, state: "already-there", reason: null, record };
  };
  return {
    async preserve(candidates) {
      const clock = await world.clockState();
      const results = await preserveOriginals(candidates.map((candidate) => receiptOf(world, candidate, clock)), ports);
      const outcomes: (FileOutcome | RefusedInput)[] = [];
      for (const [at, candidate] of candidates.entries()) {
        const result = results[at];
        if (result) outcomes.push(result instanceof RefusedInput ? result : await outcomeOf(result, candidate));
      }
      return outcomes;
    },
  };
}

function receiptOf(world: CaseWorld, { found, description }: Candidate, clock: ClockState): Receipt {
  const cut = found.path.lastIndexOf(slash) + 1;
  return {
    bytes: world.inbox.open(found.path),
    name: found.path.subarray(cut), path: found.path.subarray(0, Math.max(0, cut - 1)),
    who: world.custodian.person, device: world.custodian.device,
    clock,
    tool: `affiant ${programVersion}`,
    description,
  };
}

const slash = 0x2f;

function sameDescription(a: Description, b: Description): boolean {
  return (Object.keys(noDescription) as (keyof Description)[]).every((field) => a[field] === b[field]);
}
