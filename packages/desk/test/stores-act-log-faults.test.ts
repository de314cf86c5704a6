import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { verifyCase } from "#desk/2-preserve/verify-case.js";
import { CaseFilesOnDisk } from "#desk/stores/case-folder-files.js";
import type { DiskStep, DiskWatcher } from "#desk/stores/case-folder-disk.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { marked, marks, newCase, reopen, testFolder } from "./stores-test-case.js";
import type { TestCase } from "./stores-test-case.js";

/** Breaks the n-th step: before it takes hold, or after, when it looks failed and is not. `lasting`: all later ones too. */
interface Break {
  readonly at: number;
  readonly when: "before" | "after";
  readonly lasting: boolean;
}

/** Counts steps, and breaks one. */
class Breaker implements DiskWatcher {
  readonly seen: string[] = [];
  readonly #break: Break | null;
  constructor(broken: Break | null) {
    this.#break = broken;
  }
  before(step: DiskStep, path: string): void {
    this.seen.push(`${step} ${path.slice(path.lastIndexOf("/") + 1)}`);
    this.#fail("before");
  }
  after(): void {
    this.#fail("after");
  }
  #fail(when: Break["when"]): void {
    const now = this.seen.length - 1;
    const { at, lasting } = this.#break ?? { at: Infinity, lasting: false };
    if (this.#break?.when === when && (lasting ? now >= at : now === at)) throw new Error("the disk failed (test)");
  }
}

/** Appends, sequences, and appends on; gives the numbers that were acknowledged. What fails is tried no second time. */
async function work({ opened, append }: TestCase, first: number): Promise<number[]> {
  const acknowledged: number[] = [];
  const attempt = async (...numbers: number[]): Promise<void> => {
    try {
      await append(numbers.map(marked));
      acknowledged.push(...numbers);
    } catch {
      // Not acknowledged: it may be there or not, whole or not at all.
    }
  };
  await attempt(first, first + 1);
  await attempt(first + 2);
  await opened.log.sequence().catch(() => undefined);
  await attempt(first + 3, first + 4, first + 5);
  await opened.close().catch(() => undefined);
  return acknowledged;
}

async function assertWhole(root: string, acknowledged: readonly number[], about: string): Promise<void> {
  const { opened } = await reopen(root);
  const found = marks(opened);
  await opened.close();
  assert.equal(opened.log.readOnly, null, about);
  for (const number of acknowledged) assert.ok(found.includes(number), `${about}: act ${number} was acknowledged and is lost`);
  assert.equal(new Set(found).size, found.length, `${about}: an act twice`);
  // What one call appended is there whole or not at all.
  for (const [one, other] of [[100, 101], [103, 105], [103, 104]] as const) assert.equal(found.includes(one), found.includes(other), about);
  const { faults } = await verifyCase(new CaseFilesOnDisk(join(root, "case")), { crypto: nodeCrypto });
  assert.deepEqual(faults, [], about);
}

interface Ground {
  /** What the work does on the disk when nothing fails. */
  readonly steps: readonly string[];
  /** A new case, the same each time, in a folder of its own. */
  readonly fresh: () => Promise<string>;
}

async function ground(t: Parameters<typeof testFolder>[0]): Promise<Ground> {
  const root = await testFolder(t);
  await (await newCase(join(root, "origin"))).opened.close();
  let made = 0;
  const fresh = async (): Promise<string> => {
    made += 1;
    await cp(join(root, "origin"), join(root, String(made)), { recursive: true });
    return join(root, String(made));
  };
  const watcher = new Breaker(null);
  await work(await reopen(await fresh(), { watcher }), 100);
  return { steps: watcher.seen, fresh };
}

void test("whichever step on the disk fails, nothing acknowledged is lost and the log verifies", async (t) => {
  const { steps, fresh } = await ground(t);
  for (const step of ["append journal", "rename 000000000000.acts", "rename head.json", "rename checkpoint", "truncate journal"]) {
    assert.ok(steps.includes(step), `${step} is no step any more: ${steps.join(", ")}`);
  }
  for (const when of ["before", "after"] as const) {
    for (const lasting of [false, true]) {
      for (let at = 0; at < steps.length; at += 1) {
        const root = await fresh();
        const about = `${when} ${steps[at] ?? ""} (step ${at})${lasting ? " and ever after" : ""}`;
        const opened = await reopen(root, { watcher: new Breaker({ at, when, lasting }) }).catch(() => null);
        const acknowledged = opened ? await work(opened, 100) : [];
        await assertWhole(root, acknowledged, about);
      }
    }
  }
});

const child = fileURLToPath(new URL("stores-act-log-child.js", import.meta.url));

/** Runs the child until it ends or `stop` says so; gives the numbers it said were acknowledged. */
async function runChild(root: string, args: readonly string[], stop: (acknowledged: readonly number[]) => boolean): Promise<number[]> {
  const process = spawn(globalThis.process.execPath, [child, root, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: number[] = [];
  const ended = once(process, "close");
  for await (const line of createInterface(process.stdout)) {
    acknowledged.push(Number(line));
    if (stop(acknowledged)) process.kill("SIGKILL");
  }
  await ended;
  return acknowledged;
}

void test("a process killed between any two steps leaves a case that goes on", async (t) => {
  const { steps, fresh } = await ground(t);
  // Every third step, to stay quick; the test above has them all.
  for (let at = 0; at < steps.length; at += 3) {
    const root = await fresh();
    const acknowledged = await runChild(root, ["work", String(at)], () => false);
    await assertWhole(root, acknowledged, `killed at step ${at}, ${steps[at] ?? ""}`);
  }
});

void test("killed again and again in a loop of appends, it loses nothing it acknowledged", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const acknowledged: number[] = [];
  for (const [round, after] of [1, 7, 30, 90, 200].entries()) {
    acknowledged.push(...(await runChild(root, ["loop", String(1_000 * (round + 1))], (numbers) => numbers.length >= after)));
    await assertWhole(root, acknowledged, `round ${round}`);
  }
  assert.ok(acknowledged.length >= 328);
});
