import assert from "node:assert/strict";
import { cp, mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BrokenInvariant, RefusedInput, Retry } from "#desk/model/errors.js";
import { appendMarks, closedCase, faultsOf, marked, marks, newCase, reopen, testFolder } from "./stores-test-case.js";

void test("acts come back in order after closing, and after no closing at all", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append([1, 2, 3].map(marked));
  await first.append([marked(4)]);
  assert.deepEqual(marks(first.opened), [1, 2, 3, 4]);
  await first.opened.close();
  assert.equal((await stat(join(root, "case/acts/journal"))).size, 0);
  const second = await reopen(root);
  assert.deepEqual(marks(second.opened), [1, 2, 3, 4]);
  assert.equal(second.opened.log.head.size, 5);
  await second.append([marked(5)]);
  // A copy taken now is what a killed process leaves: one act in the journal only.
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await second.opened.close();
  const copy = await reopen(root, { folder: "copy" });
  assert.deepEqual(marks(copy.opened), [1, 2, 3, 4, 5]);
  assert.equal(copy.opened.log.readOnly, null);
  assert.equal(copy.opened.log.head.size, 6);
  await copy.opened.close();
  assert.deepEqual(await faultsOf(join(root, "copy")), []);
});

void test("many acts in many calls make whole segments, and calls at once keep their order", async (t) => {
  const root = await testFolder(t);
  const { opened, append } = await newCase(root);
  await Promise.all(Array.from({ length: 60 }, (_, call) => append(Array.from({ length: 40 }, (_each, at) => marked(call * 40 + at)))));
  assert.deepEqual(marks(opened), Array.from({ length: 2_400 }, (_, at) => at));
  await opened.close();
  const segments = (await readdir(join(root, "case/acts"))).filter((name) => name.endsWith(".acts"));
  assert.deepEqual(segments.sort(), ["000000000000.acts", "000000001000.acts", "000000002000.acts"]);
  const lines = (await readFile(join(root, "case/acts/000000001000.acts"), "utf8")).trimEnd().split("\n");
  assert.equal(lines.length, 1_000);
  assert.deepEqual(await faultsOf(join(root, "case")), []);
  assert.deepEqual((await readdir(join(root, "case/log/tile/0"))).sort(), ["000", "001", "002", "003", "004", "005", "006", "007", "008", "009.p"]);
});

void test("of two that open a case to write, the second is told to try later; readers are not in the way", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await assert.rejects(reopen(root), Retry);
  await first.append([marked(1)]);
  const reader = await reopen(root, { mode: "read" });
  assert.equal(reader.opened.log.readOnly, "opened-to-read");
  assert.deepEqual(marks(reader.opened), [1]);
  await assert.rejects(reader.append([marked(2)]), BrokenInvariant);
  await first.append([marked(2)]);
  await first.opened.close();
  const second = await reopen(root);
  assert.equal(second.opened.log.readOnly, null);
  assert.deepEqual(marks(second.opened), [1, 2]);
  await second.opened.close();
});

void test("reading while another appends and sequences always sees a whole log", async (t) => {
  const root = await testFolder(t);
  const writer = await newCase(root);
  let last = 0;
  for (let round = 0; round < 12; round += 1) {
    const writing = writer.append(Array.from({ length: 30 }, (_, at) => marked(round * 30 + at))).then(() => writer.opened.log.sequence());
    const reader = await reopen(root, { mode: "read" });
    const seen = marks(reader.opened);
    assert.deepEqual(seen, Array.from({ length: seen.length }, (_, at) => at));
    assert.ok(seen.length >= last);
    last = seen.length;
    await writing;
  }
  await writer.opened.close();
});

