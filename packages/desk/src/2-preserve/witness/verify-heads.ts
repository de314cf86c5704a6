/**
 * The signed head of a log beside what others know of it: cosignatures, a policy, a head that somebody kept. What a root
 * was at an earlier size is worked out from the log's tiles, and proven to the signed root before it is believed.
 */
import {
  Refused, applyPolicy, claimsToBeOf, cosignedBy, equalBytes, keyIdOf, keyTypes, noteSignedBy, parseCheckpoint, tilePath,
  verifyConsistency, type Checkpoint, type Crypto, type OtherBeginning, type Policy, type VerifierKey,
} from "@affiant/proof";
import { evidenceText } from "./evidence-text.js";
import type { HeldLog } from "./held-log.js";
import { caseLayout } from "../../model/case-layout.js";
import { tileSubtrees, tilesOfConsistency } from "../../model/tile-subtrees.js";
import { consistencyProof, rootAt } from "../../model/tree-proofs.js";
import type { WitnessSight } from "../../model/witness.js";

/** What a verifier brings along. */
export interface Brought {
  readonly policy: Policy | null;
  /** A checkpoint that somebody kept, byte for byte. */
  readonly knownHead: Uint8Array | null;
  /** Witnesses that the reader has named, for want of a policy. */
  readonly witnesses: readonly VerifierKey[];
}

/** Checkpoints and tiles are no longer. */
export const headBytesLimit = 64 * 1024;

export const nothingBrought: Brought = { policy: null, knownHead: null, witnesses: [] };

export interface HeadsToVerify {
  readonly checkpoint: Uint8Array;
  /** `log/witnessed`; null where there is none. */
  readonly witnessed: Uint8Array | null;
  /** The key that the log itself names for a checkpoint of this size; null when that could not be read. */
  readonly logKeyAt: (size: number) => Uint8Array | null;
  /** Another log by its origin, where this one stands on it or has merged it; null where it does not. */
  readonly held: (origin: string) => HeldLog | null;
  /** A file by its path under `log/`. */
  readonly readTile: (path: string) => Promise<Uint8Array | null>;
  readonly crypto: Crypto;
}

export interface HeadFault {
  readonly what: "bad-note" | "bad-checkpoint" | "wrong-origin" | "bad-signature" | "bad-cosignature" | "bad-tile" | "diverged" | "rolled-back" | "not-comparable" | "unknown-log" | "quorum-missing";
  /** `checkpoint`, `witnessed`: the files of the log. `known head`, `policy`: what was brought along. */
  readonly where: "checkpoint" | "witnessed" | "known head" | "policy";
  readonly message: string;
}

/** A place as a report names it. */
export function placeOf(where: HeadFault["where"]): string {
  return where === "checkpoint" ? caseLayout.checkpoint : where === "witnessed" ? caseLayout.witnessed : where;
}

/** How a head that somebody kept stands to what is here. */
export interface KnownHeadFound {
  /** The log that it is a head of: this one, one it stands on, one it has merged; null where it could not be read. */
  readonly origin: string | null;
  readonly size: number;
  /**
   * `consistent`: this log has gone on from it. `held`: all acts under it stand in this log, as that head has them.
   * `diverged`: others stand there. `behind`: this log has fewer. `beyond`: it is of a log that this one holds, and newer
   * than what is held.
   */
  readonly outcome: "consistent" | "held" | "diverged" | "behind" | "beyond" | "not compared";
  /** Where it is of another log: how this one holds it, and how many of its acts. */
  readonly held: { readonly kind: HeldLog["kind"]; readonly size: number } | null;
}

/** What others know of the log, as far as it was checked. */
export interface HeadsReport {
  readonly faults: readonly HeadFault[];
  /** Of the policy's witnesses, or of those named. */
  readonly sights: readonly WitnessSight[];
  /** Acts in the signed head that none of them has seen; null when no witness was brought along. */
  readonly unseen: number | null;
  /** Cosignature lines of keys that nobody brought along. */
  readonly unknownLines: number;
  readonly knownHead: KnownHeadFound | null;
  /** The largest head that satisfies the policy; null when none does, or none was given. */
  readonly quorumAt: number | null;
  /** The policy names logs, and this one is among them by its key. */
  readonly logInPolicy: boolean;
  /** Text of an evidence file, where two signed heads exclude each other. */
  readonly evidence: Uint8Array | null;
}

interface Work extends HeadsToVerify {
  readonly head: Checkpoint;
  readonly faults: HeadFault[];
  evidence: Uint8Array | null;
}

/** The log's key for one of its heads, under the log's name. */
function keyFor({ logKeyAt }: HeadsToVerify, { origin, size }: Checkpoint): VerifierKey | null {
  const publicKey = logKeyAt(size);
  return publicKey && { name: origin, publicKey, type: keyTypes.signature };
}

