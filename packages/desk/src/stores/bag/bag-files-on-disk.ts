import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { open, opendir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { BagEntry, BagFiles, FileDigests } from "../../ports.js";

/** Folders in folders in a bag, at most. */
const depthLimit = 128;

/** A bag from anywhere, only ever read. Links are listed as such and never followed. */
export function bagFilesOnDisk(folder: string): BagFiles {
  return {
    async *list() {
      const waiting = [""];
      for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
        for await (const entry of await opendir(join(folder, inner))) {
          const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
          if (entry.isDirectory() && path.split("/").length < depthLimit) waiting.push(path);
          else yield { path, kind: kindOf(entry), size: entry.isFile() ? (lstatSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) : 0 };
        }
      }
    },
    async *read(path) {
      const handle = await open(join(folder, path), plainly);
      if (!(await handle.stat()).isFile()) {
        await handle.close();
        throw new Error("not a plain file");
      }
      yield* handle.createReadStream({ highWaterMark: pieceBytes }) as AsyncIterable<Uint8Array>;
    },
    digests: (wanted) => digestsOnAllCores([...wanted].map(([path, algorithms]) => ({ path, file: join(folder, path), algorithms }))),
  };
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): BagEntry["kind"] {
  if (entry.isFile()) return "file";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** No link is followed, and a pipe that took a file's place since it was listed does not make anybody wait. */
const plainly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const pieceBytes = 1024 * 1024;

/** One file to be read once, for all digests that are wanted of it. */
export interface DigestTask {
  readonly path: string;
  readonly file: string;
  readonly algorithms: readonly string[];
}

const piece = Buffer.allocUnsafeSlow(pieceBytes);

/** Digests of a file; null where it cannot be read, or is no plain file. */
export function digestsNow({ file, algorithms }: DigestTask): FileDigests | null {
  let handle: number;
  try {
    handle = openSync(file, plainly);
  } catch {
    return null;
  }
  try {
    if (!fstatSync(handle).isFile()) return null;
    const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const);
    let size = 0;
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
      size += length;
      for (const [, hash] of hashes) hash.update(piece.subarray(0, length));
    }
    return { size, hex: new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")])) };
  } catch {
    return null;
  } finally {
    closeSync(handle);
  }
}

/** Starting a thread costs more than a few small files do. */
const filesForThreads = 200;

/** What a thread is given: the whole list, and a counter that says which file is next. */
export interface DigestWork {
  readonly tasks: readonly DigestTask[];
  readonly next: SharedArrayBuffer;
}

async function digestsOnAllCores(tasks: readonly DigestTask[]): Promise<ReadonlyMap<string, FileDigests>> {
  const bytes = tasks.reduce((sum, { file }) => sum + (lstatSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  const width = tasks.length < filesForThreads && bytes < 8 * pieceBytes ? 0 : Math.min(availableParallelism(), 16);
  const found = new Map<string, FileDigests>();
  const keep = (all: readonly (readonly [string, FileDigests | null])[]): void => {
    for (const [path, digests] of all) if (digests) found.set(path, digests);
  };
  if (width < 2) keep(tasks.map((task) => [task.path, digestsNow(task)]));
  else {
    const next = new SharedArrayBuffer(4);
    await Promise.all(Array.from({ length: width }, async () => { keep(await inThread({ tasks, next })); }));
  }
  return found;
}

function inThread(work: DigestWork): Promise<readonly (readonly [string, FileDigests | null])[]> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL("./bag-digests-worker.js", import.meta.url), { workerData: work });
    worker.once("message", done).once("error", failed);
    worker.once("exit", () => { failed(new Error("a thread that reads files ended without an answer")); });
  });
}
