/** The thread of {@link WorkThreads}: one piece of work a message, one answer to each. */
import { parentPort } from "node:worker_threads";
import { codeOf } from "./error-code.js";
import { doWork } from "./file-work.js";
import type { Work } from "./file-work.js";

/** How far a thread has come, what it made, or the system's name of the error that stopped it. */
export type Answer = { readonly read: number } | { readonly result: unknown } | { readonly failed: string };

/** Progress is told in steps of this many bytes. */
const stepBytes = 16 * 1024 * 1024;

parentPort?.on("message", (work: Work) => {
  const tell = (answer: Answer): void => { parentPort?.postMessage(answer); };
  let read = 0;
  try {
    const result = doWork(work, (bytes) => {
      read += bytes;
      if (read < stepBytes) return;
      tell({ read });
      read = 0;
    });
    if (read > 0) tell({ read });
    tell({ result });
  } catch (error) {
    tell({ failed: codeOf(error) });
  }
});
