/**
 * The log inside a sealed case: every act stands at its place under the signed head, and its author's key held there. Where
 * acts are left out, their hashes in the log's tiles stand for them. Runs beside `verifyBag`, which ties every file to its
 * manifests; checks all that `verify.sh` does, and more (docs/formats/sealed-case.md).
 */
import {
  LogReader, Refused, actLeaf, equalBytes, fromUtf8, parseCheckpoint, parseTile, pinnedKey, tilePath, verifierKey, type Act, type Checkpoint,
  type Crypto, type PinnedKey,
} from "@affiant/proof";
import { signersOf, type LogSigners } from "../model/log-signers.js";
import { observationDigest } from "../model/observation.js";
import { tilesOfSize } from "../model/tile-hashes.js";
import { actBodies } from "../model/act.js";
import { compareText } from "./compare-text.js";
import { recordOf } from "./seal-shape.js";
import { readSealedActs, type SealedAct } from "./sealed-acts.js";

export interface SealFault {
  readonly what: string;
  /** Path in the bag. */
  readonly where: string;
  readonly message: string;
}

export interface SealedLogReport {
  readonly faults: readonly SealFault[];
  readonly acts: number;
  readonly checkpoint: Checkpoint | null;
  readonly signers: LogSigners | null;
  /** How the key that the reader gave stands to the log; null where none was given. */
  readonly pinned: PinnedKey | null;
  /** What each record's `receive` act says of its bytes. */
  readonly received: ReadonlyMap<string, string>;
  /** The log as a verifier knows it, and its leaves: what stamps of time and known heads are compared with. */
  readonly log: LogReader;
  readonly leaves: readonly Uint8Array[];
}

export interface SealedFiles {
  /** Every file of the bag. */
  readonly paths: readonly string[];
  /** Null when absent or too large for what it should be. */
  read(path: string): Promise<Uint8Array | null>;
}

interface Reader {
  readonly files: SealedFiles;
  readonly crypto: Crypto;
  readonly faults: SealFault[];
}

/** An act with the file it stands in. */
interface Placed extends SealedAct {
  readonly path: string;
}

/** Checks checkpoint, key, every act with its place and its author's key, and what was observed. */
export async function verifySealedLog(files: SealedFiles, crypto: Crypto, pinned: string | null): Promise<SealedLogReport> {
  const reader: Reader = { files, crypto, faults: [] };
  const checkpoint = await guarded(reader, "log/checkpoint", parseCheckpoint);
  const leaves = checkpoint ? await leavesOf(reader, checkpoint.size) : [];
  const placed = await actsOf(reader);
  const log = new LogReader(crypto);
  const acts = readActs(reader, { placed: checkpoint ? placed : [], leaves, log });
  if (leaves.length === checkpoint?.size) log.expect(checkpoint);
  log.end();
  reportLog(reader, { log, placed });
  await checkKey(reader, checkpoint, log);
  await checkObservations(reader, acts);
  const signers = signersOf(log.streams);
  const key = pinned === null ? null : pinnedKey(log.streams[0]?.keys ?? [], pinned);
  if (key && !key.confirms) reader.faults.push({ what: "wrong-signer", where: "log/key.txt", message: key.message });
  return { faults: reader.faults, acts: acts.size, checkpoint, signers, pinned: key, received: receiptsOf(acts), log, leaves };
}

/** The hashes of all acts, of those that are not in the seal too, from the log's tiles; fewer where a tile is not as it must be. */
async function leavesOf(reader: Reader, size: number): Promise<readonly Uint8Array[]> {
  const leaves: Uint8Array[] = [];
  if (size > leavesLimit) reader.faults.push({ what: "bad-checkpoint", where: "log/checkpoint", message: "names more acts than a sealed case may have" });
  for (const place of size > leavesLimit ? [] : tilesOfSize(size)) {
    const tile = place.level === 0 ? await guarded(reader, `log/${tilePath(place)}`, (bytes) => parseTile(bytes, place.width)) : null;
    if (place.level === 0 && !tile) break;
    for (const leaf of tile ?? []) leaves.push(leaf);
  }
  return leaves;
}

/** More acts than any case has: a checkpoint may name any number, and what it names is looked for. */
const leavesLimit = 100_000_000;

/** All acts of the seal, in log order. */
async function actsOf(reader: Reader): Promise<readonly Placed[]> {
  const all: Placed[] = [];
  const fault = (path: string, message: string): void => { reader.faults.push({ what: "malformed", where: path, message }); };
  for (const path of reader.files.paths.filter((one) => one.startsWith("acts/")).sort(compareText)) {
    const name = /^acts\/(\d{12})\.acts$/.exec(path)?.[1];
    if (name === undefined) {
      fault(path, "is not called as a file of acts is");
      continue;
    }
    const acts = (await guarded(reader, path, readSealedActs)) ?? [];
    if (acts[0] && Number(name) !== acts[0].index) fault(path, "does not begin with the act it is called by");
    for (const act of acts) {
      if (act.index > (all.at(-1)?.index ?? -1)) all.push({ ...act, path });
      else fault(path, `act ${act.index}: does not follow the act before it`);
    }
  }
  if (all[0]?.index !== 0) reader.faults.push({ what: "missing", where: "acts/000000000000.acts", message: "the first act of the log is not here" });
  return all;
}

