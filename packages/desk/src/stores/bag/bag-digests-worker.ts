/** One thread that reads files for their digests, until there is none left: each answer with its place in the list. */
import { parentPort, workerData } from "node:worker_threads";
import { digestNow, type DigestWork, type FoundDigests } from "./digest-now.js";

/** What a thread found: null where a file could not be read. */
export type DigestAnswer = readonly (readonly [at: number, found: FoundDigests | null])[];

const { tasks, next } = workerData as DigestWork;
const counter = new Int32Array(next);
const answer: (readonly [number, FoundDigests | null])[] = [];
for (let at = Atomics.add(counter, 0, 1); ; at = Atomics.add(counter, 0, 1)) {
  const task = tasks[at];
  if (!task) break;
  answer.push([at, digestNow(task)]);
}
parentPort?.postMessage(answer satisfies DigestAnswer);
