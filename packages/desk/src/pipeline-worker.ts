/** Runs stages 3 and 4 in a thread that can be killed: the input is hostile, and a hang must cost one record only. */
import { parentPort } from "node:worker_threads";
import { attributeReading } from "./4-attribute/attribute-reading.js";
import { readRecord } from "./3-read/read-record.js";
import type { CasePlace } from "./model/case-place.js";
import type { Description, Reading } from "./model/reading.js";

interface Job {
  readonly bytes: Uint8Array;
  readonly media: Reading["media"];
  readonly description: Description;
  readonly places: readonly CasePlace[];
}

parentPort?.on("message", ({ bytes, media, description, places }: Job) => {
  const reading = readRecord(bytes, media, description);
  parentPort?.postMessage({ reading, attribution: attributeReading(reading, places) });
});
