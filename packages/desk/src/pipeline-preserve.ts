import type { Candidate } from "./1-receive/receive.js";
import { foldActs } from "./catalog/fold-acts.js";
import { preserveOriginal, type Receipt } from "./2-preserve/preserve-original.js";
import type { FileOutcome } from "./model/case-record.js";
import { noDescription, type Description } from "./model/reading.js";
import type { CaseWorld } from "./pipeline-world.js";

/** The two writers of acts, for those who wire a case. */
export { actAppender } from "./2-preserve/append-act.js";
export { makeGenesis } from "./2-preserve/make-genesis.js";

/** Preserves candidates one after the other, knowing what the case already has. */
export interface Preserver {
  preserve(candidate: Candidate): Promise<FileOutcome>;
}

/** Stage 2 for a batch: the same bytes are received once, whatever name they come under; a changed description is described anew. */
export function openPreserver(world: CaseWorld): Preserver {
  const state = foldActs(world.log.acts());
  const byDigest = new Map(state.byDigest);
  const ports = { ...world, known: (sha256: string) => byDigest.get(sha256) ?? null };
  return {
    async preserve(candidate) {
      const { description, shown } = candidate;
      const { record, sha256, fresh } = await preserveOriginal(receiptOf(world, candidate), ports);
      byDigest.set(sha256, record);
      if (fresh) return { file: shown, state: "added", reason: null, record };
      const before = state.records.get(record)?.description ?? noDescription;
      if (description && !sameDescription(before, description)) await world.append([{ type: "describe", body: { record, ...description } }]);
      return { file: shown, state: "already-there", reason: null, record };
    },
  };
}

function receiptOf(world: CaseWorld, { found, description }: Candidate): Receipt {
  const cut = found.path.lastIndexOf(slash) + 1;
  return {
    bytes: world.inbox.open(found.path),
    name: found.path.subarray(cut), path: found.path.subarray(0, Math.max(0, cut - 1)),
    who: world.custodian.person, device: world.custodian.device,
    // Whether the system's clock is kept right by a time server is not asked of it: unknown, until a person says so.
    clock: "unknown",
    description,
  };
}

const slash = 0x2f;

function sameDescription(a: Description, b: Description): boolean {
  return (Object.keys(noDescription) as (keyof Description)[]).every((field) => a[field] === b[field]);
}
