/** Checking what is here and what came from elsewhere: a case folder, or a bag that may be a sealed case. */
import type { Crypto, PinnedKey } from "@affiant/proof";
import { caseLayout } from "./model/case-layout.js";
import type { StampChecking } from "./2-preserve/time/check-stamp.js";
import type { StampFound } from "./2-preserve/time/stamp-found.js";
import { logsOfStamps, verifyTime } from "./2-preserve/time/verify-time.js";
import { verifyCase } from "./2-preserve/verify/verify-case.js";
import { heldLog } from "./2-preserve/witness/held-log.js";
import { headBytesLimit, nothingBrought, placeOf, verifyHeads, type Brought, type HeadsReport } from "./2-preserve/witness/verify-heads.js";
import { verifyBag, type BagPorts } from "./8-publish/verify-bag.js";
import { isPlainManifest, sealShapeFaults } from "./8-publish/seal-shape.js";
import { originalFaults, verifySealedLog, type SealedFiles, type SealedLogReport } from "./8-publish/verify-sealed-log.js";
import { limits } from "./model/limits.js";
import type { LogSigners } from "./model/log-signers.js";
import type { BagEntry, BagFiles, CaseFiles, CheckAhead } from "./ports.js";

export type { Brought } from "./2-preserve/witness/verify-heads.js";

export interface Fault {
  readonly what: string;
  /** Path in the folder that was checked. */
  readonly where: string;
  readonly message: string;
}

/** What was checked, what was wrong, and who signed. */
export interface Verification {
  readonly kind: "case" | "sealed case" | "bag";
  readonly checks: readonly { readonly name: string; readonly checked: number; readonly faults: number }[];
  readonly faults: readonly Fault[];
  /** Nothing wrong, and yet a person should know. */
  readonly notes: readonly Fault[];
  /** What others say about when heads of the log existed, oldest head first. */
  readonly stamps: readonly StampFound[];
  /** What others know of the log, as far as it was checked; null where there is none. */
  readonly heads: Omit<HeadsReport, "faults" | "evidence"> | null;
  /** Text of an evidence file, where two signed heads exclude each other. */
  readonly evidence: string | null;
  readonly head: { readonly origin: string; readonly size: number } | null;
  readonly signers: LogSigners | null;
  /** How the key that the reader gave stands to the log; null where none was given, or there is no log. */
  readonly pinned: PinnedKey | null;
  /** Nothing is wrong, and what the reader gave confirms who signs the head: a key, or a policy. */
  readonly confirmed: boolean;
}

export interface VerifySettings {
  readonly crypto: Crypto;
  /** Left out: signatures are checked one after another. */
  readonly checkAhead?: CheckAhead;
  /** Fingerprint of a key that the reader has from elsewhere, or null. */
  readonly pinned: string | null;
  /** How stamps of time are checked. */
  readonly time?: StampChecking;
  /** A policy, a head that somebody kept, witnesses that the reader has named. */
  readonly brought?: Brought;
  readonly progress: (done: number, of: number) => void;
}

export async function verifyCaseFolder(files: CaseFiles, { crypto, checkAhead, pinned, time, brought, progress }: VerifySettings): Promise<Verification> {
  const found = await verifyCase(files, { crypto, checkAhead, progress, ...(time && { time }), ...(brought && { brought }), ...(pinned !== null && { pinned }) });
  const notes = found.notes.map((note) => ({ what: "note", ...note }));
  return { kind: "case", ...found, notes, ...shownHeads(found.heads) };
}

/** The same without what stands among the faults already. */
function shownHeads(found: HeadsReport | null): Pick<Verification, "heads" | "evidence"> {
  if (!found) return { heads: null, evidence: null };
  const { evidence, sights, unseen, unknownLines, knownHead, quorumAt, logInPolicy } = found;
  return { heads: { sights, unseen, unknownLines, knownHead, quorumAt, logInPolicy }, evidence: evidence && new TextDecoder().decode(evidence) };
}

