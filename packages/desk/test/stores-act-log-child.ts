/**
 * Run by the fault tests. `work <step>` appends and is killed at a step on the disk (-1: at none); `loop <first> <seed>`
 * appends for ever; `try` appends as `work` and goes on after what fails. A number is printed when its act is
 * acknowledged. Exit code 75: somebody else has the case open.
 */
import { writeSync } from "node:fs";
import { Retry } from "#desk/model/errors.js";
import { seeded } from "./seeded-numbers.js";
import { work } from "./stores-log-operations.js";
import { marked, reopen } from "./stores-test-case.js";

const [root = "", mode = "", first = "0", second = "0"] = process.argv.slice(2);

function acknowledged(...numbers: readonly number[]): void {
  writeSync(1, numbers.map((number) => `${number}\n`).join(""));
}

async function killedAt(at: number): Promise<void> {
  let step = 0;
  const { opened, append } = await reopen(root, {
    watcher: {
      before: () => {
        if (step === at) process.kill(process.pid, "SIGKILL");
        step += 1;
      },
    },
  });
  const attempt = async (...numbers: number[]): Promise<void> => {
    await append(numbers.map(marked));
    acknowledged(...numbers);
  };
  await attempt(100, 101);
  await attempt(102);
  await opened.log.sequence();
  await attempt(103, 104, 105);
  await opened.close();
}

/** Batches of every size, several at once, and the log signed at any moment. */
async function loop(from: number, random: () => number): Promise<void> {
  const { append, opened } = await reopen(root);
  const waiting: Promise<void>[] = [];
  for (let next = from; ;) {
    const numbers = Array.from({ length: random() < 0.1 ? 300 : 1 + Math.floor(random() * 4) }, (_, at) => next + at);
    next += numbers.length;
    waiting.push(append(numbers.map(marked)).then(() => { acknowledged(...numbers); }));
    if (random() < 0.1) waiting.push(opened.log.sequence());
    if (waiting.length > 3) await waiting.shift();
  }
}

try {
  if (mode === "work") await killedAt(Number(first));
  else if (mode === "loop") await loop(Number(first), seeded(Number(second)));
  else acknowledged(...(await work(await reopen(root), 100)));
} catch (error) {
  process.exitCode = error instanceof Retry ? 75 : 1;
}
