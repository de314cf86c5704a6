/**
 * Runs stages 3 and 4, and what they are asked later, in a thread that can be killed: the input is hostile, and a hang must cost one record only. The thread itself
 * is cli/reading-worker.ts, which knows what recognises letters.
 */
import { parentPort } from "node:worker_threads";
import { attributeReading } from "./4-attribute/attribute-reading.js";
import { findLeads } from "./4-attribute/learned/find-leads.js";
import { recordReader, type ReadRecord } from "./3-read/read-record.js";
import type { CasePlace } from "./model/case-place.js";
import { reasonOf } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import type { Reading, Told } from "./model/reading.js";
import type { ProposedStatement } from "./model/statement.js";
import type { OpenLetterEngine } from "./ports.js";

interface ReadJob {
  readonly bytes: Uint8Array;
  readonly media: Reading["media"];
  readonly description: Told;
  readonly places: readonly CasePlace[];
}

interface LeadsJob {
  readonly reading: Reading;
  readonly statements: readonly ProposedStatement[];
}

/** Anything but a refusal ends the thread, and its job with it. */
async function answer(readRecord: ReadRecord, job: ReadJob | LeadsJob): Promise<unknown> {
  try {
    if ("statements" in job) return { leads: findLeads(job.reading, job.statements) };
    const { bytes, media, description, places } = job;
    const reading = await readRecord(bytes, media, description);
    return { reading, attribution: attributeReading(reading, places) };
  } catch (error) {
    if (error instanceof RefusedInput) return { refused: reasonOf(error) };
    throw error;
  }
}

/** Answers this thread's jobs, and says that it is still at work whenever it looks at another picture. */
export function answerJobs(letters: OpenLetterEngine): void {
  const readRecord = recordReader(async () => {
    const engine = await letters();
    return { ...engine, findLines: (picture) => {
      parentPort?.postMessage("at work");
      return engine.findLines(picture);
    } };
  });
  parentPort?.on("message", (job: ReadJob | LeadsJob) => {
    void answer(readRecord, job).then((result) => { parentPort?.postMessage(result); });
  });
}
