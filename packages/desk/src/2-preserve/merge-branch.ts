import { equalBytes, fromUtf8, parseAct } from "@affiant/proof";
import type { Act, Crypto, LogStream } from "@affiant/proof";
import { placesToMerge } from "./places-to-merge.js";
import { rootAt } from "../model/tree-proofs.js";
import type { ActBody } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import { keptByAct } from "../model/kept-by-act.js";
import { limits } from "../model/limits.js";
import type { ActLog, CaseFiles, Leaf, Observations, Originals, TextLayers } from "../ports.js";
import type { AppendActs } from "./append-act.js";
import type { CaseFaultName } from "./verify/case-report.js";
import { verifyCase } from "./verify/verify-case.js";

interface Contents {
  readonly originals: Originals;
  readonly textLayers: TextLayers;
  readonly observations: Observations;
}

/** The case that receives. */
export interface ReceivingCase extends Contents {
  readonly log: ActLog;
  readonly append: AppendActs;
}

/** A folder that says it is a branch. Nothing in it is trusted before it was checked. */
export interface BranchFolder {
  readonly files: CaseFiles;
  /** Opens it to read; called once its files were checked. */
  readonly open: () => Promise<BranchContents>;
}
export interface BranchContents extends Pick<Contents, "textLayers" | "observations"> {
  readonly log: ActLog;
  /** The bytes of an original, in pieces. */
  readonly original: (sha256: string) => AsyncIterable<Uint8Array>;
}

export interface MergedBranch {
  /** Acts that are new here; 0: all of the branch was here already. */
  readonly acts: number;
  readonly records: number;
  /** New records whose original another record here has as well: both stand. */
  readonly received: number;
  /** Acts of the branch that are acknowledged there and not in its signed head. */
  readonly unsigned: number;
}

/** A block is one write, so that it is there whole or not at all. */
const blockBytesLimit = 256 * 1024 * 1024;
/** What is no fault of what is merged: it can be made again, or is only left lying about. */
const harmless: ReadonlySet<CaseFaultName> = new Set<CaseFaultName>(["derived-changed", "catalog-changed", "unknown-file"]);

/**
 * Receives a branch's acts with all that they keep. The branch is checked whole first; then originals, text layers and
 * observations are copied and hashed again; then its acts follow a `merge-branch` act, all or none.
 * @throws RefusedInput when it is no branch of this case, or not as it was written: nothing is in the log then.
 */
export async function mergeBranch(receiving: ReceivingCase, folder: BranchFolder, world: { readonly crypto: Crypto; readonly progress: (done: number, of: number) => void }): Promise<MergedBranch> {
  const { faults } = await verifyCase(folder.files, world);
  const fault = faults.find(({ what }) => !harmless.has(what));
  if (fault) throw new RefusedInput(`The branch is not as it was written: ${fault.where}: ${fault.message} (${fault.what}). Nothing was merged.`);
  const branch = await folder.open();
  const places = newPlaces(receiving.log, branch.log, world.crypto);
  const unsigned = branch.log.reader.size - branch.log.head.size;
  if (places.length === 0) return { acts: 0, records: 0, received: 0, unsigned };
  const block = places.map((place) => branch.log.leafAt(place));
  if (sizeOf(block) > blockBytesLimit) throw new RefusedInput(`The branch has more than ${blockBytesLimit} bytes of acts that are new here: too many for one merge. Nothing was merged.`);
  const acts = block.flatMap((leaf) => ("entry" in leaf ? [] : [parseAct(leaf.bytes).act]));
  const known = new Set(digestsOf(receiving.log.acts().map(({ act }) => act)));
  const digests = digestsOf(acts);
  await receiving.append([{ type: "merge-branch", body: mergeBody(receiving.log, branch.log) }], {
    block,
    before: () => copyKept(acts, branch, receiving),
  });
  await receiving.log.sequence();
  return { acts: block.length, records: digests.length, received: digests.filter((digest) => known.has(digest)).length, unsigned };
}

/** The branch's places that are new here. @throws RefusedInput when it does not stand on what is here. */
function newPlaces(own: ActLog, branch: ActLog, crypto: Crypto): number[] {
  const genesis = branch.reader.genesis;
  const [first, branchFirst] = [own.acts()[0]?.act, branch.acts()[0]?.act];
  if (!genesis || !first || first.case !== branchFirst?.case) throw new RefusedInput("That folder is of another case. Nothing was merged.");
  if (genesis.origin === own.reader.genesis?.origin) {
    throw new RefusedInput("That folder is a copy of this very log, not a branch of it. Where one of the two is older, 'affiant reconcile' brings it up to date. Nothing was merged.");
  }
  if (streamOf(own, genesis.origin) === undefined) {
    const { parent } = genesis;
    const under = parent && streamOf(own, parent.origin);
    if (!parent || !under) throw new RefusedInput("That folder is a log of its own, or a branch of one that this case does not hold. Nothing was merged.");
    if (under.size < parent.size) {
      throw new RefusedInput(`The branch was started after act ${parent.size - 1} of a log of which this case has only ${under.size} acts. Bring this case up to date first. Nothing was merged.`);
    }
    if (under.kind === "own" && !equalBytes(rootAt(parent.size, own.subtrees(), crypto), parent.root)) {
      throw new RefusedInput("The branch stands on another history of this log than the one here. Keep both folders: together they are evidence. Nothing was merged.");
    }
  }
  return placesToMerge(branch.reader, branch.head.size, own.reader);
}

function streamOf(log: ActLog, origin: string): LogStream | undefined {
  return log.reader.streams.find((stream) => stream.origin === origin);
}

function mergeBody(own: ActLog, branch: ActLog): ActBody<"merge-branch"> {
  const origin = branch.reader.genesis?.origin ?? "";
  const known = streamOf(own, origin);
  const from = known ? (own.reader.streams[0]?.held(known) ?? 0) : 0;
  return { origin, from, checkpoint: checkpointOf(fromUtf8(branch.note) ?? "", origin) };
}

/** The signed note; without the lines of witnesses where it would be too long for an act. */
function checkpointOf(note: string, origin: string): string {
  if (note.length <= limits.checkpointUnits) return note;
  const split = note.lastIndexOf("\n\n") + 2;
  return note.slice(0, split) + note.slice(split).split("\n").filter((line) => line.startsWith(`— ${origin} `)).map((line) => `${line}\n`).join("");
}

function sizeOf(block: readonly Leaf[]): number {
  return block.reduce((sum, leaf) => sum + ("entry" in leaf ? leaf.entry.length : leaf.bytes.length), 0);
}

function digestsOf(acts: readonly Act[]): string[] {
  return acts.flatMap((act) => (act.type === "receive" ? [String(act.body["sha256"])] : []));
}

/** Everything is hashed again while it is copied; the store keeps each under its own digest. */
async function copyKept(acts: readonly Act[], branch: BranchContents, to: Contents): Promise<void> {
  for (const act of acts) {
    const kept = keptByAct(act);
    for (const sha256 of kept.originals) {
      const { sha256: copied } = await to.originals.put(branch.original(sha256), Number(act.body["size"]));
      if (copied !== sha256) throw new RefusedInput("An original of the branch was changed while it was copied. Nothing was merged.");
    }
    for (const digest of kept.layers) await to.textLayers.keep(await branch.textLayers.read(digest));
    for (const digest of kept.observations) await to.observations.keep(await branch.observations.read(digest));
  }
}
