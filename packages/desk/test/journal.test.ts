import assert from "node:assert/strict";
import { lstat, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { utf8 } from "@affiant/proof";
import { journalFrame, parseJournal } from "#desk/model/journal.js";
import { Disk } from "#desk/stores/case/case-folder-disk.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { JournalOnDisk } from "#desk/stores/log/act-log-journal.js";
import { testFolder } from "./stores-test-case.js";

void test("a journal that was cut anywhere keeps its whole frames, and one with a changed byte gives no changed act", () => {
  const act = (index: number): { index: number; bytes: Uint8Array; salt: Uint8Array } => ({ index, bytes: utf8(`{"n":${index}}`), salt: new Uint8Array(32).fill(index) });
  const frames = [[act(0), act(1)], [act(2)], [act(3), act(4)]].map((acts) => journalFrame(acts, nodeCrypto));
  const whole = Buffer.concat(frames);
  const ends = frames.map((_, at) => frames.slice(0, at + 1).reduce((sum, frame) => sum + frame.length, 0));
  for (let length = 0; length <= whole.length; length += 1) {
    const journal = parseJournal(whole.subarray(0, length), nodeCrypto);
    const good = Math.max(0, ...ends.filter((end) => end <= length));
    assert.equal(journal.goodLength, good);
    assert.equal(journal.tail, length === good ? "none" : "unfinished");
    assert.equal(journal.leaves.length, [0, 2, 3, 5][ends.filter((end) => end <= length).length]);
  }
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x04;
    const journal = parseJournal(changed, nodeCrypto);
    const before = ends.filter((end) => end <= at).length;
    assert.equal(journal.leaves.length, [0, 2, 3, 5][before], `byte ${at}`);
    assert.equal(journal.tail, before === 2 ? "damaged" : "damaged-inside", `byte ${at}`);
  }
});

void test("a journal that is there and cannot be opened is left as it is", async (t) => {
  const folder = await testFolder(t);
  const disk = new Disk(join(folder, "tmp"));
  await mkdir(join(folder, "acts"));
  await symlink("journal", join(folder, "acts/journal"));
  await assert.rejects(JournalOnDisk.open({ folder, disk }, { ...parseJournal(new Uint8Array(0), nodeCrypto), bytes: new Uint8Array(0) }), /ELOOP/);
  assert.ok((await lstat(join(folder, "acts/journal"))).isSymbolicLink());
});

void test("a frame holds the leaves of a whole branch, however many they are", () => {
  const bytes = utf8("{}");
  const salt = new Uint8Array(32);
  const leaves = Array.from({ length: 150_000 }, (_, index) => ({ index, bytes, salt }));
  const journal = parseJournal(journalFrame(leaves, nodeCrypto), nodeCrypto);
  assert.deepEqual([journal.leaves.length, journal.leaves.at(-1)?.index, journal.tail], [150_000, 149_999, "none"]);
});
