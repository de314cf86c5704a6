import { Worker } from "node:worker_threads";
import { BrokenInvariant, Retry } from "../../model/errors.js";
import type { PartsContainer } from "../../model/part-of.js";
import type { ContainerParts, TakenParts } from "../../ports.js";
import type { PartsAnswer, PartsQuestion } from "./parts-worker.js";

export interface PartsSettings {
  /** The case's folder. */
  readonly folder: string;
  /** Longest wait for the next batch. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** The thread's module; another only in tests. */
  readonly module?: URL;
}

/**
 * One thread that takes containers apart, one after the other. It starts with the first of them. A container on which it
 * hangs, dies or runs out of memory is damaged, or made to do that: it is told so, and the next gets a new thread.
 */
export class PartsInWorker implements ContainerParts {
  readonly #settings: PartsSettings;
  #worker: Worker | null = null;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(settings: PartsSettings) {
    this.#settings = settings;
  }

  async *take(container: PartsContainer, { keep }: { readonly keep: boolean }): AsyncIterable<TakenParts> {
    const before = this.#busy;
    let free = (): void => undefined;
    this.#busy = new Promise<void>((resolve) => { free = resolve; });
    await before;
    let ended = false;
    try {
      let question: PartsQuestion = { folder: this.#settings.folder, container, keep };
      for (;;) {
        const answer: PartsAnswer | "died" = await this.#ask(question);
        if (answer === "died") {
          yield { end: "damaged", leftOut: 0 };
          return;
        }
        if ("parts" in answer) {
          yield answer;
          question = "go on";
          continue;
        }
        ended = true;
        if ("ended" in answer) yield answer.ended;
        else if ("changed" in answer) throw new BrokenInvariant(`the original ${container.sha256.slice(0, 12)}… is missing or not what it was`);
        else throw failure(answer.failed);
        return;
      }
    } finally {
      if (!ended) await this.close();
      free();
    }
  }

  #ask(question: PartsQuestion): Promise<PartsAnswer | "died"> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const settle = (answer: PartsAnswer | "died"): void => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        worker.on("error", () => undefined); // one that comes while it is being ended
        resolve(answer);
      };
      const timer = setTimeout(() => { settle("died"); }, this.#settings.milliseconds);
      worker.once("message", (answer: PartsAnswer) => { settle(answer); });
      worker.once("error", () => { settle("died"); });
      worker.once("exit", () => { settle("died"); });
      worker.postMessage(question);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#settings.module ?? new URL("parts-worker.js", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: this.#settings.megabytes } });
    worker.unref(); // an idle thread keeps no program running; a question does, by its timer
    return worker;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function failure(code: string): Retry {
  const full = code === "ENOSPC" || code === "EDQUOT";
  return new Retry(full ? "The disk is full: make room and try again." : `A disk failed (${code}). Try again.`, { cause: code });
}
