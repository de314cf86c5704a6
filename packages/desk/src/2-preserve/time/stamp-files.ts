/** Names of files under `time/`: docs/formats/time.md, 'Files'. */
import { concat, hex } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import type { StampCrypto } from "../../ports.js";

export type StampKind = "tsq" | "tsr" | "ots";

export interface StampFile {
  readonly path: string;
  readonly size: number;
  /** Null: the checkpoint itself. */
  readonly kind: StampKind | null;
  /** Path without its ending: the same for a request and its answer. */
  readonly stem: string;
  readonly name: string;
}

/** Null for what is no file of `time/`. */
export function parseStampPath(path: string): StampFile | null {
  const match = /^time\/([1-9]\d{0,15})\/(?:checkpoint|([a-z0-9][a-z0-9.-]{0,59})-([0-9a-f]{16})\.(tsq|tsr|ots))$/.exec(path);
  const size = Number(match?.[1]);
  if (!match || !Number.isSafeInteger(size)) return null;
  const kind = (match[4] ?? null) as StampKind | null;
  return { path, size, kind, stem: kind ? path.slice(0, -kind.length - 1) : path, name: match[3] ?? "" };
}

export function stampedCheckpointPath(size: number): string {
  return `${caseLayout.time}/${size}/checkpoint`;
}

/** The part of a name that says what the files hold. */
export function stampName(crypto: StampCrypto, ...files: readonly Uint8Array[]): string {
  return hex(crypto.digest("sha256", concat(...files))).slice(0, 16);
}

/** Where files of a stamp stand, without the ending. */
export function stampStem(size: number, label: string, name: string): string {
  return `${caseLayout.time}/${size}/${label}-${name}`;
}

/** A label of any words: for people, it proves nothing. */
export function labelOf(words: string): string {
  const plain = words.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^[^a-z0-9]+/, "").slice(0, 60);
  return plain === "" ? "stamp" : plain;
}
