import assert from "node:assert/strict";
import { cp, mkdir, readFile, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BrokenInvariant, RefusedInput, Retry } from "#desk/model/errors.js";
import { parseJournal } from "#desk/model/journal.js";
import { reconcileFrom, standingOf } from "#desk/stores/case/case-reconcile.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { Disk } from "#desk/stores/case/case-folder-disk.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { applyTombstones } from "#desk/stores/log/apply-tombstones.js";
import { branchIn, closedCase, faultsOf, marked, marks, mergeInto, newCase, receive, reopen, testFolder } from "./stores-test-case.js";
import type { TestCase } from "./stores-test-case.js";

/** A case with marks 1 and 2 and a file, and a copy of it on a second device, with a branch started there. */
async function twoLaptops(t: Parameters<typeof testFolder>[0]): Promise<{ readonly root: string; readonly one: TestCase; readonly two: TestCase; readonly copy: string }> {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([marked(1), marked(2)]);
  await receive(first, "what both have");
  await first.opened.close();
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await branchIn(root, { folder: "copy", home: "second" });
  return { root, one: await reopen(root), two: await reopen(root, { folder: "copy", home: "second" }), copy: join(root, "copy") };
}

void test("a branch goes on where the first laptop's log stood, and its acts come back whole", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  assert.equal(two.opened.log.readOnly, null);
  assert.equal(two.opened.id, one.opened.id);
  assert.notEqual(two.opened.log.origin, one.opened.log.origin);
  assert.deepEqual(marks(two.opened), [1, 2]);
  await two.append([marked(20), marked(21)]);
  const there = await receive(two, "what only the second has");
  await one.append([marked(10)]);
  await two.opened.close();
  assert.deepEqual(await faultsOf(copy), []);

  const merged = await mergeInto(one, copy);
  assert.equal(merged.records, 1);
  assert.deepEqual(marks(one.opened), [1, 2, 10, 20, 21]);
  assert.equal((await one.opened.originals.read(there.sha256)).length, there.size);
  await one.append([marked(11)]);
  await one.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
  const again = await reopen(root);
  assert.deepEqual(marks(again.opened), [1, 2, 10, 20, 21, 11]);
  await again.opened.close();
});

void test("merging again brings what is new since, and nothing when nothing is", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  await two.append([marked(20)]);
  await two.opened.close();
  assert.ok((await mergeInto(one, copy)).acts > 0);
  const { head } = one.opened.log;
  assert.equal((await mergeInto(one, copy)).acts, 0);
  assert.deepEqual(one.opened.log.head, head);
  await one.append([marked(10)]);
  const on = await reopen(root, { folder: "copy", home: "second" });
  await on.append([marked(21), marked(22)]);
  await on.opened.close();
  assert.equal((await mergeInto(one, copy)).acts, 2);
  assert.deepEqual(marks(one.opened), [1, 2, 20, 10, 21, 22]);
  await one.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("the same file received on both laptops stays two records with one original", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  const [here, there] = [await receive(one, "found twice"), await receive(two, "found twice")];
  await two.opened.close();
  const merged = await mergeInto(one, copy);
  assert.equal(merged.received, 1);
  assert.notEqual(here.record, there.record);
  const records = one.opened.log.acts().flatMap(({ act }) => (act.type === "receive" && act.body["sha256"] === here.sha256 ? [act.body["record"]] : []));
  assert.deepEqual(records, [here.record, there.record]);
  await one.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("a branch of a branch, and two branches, come together in one log", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  await two.append([marked(20)]);
  await two.opened.close();
  await cp(copy, join(root, "third-copy"), { recursive: true });
  await branchIn(root, { folder: "third-copy", home: "third" });
  const three = await reopen(root, { folder: "third-copy", home: "third" });
  await three.append([marked(30)]);
  await three.opened.close();
  // It stands on the second's log, which the first has not received yet.
  await assert.rejects(mergeInto(one, join(root, "third-copy")), RefusedInput);
  await mergeInto(one, copy);
  await mergeInto(one, join(root, "third-copy"));
  assert.deepEqual(marks(one.opened), [1, 2, 20, 30]);
  await one.opened.close();
  for (const folder of ["case", "copy", "third-copy"]) assert.deepEqual(await faultsOf(join(root, folder)), [], folder);
});

void test("a device that can write starts no branch, and a branch is of its own case only", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  await two.opened.close();
  await one.opened.close();
  await assert.rejects(branchIn(root, { folder: "case", home: "home" }), RefusedInput);
  await assert.rejects(branchIn(root, { folder: "copy", home: "second" }), RefusedInput);
  const other = join(root, "elsewhere");
  await mkdir(other);
  const foreign = await newCase(other);
  await assert.rejects(mergeInto(foreign, copy), RefusedInput);
  await foreign.opened.close();
  const again = await reopen(root);
  await cp(join(root, "case"), join(root, "same"), { recursive: true });
  await assert.rejects(mergeInto(again, join(root, "same")), /copy of this very log/);
  await again.opened.close();
});

