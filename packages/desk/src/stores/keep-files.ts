import { createHash, hash as hashAtOnce, randomBytes } from "node:crypto";
import {
  closeSync, constants, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, renameSync, rmSync, statSync,
} from "node:fs";
import type { BigIntStats } from "node:fs";
import { dirname, join } from "node:path";
import { caseLayout } from "../model/case-layout.js";
import type { FileToKeep, KeptFile } from "../ports.js";
import { digestFile } from "./digest-file.js";
import { codeOf } from "./error-code.js";
import { steadyStamp } from "./file-stamp.js";
import { readPiece } from "./read-piece.js";
import { writePiece } from "./write-piece.js";

/** Files to copy among a case's originals, all with one flush of the folders. */
export interface KeepJob {
  readonly do: "keep";
  /** The case's folder. */
  readonly folder: string;
  readonly files: readonly FileToKeep[];
}

/** What became of a file; `unreadable` holds the system's name of the error. */
export type KeepResult = KeptFile | { readonly unreadable: string };

/** A copy that is not in its place yet. */
interface Copy {
  readonly at: number;
  readonly handle: number;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly stamp: string | null;
}

class Unreadable extends Error {}

/**
 * Hashes files while it copies them, flushes the copies, moves each to the path its digest gives, and flushes the
 * folders. On return everything is durable. Blocks its thread: for a worker thread, or a few small files.
 * @throws when the case's own disk fails (full, broken): then no unfinished copy is left.
 */
export function keepFiles(job: KeepJob): KeepResult[] {
  const results: KeepResult[] = [];
  const copies: Copy[] = [];
  const temporary = join(job.folder, caseLayout.temporary);
  mkdirSync(temporary, { recursive: true });
  const unfinished = join(temporary, randomBytes(12).toString("hex"));
  try {
    for (const [at, file] of job.files.entries()) {
      const found = readOrCopy(job, { file, at, path: `${unfinished}-${String(at)}` });
      if ("handle" in found) copies.push(found);
      else results[at] = found;
    }
    for (const { handle } of copies) fsyncSync(handle);
    const folders = new Set<string>();
    for (const copy of copies) results[copy.at] = place(job.folder, copy, folders);
    for (const folder of folders) flushFolder(folder);
    return results;
  } finally {
    for (const { handle } of copies) closeSync(handle);
    for (const { at, path } of copies) if (!wasPlaced(results[at])) rmSync(path, { force: true });
  }
}

function wasPlaced(result: KeepResult | undefined): boolean {
  return result !== undefined && "fresh" in result && result.fresh;
}

function readOrCopy(job: KeepJob, { file, at, path }: { readonly file: FileToKeep; readonly at: number; readonly path: string }): Copy | KeepResult {
  const { expected } = file;
  try {
    const source = openSource(file.path);
    try {
      const before = fstatSync(source, { bigint: true });
      if (!before.isFile()) return { unreadable: "ENOTSUP" };
      if (expected !== null) {
        const known = unchanged(job.folder, { source, before, expected });
        if (known) return known;
      }
      return copyOf(source, before, { at, path });
    } finally {
      closeSync(source);
    }
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message };
    throw error;
  }
}

function openSource(path: Uint8Array): number {
  try {
    // What was a file when it was listed may be something else by now: no link is followed, no pipe waited for.
    return openSync(Buffer.from(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): Unreadable {
  return new Unreadable(codeOf(error));
}

/** A file read again that is what it was, and whose original is there: nothing to write. */
function unchanged(folder: string, file: { readonly source: number; readonly before: BigIntStats; readonly expected: string }): KeepResult | null {
  const { source, before, expected } = file;
  let position = 0;
  const hash = createHash("sha256");
  for (let piece = sourcePiece(source, position); piece.length > 0; piece = sourcePiece(source, position)) {
    hash.update(piece);
    position += piece.length;
  }
  if (hash.digest("hex") !== expected || sizeOf(originalPath(folder, expected)) !== position) return null;
  return { sha256: expected, size: position, fresh: false, stamp: steadyStamp(before, fstatSync(source, { bigint: true }), Date.now()) };
}

function sourcePiece(source: number, position: number): Uint8Array {
  try {
    return readPiece(source, position);
  } catch (error) {
    throw unreadable(error);
  }
}

function copyOf(source: number, before: BigIntStats, { at, path }: { readonly at: number; readonly path: string }): Copy {
  const handle = openSync(path, "wx");
  try {
    const { sha256, size } = copySmall(source, handle, before.size) ?? copyPieces(source, handle);
    return { at, handle, path, sha256, size, stamp: steadyStamp(before, fstatSync(source, { bigint: true }), Date.now()) };
  } catch (error) {
    closeSync(handle);
    rmSync(path, { force: true });
    throw error;
  }
}

const zeros = Buffer.alloc(1024 * 1024);

/** A piece of nothing but zeros is left out of the copy: the file system gives zeros where nothing was written. */
function isHole(piece: Uint8Array): boolean {
  return piece[0] === 0 && zeros.compare(piece, 0, piece.length, 0, piece.length) === 0;
}

interface Copied {
  readonly sha256: string;
  readonly size: number;
}

/** A file of one piece is hashed in one call. Null where it is longer than that. */
function copySmall(source: number, handle: number, expectedSize: bigint): Copied | null {
  const piece = sourcePiece(source, 0);
  const size = piece.length;
  if (BigInt(size) !== expectedSize || isHole(piece)) return null;
  const sha256 = hashAtOnce("sha256", piece, "hex");
  writePiece(handle, piece, 0);
  if (sourcePiece(source, size).length === 0) return { sha256, size };
  // It has grown, or it fills the piece: copied again from its beginning, and nothing of this may stay where that leaves a hole.
  ftruncateSync(handle, 0);
  return null;
}

function copyPieces(source: number, handle: number): Copied {
  const hash = createHash("sha256");
  let size = 0;
  let written = 0;
  for (let piece = sourcePiece(source, size); piece.length > 0; piece = sourcePiece(source, size)) {
    hash.update(piece);
    if (!isHole(piece)) {
      writePiece(handle, piece, size);
      written = size + piece.length;
    }
    size += piece.length;
  }
  if (written < size) ftruncateSync(handle, size);
  return { sha256: hash.digest("hex"), size };
}

/** Moves a flushed copy to its path; the folders that must be flushed for it to stay there go into `folders`. */
function place(folder: string, { path, sha256, size, stamp }: Copy, folders: Set<string>): KeepResult {
  const target = originalPath(folder, sha256);
  const all = join(folder, caseLayout.originals);
  // Another thread may have made any of these, or this very file, and not have flushed it yet.
  for (let above = dirname(target); above.length >= all.length; above = dirname(above)) folders.add(above);
  // What is there already counts only when it is what its name says: a damaged file is replaced by the good one.
  if (sizeOf(target) === size && digestFile(target, ["sha256"])?.digests[0] === sha256) return { sha256, size, fresh: false, stamp };
  const first = mkdirSync(dirname(target), { recursive: true });
  // Each new name stands in the folder above it.
  if (first !== undefined) for (let made = dirname(target); made.length >= first.length; made = dirname(made)) folders.add(dirname(made));
  renameSync(path, target);
  return { sha256, size, fresh: true, stamp };
}

function flushFolder(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Where an original stands in a case. */
export function originalPath(folder: string, sha256: string): string {
  return join(folder, caseLayout.originals, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}
