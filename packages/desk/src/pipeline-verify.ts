/** Checking what is here and what came from elsewhere: a case folder, or a bag that may be a sealed case. */
import type { Crypto } from "@affiant/proof";
import type { StampChecking } from "./2-preserve/time/check-stamp.js";
import type { StampFound } from "./2-preserve/time/stamp-found.js";
import { verifyCase } from "./2-preserve/verify-case.js";
import type { Brought, HeadsReport } from "./2-preserve/witness/verify-heads.js";
import { verifyBag, type BagPorts } from "./8-publish/verify-bag.js";
import { verifySealedLog } from "./8-publish/verify-sealed-log.js";
import { limits } from "./model/limits.js";
import type { BagFiles, CaseFiles } from "./ports.js";

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
  readonly signers: { readonly log: string; readonly authors: readonly string[] } | null;
  /** Whether a fingerprint that the reader gave is one of the signers'. */
  readonly confirmed: boolean;
}

export interface VerifySettings {
  readonly crypto: Crypto;
  /** Fingerprint of a key that the reader has from elsewhere, or null. */
  readonly pinned: string | null;
  /** How stamps of time are checked. */
  readonly time?: StampChecking;
  /** A policy, a head that somebody kept, witnesses that the reader has named. */
  readonly brought?: Brought;
  readonly progress: (done: number, of: number) => void;
}

export async function verifyCaseFolder(files: CaseFiles, { crypto, pinned, time, brought, progress }: VerifySettings): Promise<Verification> {
  const found = await verifyCase(files, { crypto, progress, ...(time && { time }), ...(brought && { brought }), ...(pinned !== null && { pinned }) });
  const notes = found.notes.map((note) => ({ what: "note", ...note }));
  return { kind: "case", ...found, notes, ...shownHeads(found.heads) };
}

/** The same without what stands among the faults already. */
function shownHeads(found: HeadsReport | null): Pick<Verification, "heads" | "evidence"> {
  if (!found) return { heads: null, evidence: null };
  const { evidence, sights, unseen, unknownLines, knownHead, quorumAt, logInPolicy } = found;
  return { heads: { sights, unseen, unknownLines, knownHead, quorumAt, logInPolicy }, evidence: evidence && new TextDecoder().decode(evidence) };
}

/** A bag by BagIt's rules; where it holds a log, that too. */
export async function verifyBagFolder(ports: BagPorts, { crypto, pinned }: VerifySettings): Promise<Verification> {
  const bag = await verifyBag(ports);
  const paths: string[] = [];
  for await (const entry of ports.files.list()) if (entry.kind === "file") paths.push(entry.path);
  const bagCheck = { name: `bag (BagIt ${bag.version ?? "of no known version"})`, checked: bag.payloadFiles, faults: bag.faults.length };
  if (!paths.includes("log/checkpoint"))
    return { kind: "bag", checks: [bagCheck], faults: bag.faults, notes: [], stamps: [], heads: null, evidence: null, head: null, signers: null, confirmed: false };
  const digests = await payloadDigests(ports.files);
  const read = (path: string): Promise<Uint8Array | null> => (paths.includes(path) ? wholeFile(ports.files, path, limits.requestBytes) : Promise.resolve(null));
  const log = await verifySealedLog({ paths, read, digest: (path) => digests.get(path) ?? null }, crypto, pinned);
  const uncovered = bag.uncovered.map((where) => ({ what: "uncovered", where, message: "no manifest covers it" }));
  return {
    kind: "sealed case",
    checks: [bagCheck, { name: "acts in the signed log", checked: log.acts, faults: log.faults.length }, { name: "originals as received", checked: log.originals, faults: 0 }],
    faults: [...bag.faults, ...uncovered, ...log.faults],
    notes: [], stamps: [], ...shownHeads(null), head: log.head, signers: log.signers, confirmed: log.confirmed,
  };
}

async function payloadDigests(files: BagFiles): Promise<ReadonlyMap<string, string>> {
  const bytes = await wholeFile(files, "manifest-sha256.txt", limits.originalBytes);
  const lines = new TextDecoder().decode(bytes ?? new Uint8Array()).split("\n");
  return new Map(lines.flatMap((line) => {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return digest !== undefined && path !== undefined ? [[path, digest] as const] : [];
  }));
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
