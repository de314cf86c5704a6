import { Worker } from "node:worker_threads";
import { RefusedInput } from "../model/errors.js";
import type { FileReason } from "../model/case-record.js";
import type { MadeOfPicture, PicturesBefore, PictureSign } from "../model/letters.js";
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
  /** Longest wait for an answer, or for the next sign of a picture. */
  readonly milliseconds: number;
  /** Longest wait for the last picture; what is left after that must come as soon as if there were none. */
  readonly inAllMilliseconds: number;
  readonly megabytes: number;
}

/**
 * A few worker threads with a time and a memory limit each. A worker that hangs, dies or throws is replaced, and its
 * job ends as RefusedInput whose `cause` is a FileReason, but for a record of several pictures that had no time for some: the
 * others stay. All other jobs go on. Threads start with the first job.
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
    const diary: Diary = { made: [], isOver: false, isAtPicture: false };
    const end = performance.now() + settings.inAllMilliseconds;
    for (;;) {
      const worker = await take();
      try {
        const answer = await once(worker, { job, diary, milliseconds: settings.milliseconds, inAll: diary.isOver ? settings.milliseconds : end - performance.now() });
        giveBack(worker);
        if ("refused" in answer) throw refused(answer.refused);
        return answer;
      } catch (error) {
        if (!isEnded(error)) throw error;
        await worker.terminate();
        giveBack(begin());
        if (error.reason !== "read-timeout" || !goesOn(diary, performance.now() >= end)) throw refused(error.reason);
      }
    }
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

/** The pictures of a record, over all threads that it takes. */
interface Diary {
  readonly made: (MadeOfPicture | null)[];
  isOver: boolean;
  isAtPicture: boolean;
}

/** A thread that was ended at a picture, or after some, leaves what was made of the others: another goes on from there, without that picture, or without any more. */
function goesOn(diary: Diary, isLate: boolean): boolean {
  if (diary.isOver || (!diary.isAtPicture && diary.made.length === 0)) return false;
  if (diary.isAtPicture) diary.made.push(null);
  diary.isOver = isLate || !diary.isAtPicture;
  diary.isAtPicture = false;
  return true;
}

/** A thread had to be ended, or died. What it threw may hold words of the record: only the fact goes on. */
class Ended extends Error {
  readonly reason: "read-timeout" | "read-failed";

  constructor(reason: Ended["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

function isEnded(error: unknown): error is Ended {
  return error instanceof Ended;
}

interface Attempt {
  readonly job: Job;
  readonly diary: Diary;
  readonly milliseconds: number;
  readonly inAll: number;
}

function once(worker: Worker, { job, diary, milliseconds, inAll }: Attempt): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const tooLong = (): void => { settle(() => { reject(new Ended("read-timeout")); }); };
    const timer = setTimeout(tooLong, milliseconds);
    const last = setTimeout(tooLong, inAll);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      clearTimeout(last);
      worker.off("message", answered).off("error", died).off("exit", died);
      how();
    };
    const answered = (answer: Answer | PictureSign): void => {
      if (answer !== "begun" && !("made" in answer)) {
        settle(() => { resolve(answer); });
        return;
      }
      timer.refresh();
      diary.isAtPicture = answer === "begun";
      if (answer !== "begun") diary.made.push(answer.made);
    };
    const died = (): void => { settle(() => { reject(new Ended("read-failed")); }); };
    worker.on("message", answered).on("error", died).on("exit", died);
    const { made, isOver } = diary;
    worker.postMessage({ ...job, before: { made, isOver } satisfies PicturesBefore });
  });
}

function refused(reason: FileReason): RefusedInput {
  return new RefusedInput(`A record could not be read (${reason}).`, { cause: reason });
}
