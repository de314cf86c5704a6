/** Alone in its file, so that a thread that only reads files loads nothing else. */
import { createHash, hash as hashAtOnce } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** One file to be read once, for all digests that are wanted of it. */
export interface DigestTask {
  readonly file: string;
  readonly algorithms: readonly string[];
}

/** The length of a file, and its digests in hex in the order they were asked for. */
export interface FoundDigests {
  readonly size: number;
  readonly hex: readonly string[];
}

/** What a thread is given: the whole list, and a counter that says which file is next. */
export interface DigestWork {
  readonly tasks: readonly DigestTask[];
  readonly next: SharedArrayBuffer;
}

/** What a thread found, each with its place in the list: null where a file could not be read. */
export type DigestAnswer = readonly (readonly [at: number, found: FoundDigests | null])[];

/** Takes the next file that nobody else has taken, until there is none left. */
export function* digestsOf({ tasks, next }: DigestWork): Iterable<DigestAnswer[number]> {
  const counter = new Int32Array(next);
  for (let at = Atomics.add(counter, 0, 1); ; at = Atomics.add(counter, 0, 1)) {
    const task = tasks[at];
    if (!task) return;
    yield [at, digestNow(task)];
  }
}

/** No link is followed, and a pipe that took a file's place since it was listed does not make anybody wait. */
export const plainly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A piece is hashed by each algorithm while it lies in the processor's cache. */
const piece = Buffer.allocUnsafeSlow(512 * 1024);

/** Digests of a file; null where it cannot be read, or is no plain file. */
function digestNow({ file, algorithms }: DigestTask): FoundDigests | null {
  let handle: number;
  try {
    handle = openSync(file, plainly);
  } catch {
    return null;
  }
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) return null;
    const length = readSync(handle, piece);
    const first = piece.subarray(0, length);
    // A file that is read whole is hashed in one call. Of one that grows meanwhile these are the bytes that it had.
    if (length === found.size) return { size: length, hex: algorithms.map((algorithm) => hashAtOnce(algorithm, first, "hex")) };
    return digestPieces(handle, first, algorithms);
  } catch {
    return null;
  } finally {
    closeSync(handle);
  }
}

function digestPieces(handle: number, first: Buffer, algorithms: readonly string[]): FoundDigests {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  let size = 0;
  for (let bytes = first; bytes.length > 0; bytes = piece.subarray(0, readSync(handle, piece))) {
    size += bytes.length;
    for (const hash of hashes) hash.update(bytes);
  }
  return { size, hex: hashes.map((hash) => hash.digest("hex")) };
}
