import { base32 } from "@affiant/proof";
import type { Candidate } from "./1-receive/receive.js";
import { foldActs, type CaseState } from "./catalog/fold-acts.js";
import { appendActs } from "./2-preserve/append-act.js";
import { limits } from "./model/limits.js";
import type { ActDraft } from "./model/act.js";
import type { FileOutcome } from "./model/case-record.js";
import { noDescription, type Description } from "./model/reading.js";
import type { RecordId } from "./model/span.js";
import type { CaseWorld } from "./pipeline-world.js";

/** Preserves candidates one after the other, knowing what the case already has. */
export interface Preserver {
  preserve(candidate: Candidate): Promise<FileOutcome>;
}

/** Stage 2 for a batch: the same bytes are received once, whatever name they come under; a changed description is described anew. */
export function openPreserver(world: CaseWorld): Preserver {
  const state = foldActs(world.log.acts());
  const byDigest = new Map(state.byDigest);
  return {
    async preserve(candidate) {
      const { sha256, size } = await world.originals.put(world.inbox.open(candidate.found.path), limits.originalBytes);
      const known = byDigest.get(sha256);
      if (known) return again(world, state, { known, candidate });
      const record: RecordId = `r-${base32(world.random.bytes(10))}`;
      await appendActs(world, receiving(world, candidate, { record, sha256, size }));
      byDigest.set(sha256, record);
      return { file: candidate.shown, state: "added", reason: null, record };
    },
  };
}

interface Stored {
  readonly record: RecordId;
  readonly sha256: string;
  readonly size: number;
}

function receiving(world: CaseWorld, { file, description }: Candidate, { record, sha256, size }: Stored): readonly ActDraft[] {
  const at = new Date(world.clock.now()).toISOString();
  const drafts: ActDraft[] = [
    { type: "receive", body: { record, sha256, size, day: at.slice(0, 10) } },
    { type: "custody", body: { record, who: "the holder of the signing key", device: "this device", clock: "unknown", at: `${at.slice(0, 19)}Z`, file } },
  ];
  if (description) drafts.push({ type: "describe", body: { record, ...description } });
  return drafts;
}

async function again(
  world: CaseWorld,
  state: CaseState,
  { known, candidate }: { readonly known: RecordId; readonly candidate: Candidate },
): Promise<FileOutcome> {
  const before = state.records.get(known)?.description ?? noDescription;
  const { description } = candidate;
  if (description && !sameDescription(before, description)) await appendActs(world, [{ type: "describe", body: { record: known, ...description } }]);
  return { file: candidate.shown, state: "already-there", reason: null, record: known };
}

function sameDescription(a: Description, b: Description): boolean {
  return (Object.keys(noDescription) as (keyof Description)[]).every((field) => a[field] === b[field]);
}
