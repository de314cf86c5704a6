import { createHash, hash as hashAtOnce } from "node:crypto";
import { closeSync, constants, fstatSync, fsyncSync, openSync } from "node:fs";
import { codeOf } from "../error-code.js";
import { readPiece } from "../read-piece.js";
import { writePiece } from "../write-piece.js";

/** Files to copy out of a case to where nothing is yet, all flushed together. */
export interface CopyOutJob {
  readonly do: "copy-out";
  readonly files: readonly FileToCopyOut[];
}

/** A file that must have these bytes: one that has others is told, and its copy is nobody's. */
export interface FileToCopyOut {
  readonly from: string;
  readonly to: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** SHA-512 of what was copied and its length, or why a file cannot be what it should be. */
export type CopiedOut = { readonly sha512: string; readonly size: number } | { readonly fault: "missing" | "changed" };

/**
 * Copies files, each read once for both of its digests, then flushes them all. On return their bytes are durable; their
 * names are when the folder is flushed. Blocks its thread. @throws when a disk fails, or something is in a copy's place.
 */
export function copyOut({ files }: CopyOutJob): readonly CopiedOut[] {
  const handles: number[] = [];
  try {
    const copied = files.map((file) => copyOne(file, handles));
    for (const handle of handles) fsyncSync(handle);
    return copied;
  } finally {
    for (const handle of handles) closeSync(handle);
  }
}

/** The copy stays open, in `handles`, to be flushed with the others. */
function copyOne({ from, to, sha256 }: FileToCopyOut, handles: number[]): CopiedOut {
  const source = openOriginal(from);
  if (source === null) return { fault: "missing" };
  try {
    const copy = openSync(to, "wx");
    handles.push(copy);
    const found = copySmall(source, copy) ?? copyPieces(source, copy);
    return found.sha256 === sha256 ? found : { fault: "changed" };
  } finally {
    closeSync(source);
  }
}

function openOriginal(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

interface Copied {
  readonly sha256: string;
  readonly sha512: string;
  readonly size: number;
}

/** A file of one piece is hashed in one call. Null, and nothing written, where it is longer. */
function copySmall(source: number, copy: number): Copied | null {
  const piece = readPiece(source, 0);
  if (piece.length !== fstatSync(source).size) return null;
  writePiece(copy, piece, 0);
  return { sha256: hashAtOnce("sha256", piece, "hex"), sha512: hashAtOnce("sha512", piece, "hex"), size: piece.length };
}

function copyPieces(source: number, copy: number): Copied {
  const hashes = [createHash("sha256"), createHash("sha512")] as const;
  let size = 0;
  for (let piece = readPiece(source, size); piece.length > 0; piece = readPiece(source, size)) {
    for (const hash of hashes) hash.update(piece);
    writePiece(copy, piece, size);
    size += piece.length;
  }
  return { sha256: hashes[0].digest("hex"), sha512: hashes[1].digest("hex"), size };
}
