import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Retry } from "#desk/model/errors.js";
import { assertKept } from "./stores-act-log-kills.js";
import { systemFaults, underFault } from "./stores-act-log-strace.js";
import { marked, newCase, reopen, testFolder } from "./stores-test-case.js";

/** Each call from the first to the thirtieth fails in the slow suite; here, two. */
const calls = { write: [4, 9], pwrite64: [1, 3], fsync: [4, 12], fdatasync: [1, 2], rename: [3, 6], ftruncate: [1, 2] } as const;

for (const fault of systemFaults) {
  void test(`${fault.call} says ${fault.error}: nothing acknowledged is lost, and the log verifies`, underFault.options, async (t) => {
    await underFault(t, fault, calls[fault.call]);
  });
}

void test("on a full disk nothing is acknowledged that is not kept, and with room again the case goes on", async (t) => {
  const root = await testFolder(t);
  const disk = join(root, "disk");
  await mkdir(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
  if (mounted.status !== 0) {
    t.skip("mounting a small disk needs root");
    return;
  }
  try {
    const { opened, append } = await newCase(disk);
    const acknowledged: number[] = [];
    let refused = 0;
    for (let next = 1; refused < 5; next += 20) {
      const numbers = Array.from({ length: 20 }, (_, at) => next + at);
      await append(numbers.map(marked)).then(() => acknowledged.push(...numbers), (error: unknown) => {
        assert.ok(error instanceof Retry, String(error));
        refused += 1;
      });
      if (next % 200 === 1) await opened.log.sequence().catch(() => undefined);
    }
    await opened.close().catch(() => undefined);
    assert.ok(acknowledged.length > 100);
    await cp(disk, join(root, "copied"), { recursive: true });
    await assertKept(join(root, "copied"), acknowledged, "copied to a disk with room");
    spawnSync("mount", ["-o", "remount,size=8m", disk]);
    await assertKept(disk, acknowledged, "on the same disk with room");
    const again = await reopen(disk);
    await again.append([marked(0)]);
    await again.opened.close();
  } finally {
    spawnSync("umount", ["-l", disk]);
    await rm(disk, { recursive: true, force: true });
  }
});
