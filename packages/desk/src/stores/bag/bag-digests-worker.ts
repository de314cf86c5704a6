/** One thread that reads files for their digests, until there is none left. */
import { parentPort, workerData } from "node:worker_threads";
import { digestsNow, type DigestWork } from "./bag-files-on-disk.js";

const { tasks, next } = workerData as DigestWork;
const counter = new Int32Array(next);
const found = [];
for (;;) {
  const task = tasks[Atomics.add(counter, 0, 1)];
  if (!task) break;
  found.push([task.path, digestsNow(task)]);
}
parentPort?.postMessage(found);
