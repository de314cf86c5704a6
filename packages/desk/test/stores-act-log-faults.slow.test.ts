import assert from "node:assert/strict";
import { test } from "node:test";
import { killAgainAndAgain } from "./stores-act-log-kills.js";
import { breakSteps, operations } from "./stores-log-operations.js";
import { testFolder } from "./stores-test-case.js";

const timeout = 15 * 60_000;

for (const operation of operations) {
  void test(`each step of '${operation.name}' fails, persisted and not, once and for good`, { timeout }, async (t) => {
    await breakSteps(operation, await testFolder(t), 1);
  });
}

void test("killed at 200 random points under load, it loses nothing it acknowledged", { timeout }, async (t) => {
  const acknowledged = await killAgainAndAgain(await testFolder(t), { seed: 7, times: 200 });
  assert.ok(acknowledged > 2_000, `only ${acknowledged} were acknowledged`);
});
