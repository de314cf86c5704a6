/** A backup is the case: whole at every moment, never less than it was, and it comes back. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { RefusedInput, Retry } from "#desk/model/errors.js";
import { backUpCase } from "#desk/stores/case/case-backup.js";
import { folderSource, type CaseSource } from "#desk/stores/case/case-copy.js";
import { openSealedBackup, writeSealedBackup } from "#desk/stores/case/case-in-age.js";
import { restoreCase } from "#desk/stores/case/case-restore.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { backUp, caseIn, progress, receive } from "./backup-case.js";
import { breakEachStep } from "./disk-breaker.js";
import { ageSkip } from "./on-a-terminal.js";
import { appendMarks, bytesOf, copiesOf, faultsOf, marked, marks, reopen, testFolder } from "./stores-test-case.js";

async function originalsIn(folder: string): Promise<string[]> {
  return (await readdir(join(folder, "originals"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function restore(source: CaseSource, to: string): Promise<void> {
  const restoring = await restoreCase(source, to, { progress });
  assert.deepEqual(restoring.copied.faults, []);
  await restoring.finish();
}

void test("a backup is the case without what can be made again; a second run copies what is new", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  await writeFile(join(root, "case/catalog.sqlite"), "made again");
  const first = await backUp(root);
  assert.deepEqual([first.copied.read.size, first.copied.faults, first.lost], [2, [], []]);
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
  assert.equal((await readdir(join(root, "backup"))).includes("catalog.sqlite"), false);
  const inode = (await stat((await originalsIn(join(root, "backup")))[0] ?? "")).ino;

  const more = await reopen(root);
  await receive(more, "a third report");
  await more.opened.close();
  const second = await backUp(root);
  assert.deepEqual([second.copied.read.size, second.copied.there.size], [1, 2]);
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
  assert.ok((await Promise.all((await originalsIn(join(root, "backup"))).map(async (path) => (await stat(path)).ino))).includes(inode), "what was there was not written again");
  const third = await backUp(root);
  assert.deepEqual([third.copied.read.size, third.copied.there.size], [0, 3]);
  assert.ok(third.copied.files <= 2, "journal and checkpoint at most");
});

void test("whichever step of a first backup fails, there is none or a whole one; run again, it is there", async (t) => {
  const root = await testFolder(t);
  await caseIn(join(root, "origin"));
  await breakEachStep(copiesOf(join(root, "origin")), (folder, watcher) => backUpCase(join(folder, "case"), join(folder, "backup"), { progress, watcher }), async (folder, about) => {
    if ((await readdir(folder)).includes("backup")) assert.deepEqual(await faultsOf(join(folder, "backup")), [], about);
    await backUp(folder);
    assert.deepEqual(await faultsOf(join(folder, "backup")), [], about);
  });
});

void test("a backup that was cut short between what was forgotten and its tombstone is gone on with", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  const more = await reopen(root);
  await more.append(Array.from({ length: 1_000 }, (_, at) => marked(at + 2)));
  await more.opened.log.sequence();
  await backUp(root);
  const place = more.opened.log.acts().find(({ act }) => act.body["answers"] === "mark 2")?.index ?? -1;
  await more.append([{ type: "forget", body: { of: "record", acts: [place], reason: "safety" } }]);
  await more.opened.close();
  const watcher = { after: (step: string, path: string): void => { if (step === "rename" && path.endsWith("/000000000000.acts")) throw new Error("the stick was pulled out"); } };
  await assert.rejects(backUpCase(join(root, "case"), join(root, "backup"), { progress, watcher }), /stick/);
  await backUp(root);
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
});

void test("a damaged case never harms its backup, and says what is damaged", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  await backUp(root);
  const [changed = "", lost = ""] = await originalsIn(join(root, "case"));
  await writeFile(changed, "one rep0rt");
  await rm(lost);
  const again = await backUp(root);
  assert.equal(again.lost.length, 1);
  assert.deepEqual(again.dropped, []);
  assert.deepEqual(await faultsOf(join(root, "backup")), []);
  await rm(join(root, "new"), { recursive: true, force: true });
  const fresh = await backUpCase(join(root, "case"), join(root, "new"), { progress });
  assert.deepEqual(fresh.copied.faults.map(({ why }) => why), ["changed"]);
  assert.equal((await originalsIn(join(root, "new"))).length, 0, "no original that is not what was received");
});

void test("a backup of another case, one that is ahead, a case in its own backup and files that are none are refused", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  await caseIn(join(root, "other"));
  await backUp(root);
  await assert.rejects(backUpCase(join(root, "other/case"), join(root, "backup"), { progress }), /another case/);
  await assert.rejects(backUpCase(join(root, "case"), join(root, "case/inside"), { progress }), RefusedInput);
  await assert.rejects(backUpCase(join(root, "case"), root, { progress }), RefusedInput);
  await writeFile(join(root, "words"), "words");
  await assert.rejects(backUpCase(join(root, "case"), join(root, "words"), { progress }), RefusedInput);
  await assert.rejects(backUpCase(join(root, "case"), join(root, "home"), { progress }), /no backup of a case/);
  await cp(join(root, "case"), join(root, "old"), { recursive: true });
  await appendMarks(root, 2);
  await backUp(root);
  await assert.rejects(backUpCase(join(root, "old"), join(root, "backup"), { progress }), /newer than the case/);
  await symlink("/etc/hostname", join(root, "case/acts/link"));
  const linked = await backUp(root);
  assert.deepEqual(linked.copied.faults, [{ path: "acts/link", why: "not-a-plain-file" }]);
});

void test("a case that is being written is backed up: what was acknowledged before is in it", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  const writer = await reopen(root);
  for (let round = 0; round < 8; round += 1) {
    await writer.append([marked(round + 2)]);
    const writing = receive(writer, `report ${round}`).then(() => writer.opened.log.sequence());
    await backUp(root);
    await writing;
    assert.deepEqual(await faultsOf(join(root, "backup")), [], `round ${round}`);
    const { opened } = await reopen(root, { folder: "backup", mode: "read" });
    assert.ok(marks(opened).includes(round + 2), `round ${round}`);
    await opened.close();
  }
  await writer.opened.close();
});

void test("the folder is lost: the backup comes back, verifies, and goes on where nothing newer was signed", async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  await backUp(root);
  await appendMarks(root, 2);
  await rm(join(root, "case"), { recursive: true });
  await restore(folderSource(join(root, "backup")), join(root, "case"));
  assert.deepEqual(await faultsOf(join(root, "case")), []);
  const behind = await reopen(root);
  assert.equal(behind.opened.log.readOnly, "behind-guard", "the guard knows of an act that the backup has not");
  await behind.opened.close();

  await caseIn(join(root, "even"));
  await backUp(join(root, "even"));
  await rm(join(root, "even/case"), { recursive: true });
  await restore(folderSource(join(root, "even/backup")), join(root, "even/case"));
  const { opened, append } = await reopen(join(root, "even"));
  assert.equal(opened.log.readOnly, null);
  await append([marked(2)]);
  await opened.close();
  assert.deepEqual(await faultsOf(join(root, "even/case")), []);
});

void test("one encrypted file: age and unzip read it, a bit that flips anywhere is refused, and it comes back", { skip: ageSkip }, async (t) => {
  const root = await testFolder(t);
  await caseIn(root);
  const identity = spawnSync("age-keygen", [], { encoding: "utf8" }).stdout;
  await writeFile(join(root, "id.txt"), identity);
  const recipient = /age1[a-z0-9]+/.exec(identity)?.[0] ?? "";
  const secret = /AGE-SECRET-KEY-1[A-Z0-9]+/.exec(identity)?.[0] ?? "";
  const path = join(root, "case.age");
  const keys = new KeysOnDisk(join(root, "home"));
  const made = await writeSealedBackup(join(root, "case"), path, { keys, lock: { recipients: [recipient] }, progress });
  assert.deepEqual([made.copied.read.size, made.copied.faults], [2, []]);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  await assert.rejects(writeSealedBackup(join(root, "case"), path, { keys, lock: { recipients: [recipient] }, progress }), RefusedInput);

  assert.equal(spawnSync("age", ["-d", "-i", join(root, "id.txt"), "-o", join(root, "case.zip"), path]).status, 0);
  const unzipped = spawnSync("python3", ["-m", "zipfile", "-e", join(root, "case.zip"), join(root, "unzipped")]);
  assert.equal(unzipped.status, 0, String(unzipped.stderr));
  assert.deepEqual(await faultsOf(join(root, "unzipped/case")), []);

  const source = await openSealedBackup(path, { identities: [secret] });
  await restore(source, join(root, "back"));
  await source.close();
  assert.deepEqual(await faultsOf(join(root, "back")), []);

  const bytes = await readFile(path);
  for (const at of [30, Math.floor(bytes.length / 2), bytes.length - 3]) {
    const broken = Buffer.from(bytes);
    broken[at] = (broken[at] ?? 0) ^ 1;
    await writeFile(join(root, "broken.age"), broken);
    await assert.rejects(async () => {
      const opened = await openSealedBackup(join(root, "broken.age"), { identities: [secret] });
      await restoreCase(opened, join(root, "broken"), { progress });
    }, RefusedInput, `a flipped bit at ${at}`);
    assert.equal((await readdir(root)).includes("broken"), false);
  }
  await writeFile(join(root, "short.age"), bytes.subarray(0, -1));
  await assert.rejects(openSealedBackup(join(root, "short.age"), { identities: [secret] }), RefusedInput);

  const writer = await reopen(root);
  await assert.rejects(writeSealedBackup(join(root, "case"), join(root, "busy.age"), { keys, lock: { recipients: [recipient] }, progress }), Retry);
  await writer.opened.close();
});

void test("a backup that names files outside the case writes nothing there", async (t) => {
  const root = await testFolder(t);
  for (const path of ["../outside", "/etc/outside", "a/../../outside", "a\\..\\outside", "a//b", "a/./b", "a/\u0000b"]) {
    const hostile: CaseSource = {
      // eslint-disable-next-line @typescript-eslint/require-await -- a source that may wait
      async *list() { yield { path, size: 1, kind: "file" as const }; },
      read: () => bytesOf("x"),
      written: () => Promise.resolve(null),
    };
    await assert.rejects(restoreCase(hostile, join(root, "in/case"), { progress }), RefusedInput, path);
    assert.deepEqual((await readdir(root)).filter((name) => name !== "in"), [], path);
  }
});
