import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LogReader, actLeaf, checkLog, parseAct, parseCheckpoint, signedBy, utf8 } from "@affiant/proof";
import type { LogReport, ReadOptions } from "@affiant/proof";
import { MadeLog, bytesFrom, keyFrom } from "./made-log.js";
import type { MadeLeaf } from "./made-log.js";
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

void test("a reader says whose the next act is, which key signs when, and hands signatures over to whoever checks them elsewhere", () => {
  const main = new MadeLog("main").undo().see();
  const old = main.logKey;
  const branch = new MadeLog("branch", { log: main, size: 2 }).undo();
  main.rotateKey("log", { key: keyFrom("new log"), old }).merge(branch).undo();
  const reader = new LogReader(nodeCrypto);
  const jobs: ((known: boolean) => boolean)[] = [];
  for (const [index, { bytes, leaf }] of main.leaves.entries()) {
    const signature: ReadOptions["signature"] = ({ parsed, publicKey }) => { jobs.push((known) => known && signedBy(parsed, publicKey, nodeCrypto)); };
    reader.read({ index, bytes: bytes ?? assert.fail(), leaf }, { signature });
  }
  assert.deepEqual(reader.end(), []);
  assert.equal(jobs.length, main.size);
  assert.ok(jobs.every((job) => job(true)));
  assert.deepEqual([0, 2, 3, 7].map((size) => reader.logKeyAt(size)), [old, old, main.logKey, main.logKey].map(({ publicKey }) => publicKey));
  assert.deepEqual(reader.streams.map(({ kind, origin, size }) => [kind, origin, size]), [["own", main.origin, main.size], ["branch", branch.origin, branch.size]]);
  assert.deepEqual(reader.streams[1]?.nextOf(branch.author.fingerprint).seq, 2);
  assert.equal(reader.homeOf(5)?.place, 3);
  assert.equal(reader.homeOf(main.size), null);
  assert.throws(() => reader.read({ index: 0, bytes: new Uint8Array(0) }), /is due/);
});

/** Three logs of one case, each later one standing on an earlier one, grown by any steps that an honest desk can take. */
function grown(steps: readonly (readonly [number, number, number])[]): MadeLog[] {
  const main = new MadeLog("main").undo().undo();
  const logs = [main];
  for (const [what, which, where] of steps) {
    const log = logs[which % logs.length] ?? main;
    const other = logs[where % logs.length] ?? main;
    if (what === 0 && logs.length < 4) logs.push(new MadeLog(`branch ${logs.length}`, { log, size: log.size }));
    else if (what === 1) mergeIf(log, other);
    else if (what === 2) forgetIf(log, where);
    else if (what === 3) log.see();
    else if (what === 4 && !hasSecond(log)) log.addKey("author", keyFrom(`second ${log.name}`));
    else if (what === 5 && hasSecond(log)) log.undo({ author: keyFrom(`second ${log.name}`) });
    else if (what === 6) log.rotateKey("log", { key: keyFrom(`log ${log.name} ${log.size}`), old: log.logKey });
    else log.undo();
  }
  return logs;
}

function hasSecond(log: MadeLog): boolean {
  return log.reader().streams[0]?.keys.some((key) => key.fingerprint === keyFrom(`second ${log.name}`).fingerprint) ?? false;
}

/** A log takes in what it lacks of another that stands on it, or that it stands on, where there is something new. */
function mergeIf(into: MadeLog, other: MadeLog): void {
  const known = into.reader().streams;
  const own = known[0];
  const had = known.find(({ origin }) => origin === other.origin);
  const { parent } = other.genesis;
  const under = known.find(({ origin }) => origin === parent?.origin);
  const stands = had !== undefined && own ? own.held(had) > 0 : parent !== null && under !== undefined && (own?.held(under) ?? 0) >= parent.size;
  if (into !== other && own && stands && other.size > (had ? own.held(had) : 0)) into.merge(other);
}

function forgetIf(log: MadeLog, where: number): void {
  const reader = log.reader();
  const plain = log.leaves.flatMap(({ bytes }, at) => (bytes && Buffer.from(bytes).includes('"type":"undo"') && !reader.forgotten.has(at) ? [at] : []));
  const place = plain[where % Math.max(1, plain.length)];
  if (place !== undefined) log.forget([place]);
}

const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(7), fc.nat(50)), { minLength: 3, maxLength: 14 });

void test("any order of branching, merging, forgetting and key changes gives logs without a fault", () => {
  fc.assert(fc.property(steps, (taken) => {
    for (const log of grown(taken)) assert.deepEqual(faults(log), [], log.name);
  }), { numRuns: 100 });
});

/** The same leaves under a checkpoint that the log's real key signed anew: only the acts themselves can tell. */
function signedAnew(log: MadeLog, leaves: readonly MadeLeaf[]): string[] {
  return checkLog({
    acts: leaves.map(({ bytes, salt, leaf }) => (bytes ? { bytes, salt } : { leaf })), checkpoint: parseCheckpoint(utf8(log.note(leaves.length, { leaves }))),
  }, nodeCrypto).faults.map(({ fault }) => fault);
}
const leafOf = (bytes: Uint8Array, salt: Uint8Array): MadeLeaf => ({ bytes, salt, leaf: Uint8Array.from(actLeaf(bytes, salt, nodeCrypto)) });

void test("one change to one act is found even when the log's own key signs for it", () => {
  fc.assert(fc.property(steps, fc.nat(), fc.nat(), (taken, pick, bit) => {
    const logs = grown(taken);
    const log = logs[pick % logs.length] ?? assert.fail();
    const at = pick % log.size;
    const { bytes, salt } = log.leaves[at] ?? assert.fail();
    const replaced = (leaf: MadeLeaf): string[] => signedAnew(log, log.leaves.with(at, leaf));
    if (!bytes) {
      assert.ok(replaced(log.sealed("undo", { answers: "x" })).includes("bad-tombstone"));
      return;
    }
    const flipped = Uint8Array.from(bytes, (byte, place) => (place === bit % bytes.length ? byte ^ (1 << (bit % 8)) : byte));
    assert.notDeepEqual(replaced(leafOf(flipped, salt)), [], "a bit");
    assert.notDeepEqual(replaced({ ...leafOf(bytes, salt), bytes: null }), [], "its content gone");
    const again = leafOf(bytes, bytesFrom("another salt"));
    assert.ok(signedAnew(log, log.leaves.toSpliced(log.size, 0, again)).includes("duplicate-id"), "again under another salt");
    // Two authors who had not seen each other's acts could have stood in either order: only witnesses know.
    const next = log.leaves[at + 1];
    const sameAuthor = next?.bytes && parseAct(next.bytes).act.author === parseAct(bytes).act.author;
    if (sameAuthor) assert.notDeepEqual(signedAnew(log, log.leaves.toSpliced(at, 2, next, { bytes, salt, leaf: leafOf(bytes, salt).leaf })), [], "in another order");
  }), { numRuns: 100 });
});
