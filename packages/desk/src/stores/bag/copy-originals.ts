import { BrokenInvariant } from "../../model/errors.js";
import { inOrder } from "../../model/in-order.js";
import { originalPath } from "../keep-files.js";
import { workHere, workThreads } from "../work-threads.js";
import type { CopiedOut } from "./copy-out.js";

export interface OriginalToCopy {
  /** Lower-case hex. */
  readonly sha256: string;
  /** As received, in bytes. */
  readonly size: number;
  /** Where the copy goes: in a folder that is there, and nothing in its place. */
  readonly to: string;
}

/** Flushed together; so many files are open at once in a thread. */
const batchFiles = 128;
const batchBytes = 32 * 1024 * 1024;
/** Up to this much is done sooner than a thread starts. */
const fewFiles = 16;
const fewBytes = 1024 * 1024;

/**
 * Copies originals out of a case on all cores. Gives the SHA-512 of each, in order; their bytes are durable then. When it
 * fails, nothing is still being written.
 * @throws BrokenInvariant when one is not there, or not what was received. Retry when a disk failed.
 */
export async function copyOriginals(folder: string, originals: readonly OriginalToCopy[]): Promise<readonly string[]> {
  const few = originals.length <= fewFiles && bytesOf(originals) <= fewBytes;
  const copy = async (batch: readonly OriginalToCopy[]): Promise<readonly string[]> => {
    const files = batch.map(({ sha256, to }) => ({ from: originalPath(folder, sha256), to, sha256 }));
    const copied = await (few ? workHere({ do: "copy-out", files }) : workThreads.run({ do: "copy-out", files }));
    return batch.map((original, at) => sha512Of(original, copied[at] ?? { fault: "missing" }));
  };
  const all: string[] = [];
  for await (const digests of inOrder(batches(originals), workThreads.width + 1, copy)) all.push(...digests);
  return all;
}

function sha512Of({ sha256, size }: OriginalToCopy, copied: CopiedOut): string {
  if ("fault" in copied) throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is ${copied.fault === "missing" ? "missing" : "not what it was"}`);
  if (copied.size !== size) throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is not what was received`);
  return copied.sha512;
}

function bytesOf(originals: readonly OriginalToCopy[]): number {
  return originals.reduce((sum, { size }) => sum + size, 0);
}

function* batches(originals: readonly OriginalToCopy[]): Iterable<readonly OriginalToCopy[]> {
  let batch: OriginalToCopy[] = [];
  let bytes = 0;
  for (const original of originals) {
    batch.push(original);
    bytes += original.size;
    if (batch.length < batchFiles && bytes < batchBytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
