/** Names of files under `time/`: docs/formats/time.md, 'Files'. */
import { concat, hex } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import type { StampCrypto } from "../../ports.js";

export type StampKind = "tsq" | "tsr" | "ots";

export interface StampFile {
  readonly path: string;
  /** The folder of the stamped head: `time/<size>`, or `time/<log>/<size>` for a head of another log. */
  readonly head: string;
  /** The origin of that other log; null where the folder names none. */
  readonly log: string | null;
  readonly size: number;
  /** Null: the checkpoint itself. */
  readonly kind: StampKind | null;
  /** Path without its ending: the same for a request and its answer. */
  readonly stem: string;
  readonly name: string;
}

/** Null for what is no file of `time/`. */
export function parseStampPath(path: string): StampFile | null {
  const match = /^(time\/(?:([a-z2-7]{26})\/)?([1-9]\d{0,15}))\/(?:checkpoint|([a-z0-9][a-z0-9.-]{0,59})-([0-9a-f]{16})\.(tsq|tsr|ots))$/.exec(path);
  const [head, size] = [match?.[1], Number(match?.[3])];
  if (!match || head === undefined || !Number.isSafeInteger(size)) return null;
  const kind = (match[6] ?? null) as StampKind | null;
  return { path, head, log: match[2] === undefined ? null : `${originPrefix}${match[2]}`, size, kind, stem: kind ? path.slice(0, -kind.length - 1) : path, name: match[5] ?? "" };
}

const originPrefix = "affiant-log/";

/** The folder of a head of the case's own log; or, by its origin, of another that it holds. */
export function stampedHeadFolder(size: number, log: string | null = null): string {
  return log === null ? `${caseLayout.time}/${size}` : `${caseLayout.time}/${log.slice(originPrefix.length)}/${size}`;
}

/** The stamped checkpoint in the folder of its head. */
export function stampedCheckpointIn(head: string): string {
  return `${head}/checkpoint`;
}

/** The part of a name that says what the files hold. */
export function stampName(crypto: StampCrypto, ...files: readonly Uint8Array[]): string {
  return hex(crypto.digest("sha256", concat(...files))).slice(0, 16);
}

/** Where files of a stamp stand, without the ending. */
export function stampStem(head: string, label: string, name: string): string {
  return `${head}/${label}-${name}`;
}

/** A label of any words: for people, it proves nothing. */
export function labelOf(words: string): string {
  const plain = words.toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^[^a-z0-9]+/, "").slice(0, 60);
  return plain === "" ? "stamp" : plain;
}
