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
function pictures(word, before) {
  return [0, 1, 2, 3].map((at) => {
    if (at < before.made.length) return before.made[at] && before.made[at].result;
    if (before.isOver) return "late";
    parentPort.postMessage("begun");
    if (word.includes(at)) for (;;);
    parentPort.postMessage({ made: { result: at } });
    return at;
  });
}
parentPort.on("message", ({ bytes, before }) => {
  const word = new TextDecoder().decode(bytes);
  if (word === "hang") for (;;);
  if (word === "throw") throw new Error("a word of the record");
  if (word === "exit") process.exit(3);
  if (word === "eat") { const all = []; for (;;) all.push(new Array(1e5).fill(word)); }
  if (word.startsWith("pictures")) {
    const made = pictures(word, before);
    if (word.includes("and hang")) for (;;);
    parentPort.postMessage({ reading: { text: made.join() }, attribution: {} });
    return;
  }
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

  void it("goes on without the pictures at which it hangs, and does the others once", async () => {
    assert.equal(await read("pictures"), "0,1,2,3");
    assert.equal(await read("pictures 1 3"), "0,,2,");
  });

  void it("looks at no more pictures when the time for all is up, and ends one that hangs without a picture", async () => {
    const soon = readingQueueInWorkers({ module: pathToFileURL(module), width: 1, milliseconds: 2000, inAllMilliseconds: 2000, megabytes: 64 });
    const { reading } = await soon.derive({ bytes: new TextEncoder().encode("pictures 1"), media: "pdf", description: noDescription });
    await soon.close();
    assert.equal(reading.text, "0,,late,late");
    await assert.rejects(read("pictures and hang"), (error) => error instanceof RefusedInput && error.cause === "read-timeout");
  });

  void it("does all the others, more than there are threads, while some fail", async () => {
    const words = ["one", "throw", "two", "exit", "three", "four", "hang", "five"];
    const results = await Promise.allSettled(words.map(read));
    assert.deepEqual(results.map((result) => (result.status === "fulfilled" ? result.value : null)), ["one", null, "two", null, "three", "four", null, "five"]);
  });
});
