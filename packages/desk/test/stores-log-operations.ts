/** What is done to a log on disk, as rows that fault tests break step by step: each says what must hold afterwards. */
import assert from "node:assert/strict";
import { cp, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DiskWatcher } from "#desk/stores/case/case-folder-disk.js";
import { reconcileFrom } from "#desk/stores/case/case-reconcile.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { DiskBreaker } from "./disk-breaker.js";
import { branchIn, closedCase, copiesOf, faultsOf, marked, marks, mergeInto, newCase, receive, reopen } from "./stores-test-case.js";
import type { TestCase } from "./stores-test-case.js";

export interface Operation {
  readonly name: string;
  /** Steps on the disk that it must have, so that a test that breaks them breaks something. */
  readonly steps: readonly string[];
  /** Makes the ground it stands on. */
  readonly prepare: (root: string) => Promise<void>;
  /** Does it, as far as it comes, and gives the numbers of what was acknowledged. */
  readonly perform: (root: string, watcher?: DiskWatcher) => Promise<number[]>;
  /** What must hold when it was cut short anywhere and the disk works again. */
  readonly check: (root: string, acknowledged: readonly number[], about: string) => Promise<void>;
}

async function clean(folder: string, about: string): Promise<void> {
  assert.deepEqual(await faultsOf(folder), [], about);
}

