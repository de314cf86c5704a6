/** Processes that append until they are killed, and what is counted afterwards. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { seeded } from "./seeded-numbers.js";
import { faultsOf, marks, newCase, reopen } from "./stores-test-case.js";

/** Milliseconds after which a child that neither ends nor is killed counts as hanging. */
const longest = 120_000;
const child = fileURLToPath(new URL("stores-act-log-child.js", import.meta.url));

export interface RunOptions {
  /** Program that runs node, with its arguments, as strace does. */
  readonly under?: readonly string[];
  /** Called after each acknowledgement; `kill` ends the child at once. */
  readonly heard?: (acknowledged: readonly number[], kill: () => void) => void;
}

/** Runs the child until it ends or is killed; gives the numbers it said were acknowledged. */
export async function runChild(root: string, args: readonly string[], { under = [], heard }: RunOptions = {}): Promise<number[]> {
  const [program = "", ...rest] = [...under, process.execPath, child, root, ...args];
  const running = spawn(program, rest, {
    stdio: ["ignore", "pipe", "ignore"], detached: true,
    // strace counts the calls of each thread by itself: one thread for the disk makes the n-th call the n-th.
    env: under.length > 0 ? { ...process.env, UV_THREADPOOL_SIZE: "1" } : process.env,
  });
  const kill = (): void => {
    // The whole group: under strace the child is another process.
    if (running.pid !== undefined) process.kill(-running.pid, "SIGKILL");
  };
  const acknowledged: number[] = [];
  const ended = once(running, "close");
  let hangs = false;
  const timer = setTimeout(() => { hangs = true; kill(); }, longest);
  for await (const line of createInterface(running.stdout)) {
    acknowledged.push(Number(line));
    heard?.(acknowledged, kill);
  }
  await ended;
  clearTimeout(timer);
  assert.ok(!hangs, `it hangs: ${args.join(" ")} ${under.join(" ")}`);
  return acknowledged;
}

/** What was acknowledged is found, once, and the log verifies. */
export async function assertKept(root: string, acknowledged: readonly number[], about: string): Promise<void> {
  const { opened } = await reopen(root);
  const found = new Set(marks(opened));
  assert.equal(found.size, marks(opened).length, `${about}: an act twice`);
  await opened.close();
  assert.deepEqual(acknowledged.filter((number) => !found.has(number)), [], `${about}: acknowledged and lost`);
  assert.deepEqual(await faultsOf(join(root, "case")), [], about);
}

const roundsToACase = 10;

/** Kills a process that appends under load at random points, and counts what it had acknowledged. */
export async function killAgainAndAgain(root: string, { seed, times }: { readonly seed: number; readonly times: number }): Promise<number> {
  const random = seeded(seed);
  let acknowledged: number[] = [];
  let all = 0;
  let folder = "";
  for (let round = 0; round < times; round += 1) {
    if (round % roundsToACase === 0) {
      folder = join(root, String(round));
      acknowledged = [];
      await (await newCase(folder)).opened.close();
    }
    const after = Math.floor(random() * 60);
    const wait = random() * 12;
    const now = await runChild(folder, ["loop", String(100_000 * (round + 1)), String(Math.floor(random() * 2 ** 31))], {
      heard: ({ length }, kill) => { if (length === after + 1) setTimeout(kill, wait); },
    });
    assert.ok(now.length > after, "it ended before it was killed");
    acknowledged.push(...now);
    all += now.length;
    await assertKept(folder, acknowledged, `seed ${seed}, round ${round}`);
  }
  return all;
}
