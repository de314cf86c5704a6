/** Checking what is here and what came from elsewhere: a case folder, or a bag that may be a sealed case. */
import type { Crypto } from "@affiant/proof";
import { verifyCase } from "./2-preserve/verify-case.js";
import { verifyBag, type BagPorts } from "./8-publish/verify-bag.js";
import { sealShapeFaults } from "./8-publish/seal-shape.js";
import { originalFaults, verifySealedLog } from "./8-publish/verify-sealed-log.js";
import { limits } from "./model/limits.js";
import type { BagFiles, CaseFiles } from "./ports.js";

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
  readonly head: { readonly origin: string; readonly size: number } | null;
  readonly signers: { readonly log: string; readonly authors: readonly string[] } | null;
  /** Whether a fingerprint that the reader gave is one of the signers'. */
  readonly confirmed: boolean;
}

export interface VerifySettings {
  readonly crypto: Crypto;
  /** Fingerprint of a key that the reader has from elsewhere, or null. */
  readonly pinned: string | null;
  readonly progress: (done: number, of: number) => void;
}

export async function verifyCaseFolder(files: CaseFiles, { crypto, pinned, progress }: VerifySettings): Promise<Verification> {
  const found = await verifyCase(files, { crypto, progress, ...(pinned !== null && { pinned }) });
  const notes = found.notes.map((note) => ({ what: "note", ...note }));
  return { kind: "case", ...found, notes };
}

/** A bag by BagIt's rules; where it holds a log, that too. Files are hashed on other threads while acts are checked on this one. */
export async function verifyBagFolder(ports: BagPorts, { crypto, pinned }: VerifySettings): Promise<Verification> {
  const paths: string[] = [];
  for await (const entry of ports.files.list()) if (entry.kind === "file") paths.push(entry.path);
  const here = new Set(paths);
  const read = (path: string): Promise<Uint8Array | null> => (here.has(path) ? wholeFile(ports.files, path, limits.originalBytes) : Promise.resolve(null));
  const isSeal = here.has("log/checkpoint");
  const [bag, log] = await Promise.all([verifyBag(ports), isSeal ? verifySealedLog({ paths: [...here], read }, crypto, pinned) : null]);
  const bagCheck = { name: `bag (BagIt ${bag.version ?? "of no known version"})`, checked: bag.payloadFiles, faults: bag.faults.length };
  if (!log) return { kind: "bag", checks: [bagCheck], faults: bag.faults, notes: [], head: null, signers: null, confirmed: false };
  const shape = sealShapeFaults(bag.paths, (path) => bag.listedIn(path));
  const originals = originalFaults(bag.paths, log.received, (path) => bag.sha256(path));
  return {
    kind: "sealed case",
    checks: [
      { ...bagCheck, faults: bag.faults.length + shape.length },
      { name: "acts in the signed log", checked: log.acts, faults: log.faults.length },
      { name: "originals as received", checked: log.received.size, faults: originals.length },
    ],
    faults: [...bag.faults, ...shape, ...log.faults, ...originals],
    notes: [], head: log.head, signers: log.signers, confirmed: log.confirmed,
  };
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
