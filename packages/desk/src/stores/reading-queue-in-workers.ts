import { Worker } from "node:worker_threads";
import { RefusedInput } from "../model/errors.js";
import type { FileReason } from "../model/case-record.js";
import type { ReadingQueue } from "../ports.js";

type Read = Awaited<ReturnType<ReadingQueue["derive"]>>;
interface Leads {
  readonly leads: Awaited<ReturnType<ReadingQueue["leads"]>>;
}
type Job = Parameters<ReadingQueue["derive"]>[0] | Parameters<ReadingQueue["leads"]>[0];
/** What a worker answers; `refused`: why nothing of the record can be read. */
type Answer = Read | Leads | { readonly refused: FileReason };

export interface QueueSettings {
  /** The module that does one job a message. */
  readonly module: URL;
  readonly width: number;
  /** Longest wait for an answer, or for a word that it is still at work. */
  readonly milliseconds: number;
  /** Longest wait for the answer, whatever the worker says. */
  readonly inAllMilliseconds: number;
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
    return Promise.resolve(begin());
  };
  const begin = (): Worker => {
    const worker = start(settings);
    // What a reader left behind may end its thread while no job is on it: another takes its place.
    worker.on("exit", () => {
      const at = idle.indexOf(worker);
      if (at < 0) return;
      idle.splice(at, 1);
      started -= 1;
    });
    return worker;
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  const run = async (job: Job): Promise<Read | Leads> => {
    const worker = await take();
    let answer: Answer;
    try {
      answer = await once(worker, job, settings);
    } catch (error) {
      await worker.terminate();
      giveBack(begin());
      throw error;
    }
    giveBack(worker);
    if ("refused" in answer) throw refused(answer.refused);
    return answer;
  };

  return {
    derive: async (job) => (await run(job)) as Read,
    leads: async (job) => ((await run(job)) as Leads).leads,
    async close() {
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
      started = 0;
    },
  };
}

function start({ module, megabytes }: QueueSettings): Worker {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 } });
  worker.on("error", () => undefined); // told by `once` while a job runs; otherwise nobody waits for it
  worker.unref(); // an idle worker keeps no program running; a job does, by its timer
  return worker;
}

function once(worker: Worker, job: Job, { milliseconds, inAllMilliseconds }: QueueSettings): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const tooLong = (): void => { settle(() => { reject(refused("read-timeout")); }); };
    const timer = setTimeout(tooLong, milliseconds);
    const inAll = setTimeout(tooLong, inAllMilliseconds);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      clearTimeout(inAll);
      worker.off("message", answered).off("error", died).off("exit", died);
      how();
    };
    const answered = (answer: Answer | "at work"): void => {
      if (answer === "at work") timer.refresh();
      else settle(() => { resolve(answer); });
    };
    // What a reader threw may hold words of the record: only the fact goes on.
    const died = (): void => { settle(() => { reject(refused("read-failed")); }); };
    worker.on("message", answered).on("error", died).on("exit", died);
    worker.postMessage(job);
  });
}

function refused(reason: FileReason): RefusedInput {
  return new RefusedInput(`A record could not be read (${reason}).`, { cause: reason });
}
