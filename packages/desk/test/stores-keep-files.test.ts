import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, open, readFile, readdir, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { RefusedInput, Retry } from "#desk/model/errors.js";
import type { KeptFile } from "#desk/ports.js";
import { Disk } from "#desk/stores/case/case-folder-disk.js";
import { OriginalsOnDisk } from "#desk/stores/originals-on-disk.js";
import { testFolder } from "./stores-test-case.js";

const digest = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const toKeep = (path: string, size = 1, expected: string | null = null) => ({ path: Buffer.from(path), size, expected });

async function place(t: Parameters<typeof testFolder>[0]): Promise<{ readonly root: string; readonly originals: OriginalsOnDisk; readonly pathOf: (sha256: string) => string }> {
  const root = await testFolder(t);
  const folder = join(root, "case");
  await mkdir(folder);
  const pathOf = (sha256: string): string => join(folder, "originals/sha256", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return { root, originals: new OriginalsOnDisk(folder, new Disk(join(folder, "tmp"))), pathOf };
}

function kept(result: KeptFile | RefusedInput | undefined): KeptFile {
  assert.ok(result && !(result instanceof RefusedInput));
  return result;
}

// Few small files are kept in the thread that asks, others in threads of their own: both must say the same.
for (const [where, size] of [["here", 1], ["in a thread", 64 * 1024 * 1024]] as const) {
  void test(`files are kept under their digests, in the order asked, and what cannot be read is refused alone (${where})`, async (t) => {
    const { root, originals, pathOf } = await place(t);
    const big = Buffer.alloc(3 * 1024 * 1024 + 17, "a page of a report\n");
    await writeFile(join(root, "one.txt"), "one");
    await writeFile(join(root, "big.bin"), big);
    await writeFile(join(root, "same.txt"), "one");
    await symlink(join(root, "one.txt"), join(root, "link.txt"));
    const names = ["one.txt", "missing.txt", "big.bin", "link.txt", "same.txt", "."];
    const results = await originals.keepFiles(names.map((name) => toKeep(join(root, name), size)));
    assert.deepEqual(results.map((result) => (result instanceof RefusedInput ? result.cause : result.sha256)), [
      digest("one"), "unreadable", digest(big), "unreadable", digest("one"), "unreadable",
    ]);
    for (const result of results) if (result instanceof RefusedInput) assert.ok(!result.message.includes(".txt"), "an error names no file of a witness");
    assert.deepEqual(await readFile(pathOf(digest(big))), big);
    assert.equal(kept(results[2]).size, big.length);
    assert.deepEqual(await readdir(join(root, "case/tmp")), []);
  });

  void test(`when the case's disk fails nothing unfinished is left, and the same call works afterwards (${where})`, async (t) => {
    const { root, originals, pathOf } = await place(t);
    await writeFile(join(root, "one.txt"), "one");
    const inTheWay = dirname(dirname(pathOf(digest("one"))));
    await mkdir(dirname(inTheWay), { recursive: true });
    await writeFile(inTheWay, "a file where a folder must be");
    await assert.rejects(originals.keepFiles([toKeep(join(root, "one.txt"), size)]), Retry);
    assert.deepEqual(await readdir(join(root, "case/tmp")), []);
    assert.equal(await readFile(inTheWay, "utf8"), "a file where a folder must be");
  });
}

void test("a file that was damaged among the originals is mended by keeping it again, and a good one is left as it is", async (t) => {
  const { root, originals, pathOf } = await place(t);
  const source = join(root, "one.txt");
  await writeFile(source, "as it was");
  const { sha256, fresh } = kept((await originals.keepFiles([toKeep(source)]))[0]);
  assert.equal(fresh, true);
  const before = await stat(pathOf(sha256));
  assert.equal(kept((await originals.keepFiles([toKeep(source)]))[0]).fresh, false);
  assert.equal((await stat(pathOf(sha256))).ino, before.ino);
  await writeFile(pathOf(sha256), "as it wes");
  assert.equal(kept((await originals.keepFiles([toKeep(source)]))[0]).fresh, true);
  assert.equal(await readFile(pathOf(sha256), "utf8"), "as it was");
});

void test("a file that is expected to be known is hashed, and copied only when it has changed or its original is gone", async (t) => {
  const { root, originals, pathOf } = await place(t);
  const source = join(root, "one.txt");
  await writeFile(source, "first");
  await originals.keepFiles([toKeep(source)]);
  const { ino } = await stat(pathOf(digest("first")));
  assert.equal(kept((await originals.keepFiles([toKeep(source, 5, digest("first"))]))[0]).fresh, false);
  assert.equal((await stat(pathOf(digest("first")))).ino, ino);
  await writeFile(source, "other");
  const changed = kept((await originals.keepFiles([toKeep(source, 5, digest("first"))]))[0]);
  assert.deepEqual([changed.sha256, changed.fresh], [digest("other"), true]);
  await writeFile(source, "third");
  const gone = kept((await originals.keepFiles([toKeep(source, 5, digest("third"))]))[0]);
  assert.deepEqual([gone.sha256, gone.fresh, await readFile(pathOf(digest("third")), "utf8")], [digest("third"), true, "third"]);
});

void test("long runs of zeros take no room on the disk, and every byte is there", async (t) => {
  const { root, originals, pathOf } = await place(t);
  const source = join(root, "film.bin");
  const length = 48 * 1024 * 1024 + 5;
  await writeFile(source, "head");
  await truncate(source, length);
  const handle = await open(source, "r+");
  await handle.write("middle", 20 * 1024 * 1024 + 3);
  await handle.close();
  const { sha256, size } = kept((await originals.keepFiles([toKeep(source, length)]))[0]);
  const bytes = await readFile(source);
  assert.equal(size, length);
  assert.equal(sha256, digest(bytes));
  assert.ok(bytes.equals(await readFile(pathOf(sha256))));
  const { blocks } = await stat(pathOf(sha256));
  assert.ok(blocks * 512 < 8 * 1024 * 1024, `${String(blocks)} blocks`);
});

void test("a look tells a later change only of a file that has rested", async (t) => {
  const { root, originals } = await place(t);
  const source = join(root, "one.txt");
  await writeFile(source, "just written");
  assert.equal(kept((await originals.keepFiles([toKeep(source)]))[0]).stamp, null);
  await new Promise((done) => setTimeout(done, 2_100));
  assert.match(kept((await originals.keepFiles([toKeep(source)]))[0]).stamp ?? "", /^\d+:\d+:12:\d+:\d+$/);
});
