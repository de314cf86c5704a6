import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FileDigests } from "../../ports.js";
import { digestsOf, type DigestAnswer, type DigestTask, type DigestWork } from "./digest-now.js";

/** A file that is wanted by several digests. `size` is what was listed: the largest are begun first. */
export interface WantedDigests extends DigestTask {
  readonly path: string;
  readonly size: number;
}

/** Starting a thread costs more than a few small files do. */
const filesForThreads = 200;
const bytesForThreads = 8 * 1024 * 1024;
const threadsLimit = 16;

/** Digests by the path of each file. What cannot be read is not in the answer. */
export async function digestsOnAllCores(wanted: readonly WantedDigests[]): Promise<ReadonlyMap<string, FileDigests>> {
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  const width = wanted.length < filesForThreads && bytes < bytesForThreads ? 1 : Math.min(availableParallelism(), threadsLimit);
  const tasks = [...wanted].sort((a, b) => b.size - a.size);
  const work: DigestWork = { tasks: tasks.map(({ file, algorithms }) => ({ file, algorithms })), next: new SharedArrayBuffer(4) };
  const threads = Array.from({ length: width - 1 }, () => inThread(work));
  const answers = await Promise.all([here(work), ...threads]);
  const found = new Map<string, FileDigests>();
  for (const [at, digests] of answers.flat()) {
    const task = tasks[at];
    if (task && digests) found.set(task.path, { size: digests.size, hex: new Map(task.algorithms.map((name, which) => [name, digests.hex[which] ?? ""])) });
  }
  return found;
}

/** This thread takes its share, a file at a time between what else it has to do. */
async function here(work: DigestWork): Promise<DigestAnswer> {
  const answer: DigestAnswer[number][] = [];
  for (const one of digestsOf(work)) {
    answer.push(one);
    await setImmediate();
  }
  return answer;
}

function inThread(work: DigestWork): Promise<DigestAnswer> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL("./bag-digests-worker.js", import.meta.url), { workerData: work });
    worker.once("message", done).once("error", failed);
    worker.once("exit", () => { failed(new Error("a thread that reads files ended without an answer")); });
  });
}
