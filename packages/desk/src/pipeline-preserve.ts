import type { Candidate } from "./1-receive/receive.js";
import { foldActs } from "./catalog/fold-acts.js";
import { receiveStored, type Preserved, type Receipt, type StoredBytes } from "./2-preserve/preserve-originals.js";
import type { ClockState } from "./model/act.js";
import type { FileOutcome } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import { inOrder } from "./model/in-order.js";
import { programVersion } from "./model/program-version.js";
import { noDescription, type Description } from "./model/reading.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { RecordId } from "./model/span.js";
import type { FoundFile, KeptFile, KnownFiles } from "./ports.js";

/** The two writers of acts, for those who wire a case. */
export { actAppender } from "./2-preserve/append-act.js";
export { mergeBranch } from "./2-preserve/merge-branch.js";
export type { MergedBranch } from "./2-preserve/merge-branch.js";
export { makeBranchAct, makeGenesis } from "./2-preserve/make-genesis.js";

/** Preserves candidates, knowing what the case already has. Gives the outcomes of each batch, or why a file was refused, in order. */
export interface Preserver {
  preserve(candidates: readonly Candidate[]): AsyncIterable<readonly (FileOutcome | RefusedInput)[]>;
}

/** Files whose bytes are on their way to the disk together, and their bytes: a larger file goes alone. */
const batchFiles = 128;
const batchBytes = 32 * 1024 * 1024;
/** Batches under way at once: some are copied while the acts of the one before are signed. */
const batchesAhead = 4;

/** A batch, and for each of its candidates the bytes that are stored of it. */
interface Stored {
  readonly batch: readonly Candidate[];
  readonly results: readonly (StoredBytes | KeptFile | RefusedInput)[];
}

/**
 * Stage 2 for many files: the same bytes are received once, whatever name they come under; a changed description is
 * described anew. What looks as it did when it was kept is not read again, unless all is to be read (`rehash`).
 */
export function openPreserver(world: CaseWorld, options: { readonly rehash: boolean }): Preserver {
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
  const received = async ({ batch, results }: Stored, clock: ClockState): Promise<readonly (FileOutcome | RefusedInput)[]> => {
    const preserved = await receiveStored(batch.map((candidate) => receiptOf(world, candidate, clock)), results, ports);
    const outcomes: (FileOutcome | RefusedInput)[] = [];
    for (const [at, candidate] of batch.entries()) {
      const result = preserved[at];
      if (result) outcomes.push(result instanceof RefusedInput ? result : await outcomeOf(result, candidate));
    }
    return outcomes;
  };
  return {
    async *preserve(candidates) {
      const clock = await world.clockState();
      const store = (batch: readonly Candidate[]): Promise<Stored> => storeBatch(world, batch, { ...options, records: state.byDigest });
      for await (const stored of inOrder(batchesOf(candidates), batchesAhead, store)) {
        const outcomes = await received(stored, clock);
        world.catalog.knownFiles.put(looksOf(stored));
        yield outcomes;
      }
    },
  };
}

function* batchesOf(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  let batch: Candidate[] = [];
  let bytes = 0;
  for (const candidate of candidates) {
    if (batch.length > 0 && (batch.length === batchFiles || bytes + candidate.found.size > batchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(candidate);
    bytes += candidate.found.size;
  }
  if (batch.length > 0) yield batch;
}

/** Copies what is not known by its look; with `rehash` that is read as well, and copied where it has changed. */
async function storeBatch(
  world: CaseWorld,
  batch: readonly Candidate[],
  { rehash, records }: { readonly rehash: boolean; readonly records: ReadonlyMap<string, RecordId> },
): Promise<Stored> {
  const known = await Promise.all(batch.map(({ found }) => knownDigest(world, found, records)));
  const read = batch.flatMap(({ found }, at) => (rehash || known[at] === null ? [{ path: found.path, size: found.size, expected: known[at] ?? null }] : []));
  const kept = (await world.originals.keepFiles(read)).values();
  const results = batch.map(({ found }, at) => {
    const sha256 = known[at] ?? null;
    return rehash || sha256 === null ? (kept.next().value ?? new RefusedInput("not read")) : { sha256, size: found.size };
  });
  return { batch, results };
}

/** What was kept of a file that looks the same; only where the log has received that and its original is there. */
async function knownDigest(world: CaseWorld, { path, stamp }: FoundFile, records: ReadonlyMap<string, RecordId>): Promise<string | null> {
  const sha256 = stamp === null ? null : world.catalog.knownFiles.digest(path, stamp);
  return sha256 !== null && records.has(sha256) && (await world.originals.has(sha256)) ? sha256 : null;
}

function looksOf({ batch, results }: Stored): Parameters<KnownFiles["put"]>[0] {
  return batch.flatMap(({ found: { path } }, at) => {
    const result = results[at];
    return result && "stamp" in result && result.stamp !== null ? [{ path, stamp: result.stamp, sha256: result.sha256 }] : [];
  });
}

function receiptOf(world: CaseWorld, { found, description }: Candidate, clock: ClockState): Omit<Receipt, "bytes"> {
  const cut = found.path.lastIndexOf(slash) + 1;
  return {
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
