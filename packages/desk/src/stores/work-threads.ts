import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Retry } from "../model/errors.js";
import { codeOf } from "./error-code.js";
import { doWork } from "./file-work.js";
import type { Work, WorkResult } from "./file-work.js";
import type { Answer } from "./work-threads-worker.js";

/** A thread that has had nothing to do for so long is ended. */
const idleMilliseconds = 2_000;

interface Waiting {
  readonly work: Work;
  readonly progress: ((bytes: number) => void) | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A few threads for work that holds a core: hashing, copying, checking signatures. They start with the first work and
 * end when there is none for a while; waiting ones keep no program running.
 */
export class WorkThreads {
  readonly #width: number;
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  readonly #waiting: Waiting[] = [];
  #busy = 0;

  /** @param width - threads at once; one a core unless told otherwise. */
  constructor(width: number = availableParallelism()) {
    this.#width = Math.max(1, Math.min(8, width));
  }

  get width(): number {
    return this.#width;
  }

  /** @throws Retry when the disk failed or a thread died: what the work was about is as it was before. */
  run<W extends Work>(work: W, progress?: (bytes: number) => void): Promise<WorkResult<W>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, progress, resolve: resolve as (result: unknown) => void, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#busy >= this.#width) return;
    const waiting = this.#waiting.shift();
    if (!waiting) return;
    this.#busy += 1;
    const worker = this.#take();
    const end = (how: () => void, usable: boolean): void => {
      forgetListeners(worker);
      this.#busy -= 1;
      if (usable) this.#rest(worker);
      else void worker.terminate();
      how();
      this.#next();
    };
    worker.on("message", (answer: Answer) => {
      if ("read" in answer) waiting.progress?.(answer.read);
      else if ("result" in answer) end(() => { waiting.resolve(answer.result); }, true);
      else end(() => { waiting.reject(failure(answer.failed)); }, true);
    });
    worker.once("error", () => { end(() => { waiting.reject(failure("thread")); }, false); });
    worker.once("exit", () => { end(() => { waiting.reject(failure("thread")); }, false); });
    worker.ref();
    worker.postMessage(waiting.work);
  }

  #take(): Worker {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      forgetListeners(worker);
      return worker;
    }
    return new Worker(new URL("work-threads-worker.js", import.meta.url));
  }

  #rest(worker: Worker): void {
    worker.unref();
    const drop = (): void => { this.#idle.delete(worker); };
    worker.once("error", drop);
    worker.once("exit", drop);
    this.#idle.set(worker, setTimeout(() => {
      drop();
      void worker.terminate();
    }, idleMilliseconds).unref());
  }
}

/** One by one: a worker hears of its messages by listeners of its own, which stay. */
function forgetListeners(worker: Worker): void {
  for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
}

function failure(code: string): Retry {
  const full = code === "ENOSPC" || code === "EDQUOT";
  return new Retry(full ? "The disk is full: make room and try again." : `A disk or a thread failed (${code}). Try again.`, { cause: code });
}

/** The same in the thread that asks, which waits for it. @throws Retry */
export function workHere<W extends Work>(work: W): Promise<WorkResult<W>> {
  return new Promise((resolve, reject) => {
    try {
      resolve(doWork(work));
    } catch (error) {
      reject(failure(codeOf(error)));
    }
  });
}

/** One for the whole process: more threads than cores would only take turns. */
export const workThreads = new WorkThreads();
