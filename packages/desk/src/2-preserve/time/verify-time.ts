/** Checks everything under `time/`: docs/formats/time.md, 'What a verifier checks'. */
import { GrowingTree, Refused, equalBytes, noteSignedBy, parseCheckpoint, utf8 } from "@affiant/proof";
import type { Checkpoint, Crypto, FaultName, LogStream } from "@affiant/proof";
import type { StampChecking } from "./check-stamp.js";
import { checkProof, checkTokenPair } from "./check-stamp.js";
import { otsBytesLimit } from "./ots-proof.js";
import type { StampFile } from "./stamp-files.js";
import { parseStampPath, stampedCheckpointIn } from "./stamp-files.js";
import type { StampFaultName } from "./stamp-fault.js";
import { StampRefused } from "./stamp-fault.js";
import { joinRanges, type PlaceRange, type StampFound, type StampSaid } from "./stamp-found.js";
import { answerBytesLimit } from "./time-token.js";

/** The logs that stamped heads may be heads of: the case's own, those it stands on, those merged into it. */
export interface LogsOfStamps {
  has(origin: string): boolean;
  /** The key that signs a checkpoint of this size; null where that cannot be told. */
  keyAt(origin: string, size: number): Uint8Array | null;
  /** Roots at these sizes; those that the log does not reach are left out. */
  rootsAt(origin: string, sizes: ReadonlySet<number>): ReadonlyMap<number, Uint8Array>;
  /** Where the first `size` acts of that log stand in the case's own. */
  placesOf(origin: string, size: number): readonly PlaceRange[];
}

/** Those that were met when the acts were read, with the leaves of the case's own log. */
export function logsOfStamps(streams: readonly LogStream[], leaves: { at(index: number): Uint8Array | null | undefined }, crypto: Crypto): LogsOfStamps {
  const byOrigin = new Map(streams.map((stream) => [stream.origin, stream]));
  return {
    has: (origin) => byOrigin.has(origin),
    keyAt: (origin, size) => byOrigin.get(origin)?.logKeyAt(size) ?? null,
    placesOf: (origin, size) => joinRanges([...(byOrigin.get(origin)?.places.slices(0, size) ?? [])].flatMap(({ index, length }) => (index < 0 ? [] : [{ from: index, to: index + length }]))),
    rootsAt(origin, sizes) {
      const roots = new Map<number, Uint8Array>();
      const tree = new GrowingTree(crypto);
      const { places } = byOrigin.get(origin) ?? { places: null };
      const largest = [...sizes].reduce((most, size) => Math.max(most, size), 0);
      for (const { index, length } of places?.slices(0, Math.min(places.size, largest)) ?? []) {
        for (let at = index; at < index + length; at += 1) {
          const leaf = leaves.at(at);
          if (!leaf) return roots; // a leaf that nobody knows: no root from here on
          tree.append(leaf);
          if (sizes.has(tree.size)) roots.set(tree.size, tree.root());
        }
      }
      return roots;
    },
  };
}

export interface TimeToVerify {
  /** Plain files; those that are not under `time/` are left alone. */
  readonly paths: readonly string[];
  readonly read: (path: string, limitBytes: number) => Promise<Uint8Array | null>;
  /** Null where the first act could not be read. */
  readonly logs: LogsOfStamps | null;
  readonly crypto: Crypto;
  readonly checking: StampChecking;
  readonly report: {
    checked(): void;
    fault(fault: { readonly what: StampFaultName | FaultName; readonly where: string; readonly message: string }): void;
    note(where: string, message: string): void;
  };
}

export interface VerifiedTime {
  /** Oldest head first; those of other logs last. */
  readonly stamps: readonly StampFound[];
  /** Files that belong there. */
  readonly known: ReadonlySet<string>;
}

/** Files in the folder of one head, its checkpoint included. */
export const stampFilesLimit = 100;
const checkpointBytesLimit = 64 * 1024;
const requestBytesLimit = 4096;