/** Gives the log its acts: those that are here and stand where they say, and the hashes of all others. */
function readActs(reader: Reader, log: { readonly placed: readonly Placed[]; readonly leaves: readonly Uint8Array[]; readonly log: LogReader }): ReadonlyMap<number, Act> {
  const read = new Map<number, Act>();
  const waiting = log.placed.values();
  let next = waiting.next().value;
  for (const [index, leaf] of log.leaves.entries()) {
    const here = next?.index === index ? next : undefined;
    if (here) next = waiting.next().value;
    if (here && equalBytes(actLeaf(here.bytes, here.salt, reader.crypto), leaf)) {
      const act = log.log.read({ index, bytes: here.bytes, leaf });
      if (act) read.set(index, act);
      continue;
    }
    // What is not in the log says nothing about it; that an act is left out is no fault here.
    if (here) reader.faults.push({ what: "leaf-mismatch", where: here.path, message: `act ${index}: it and its salt are not what the log has at this place` });
    log.log.absent(index, leaf, true);
  }
  for (; next; next = waiting.next().value)
    reader.faults.push({ what: "leaf-mismatch", where: next.path, message: `act ${next.index}: the log has no such place` });
  return read;
}

/** The log's faults, each with the file that it is in. */
function reportLog({ faults }: Reader, { log, placed }: { readonly log: LogReader; readonly placed: readonly Placed[] }): void {
  const paths = new Map(placed.map(({ index, path }) => [index, path]));
  for (const { fault, index, message } of log.faults) {
    const where = index === null ? "log/checkpoint" : (paths.get(index) ?? "acts/000000000000.acts");
    faults.push({ what: fault, where, message: index === null ? message : `act ${index}: ${message}` });
  }
}

/** `key.txt` is for those who check without reading acts: it must name the key that the log has at its head. */
async function checkKey(reader: Reader, checkpoint: Checkpoint | null, log: LogReader): Promise<void> {
  const written = await guarded(reader, "log/key.txt", fromUtf8);
  const key = checkpoint && log.logKeyAt(checkpoint.size);
  if (written === null || !key || !log.genesis) return;
  if (written !== `${verifierKey({ name: log.genesis.origin, publicKey: key }, reader.crypto)}\n`)
    reader.faults.push({ what: "wrong-key", where: "log/key.txt", message: "is not the key that the log has at this head" });
}

function receiptsOf(acts: ReadonlyMap<number, Act>): ReadonlyMap<string, string> {
  return new Map([...acts.values()].flatMap((act) => {
    const receipt = act.type === "receive" ? actBodies.receive.safeParse(act.body).data : undefined;
    return receipt ? [[receipt.record, receipt.sha256] as const] : [];
  }));
}

async function checkObservations(reader: Reader, acts: ReadonlyMap<number, Act>): Promise<void> {
  for (const path of reader.files.paths.filter((one) => one.startsWith("observations/"))) {
    const act = acts.get(Number(/^observations\/(0|[1-9]\d*)\.bin$/.exec(path)?.[1] ?? -1));
    const observed = act?.type === "observe" ? actBodies.observe.safeParse(act.body).data : undefined;
    const bytes = await reader.files.read(path);
    if (!observed || !bytes || observationDigest(bytes, reader.crypto) !== observed.digest)
      reader.faults.push({ what: "observation", where: path, message: "is not what an act in this seal observed" });
  }
}

/** Each original is the one its `receive` act names, and each such act has its original. `sha256` gives what a file is now. */
export function originalFaults(paths: readonly string[], received: ReadonlyMap<string, string>, sha256: (path: string) => string | null): readonly SealFault[] {
  const faults: SealFault[] = [];
  const sealed = new Set<string>();
  for (const path of paths) {
    const record = recordOf(path);
    if (record === null) continue;
    sealed.add(record);
    const named = received.get(record);
    if (named === undefined) faults.push({ what: "no-receipt", where: path, message: "no receive act in this seal names this record" });
    else if (named !== sha256(path)) faults.push({ what: "original-changed", where: path, message: "these are not the bytes that were received" });
  }
  for (const record of received.keys())
    if (!sealed.has(record)) faults.push({ what: "original-missing", where: `data/records/${record}`, message: "its receive act is here and its bytes are not" });
  return faults;
}

/** What a file holds, or null with a fault that names it. */
async function guarded<T>(reader: Reader, path: string, parse: (bytes: Uint8Array) => T | null): Promise<T | null> {
  const bytes = await reader.files.read(path);
  if (!bytes) {
    reader.faults.push({ what: "missing", where: path, message: "it is not there, or far too large" });
    return null;
  }
  return guard(reader, { where: path, at: "" }, () => parse(bytes));
}

function guard<T>({ faults }: Reader, { where, at }: { readonly where: string; readonly at: string }, parse: () => T | null): T | null {
  try {
    const value = parse();
    if (value === null) faults.push({ what: "malformed", where, message: `${at}it is not in the form of the format's page` });
    return value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    faults.push({ what: error.fault, where, message: `${at}${error.message}` });
    return null;
  }
}
