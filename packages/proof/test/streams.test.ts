import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLog, parseCheckpoint, utf8 } from "@affiant/proof";
import type { LogReport } from "@affiant/proof";
import { MadeLog, keyFrom } from "./made-log.js";
import { nodeCrypto } from "./node-crypto.js";

function check(log: MadeLog, note = log.note()): LogReport {
  return checkLog({ acts: log.leaves.map(({ bytes, salt, leaf }) => (bytes ? { bytes, salt } : { leaf })), checkpoint: parseCheckpoint(utf8(note)) }, nodeCrypto);
}
const faults = (log: MadeLog, note?: string): string[] => check(log, note).faults.map(({ fault, index }) => `${fault} ${index ?? ""}`.trim());

void test("a branch stands on its parent's leaves, and both are checked by their own keys", () => {
  const main = new MadeLog("main").undo().see().undo();
  const branch = new MadeLog("branch", { log: main, size: 3 }).see().undo().undo();
  assert.deepEqual(faults(branch), []);
  const report = check(branch);
  assert.deepEqual(report.keys.map(({ stream, role }) => `${stream} ${role}`), ["own author", "own log", "parent author", "parent log"]);
  main.undo().merge(branch).see().undo();
  assert.deepEqual(faults(main), []);
  branch.undo().undo();
  main.merge(branch);
  assert.deepEqual(faults(main), []);
});

void test("branches on branches, merged both ways round, never stand twice", () => {
  const main = new MadeLog("main").undo();
  const b = new MadeLog("b", { log: main, size: 2 }).undo();
  const c = new MadeLog("c", { log: b, size: 4 }).undo().see().undo();
  assert.deepEqual(faults(c), []);
  main.merge(b);
  main.merge(c, 6);
  b.merge(c).undo();
  assert.deepEqual(faults(b), []);
  main.merge(b);
  assert.deepEqual(faults(main), []);
  main.merge(c.undo());
  b.merge(main).undo();
  assert.deepEqual(faults(b), []);
  main.merge(b).undo();
  assert.deepEqual(faults(main), []);
});

void test("keys are added, rotated and revoked", () => {
  const main = new MadeLog("main");
  const second = keyFrom("second");
  const third = keyFrom("third");
  main.addKey("author", second).undo({ author: second }).undo();
  main.rotateKey("author", { key: third, old: second }, { author: second }).undo({ author: third });
  assert.deepEqual(faults(main), []);
  const before = main.note();
  main.rotateKey("log", { key: keyFrom("new log"), old: main.logKey });
  assert.deepEqual(faults(main), []);
  assert.deepEqual(faults(main, main.note(main.size, { key: keyFrom("log main") })), ["bad-signature"]);
  assert.deepEqual(faults(main, before), []);
  main.act("key-revoke", { key: third.fingerprint, reason: "lost" });
  assert.deepEqual(faults(main), []);
  assert.deepEqual(faults(main.undo({ author: third })), ["revoked-key 8"]);
});

void test("what is forgotten is explained by its tombstone, through a merge too", () => {
  const main = new MadeLog("main").undo().undo().undo().see();
  const branch = new MadeLog("branch", { log: main, size: 4 }).undo().undo();
  main.forget([2]).undo();
  assert.deepEqual(faults(main), []);
  branch.forget([3, 5]);
  assert.deepEqual(faults(branch), []);
  main.merge(branch);
  assert.equal(main.leaves.filter(({ bytes }) => !bytes).length, 2);
  assert.deepEqual(faults(main.undo()), []);
});