/** Goes on after a fault. */
export async function verifyTime(time: TimeToVerify): Promise<VerifiedTime> {
  const files = time.paths.flatMap((path) => parseStampPath(path) ?? []);
  const byHead = new Map<string, StampFile[]>();
  for (const file of files) byHead.set(file.head, [...(byHead.get(file.head) ?? []), file].slice(0, stampFilesLimit + 1));
  const heads = new Map<string, Checkpoint>();
  for (const folder of byHead.keys()) {
    const head = await readStampedHead(folder, time);
    if (head) heads.set(folder, head);
  }
  const isGood = headChecker(heads, time);
  const stamps: StampFound[] = [];
  for (const [folder, all] of [...byHead].sort(inOrder)) {
    const head = heads.get(folder);
    const [first] = all;
    if (!head || !first) continue;
    if (all.length > stampFilesLimit) {
      time.report.fault({ what: "stamp-changed", where: folder, message: "more stamps than a head has" });
      continue;
    }
    const good = isGood(head, first);
    const { origin, note, size } = head;
    const found = await checkStamps(all, { text: utf8(note.text), origin, places: time.logs?.placesOf(origin, size) ?? [] }, time);
    if (good) stamps.push(...found);
  }
  return { stamps, known: new Set(files.map(({ path }) => path)) };
}

/** Heads of the case's own log first, and of each log the oldest first. */
function inOrder([, [a]]: readonly [string, readonly StampFile[]], [, [b]]: readonly [string, readonly StampFile[]]): number {
  const [one, other] = [a?.log ?? "", b?.log ?? ""];
  return one === other ? (a?.size ?? 0) - (b?.size ?? 0) : one < other ? -1 : 1;
}

/** The stamped checkpoint; null when it cannot be read, which is reported. */
async function readStampedHead(folder: string, { read, report }: TimeToVerify): Promise<Checkpoint | null> {
  const where = stampedCheckpointIn(folder);
  report.checked();
  const bytes = await read(where, checkpointBytesLimit);
  if (!bytes) {
    report.fault({ what: "wrong-stamped-head", where, message: "the checkpoint that these stamps are about is not there" });
    return null;
  }
  try {
    return parseCheckpoint(bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    report.fault({ what: error.fault, where, message: error.message });
    return null;
  }
}

/** Whether it is a head of a log of this case; if not, what is stamped says nothing about the case. */
function headChecker(heads: ReadonlyMap<string, Checkpoint>, { logs, crypto, report }: TimeToVerify): (head: Checkpoint, named: Pick<StampFile, "head" | "log" | "size">) => boolean {
  const sizes = new Map<string, Set<number>>();
  for (const { origin, size } of heads.values()) sizes.set(origin, (sizes.get(origin) ?? new Set()).add(size));
  const roots = new Map([...sizes].map(([origin, wanted]) => [origin, logs?.rootsAt(origin, wanted)]));
  return ({ origin, size, root: stamped, note }, named) => {
    const where = stampedCheckpointIn(named.head);
    const fault = (what: StampFaultName | FaultName, message: string): false => {
      report.fault({ what, where, message });
      return false;
    };
    if (!logs) {
      report.note(where, "without the first act it cannot be told whether this is a head of this log");
      return false;
    }
    if (!logs.has(origin) || (named.log ?? origin) !== origin) return fault("wrong-origin", "a checkpoint of another log");
    if (size !== named.size) return fault("wrong-stamped-head", "a checkpoint of another size than its folder says");
    const publicKey = logs.keyAt(origin, size);
    if (!publicKey || !noteSignedBy(note, { name: origin, publicKey }, crypto)) return fault("bad-signature", "the log's key did not sign this checkpoint");
    const root = roots.get(origin)?.get(size);
    if (!root) return fault("wrong-stamped-head", "the log once had more acts than it has now: they were cut off, or this is an older copy");
    return equalBytes(root, stamped) || fault("wrong-stamped-head", "not the head that this log had at this size: its past was written anew");
  };
}

/** What is stamped: the text, the log it is a head of, and where its acts stand in the case's own. */
export interface StampedText {
  readonly text: Uint8Array;
  readonly origin: string;
  readonly places: readonly PlaceRange[];
}

/** The stamps of one head, each against its text. */
export async function checkStamps(files: readonly StampFile[], stamped: StampedText, time: Pick<TimeToVerify, "read" | "checking" | "report">): Promise<readonly StampFound[]> {
  const { report, checking } = time;
  const { text, origin, places } = stamped;
  const found: StampFound[] = [];
  const guarded = (file: StampFile, work: () => readonly StampSaid[]): void => {
    try {
      found.push(...work().map((said) => ({ ...said, origin, places })));
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
  if (files.every(({ kind }) => kind === null || kind === "tsq")) report.note(stampedCheckpointIn(files[0]?.head ?? ""), "kept to be stamped; no stamp has come yet");
  return found;
}