void test("acts forgotten in a branch arrive as forgotten, and are forgotten here as well", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  await two.append([marked(20), marked(21)]);
  const place = two.opened.log.acts().find(({ act }) => act.body["answers"] === "mark 20")?.index ?? -1;
  const shared = two.opened.log.acts().find(({ act }) => act.body["answers"] === "mark 2")?.index ?? -1;
  await two.append([{ type: "forget", body: { of: "record", acts: [shared, place], reason: "safety" } }]);
  await two.opened.close();
  await mergeInto(one, copy);
  assert.deepEqual(marks(one.opened), [1, 21]);
  await one.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
  const files = await readdir(join(root, "case/acts"), { withFileTypes: true });
  const texts = await Promise.all(files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), "latin1")));
  assert.doesNotMatch(texts.join(""), /mark 20|mark 2"/);
  assert.deepEqual(marks((await reopen(root, { mode: "read" })).opened), [1, 21]);
});

void test("hostile branch folders are refused by name, before anything is written", async (t) => {
  const { root, one, two, copy } = await twoLaptops(t);
  const { sha256 } = await receive(two, "an original of the branch");
  await two.append([marked(20)]);
  await two.opened.close();
  const original = `originals/sha256/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
  const flip = async (path: string): Promise<void> => {
    const bytes = await readFile(path);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    await writeFile(path, bytes);
  };
  const hostile: Readonly<Record<string, (folder: string) => Promise<void>>> = {
    "a changed original": (folder) => flip(join(folder, original)),
    "a missing original": (folder) => rm(join(folder, original)),
    "a link for an original": async (folder) => {
      await rm(join(folder, original));
      await symlink("/etc/passwd", join(folder, original));
    },
    "a changed act": (folder) => flip(join(folder, "acts/000000000000.acts")),
    "a changed tile": (folder) => flip(join(folder, `log/tile/0/000.p/${two.opened.log.head.size}`)),
    "a journal of a terabyte": (folder) => truncate(join(folder, "acts/journal"), 2 ** 40),
    "a segment of a terabyte": (folder) => truncate(join(folder, "acts/000000000000.acts"), 2 ** 40),
    "a link for the acts": async (folder) => {
      await cp(join(folder, "acts"), join(root, "acts-elsewhere"), { recursive: true });
      await rm(join(folder, "acts"), { recursive: true });
      await symlink(join(root, "acts-elsewhere"), join(folder, "acts"));
    },
    "no checkpoint": (folder) => rm(join(folder, "log/checkpoint")),
  };
  const before = await readdir(join(root, "case"), { recursive: true });
  const { head } = one.opened.log;
  for (const [name, spoil] of Object.entries(hostile)) {
    await cp(copy, join(root, "hostile"), { recursive: true });
    await spoil(join(root, "hostile"));
    await assert.rejects(mergeInto(one, join(root, "hostile")), (error) => error instanceof RefusedInput || error instanceof BrokenInvariant, name);
    assert.deepEqual(one.opened.log.head, head, name);
    assert.deepEqual(await readdir(join(root, "case"), { recursive: true }), before, name);
    await rm(join(root, "hostile"), { recursive: true });
  }
  await one.opened.close();
});

void test("an old backup signs nothing until a copy brought it up to date", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  for (const name of ["backup", "older-copy"]) await cp(join(root, "case"), join(root, name), { recursive: true });
  const second = await reopen(root);
  await second.append([marked(2)]);
  const { sha256 } = await receive(second, "received after the backup");
  await second.opened.close();
  const keeping = { keys: new KeysOnDisk(join(root, "home")) };
  assert.deepEqual(await standingOf(join(root, "backup"), keeping), { behind: true, acts: 2, signed: 5 });
  await assert.rejects(reconcileFrom(join(root, "backup"), join(root, "older-copy"), keeping), /not new enough/);
  assert.equal((await reconcileFrom(join(root, "backup"), join(root, "case"), keeping)).acts, 3);
  const mended = await reopen(root, { folder: "backup" });
  assert.equal(mended.opened.log.readOnly, null);
  assert.deepEqual(marks(mended.opened), [1, 2]);
  await mended.opened.originals.read(sha256);
  await mended.append([marked(3)]);
  await mended.opened.close();
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
});

void test("an old backup in which was forgotten again what a newer state forgot is brought up to date as well", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([marked(1), marked(2)]);
  await first.opened.close();
  for (const name of ["backup", "older-copy"]) await cp(join(root, "case"), join(root, name), { recursive: true });
  const second = await reopen(root);
  const place = second.opened.log.acts().find(({ act }) => act.body["answers"] === "mark 2")?.index ?? -1;
  await second.append([{ type: "forget", body: { of: "record", acts: [place], reason: "safety" } }]);
  await second.opened.close();
  const keeping = { keys: new KeysOnDisk(join(root, "home")) };
  const places = new Set(await keeping.keys.forgotten(second.opened.log.origin));
  for (const name of ["backup", "older-copy"]) {
    const folder = join(root, name);
    assert.equal(await applyTombstones({ folder, disk: new Disk(join(folder, "tmp")) }, places), 1);
  }
  await assert.rejects(reconcileFrom(join(root, "backup"), join(root, "older-copy"), keeping), /not new enough/);
  await reconcileFrom(join(root, "backup"), join(root, "case"), keeping);
  const mended = await reopen(root, { folder: "backup" });
  assert.equal(mended.opened.log.readOnly, null);
  assert.deepEqual(marks(mended.opened), [1]);
  await mended.opened.close();
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
});

void test("where the newer acts are lost, a branch states the gap", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  await cp(join(root, "case"), join(root, "backup"), { recursive: true });
  const second = await reopen(root);
  await second.append([marked(2), marked(3)]);
  await second.opened.close();
  const { head, origin } = second.opened.log;
  const started = await branchIn(root, { folder: "backup", home: "home" });
  assert.ok(started !== "finished-earlier");
  assert.equal(started.parent.size, 2);
  const branch = await reopen(root, { folder: "backup" });
  const act = branch.opened.log.acts().at(-1)?.act;
  assert.equal(act?.type, "branch");
  assert.deepEqual(act.body["gap"], { origin, size: head.size, root: head.root });
  await branch.append([marked(4)]);
  await branch.opened.close();
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
  // Found after all: the newer case receives the branch.
  const found = await reopen(root);
  await mergeInto(found, join(root, "backup"));
  assert.deepEqual(marks(found.opened), [1, 2, 3, 4]);
  await found.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("acts that were acknowledged and not signed are kept aside by a branch, and come with a merge the other way", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([marked(1)]);
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  const started = await branchIn(root, { folder: "copy", home: "second" });
  assert.ok(started !== "finished-earlier");
  assert.equal(started.setAside, 1);
  const two = await reopen(root, { folder: "copy", home: "second" });
  assert.deepEqual(marks(two.opened), []);
  await two.opened.close();
  assert.equal((await readdir(join(root, "copy/acts/cut"))).length, 1);
  assert.deepEqual(await faultsOf(join(root, "copy")), []);
  await mergeInto(first, join(root, "copy"));
  assert.deepEqual(marks(first.opened), [1]);
  await first.opened.close();
});

void test("segments beyond the signed head, as an interrupted backup has them, are kept aside by a branch", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([marked(1)]);
  await first.opened.log.sequence();
  const signed = await readFile(join(root, "case/log/checkpoint"));
  await first.append(Array.from({ length: 1_200 }, (_, at) => marked(at + 2)));
  await first.opened.close();
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await writeFile(join(root, "copy/log/checkpoint"), signed);
  const started = await branchIn(root, { folder: "copy", home: "second" });
  assert.ok(started !== "finished-earlier");
  assert.equal(started.setAside, 1_200);
  const two = await reopen(root, { folder: "copy", home: "second" });
  assert.deepEqual(marks(two.opened), [1]);
  await two.opened.close();
  assert.deepEqual(await faultsOf(join(root, "copy")), []);
  const [name = ""] = await readdir(join(root, "copy/acts/cut"));
  const aside = parseJournal(await readFile(join(root, "copy/acts/cut", name)), nodeCrypto);
  assert.deepEqual([aside.leaves.length, aside.leaves[0]?.index, aside.tail], [1_200, 2, "none"]);
});

void test("a journal that was damaged is kept aside by a branch, the good acts after the damage too", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([marked(1)]);
  await first.append([marked(2)]);
  const journal = await readFile(join(root, "case/acts/journal"));
  journal[journal.indexOf("mark 1")] = 0x4d;
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await writeFile(join(root, "copy/acts/journal"), journal);
  await first.opened.close();
  await branchIn(root, { folder: "copy", home: "second" });
  const kept = await readdir(join(root, "copy/acts/cut"));
  assert.equal(kept.length, 1);
  assert.match(await readFile(join(root, "copy/acts/cut", kept[0] ?? ""), "latin1"), /mark 2/);
});

void test("two histories of one log, signed with the real key, are told from each other everywhere", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  for (const name of ["case", "home"]) await cp(join(root, name), join(root, `${name}-then`), { recursive: true });
  const honest = await reopen(root);
  await honest.append([marked(2), marked(3)]);
  await honest.opened.close();
  // The tail is cut and signed again with the real key, by somebody who set the guard back.
  const forged = await reopen(root, { folder: "case-then", home: "home-then" });
  await forged.append([marked(7)]);
  await forged.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case-then")), []);
  const refused = await reopen(root, { folder: "case-then" });
  assert.equal(refused.opened.log.readOnly, "behind-guard");
  await assert.rejects(refused.append([marked(10)]), BrokenInvariant);
  await refused.opened.close();
  const keeping = { keys: new KeysOnDisk(join(root, "home")) };
  await cp(join(root, "case-then"), join(root, "old"), { recursive: true });
  await assert.rejects(reconcileFrom(join(root, "old"), join(root, "case"), keeping), /another history/);
  // A branch that stands on the forged history is refused by the honest one.
  await branchIn(root, { folder: "old", home: "third" });
  const again = await reopen(root);
  await assert.rejects(mergeInto(again, join(root, "old")), /another history/);
  await again.opened.close();
});

void test("a branch that is half in its place is not read, and finished by who may write", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  let moves = 0;
  const stop = { before: (step: string): void => { if (step === "rename" && (moves += 1) > 14) throw new Error("power"); } };
  await assert.rejects(branchIn(root, { folder: "case", home: "second", watcher: stop }));
  await assert.rejects(reopen(root, { mode: "read" }), Retry);
  assert.deepEqual(await faultsOf(join(root, "case")), ["unfinished-branch branching"]);
  const finished = await reopen(root, { home: "second" });
  assert.equal(finished.opened.log.readOnly, null);
  assert.deepEqual(marks(finished.opened), [1]);
  await finished.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});