/** A bag by BagIt's rules; where it holds a log, that too. Files are hashed on other threads while acts are checked on this one. */
export async function verifyBagFolder(ports: BagPorts, settings: VerifySettings): Promise<Verification> {
  const entries: BagEntry[] = [];
  for await (const entry of ports.files.list()) entries.push(entry);
  const here = new Set(entries.flatMap(({ kind, path }) => (kind === "file" ? [path] : [])));
  const read = (path: string, limitBytes: number): Promise<Uint8Array | null> => (here.has(path) ? wholeFile(ports.files, path, limitBytes) : Promise.resolve(null));
  const files: SealedFiles = { paths: [...here], read: (path) => read(path, limits.originalBytes) };
  const [bag, log] = await Promise.all([verifyBag(ports, entries), isSealed(here) ? verifySealedLog(files, settings.crypto, settings.pinned) : null]);
  const bagCheck = { name: `bag (BagIt ${bag.version ?? "of no known version"})`, checked: bag.payloadFiles, faults: bag.faults.length };
  if (!log) return { kind: "bag", checks: [bagCheck], faults: [...bag.faults, ...withoutLog(settings)], notes: [], stamps: [], heads: null, evidence: null, head: null, signers: null, pinned: null, confirmed: false };
  const shape = [...sealShapeFaults(bag.paths, (path) => bag.listedIn(path)), ...(await manifestFaults(read))];
  const originals = originalFaults(bag.paths, log.received, (path) => bag.sha256(path));
  const time = await verifySealedTime({ paths: bag.paths, read }, log, settings);
  const heads = await sealedHeads(log, read, settings);
  const { checkpoint, pinned } = log;
  const faults = [...bag.faults, ...shape, ...log.faults, ...originals, ...time.faults, ...(heads?.faults ?? []).map((fault) => ({ ...fault, where: placeOf(fault.where) }))];
  return {
    kind: "sealed case",
    checks: [
      { ...bagCheck, faults: bag.faults.length + shape.length },
      { name: "acts in the signed log", checked: log.acts, faults: log.faults.length },
      { name: "originals as received", checked: log.received.size, faults: originals.length },
      ...(heads?.faults.length ? [{ name: "what others know of the log", checked: 1, faults: heads.faults.length }] : []),
      ...(time.checked > 0 ? [{ name: "time", checked: time.checked, faults: time.faults.length }] : []),
    ],
    faults, notes: time.notes, stamps: time.stamps, ...shownHeads(heads), head: checkpoint && { origin: checkpoint.origin, size: checkpoint.size },
    signers: log.signers, pinned, confirmed: faults.length === 0 && (pinned !== null || heads?.logInPolicy === true),
  };
}

/** Who asks for a signer or a history is not told that all is well where there is none. */
function withoutLog({ pinned, brought }: VerifySettings): readonly Fault[] {
  if (pinned === null && !brought?.policy && !brought?.knownHead) return [];
  return [{ what: "no-log", where: "bagit.txt", message: "a key, a policy or a known head was given, and this bag holds no log that it could be compared with" }];
}

/** Whether it is meant as a sealed case: one from which something was taken away is still one, and not a bag like any other. */
function isSealed(paths: ReadonlySet<string>): boolean {
  return [caseLayout.checkpoint, "log/key.txt", "acts/000000000000.acts", "verify.sh"].some((path) => paths.has(path));
}

async function manifestFaults(read: (path: string, limitBytes: number) => Promise<Uint8Array | null>): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const algorithm of ["sha256", "sha512"] as const) {
    for (const where of [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`]) {
      const bytes = await read(where, limits.metadataBytes);
      if (bytes && !isPlainManifest(new TextDecoder().decode(bytes), algorithm)) faults.push({ what: "manifest", where, message: "is not written as a sealed case's manifests are" });
    }
  }
  return faults;
}

interface TimeInSeal {
  readonly checked: number;
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
  readonly stamps: readonly StampFound[];
}

/** Stamps in a seal say of older heads of its log what they say in a case. */
async function verifySealedTime(
  files: { readonly paths: readonly string[]; readonly read: (path: string, limitBytes: number) => Promise<Uint8Array | null> },
  log: SealedLogReport,
  { crypto, time: checking }: VerifySettings,
): Promise<TimeInSeal> {
  const faults: Fault[] = [];
  const notes: Fault[] = [];
  let checked = 0;
  const paths = files.paths.filter((path) => path.startsWith(`${caseLayout.time}/`));
  if (!checking || paths.length === 0) {
    return { checked, faults, notes: paths.length === 0 ? [] : [{ what: "note", where: caseLayout.time, message: "stamps of time were not checked" }], stamps: [] };
  }
  const { stamps, known } = await verifyTime({
    paths, read: files.read, logs: log.log.genesis && logsOfStamps(log.log.streams, log.leaves, crypto), crypto, checking,
    report: {
      checked: () => { checked += 1; },
      fault: (fault) => { faults.push(fault); },
      note: (where, message) => { notes.push({ what: "note", where, message }); },
    },
  });
  for (const where of paths) if (!known.has(where)) faults.push({ what: "unknown-file", where, message: "is no file of a time stamp" });
  return { checked, faults, notes, stamps };
}

/** A seal's signed head beside what others know of it. */
async function sealedHeads(
  { log, leaves, checkpoint: head }: SealedLogReport,
  read: (path: string, limitBytes: number) => Promise<Uint8Array | null>,
  { crypto, brought = nothingBrought }: VerifySettings,
): Promise<HeadsReport | null> {
  const readSmall = (path: string): Promise<Uint8Array | null> => read(path, headBytesLimit);
  const checkpoint = await readSmall(caseLayout.checkpoint);
  if (!checkpoint) return null;
  const witnessed = await readSmall(caseLayout.witnessed);
  const readTile = (path: string): Promise<Uint8Array | null> => readSmall(`${caseLayout.log}/${path}`);
  const held = (origin: string): ReturnType<typeof heldLog> => heldLog(origin, { streams: log.streams, leaves, signedSize: head?.size ?? 0 }, crypto);
  return verifyHeads({ checkpoint, witnessed, logKeyAt: (size) => log.logKeyAt(size), keys: log.streams[0]?.keys ?? [], held, readTile, crypto }, brought);
}

/** Null when it is longer than it may be, or cannot be read. */
async function wholeFile(files: BagFiles, path: string, limitBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of files.read(path)) {
      size += piece.length;
      if (size > limitBytes) return null;
      pieces.push(piece);
    }
  } catch {
    return null; // the caller names the file as missing
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
