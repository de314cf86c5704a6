import { createHash } from "node:crypto";
import { closeSync, constants, openSync } from "node:fs";
import { codeOf } from "./error-code.js";
import { readPiece } from "./read-piece.js";

/** A file to hash, by one or several algorithms in one reading. */
export interface DigestJob {
  readonly do: "digest";
  readonly path: string;
  /** As node:crypto names them; all must be known to it. */
  readonly algorithms: readonly string[];
}

/** Digests in hex, in the order of the algorithms. */
export interface FileDigests {
  readonly size: number;
  readonly digests: readonly string[];
}

/** Null when there is no such file, or it is a link. Blocks its thread. `progress` hears of bytes read. */
export function digestFile(path: string, algorithms: readonly string[], progress?: (bytes: number) => void): FileDigests | null {
  const handle = openFile(path);
  if (handle === null) return null;
  try {
    const hashes = algorithms.map((algorithm) => createHash(algorithm));
    let size = 0;
    for (let piece = readPiece(handle, size); piece.length > 0; piece = readPiece(handle, size)) {
      for (const hash of hashes) hash.update(piece);
      size += piece.length;
      progress?.(piece.length);
    }
    return { size, digests: hashes.map((hash) => hash.digest("hex")) };
  } finally {
    closeSync(handle);
  }
}

function openFile(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error))) return null;
    throw error;
  }
}