void test("a copy where the log's key is not can be read and not written", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  const guest = await reopen(root, { home: "another-home" });
  assert.equal(guest.opened.log.readOnly, "no-key");
  assert.deepEqual(marks(guest.opened), [1]);
  await assert.rejects(guest.append([marked(2)]), BrokenInvariant);
  await guest.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("a case older than the last head that was signed refuses to sign, and says so; the newer one goes on", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  await cp(join(root, "case"), join(root, "backup"), { recursive: true });
  await appendMarks(root, 2);
  const old = await reopen(root, { folder: "backup" });
  assert.equal(old.opened.log.readOnly, "behind-guard");
  assert.deepEqual(marks(old.opened), [1]);
  await assert.rejects(old.append([marked(3)]), BrokenInvariant);
  await old.opened.close();
  const newer = await reopen(root);
  assert.equal(newer.opened.log.readOnly, null);
  await newer.append([marked(3)]);
  await newer.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("without the guard beside the key nothing is signed", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const logs = join(root, "home/logs");
  const [log = ""] = await readdir(logs);
  await rm(join(logs, log, "head.json"));
  const again = await reopen(root);
  assert.equal(again.opened.log.readOnly, "behind-guard");
  await again.opened.close();
});

void test("an unfinished end of the journal is cut, a damaged one is kept aside first, and damage further in stops", async (t) => {
  const root = await testFolder(t);
  const { opened, append } = await newCase(root);
  await cp(join(root, "home"), join(root, "home-then"), { recursive: true });
  await append([marked(1)]);
  await append([marked(2)]);
  await cp(join(root, "case"), join(root, "killed"), { recursive: true });
  await opened.close();
  const killed = join(root, "killed/acts/journal");
  const journal = await readFile(killed);

  await cp(join(root, "killed"), join(root, "unfinished"), { recursive: true });
  await writeFile(join(root, "unfinished/acts/journal"), Buffer.concat([journal, journal.subarray(0, 200)]));
  assert.deepEqual(await faultsOf(join(root, "unfinished")), []);
  await cp(join(root, "home-then"), join(root, "home-unfinished"), { recursive: true });
  const whole = await reopen(root, { folder: "unfinished", home: "home-unfinished" });
  assert.deepEqual(marks(whole.opened), [1, 2]);
  await whole.opened.close();
  assert.deepEqual(await readdir(join(root, "unfinished/acts")), ["000000000000.acts", "journal", "layers"]);

  const inside = Buffer.from(journal);
  inside[150] = (inside[150] ?? 0) ^ 1;
  await writeFile(killed, inside);
  await assert.rejects(reopen(root, { folder: "killed", home: "home-then" }), BrokenInvariant);
  assert.deepEqual(await faultsOf(join(root, "killed")), ["journal-changed acts/journal"]);

  const end = Buffer.from(journal);
  end[journal.length - 9] = (end[journal.length - 9] ?? 0) ^ 1;
  await writeFile(killed, end);
  assert.deepEqual(await faultsOf(join(root, "killed")), ["journal-changed acts/journal"]);
  const again = await reopen(root, { folder: "killed", home: "home-then" });
  assert.deepEqual(marks(again.opened), [1]);
  await again.append([marked(3)]);
  await again.opened.close();
  const aside = await readdir(join(root, "killed/acts/cut"));
  assert.equal(aside.length, 1);
  assert.deepEqual(await faultsOf(join(root, "killed")), []);
  await writeFile(join(root, "killed/acts/cut", aside[0] ?? ""), "else");
  assert.deepEqual(await faultsOf(join(root, "killed")), [`cut-changed acts/cut/${aside[0] ?? ""}`]);
});

void test("a case whose acts were changed is not opened, and no case is not mistaken for one", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1, 2);
  const segment = join(root, "case/acts/000000000000.acts");
  const good = await readFile(segment, "utf8");
  await writeFile(segment, good.replace("mark 1", "mark 7"));
  await assert.rejects(reopen(root), BrokenInvariant);
  await writeFile(segment, good);
  await (await reopen(root)).opened.close();
  await mkdir(join(root, "empty"));
  await assert.rejects(reopen(root, { folder: "empty" }), RefusedInput);
  await assert.rejects(reopen(root, { folder: "nowhere" }), RefusedInput);
  await writeFile(join(root, "case/affiant.json"), "{}");
  await assert.rejects(reopen(root), BrokenInvariant);
});

void test("a case with links in it is not opened, so nothing outside it is written or emptied", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  await mkdir(join(root, "precious"));
  await writeFile(join(root, "precious/file"), "words");
  for (const [path, to] of [["tmp", "precious"], ["acts/journal", "precious/file"], ["log/checkpoint", "precious/file"]] as const) {
    await rename(join(root, "case", path), join(root, "aside"));
    await symlink(join(root, to), join(root, "case", path));
    await assert.rejects(reopen(root), BrokenInvariant, path);
    assert.ok((await faultsOf(join(root, "case"))).includes(`not-a-plain-file ${path}`), path);
    await rm(join(root, "case", path));
    await rename(join(root, "aside"), join(root, "case", path));
  }
  assert.equal(await readFile(join(root, "precious/file"), "utf8"), "words");
  await (await reopen(root)).opened.close();
});

void test("a tile that was lost or changed is written anew from the acts that the signed root stands for", async (t) => {
  const root = await testFolder(t);
  const first = await newCase(root);
  await first.append(Array.from({ length: 300 }, (_, at) => marked(at)));
  await first.opened.close();
  const tile = join(root, "case/log/tile/0/000");
  const good = await readFile(tile);
  await writeFile(tile, new Uint8Array(8192));
  await rm(join(root, "case/log/tile/entries/001.p"), { recursive: true });
  assert.ok((await faultsOf(join(root, "case"))).includes("bad-tile log/tile/0/000"));
  await (await reopen(root)).opened.close();
  assert.deepEqual(await readFile(tile), good);
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("a case is not made where something is, and a killed making is begun anew", async (t) => {
  const root = await testFolder(t);
  await mkdir(join(root, ".case.making/acts"), { recursive: true });
  await writeFile(join(root, ".case.making/acts/journal"), "half");
  await (await newCase(root)).opened.close();
  assert.deepEqual((await readdir(root)).sort(), ["case", "home"]);
  assert.deepEqual(await faultsOf(join(root, "case")), []);
  await assert.rejects(newCase(root), RefusedInput);
});

void test("keys are the user's alone, made once, and never in the case", async (t) => {
  const root = await testFolder(t);
  const one = await newCase(root);
  await one.opened.close();
  const files = await readdir(join(root, "home"), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile() && entry.name !== "lock")) {
    assert.equal((await stat(join(file.parentPath, file.name))).mode & 0o777, 0o600, file.name);
  }
  for (const folder of files.filter((entry) => entry.isDirectory() && entry.name !== "tmp")) {
    assert.equal((await stat(join(folder.parentPath, folder.name))).mode & 0o077, 0, folder.name);
  }
  assert.equal((await stat(join(root, "home"))).mode & 0o777, 0o700);
  const identity = await readFile(join(root, "home/identity.json"), "utf8");
  const again = await reopen(root);
  assert.equal(await readFile(join(root, "home/identity.json"), "utf8"), identity);
  await again.opened.close();
  const all = await readdir(join(root, "case"), { recursive: true, withFileTypes: true });
  for (const file of all.filter((entry) => entry.isFile())) {
    assert.doesNotMatch(await readFile(join(file.parentPath, file.name), "latin1"), /PRIVATE KEY/);
  }
});
