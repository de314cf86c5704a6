/** One item's proof, made out of a case: `affiant prove`. Reads only the tiles it needs. */
import { Refused, checkItemProof, parseCheckpoint, tilePath, type AttachedTime, type Crypto, type ProvenLeaf } from "@affiant/proof";
import { itemProofBytes } from "./2-preserve/item-proof-bytes.js";
import { caseLayout } from "./model/case-layout.js";
import { tileSubtrees, tilesNeeded } from "./model/tile-subtrees.js";
import { inclusionProof, type SubtreeHash } from "./model/tree-proofs.js";
import { chosenAct, headWith, letsOut, type HeadChoice, type ItemRequest } from "./2-preserve/item-choice.js";
import { parseStampPath, stampedCheckpointIn, stampedHeadFolder } from "./2-preserve/time/stamp-files.js";
import { BrokenInvariant, RefusedInput } from "./model/errors.js";
import type { ActLog, CaseFiles, LoggedAct, TimeFolder } from "./ports.js";

/** Under which head: the newest, the newest that witnesses have seen, the newest that is stamped. */
export const provenHeads = ["newest", "witnessed", "stamped"] as const;
export type ProvenHead = (typeof provenHeads)[number];

export interface ProveWorld {
  readonly files: CaseFiles;
  readonly log: ActLog;
  readonly time: TimeFolder;
  readonly crypto: Crypto;
}

export interface MadeProof {
  readonly bytes: Uint8Array;
  readonly act: LoggedAct;
  /** Acts under the head that it leads to. */
  readonly size: number;
  readonly letsOut: readonly string[];
  /** Stamps of that head that are in it, and those left out for their length. */
  readonly times: number;
  readonly timesLeftOut: number;
}

const headBytesLimit = 64 * 1024;
/** A proof is a small file: longer stamps are left out, and that is said. */
const timesBytesLimit = 32 * 1024;
const timesLimit = 16;

/** @throws RefusedInput for an id that means no act, or one that may not leave; or where there is no such head. */
export async function proveItem(world: ProveWorld, request: ItemRequest & { readonly head: ProvenHead | null }): Promise<MadeProof> {
  if (!world.log.readOnly) await world.log.sequence();
  const act = chosenAct(world.log.acts(), request);
  const head = await chooseHead(world, act.index, request.head);
  const { times, leftOut } = await timesOf(world, head.checkpoint.size);
  for (const keys of keySets(world.log.acts(), act, head.checkpoint.size)) {
    const [item, ...others] = await proven([act, ...keys], head, world);
    if (!item) continue;
    const bytes = itemProofBytes({ item, keys: others, times, checkpoint: head.bytes });
    if (holds(bytes, world.crypto)) return { bytes, act, size: head.checkpoint.size, letsOut: letsOut(act), times: times.length, timesLeftOut: leftOut };
  }
  throw new BrokenInvariant("A proof could be made and does not hold: the log is not as it was written. 'affiant verify' says more.");
}

