/** The reading queue as the program has it, with one worker. */
import { limits } from "#desk/model/limits.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import type { ReadingQueue } from "#desk/ports.js";
import { readingQueueInWorkers } from "#desk/stores/reading-queue-in-workers.js";

/** A busy machine must not end what is measured. */
const patience = 3_600_000;

export function queue(): ReadingQueue {
  const module = new URL(import.meta.resolve("#desk/cli/reading-worker.js"));
  return readingQueueInWorkers({ module, width: 1, milliseconds: patience, inAllMilliseconds: patience, megabytes: limits.readMegabytes });
}

export async function read(readers: ReadingQueue, bytes: Uint8Array, media: Reading["media"]): ReturnType<ReadingQueue["derive"]> {
  return readers.derive({ bytes, media, description: noDescription });
}
