import assert from "node:assert/strict";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BrokenInvariant } from "#desk/model/errors.js";
import { everythingIn, marked, marks, newCase, reopen, testFolder } from "./stores-test-case.js";
import type { TestCase } from "./stores-test-case.js";

async function bury({ opened, append }: TestCase, places: number[]): Promise<void> {
  await append([{ type: "forget", body: { of: "record", acts: places, reason: "safety" } }]);
  await opened.log.forget(places);
}

void test("what a tombstone names goes from the disk and the rest stays, in old segments and in the last one", async (t) => {
  const root = await testFolder(t);
  const made = await newCase(root);
  await made.append(Array.from({ length: 1_500 }, (_, at) => marked(10_000 + at)));
  const { head } = made.opened.log;
  await bury(made, [1, 500, 999, 1_000, 1_400, 1_500]);
  const gone = [10_000, 10_499, 10_998, 10_999, 11_399, 11_499];
  const left = Array.from({ length: 1_500 }, (_, at) => 10_000 + at).filter((number) => !gone.includes(number));
  assert.deepEqual(marks(made.opened), left);
  assert.equal(made.opened.log.acts().find(({ index }) => index === 1_001)?.act.body["answers"], "mark 11000");
  await made.append([marked(7)]);
  await made.opened.close();
  const text = await everythingIn(join(root, "case"));
  for (const number of gone) assert.ok(!text.includes(`mark ${number}`), String(number));
  const again = await reopen(root);
  assert.equal(again.opened.log.readOnly, null);
  assert.deepEqual(marks(again.opened), [...left, 7]);
  assert.ok(again.opened.log.head.size > head.size);
  await again.append([marked(8)]);
  await bury(again, [2]);
  await again.opened.close();
  assert.deepEqual(marks((await reopen(root, { mode: "read" })).opened), [...left.slice(1), 7, 8]);
});

void test("only what a tombstone names is forgotten", async (t) => {
  const root = await testFolder(t);
  const made = await newCase(root);
  await made.append([marked(1), marked(2)]);
  await assert.rejects(made.opened.log.forget([1]), BrokenInvariant);
  assert.deepEqual(marks(made.opened), [1, 2]);
  await made.opened.close();
});

void test("contents that come back with an older segment go again when the case is opened", async (t) => {
  const root = await testFolder(t);
  const made = await newCase(root);
  await made.append([marked(1), marked(2)]);
  await made.opened.log.sequence();
  const before = await readFile(join(root, "case/acts/000000000000.acts"), "utf8");
  // What a machine that stopped right after the tombstone was acknowledged leaves.
  await made.append([{ type: "forget", body: { of: "record", acts: [1], reason: "safety" } }]);
  await cp(join(root, "case"), join(root, "killed"), { recursive: true });
  await made.opened.close();
  assert.ok(before.includes("mark 1"));
  assert.ok((await everythingIn(join(root, "killed"))).includes("mark 1"));
  const killed = await reopen(root, { folder: "killed" });
  assert.deepEqual(marks(killed.opened), [2]);
  await killed.opened.close();
  assert.ok(!(await everythingIn(join(root, "killed"))).includes("mark 1"));
});