/** Appends, sequences, and appends on. What fails is tried no second time. */
export async function work({ opened, append }: TestCase, first: number): Promise<number[]> {
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

const appending: Operation = {
  name: "append",
  steps: ["append journal", "rename 000000000000.acts", "rename head.json", "rename checkpoint", "truncate journal"],
  prepare: async (root) => (await newCase(root)).opened.close(),
  perform: async (root, watcher) => work(await reopen(root, { ...(watcher && { watcher }) }), 100),
  check: async (root, acknowledged, about) => {
    const { opened } = await reopen(root);
    const found = marks(opened);
    await opened.close();
    assert.equal(opened.log.readOnly, null, about);
    for (const number of acknowledged) assert.ok(found.includes(number), `${about}: act ${number} was acknowledged and is lost`);
    assert.equal(new Set(found).size, found.length, `${about}: an act twice`);
    // What one call appended is there whole or not at all.
    for (const [one, other] of [[100, 101], [103, 105], [103, 104]] as const) assert.equal(found.includes(one), found.includes(other), about);
    await clean(join(root, "case"), about);
  },
};

const forgetting: Operation = {
  name: "forget",
  steps: ["append journal", "rename checkpoint", "truncate journal", "rename 000000000000.acts"],
  prepare: async (root) => {
    const { opened, append } = await newCase(root);
    await append([1, 2, 3, 4, 5].map(marked));
    await opened.close();
  },
  perform: async (root, watcher) => {
    const { opened, append } = await reopen(root, { ...(watcher && { watcher }) });
    const acknowledged: number[] = [];
    try {
      await append([{ type: "forget", body: { of: "record", acts: [2, 3], reason: "safety" } }]);
      acknowledged.push(0);
      await opened.log.forget([2, 3]);
    } finally {
      await opened.close().catch(() => undefined);
    }
    return acknowledged;
  },
  check: async (root, acknowledged, about) => {
    const { opened } = await reopen(root);
    const found = marks(opened);
    await opened.close();
    if (acknowledged.length > 0 || found.length < 5) assert.deepEqual(found, [1, 4, 5], about);
    await clean(join(root, "case"), about);
    const texts = await Promise.all((await readdir(join(root, "case/acts"))).filter((name) => name.includes("acts") || name === "journal").map((name) => readFile(join(root, "case/acts", name), "utf8")));
    assert.equal(texts.join("").includes("mark 2"), found.includes(2), about);
  },
};

const branching: Operation = {
  name: "branch",
  steps: ["rename branching", "rename log", "rename log-before", "rename affiant.json", "remove branching", "rename head.json"],
  prepare: async (root) => {
    const { opened, append } = await newCase(root);
    await append([marked(1), marked(2)]);
    await opened.close();
    await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  },
  perform: async (root, watcher) => {
    await branchIn(root, { folder: "copy", home: "second", ...(watcher && { watcher }) });
    return [1];
  },
  check: async (root, acknowledged, about) => {
    const first = await reopen(root, { folder: "copy", home: "second" });
    if (acknowledged.length > 0) assert.equal(first.opened.log.readOnly, null, about);
    assert.deepEqual(marks(first.opened), [1, 2], about);
    await first.opened.close();
    await clean(join(root, "copy"), about);
    if (first.opened.log.readOnly) await branchIn(root, { folder: "copy", home: "second" });
    const second = await reopen(root, { folder: "copy", home: "second" });
    await second.append([marked(3)]);
    assert.deepEqual(marks(second.opened), [1, 2, 3], about);
    await second.opened.close();
    await clean(join(root, "copy"), about);
  },
};

const merging: Operation = {
  name: "merge",
  steps: ["append journal", "rename 000000000000.acts", "rename checkpoint", "truncate journal"],
  prepare: async (root) => {
    await branching.prepare(root);
    await branching.perform(root);
    const branch = await reopen(root, { folder: "copy", home: "second" });
    await branch.append([marked(20), marked(21)]);
    await receive(branch, "what the branch received");
    await branch.append([{ type: "forget", body: { of: "record", acts: [2, 5], reason: "law" } }]);
    await branch.opened.close();
  },
  perform: async (root, watcher) => {
    const receiving = await reopen(root, { ...(watcher && { watcher }) });
    try {
      await mergeInto(receiving, join(root, "copy"));
    } finally {
      await receiving.opened.close().catch(() => undefined);
    }
    return [20, 21];
  },
  check: async (root, acknowledged, about) => {
    const receiving = await reopen(root);
    const found = marks(receiving.opened);
    // Forgotten in the branch: mark 1, which both had, and mark 20.
    const merged = [2, 21];
    assert.deepEqual(found, acknowledged.length > 0 || found.length < 2 || found.includes(21) ? merged : [1, 2], about);
    await mergeInto(receiving, join(root, "copy"));
    assert.deepEqual(marks(receiving.opened), merged, about);
    await receiving.opened.close();
    await clean(join(root, "case"), about);
  },
};

const reconciling: Operation = {
  name: "reconcile",
  steps: ["append journal", "rename checkpoint", "truncate journal"],
  prepare: async (root) => {
    await closedCase(root, 1);
    await cp(join(root, "case"), join(root, "backup"), { recursive: true });
    const second = await reopen(root);
    await second.append([marked(2), marked(3)]);
    await receive(second, "received since");
    await second.opened.close();
  },
  perform: async (root, watcher) => {
    const keys = new KeysOnDisk(join(root, "home"), watcher);
    await reconcileFrom(join(root, "backup"), join(root, "case"), { keys, ...(watcher && { watcher }) });
    await (await reopen(root, { folder: "backup", ...(watcher && { watcher }) })).opened.close();
    return [2, 3];
  },
  check: async (root, acknowledged, about) => {
    const { opened } = await reopen(root, { folder: "backup" });
    await opened.close();
    if (acknowledged.length > 0) assert.equal(opened.log.readOnly, null, about);
    if (opened.log.readOnly) await reconcileFrom(join(root, "backup"), join(root, "case"), { keys: new KeysOnDisk(join(root, "home")) });
    const again = await reopen(root, { folder: "backup" });
    assert.equal(again.opened.log.readOnly, null, about);
    assert.deepEqual(marks(again.opened), [1, 2, 3], about);
    await again.opened.close();
    await clean(join(root, "backup"), about);
  },
};

export const operations: readonly Operation[] = [appending, forgetting, branching, merging, reconciling];

/** A ground of its own for each try, made once. */
export async function groundOf(operation: Operation, root: string): Promise<{ readonly fresh: () => Promise<string>; readonly steps: readonly string[] }> {
  await operation.prepare(join(root, "origin"));
  const fresh = copiesOf(join(root, "origin"));
  const watcher = new DiskBreaker();
  await operation.perform(await fresh(), watcher);
  for (const step of operation.steps) assert.ok(watcher.seen.includes(step), `${step} is no step of ${operation.name} any more: ${watcher.seen.join(", ")}`);
  return { fresh, steps: watcher.seen };
}

/** Breaks every `stride`-th step in each of the four ways (`lasting`: all later ones too), and checks what is left. */
export async function breakSteps(operation: Operation, root: string, stride: number): Promise<void> {
  const { fresh, steps } = await groundOf(operation, root);
  let turn = 0;
  for (const when of ["before", "after"] as const) {
    for (const lasting of [false, true]) {
      turn += 1;
      for (let at = turn % stride; at < steps.length; at += stride) {
        const folder = await fresh();
        const about = `${operation.name}: ${when} ${steps[at] ?? ""} (step ${at})${lasting ? " and ever after" : ""}`;
        const breaker = new DiskBreaker((step, moment) => moment === when && (lasting ? step >= at : step === at));
        const acknowledged = await operation.perform(folder, breaker).catch(() => []);
        await operation.check(folder, acknowledged, about);
      }
    }
  }
}
