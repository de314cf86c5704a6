/** Run by the fault tests: `work <step>` appends and is killed at a step on the disk, `loop <first>` appends for ever. */
import { writeSync } from "node:fs";
import { marked, reopen } from "./stores-test-case.js";

const [root = "", mode = "", number = "0"] = process.argv.slice(2);

function acknowledged(...numbers: readonly number[]): void {
  for (const each of numbers) writeSync(1, `${each}\n`);
}

async function work(at: number): Promise<void> {
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

async function loop(first: number): Promise<void> {
  const { append, opened } = await reopen(root);
  for (let next = first; ; next += 1) {
    await append([marked(next)]);
    acknowledged(next);
    if (next % 40 === 0) await opened.log.sequence();
  }
}

await (mode === "work" ? work(Number(number)) : loop(Number(number)));
