import { Worker } from "node:worker_threads";
import { RefusedInput } from "../model/errors.js";
import type { FileReason } from "../model/case-record.js";
import type { ReadingQueue } from "../ports.js";

type Job = Parameters<ReadingQueue["derive"]>[0];
type Result = Awaited<ReturnType<ReadingQueue["derive"]>>;

export interface QueueSettings {
  /** The module that does one job a message. */
  readonly module: URL;
  readonly width: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * A few worker threads with a time and a memory limit each. A worker that hangs, dies or throws is replaced, and its
 * job ends as RefusedInput whose `cause` is a FileReason; all other jobs go on. Threads start with the first job.
 */
export function readingQueueInWorkers(settings: QueueSettings): ReadingQueue {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  let started = 0;

  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    if (worker) return Promise.resolve(worker);
    if (started >= settings.width) return new Promise((resolve) => waiting.push(resolve));
    started += 1;
    return Promise.resolve(start(settings));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  return {
    async derive(job) {
      const worker = await take();
      try {
        const result = await once(worker, job, settings.milliseconds);
        giveBack(worker);
        return result;
      } catch (error) {
        await worker.terminate();
        giveBack(start(settings));
        throw error;
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
      started = 0;
    },
  };
}

function start({ module, megabytes }: QueueSettings): Worker {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 } });
  worker.unref(); // an idle worker keeps no program running; a job does, by its timer
  return worker;
}

function once(worker: Worker, job: Job, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { settle(() => { reject(refused("read-timeout")); }); }, milliseconds);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners("message");
      worker.removeAllListeners("error");
      worker.removeAllListeners("exit");
      how();
    };
    worker.once("message", (result: Result) => { settle(() => { resolve(result); }); });
    // What a reader threw may hold words of the record: only the fact goes on.
    worker.once("error", () => { settle(() => { reject(refused("read-failed")); }); });
    worker.once("exit", () => { settle(() => { reject(refused("read-failed")); }); });
    worker.postMessage(job);
  });
}

function refused(reason: FileReason): RefusedInput {
  return new RefusedInput(`A record could not be read (${reason}).`, { cause: reason });
}