/** What was made is checked as its reader will, before anybody gets it. */
function holds(bytes: Uint8Array, crypto: Crypto): boolean {
  try {
    checkItemProof(bytes, {}, crypto);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

async function chooseHead(world: ProveWorld, index: number, wanted: ProvenHead | null): Promise<HeadChoice> {
  const read = async (path: string): Promise<HeadChoice | null> => {
    const head = headWith(index, await world.files.read(path, headBytesLimit));
    return head?.checkpoint.origin === world.log.origin ? head : null; // a branch keeps stamps of the log it stands on too
  };
  const witnessed = wanted === null || wanted === "witnessed" ? await read(caseLayout.witnessed) : null;
  const stamped = wanted === "stamped" || (wanted === null && !witnessed) ? await newestStamped(world, read) : null;
  const head = witnessed ?? stamped ?? (wanted === null || wanted === "newest" ? await read(caseLayout.checkpoint) : null);
  if (head) return head;
  throw new RefusedInput(wanted === null || wanted === "newest"
    ? "That act is not in the signed head yet. Open the case where it may be written, and ask again."
    : `No ${wanted} head of this log holds that act yet. ${wanted === "stamped" ? "'affiant stamp'" : "'affiant witness ask'"} gets one.`);
}

async function newestStamped({ time }: ProveWorld, read: (path: string) => Promise<HeadChoice | null>): Promise<HeadChoice | null> {
  const sizes = new Set<number>();
  for (const path of await time.list()) {
    const stamp = parseStampPath(path);
    if (stamp?.log === null && (stamp.kind === "tsr" || stamp.kind === "ots")) sizes.add(stamp.size);
  }
  for (const size of [...sizes].sort((a, b) => b - a)) {
    const head = await read(stampedCheckpointIn(stampedHeadFolder(size)));
    if (head) return head;
  }
  return null;
}

/**
 * Acts about keys that may be needed, the fewest first: the log's first act, which most often says it all; those that
 * added or changed keys; and, where branches stand in the log, their first acts.
 */
function keySets(acts: readonly LoggedAct[], item: LoggedAct, size: number): readonly (readonly LoggedAct[])[] {
  const before = acts.filter(({ index }) => index < size);
  const first = before.filter(({ index }) => index === 0);
  const changes = before.filter(({ act }) => act.type === "key-add" || act.type === "key-rotate" || act.type === "key-revoke");
  const others = before.filter(({ act, index }) => act.type === "genesis" && index > 0 && index <= item.index);
  const inOrder = (set: readonly LoggedAct[]): readonly LoggedAct[] => [...set].sort((a, b) => a.index - b.index);
  const nearest = others.slice(-1);
  return [first, [...first, ...nearest], [...first, ...changes], [...first, ...others, ...changes]].map(inOrder);
}

async function proven(acts: readonly LoggedAct[], head: HeadChoice, world: ProveWorld): Promise<readonly ProvenLeaf[]> {
  const { size } = head.checkpoint;
  const paths = (subtree: SubtreeHash, crypto: Pick<Crypto, "sha256">): ProvenLeaf[] =>
    acts.map(({ index, bytes, salt }) => ({ index, bytes, salt, path: inclusionProof({ index, size }, subtree, crypto) }));
  // Tiles of the log as it is now: those of an older size may be gone once the full ones are there.
  const now = await sizeNow(world, size);
  const tiles = new Map<string, Uint8Array | null>();
  for (const tile of tilesNeeded(now, paths)) tiles.set(tilePath(tile), await world.files.read(`${caseLayout.log}/${tilePath(tile)}`, headBytesLimit));
  try {
    return paths(tileSubtrees(now, (tile) => tiles.get(tilePath(tile)) ?? null, world.crypto), world.crypto);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new BrokenInvariant(`A tile of the log is missing or damaged (${error.fault}). 'affiant verify' names it.`);
  }
}

async function sizeNow({ files }: ProveWorld, atLeast: number): Promise<number> {
  const bytes = await files.read(caseLayout.checkpoint, headBytesLimit);
  return Math.max(atLeast, bytes ? parseCheckpoint(bytes).size : 0);
}

/** Stamps of exactly this head: each answer after its request, and proofs of OpenTimestamps. */
async function timesOf({ files, time }: ProveWorld, size: number): Promise<{ readonly times: readonly AttachedTime[]; readonly leftOut: number }> {
  const stamps: { readonly kind: string; readonly path: string; readonly stem: string }[] = [];
  for (const path of await time.list()) {
    const stamp = parseStampPath(path);
    if (stamp?.head === stampedHeadFolder(size) && (stamp.kind === "tsr" || stamp.kind === "ots")) stamps.push({ kind: stamp.kind, path, stem: stamp.stem });
  }
  const times: AttachedTime[] = [];
  let leftOut = 0;
  let length = 0;
  for (const { kind, path, stem } of stamps.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const answer = await files.read(path, 1024 * 1024);
    const request = kind === "tsr" ? await files.read(`${stem}.tsq`, headBytesLimit) : null;
    const both: AttachedTime[] = kind === "ots" ? [{ kind: "ots", bytes: answer ?? new Uint8Array() }]
      : [{ kind: "rfc3161-request", bytes: request ?? new Uint8Array() }, { kind: "rfc3161-answer", bytes: answer ?? new Uint8Array() }];
    const more = both.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (length + more > timesBytesLimit || times.length + both.length > timesLimit || both.some(({ bytes }) => bytes.length === 0)) {
      leftOut += 1;
      continue;
    }
    times.push(...both);
    length += more;
  }
  return { times, leftOut };
}
