/** Runs stages 3 and 4 in a thread that can be killed: the input is hostile, and a hang must cost one record only. */
import { parentPort } from "node:worker_threads";
import { attributeReading } from "./4-attribute/attribute-reading.js";
import { readRecord } from "./3-read/read-record.js";
import type { CasePlace } from "./model/case-place.js";
import { reasonOf } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import type { Reading, Told } from "./model/reading.js";

interface Job {
  readonly bytes: Uint8Array;
  readonly media: Reading["media"];
  readonly description: Told;
  readonly places: readonly CasePlace[];
}

/** Anything but a refusal ends the thread, and its job with it. */
async function derive({ bytes, media, description, places }: Job): Promise<unknown> {
  try {
    const reading = await readRecord(bytes, media, description);
    return { reading, attribution: attributeReading(reading, places) };
  } catch (error) {
    if (error instanceof RefusedInput) return { refused: reasonOf(error) };
    throw error;
  }
}

parentPort?.on("message", (job: Job) => {
  void derive(job).then((result) => { parentPort?.postMessage(result); });
});