/** @returns null when the checkpoint itself cannot be read, which is reported elsewhere. */
export async function verifyHeads(heads: HeadsToVerify, brought: Brought): Promise<HeadsReport | null> {
  const head = readHead(heads.checkpoint);
  if (head instanceof Refused) return null;
  const work: Work = { ...heads, head, faults: [], evidence: null };
  const witnessed = await verifyWitnessed(work);
  const notes = witnessed ? [head, witnessed] : [head];
  const sights = sightsOf(work, notes, brought);
  return {
    knownHead: await compareKnownHead(work, brought.knownHead),
    ...underPolicy(work, notes, brought.policy),
    sights,
    unseen: witnessKeys(brought).length === 0 ? null : head.size - Math.max(0, ...sights.map(({ size }) => size)),
    unknownLines: unknownLines(work, notes, brought),
    faults: work.faults, evidence: work.evidence,
  };
}

function readHead(bytes: Uint8Array): Checkpoint | Refused {
  try {
    return parseCheckpoint(bytes);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function witnessKeys({ policy, witnesses }: Brought): readonly { readonly name: string; readonly key: VerifierKey }[] {
  return policy ? policy.witnesses : witnesses.map((key) => ({ name: key.name, key }));
}

/** Null when there is none, or it is not what it must be: a head of this log, signed, on which the log goes on. */
async function verifyWitnessed(work: Work): Promise<Checkpoint | null> {
  if (!work.witnessed) return null;
  const where = "witnessed";
  const parsed = readHead(work.witnessed);
  if (parsed instanceof Refused) {
    work.faults.push({ what: parsed.fault === "bad-checkpoint" ? "bad-checkpoint" : "bad-note", where, message: parsed.message });
    return null;
  }
  if (parsed.origin !== work.head.origin) work.faults.push({ what: "wrong-origin", where, message: "a head of another log" });
  else if (!signedByLog(work, parsed)) work.faults.push({ what: "bad-signature", where, message: "the log's key did not sign this head" });
  else if (parsed.size > work.head.size) work.faults.push({ what: "rolled-back", where, message: `witnesses have seen ${parsed.size} acts, and the log has ${work.head.size}` });
  else if (await goesOnFrom(work, { head: parsed, bytes: work.witnessed, where })) return parsed;
  return null;
}

function signedByLog(work: Work, head: Checkpoint): boolean {
  const key = keyFor(work, head);
  return key === null || noteSignedBy(head.note, key, work.crypto);
}

interface OtherHead {
  readonly head: Checkpoint;
  readonly bytes: Uint8Array;
  readonly where: HeadFault["where"];
}

/** Compares an older head with the log's own tree; a difference is a fault, and evidence where both are signed by one key. */
async function goesOnFrom(work: Work, { head: older, bytes, where }: OtherHead): Promise<boolean> {
  const begun = await beginning(work, older.size);
  if (!begun) {
    work.faults.push({ what: "bad-tile", where, message: "the tiles of the log are missing or damaged, so it could not be compared with this head" });
    return false;
  }
  if (equalBytes(begun.root, older.root)) return true;
  work.faults.push({ what: "diverged", where, message: `the log had another root at ${older.size} acts: it does not go on from this head. One of the two histories was made later` });
  // Evidence names one key; where it was rotated between the two, each head still speaks for itself.
  const key = keyFor(work, older);
  if (key && older.size > 0 && noteSignedBy(older.note, key, work.crypto) && noteSignedBy(work.head.note, key, work.crypto)) {
    work.evidence ??= evidenceText({ key, heads: [bytes, work.checkpoint], beginning: older.size === work.head.size ? null : begun }, work.crypto);
  }
  return false;
}

/** The root that the log had at a size, with the proof that the signed root goes on from it; null when the tiles do not prove it. */
async function beginning({ head, crypto, readTile }: Work, size: number): Promise<OtherBeginning | null> {
  if (size === head.size) return { root: head.root, proof: [] };
  const sizes = { older: size, newer: head.size };
  const tiles = new Map<string, Uint8Array | null>();
  for (const tile of tilesOfConsistency(sizes)) tiles.set(tilePath(tile), await readTile(tilePath(tile)));
  try {
    const subtree = tileSubtrees(head.size, (tile) => tiles.get(tilePath(tile)) ?? null, crypto);
    const root = rootAt(size, subtree, crypto);
    if (size === 0) return { root, proof: [] };
    const proof = consistencyProof(sizes, subtree, crypto);
    return verifyConsistency({ older: { size, root }, newer: head }, proof, crypto) ? { root, proof } : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

async function compareKnownHead(work: Work, bytes: Uint8Array | null): Promise<HeadsReport["knownHead"]> {
  if (!bytes) return null;
  const where = "known head";
  const known = readHead(bytes);
  if (known instanceof Refused) {
    work.faults.push({ what: "bad-note", where, message: `it cannot be read: ${known.message}` });
    return { origin: null, size: 0, outcome: "not compared", held: null };
  }
  const { origin, size } = known;
  if (origin !== work.head.origin) return compareWithHeld(work, known);
  if (size > work.head.size) {
    work.faults.push({ what: "rolled-back", where, message: `it has ${size} acts and this log has ${work.head.size}: what is here is older, or was cut` });
    return { origin, size, outcome: "behind", held: null };
  }
  const before = work.faults.length;
  if (await goesOnFrom(work, { head: known, bytes, where })) return { origin, size, outcome: "consistent", held: null };
  return { origin, size, outcome: work.faults[before]?.what === "diverged" ? "diverged" : "not compared", held: null };
}

/** A head of a log that this one stands on or has merged: that log's leaves stand here, so its root at that size can be worked out. */
function compareWithHeld({ held: heldBy, faults }: Work, { origin, size, root }: Checkpoint): KnownHeadFound {
  const where = "known head";
  const log = heldBy(origin);
  if (!log) {
    faults.push({ what: "wrong-origin", where, message: "it is of another log, and this one neither stands on that nor has merged it: nothing here can be compared with it" });
    return { origin, size, outcome: "not compared", held: null };
  }
  const held = { kind: log.kind, size: log.size };
  const how = log.kind === "parent" ? "the log that this one stands on" : "a log that this one has merged";
  if (size > log.size) {
    faults.push({ what: "not-comparable", where, message: `it has ${size} acts of ${how}, and this one holds the first ${log.size} of that: newer than where they parted. Nothing here can be compared with it; a head of that log of at most ${log.size} acts can` });
    return { origin, size, outcome: "beyond", held };
  }
  const here = log.rootAt(size);
  if (!here) {
    faults.push({ what: "bad-tile", where, message: "leaves of that log are not known here, so it could not be compared with this head" });
    return { origin, size, outcome: "not compared", held };
  }
  if (equalBytes(here, root)) return { origin, size, outcome: "held", held };
  faults.push({ what: "diverged", where, message: `${how} has another root here at ${size} acts: what is here does not go on from this head. One of the two histories was made later` });
  return { origin, size, outcome: "diverged", held };
}

function sightsOf({ faults, crypto }: Work, notes: readonly Checkpoint[], brought: Brought): readonly WitnessSight[] {
  return witnessKeys(brought).flatMap(({ name, key }): WitnessSight[] => {
    const sights = notes.flatMap(({ note, size }, at) => {
      const time = cosignedBy(note, key, crypto);
      if (time === null && claimsToBeOf(note, key, crypto)) {
        faults.push({ what: "bad-cosignature", where: at === 0 ? "checkpoint" : "witnessed", message: `a line in the name of the witness ${name} that it did not sign` });
      }
      return time === null ? [] : [{ witness: name, size, time }];
    });
    const [newest] = sights.sort((a, b) => b.size - a.size);
    return newest ? [newest] : [];
  });
}

/** The policy holds for the log when it holds for one of its heads; the largest counts. */
function underPolicy({ faults, crypto }: Work, notes: readonly Checkpoint[], policy: Policy | null): Pick<HeadsReport, "quorumAt" | "logInPolicy"> {
  if (!policy) return { quorumAt: null, logInPolicy: false };
  const found = notes.map((head) => ({ size: head.size, ...applyPolicy(policy, head, crypto) })).sort((a, b) => b.size - a.size);
  const ofLog = found.filter(({ logKnown }) => logKnown);
  if (ofLog.length === 0) faults.push({ what: "unknown-log", where: "policy", message: "no log of the policy signed this head" });
  const held = ofLog.find(({ quorum }) => quorum);
  // Both are asked of one head: cosignatures of a head that no log of the policy signed do not count for another.
  const cosigned = ofLog.length === 0 ? found : ofLog;
  if (!cosigned.some(({ quorum }) => quorum)) {
    const most = Math.max(0, ...cosigned.map(({ witnesses }) => witnesses.length));
    faults.push({ what: "quorum-missing", where: "policy", message: `${most} of its witnesses have cosigned a head of this log, and that is not the quorum it asks for` });
  }
  return { quorumAt: held?.size ?? null, logInPolicy: policy.logs.length > 0 && ofLog.length > 0 };
}

function unknownLines({ crypto }: Work, notes: readonly Checkpoint[], brought: Brought): number {
  const known = witnessKeys(brought).map(({ key }) => ({ name: key.name, id: keyIdOf(key, crypto) }));
  const lines = notes.flatMap(({ origin, note }) => note.signatures.filter(({ name, keyId }) => name !== origin && !known.some((key) => key.name === name && equalBytes(key.id, keyId))));
  return new Set(lines.map(({ name, keyId }) => `${name} ${keyId.join(".")}`)).size;
}
