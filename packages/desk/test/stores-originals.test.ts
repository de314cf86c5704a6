import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BrokenInvariant, RefusedInput } from "#desk/model/errors.js";
import { Disk } from "#desk/stores/case/case-folder-disk.js";
import { OriginalsOnDisk } from "#desk/stores/originals-on-disk.js";
import { TextLayersOnDisk } from "#desk/stores/text-layers-on-disk.js";
import { bytesOf, testFolder } from "./stores-test-case.js";

void test("an original is stored once under its digest, and read back the same", async (t) => {
  const root = await testFolder(t);
  const originals = new OriginalsOnDisk(root, new Disk(join(root, "tmp")));
  const sha256 = createHash("sha256").update("one two three").digest("hex");
  assert.deepEqual(await originals.put(bytesOf("one ", "two ", "three"), 13), { sha256, size: 13, fresh: true });
  assert.deepEqual(await originals.put(bytesOf("one two three"), 13), { sha256, size: 13, fresh: false });
  assert.equal(Buffer.from(await originals.read(sha256)).toString(), "one two three");
  assert.ok(await originals.has(sha256));
  assert.ok((await stat(join(root, "originals/sha256", sha256.slice(0, 2), sha256.slice(2, 4), sha256))).isFile());
  assert.deepEqual(await readdir(join(root, "tmp")), []);
});

void test("what is longer than the limit, or breaks off, leaves nothing", async (t) => {
  const root = await testFolder(t);
  const originals = new OriginalsOnDisk(root, new Disk(join(root, "tmp")));
  await assert.rejects(originals.put(bytesOf("one ", "two"), 6), RefusedInput);
  const breaks = async function* (): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(Buffer.from("half"));
    throw new Error("the source went away (test)");
  };
  await assert.rejects(originals.put(breaks(), 100), /went away/);
  assert.deepEqual(await readdir(join(root, "tmp")), []);
  assert.equal(await originals.has(createHash("sha256").update("half").digest("hex")), false);
});

void test("a changed or missing original is not handed out, and storing it again mends it", async (t) => {
  const root = await testFolder(t);
  const originals = new OriginalsOnDisk(root, new Disk(join(root, "tmp")));
  const { sha256 } = await originals.put(bytesOf("as it was"), 100);
  await writeFile(join(root, "originals/sha256", sha256.slice(0, 2), sha256.slice(2, 4), sha256), "as it wes");
  await assert.rejects(originals.read(sha256), BrokenInvariant);
  assert.equal((await originals.put(bytesOf("as it was"), 100)).fresh, true);
  assert.equal(Buffer.from(await originals.read(sha256)).toString(), "as it was");
  await assert.rejects(originals.read("0".repeat(64)), BrokenInvariant);
  await assert.rejects(originals.read("../../etc/passwd"), BrokenInvariant);
});

void test("a text layer is kept under a name that is not the digest of an original with the same bytes", async (t) => {
  const root = await testFolder(t);
  const layers = new TextLayersOnDisk(root, new Disk(join(root, "tmp")));
  const text = "\uFEFFLe bac est parti à l'aube.\r\n\u{1F6A2}";
  const digest = await layers.keep(text);
  assert.notEqual(digest, createHash("sha256").update(text).digest("hex"));
  assert.equal(digest, createHash("sha256").update(`affiant/text-layer/v1\0${text}`).digest("hex"));
  assert.equal(await layers.keep(text), digest);
  assert.equal(await new TextLayersOnDisk(root, new Disk(join(root, "tmp"))).read(digest), text);
  await writeFile(join(root, "acts/layers", digest.slice(0, 2), digest), "else");
  await assert.rejects(layers.read(digest), BrokenInvariant);
  await assert.rejects(layers.keep("half \ud800"), BrokenInvariant);
});
