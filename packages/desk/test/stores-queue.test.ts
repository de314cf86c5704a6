/** A reader that hangs, dies or eats all memory costs its own record and nothing else. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { RefusedInput } from "#desk/model/errors.js";
import { noDescription } from "#desk/model/reading.js";
import { readingQueueInWorkers } from "#desk/stores/reading-queue-in-workers.js";

const reader = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ bytes }) => {
  const word = new TextDecoder().decode(bytes);
  if (word === "hang") for (;;);
  if (word === "throw") throw new Error("a word of the record");
  if (word === "exit") process.exit(3);
  if (word === "eat") { const all = []; for (;;) all.push(new Array(1e5).fill(word)); }
  parentPort.postMessage({ reading: { text: word }, attribution: {} });
});
`;

void describe("the reading queue", () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-"));
  const module = join(folder, "reader.mjs");
  writeFileSync(module, reader);
  const queue = readingQueueInWorkers({ module: pathToFileURL(module), width: 2, milliseconds: 1500, inAllMilliseconds: 60_000, megabytes: 64 });
  const read = async (word: string): Promise<string> => {
    const { reading } = await queue.derive({ bytes: new TextEncoder().encode(word), media: "text", description: noDescription });
    return reading.text;
  };
  after(async () => {
    await queue.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ends: readonly (readonly [string, string])[] = [["hang", "read-timeout"], ["throw", "read-failed"], ["exit", "read-failed"], ["eat", "read-failed"]];
  for (const [word, cause] of ends) {
    void it(`refuses a record on which the reader does '${word}', without its words`, async () => {
      await assert.rejects(read(word), (error) => error instanceof RefusedInput && error.cause === cause && !error.message.includes("a word of the record"));
    });
  }

  void it("does all the others, more than there are threads, while some fail", async () => {
    const words = ["one", "throw", "two", "exit", "three", "four", "hang", "five"];
    const results = await Promise.allSettled(words.map(read));
    assert.deepEqual(results.map((result) => (result.status === "fulfilled" ? result.value : null)), ["one", null, "two", null, "three", "four", null, "five"]);
  });
});
