/**
 * Runs stages 3 and 4, and what they are asked later, in a thread that can be killed: the input is hostile, and a hang must cost one record only. The thread itself
 * is cli/reading-worker.ts, which knows what recognises letters.
 */
import { parentPort } from "node:worker_threads";
import { attributeReading } from "./4-attribute/attribute-reading.js";
import { findLeads } from "./4-attribute/learned/find-leads.js";
import { PictureDiary } from "./3-read/picture/picture-diary.js";
import { recordReader } from "./3-read/read-record.js";
import type { CasePlace } from "./model/case-place.js";
import { reasonOf } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import type { PicturesBefore } from "./model/letters.js";
import type { Reading, Told } from "./model/reading.js";
import type { ProposedStatement } from "./model/statement.js";
import type { OpenLetterEngine } from "./ports.js";

interface ReadJob {
  readonly bytes: Uint8Array;
  readonly media: Reading["media"];
  readonly description: Told;
  readonly places: readonly CasePlace[];
  readonly before: PicturesBefore;
}

interface LeadsJob {
  readonly reading: Reading;
  readonly statements: readonly ProposedStatement[];
}

/** Anything but a refusal ends the thread, and its job with it. */
async function answer(letters: OpenLetterEngine, job: ReadJob | LeadsJob): Promise<unknown> {
  try {
    if ("statements" in job) return { leads: findLeads(job.reading, job.statements) };
    const { bytes, media, description, places, before } = job;
    const diary = new PictureDiary(before, (sign) => { parentPort?.postMessage(sign); });
    const reading = await recordReader(letters, diary)(bytes, media, description);
    return { reading, attribution: attributeReading(reading, places) };
  } catch (error) {
    if (error instanceof RefusedInput) return { refused: reasonOf(error) };
    throw error;
  }
}

/** Answers this thread's jobs, and tells of every picture when it is begun and what was made of it: a thread that is ended at one leaves the others. */
export function answerJobs(letters: OpenLetterEngine): void {
  parentPort?.on("message", (job: ReadJob | LeadsJob) => {
    void answer(letters, job).then((result) => { parentPort?.postMessage(result); });
  });
}
