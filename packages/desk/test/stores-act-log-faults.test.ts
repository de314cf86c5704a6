import assert from "node:assert/strict";
import { test } from "node:test";
import { assertKept, killAgainAndAgain, runChild } from "./stores-act-log-kills.js";
import { breakSteps, groundOf, operations } from "./stores-log-operations.js";
import { newCase, reopen, testFolder } from "./stores-test-case.js";

// Each step in each of the four ways is broken in the slow suite; here, every eighth.
for (const operation of operations) {
  void test(`whichever step of '${operation.name}' fails on the disk, nothing acknowledged is lost and the log verifies`, async (t) => {
    await breakSteps(operation, await testFolder(t), 8);
  });
}

void test("a process killed between any two steps leaves a case that goes on", async (t) => {
  const [append] = operations;
  assert.ok(append);
  const { steps, fresh } = await groundOf(append, await testFolder(t));
  for (let at = 0; at < steps.length; at += 7) {
    const root = await fresh();
    await append.check(root, await runChild(root, ["work", String(at)]), `killed at step ${at}, ${steps[at] ?? ""}`);
  }
});

void test("killed at random moments under load, it loses nothing it acknowledged", async (t) => {
  const acknowledged = await killAgainAndAgain(await testFolder(t), { seed: 20_231_104, times: 6 });
  assert.ok(acknowledged > 50, `only ${acknowledged} were acknowledged`);
});

void test("while one process appends, another is told to try later; when it was killed, the next goes on at once", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const others: Promise<number[]>[] = [];
  const first = await runChild(root, ["loop", "1000", "1"], {
    heard: (_, kill) => {
      if (others.length === 0) others.push(runChild(root, ["try"]).finally(kill));
    },
  });
  assert.deepEqual(await Promise.all(others), [[]], "two processes wrote one log");
  const third = await runChild(root, ["try"]);
  assert.equal(third.length, 6);
  await assertKept(root, [...first, ...third], "after all three");
  await (await reopen(root)).opened.close();
});
