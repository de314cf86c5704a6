/** Checks everything under `time/`: docs/formats/time.md, 'What a verifier checks'. */
import { GrowingTree, Refused, caseLayout, equalBytes, noteSignedBy, parseCheckpoint, utf8 } from "@affiant/proof";
import type { Crypto, FaultName, Genesis } from "@affiant/proof";
import type { StampChecking } from "./check-stamp.js";
import { checkProof, checkTokenPair } from "./check-stamp.js";
import { otsBytesLimit } from "./ots-proof.js";
import type { StampFile } from "./stamp-files.js";
import { parseStampPath, stampedCheckpointPath } from "./stamp-files.js";
import type { StampFaultName } from "./stamp-fault.js";
import { StampRefused } from "./stamp-fault.js";
import type { StampFound } from "./stamp-found.js";
import { answerBytesLimit } from "./time-token.js";

/** The log that the stamped heads must be heads of. */
export interface LogOfStamps {
  readonly origin: string;
  /** The key that signs a checkpoint of this size; null where that cannot be told. */
  keyAt(size: number): Uint8Array | null;
  /** Roots at these sizes; those that the log does not reach are left out. */
  rootsAt(sizes: ReadonlySet<number>): ReadonlyMap<number, Uint8Array>;
}

/** A log of one key, from its first act and its leaves. */
export function logOfStamps(genesis: Genesis, leaves: readonly Uint8Array[], crypto: Crypto): LogOfStamps {
  const key = genesis.keys.find(({ role }) => role === "log")?.key ?? null;
  return {
    origin: genesis.origin,
    keyAt: () => key,
    rootsAt(sizes) {
      const roots = new Map<number, Uint8Array>();
      const tree = new GrowingTree(crypto);
      for (const leaf of sizes.size === 0 ? [] : leaves) {
        tree.append(leaf);
        if (sizes.has(tree.size)) roots.set(tree.size, tree.root());
      }
      return roots;
    },
  };
}

export interface TimeToVerify {
  /** Plain files; those that are not under `time/` are left alone. */
  readonly paths: readonly string[];
  readonly read: (path: string, limitBytes: number) => Promise<Uint8Array | null>;
  readonly log: LogOfStamps | null;
  readonly crypto: Crypto;
  readonly checking: StampChecking;
  readonly report: {
    checked(): void;
    fault(fault: { readonly what: StampFaultName | FaultName; readonly where: string; readonly message: string }): void;
    note(where: string, message: string): void;
  };
}

export interface VerifiedTime {
  /** Oldest head first. */
  readonly stamps: readonly StampFound[];
  /** Files that belong there. */
  readonly known: ReadonlySet<string>;
}

const filesLimit = 100;
const checkpointBytesLimit = 64 * 1024;
const requestBytesLimit = 4096;

/** Goes on after a fault. */
export async function verifyTime(time: TimeToVerify): Promise<VerifiedTime> {
  const files = time.paths.flatMap((path) => parseStampPath(path) ?? []);
  const bySize = new Map<number, StampFile[]>();
  for (const file of files) bySize.set(file.size, [...(bySize.get(file.size) ?? []), file].slice(0, filesLimit + 1));
  const roots = time.log?.rootsAt(new Set(bySize.keys())) ?? new Map<number, Uint8Array>();
  const stamps: StampFound[] = [];
  for (const [size, all] of [...bySize].sort(([a], [b]) => a - b)) {
    if (all.length > filesLimit) {
      time.report.fault({ what: "stamp-changed", where: `${caseLayout.time}/${size}`, message: "more stamps than a head has" });
      continue;
    }
    const head = await readStampedHead(size, roots.get(size) ?? null, time);
    if (head) stamps.push(...(await checkFiles(all, head, time)));
  }
  return { stamps, known: new Set(files.map(({ path }) => path)) };
}

interface StampedHead {
  readonly text: Uint8Array;
  /** Whether it is a head of this log; else what is stamped says nothing about this case. */
  readonly good: boolean;
}

/** The stamped checkpoint; null when it cannot be read, which is reported. */
async function readStampedHead(size: number, root: Uint8Array | null, time: TimeToVerify): Promise<StampedHead | null> {
  const where = stampedCheckpointPath(size);
  const { report, log } = time;
  const fault = (what: StampFaultName | FaultName, message: string): false => {
    report.fault({ what, where, message });
    return false;
  };
  report.checked();
  const bytes = await time.read(where, checkpointBytesLimit);
  if (!bytes) {
    fault("wrong-stamped-head", "the checkpoint that these stamps are about is not there");
    return null;
  }
  try {
    const checkpoint = parseCheckpoint(bytes);
    const text = utf8(checkpoint.note.text);
    const key = log?.keyAt(size);
    if (!log || !key) {
      report.note(where, "without the first act it cannot be told whether this is a head of this log");
      return { text, good: false };
    }
    const good =
      checkpoint.origin !== log.origin ? fault("wrong-origin", "a checkpoint of another log")
      : checkpoint.size !== size ? fault("wrong-stamped-head", "a checkpoint of another size than its folder says")
      : !noteSignedBy(checkpoint.note, { name: log.origin, publicKey: key }, time.crypto) ? fault("bad-signature", "the log's key did not sign this checkpoint")
      : !root ? fault("wrong-stamped-head", "the log once had more acts than it has now: they were cut off, or this is an older copy")
      : !equalBytes(root, checkpoint.root) ? fault("wrong-stamped-head", "not the head that this log had at this size: its past was written anew")
      : true;
    return { text, good };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    fault(error.fault, error.message);
    return null;
  }
}

async function checkFiles(files: readonly StampFile[], head: StampedHead, time: TimeToVerify): Promise<readonly StampFound[]> {
  const { report, checking } = time;
  const { text } = head;
  const found: StampFound[] = [];
  const guarded = (file: StampFile, work: () => readonly StampFound[]): void => {
    try {
      found.push(...work());
    } catch (error) {
      if (!(error instanceof StampRefused)) throw error;
      report.fault({ what: error.fault, where: file.path, message: error.message });
    }
  };
  for (const file of files) {
    if (file.kind === null) continue;
    if (file.kind === "tsq") {
      if (!files.some(({ kind, stem }) => kind === "tsr" && stem === file.stem)) report.note(file.path, "a request without an answer; may be deleted");
      continue;
    }
    report.checked();
    const bytes = await time.read(file.path, file.kind === "ots" ? otsBytesLimit : answerBytesLimit);
    if (!bytes) continue;
    if (file.kind === "ots") {
      guarded(file, () => checkProof(file, { bytes, text }, checking));
      continue;
    }
    const request = await time.read(`${file.stem}.tsq`, requestBytesLimit);
    if (request) guarded(file, () => [checkTokenPair(file, { request, answer: bytes, text }, checking)]);
    else report.fault({ what: "request-missing", where: `${file.stem}.tsq`, message: "the request that this answers is not there" });
  }
  if (files.every(({ kind }) => kind === null || kind === "tsq")) report.note(stampedCheckpointPath(files[0]?.size ?? 0), "kept to be stamped; no stamp has come yet");
  return head.good ? found : [];
}
