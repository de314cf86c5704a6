import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import type { CaseVerification } from "#desk/2-preserve/verify/case-report.js";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { bytesOf, clock, marked, newCase, preserveOriginal, random, testFolder } from "./stores-test-case.js";

function verify(root: string, pinned?: string): Promise<CaseVerification> {
  return verifyCase(new CaseFilesOnDisk(join(root, "case")), { crypto: nodeCrypto, ...(pinned !== undefined && { pinned }) });
}

/** A case with something of everything; with 290 more acts it has full and partial tiles. */
async function wholeCase(root: string, moreActs = 4): Promise<string> {
  const folder = join(root, "case");
  const { opened, append } = await newCase(root);
  const ports = { originals: opened.originals, clock, random, append, known: () => null };
  const description = { title: "Le quai rouvre", publisher: null, author: null, published: "2026-03-02", url: null, language: "fr" };
  for (const [at, words] of ["The ferry left at dawn.", "Le bac est parti à l'aube.", "Nobody saw the third boat."].entries()) {
    await preserveOriginal(
      { bytes: bytesOf(words), name: `report ${at}.txt`, path: "inbox", who: "a monitor", device: "a laptop", clock: "unknown", tool: "affiant test", description },
      ports,
    );
  }
  const text = "The ferry left at dawn.";
  const layer = await opened.layers.keep(text);
  const record = String(opened.log.acts()[1]?.act.body["record"]) as `r-${string}`;
  await append([{ type: "release", body: { subject: "statement", anchor: { record, layer, start: 4, end: 9, quote: "ferry", before: "The ", after: " left" } } }]);
  await append(Array.from({ length: moreActs }, (_, at) => marked(at)));
  await opened.close();
  const rest = '{"figures":[]}';
  const derived = join(folder, "derived/read-1/ab", `ab${"0".repeat(62)}.json`);
  await mkdir(dirname(derived), { recursive: true });
  await writeFile(derived, `sha256:${createHash("sha256").update(rest).digest("hex")}\n${rest}`);
  const catalog = Buffer.from("stands for a database file");
  await writeFile(join(folder, "catalog.sqlite"), catalog);
  await writeFile(join(folder, "catalog.sqlite.sha256"), `${createHash("sha256").update(catalog).digest("hex")}  catalog.sqlite\n`);
  return folder;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

test("a whole case has no faults, and its signer is confirmed only by a key from elsewhere", async (t) => {
  const root = await testFolder(t);
  await wholeCase(root, 290);
  const found = await verify(root);
  assert.deepEqual(found.faults, []);
  assert.equal(found.confirmed, false);
  assert.equal(found.head?.size, 301);
  assert.ok(found.checks.every(({ checked, name }) => checked > 0 || ["other files", "observations", "time"].includes(name)), JSON.stringify(found.checks));
  const [author = ""] = found.signers?.authors ?? [];
  assert.equal((await verify(root, author)).confirmed, true);
  assert.equal((await verify(root, found.signers?.log)).confirmed, true);
  const stranger = await verify(root, "0".repeat(64));
  assert.deepEqual(stranger.faults.map(({ what }) => what), ["wrong-signer"]);
});

test("a change of one byte anywhere is found, and the file named", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root);
  const files = await filesIn(folder);
  assert.ok(files.length > 12, files.join(" "));
  for (const file of files) {
    const path = join(folder, file);
    const good = await readFile(path);
    const step = Math.max(1, Math.floor(good.length / 7));
    const places = new Set([0, good.length - 1, ...Array.from({ length: 8 }, (_, at) => Math.min(good.length - 1, at * step + (at % 3)))]);
    for (const place of good.length === 0 ? [] : places) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const bad = Buffer.from(good);
        bad[place] = (bad[place] ?? 0) ^ bit;
        await writeFile(path, bad);
        const { faults } = await verify(root);
        const named = faults.some(({ where, message }) => where === file || where.startsWith(`${file} `) || message.includes(file));
        assert.ok(named, `${file}, byte ${place}, bit ${bit}: ${JSON.stringify(faults)}`);
        assert.ok(new Set(faults.map(({ where }) => where.split(" ")[0])).size <= 2, `${file}, byte ${place}: ${JSON.stringify(faults)}`);
      }
    }
    await writeFile(path, good);
  }
  assert.deepEqual((await verify(root)).faults, []);
});

test("in a log of several tiles, each tile and bundle is told from the next", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root, 290);
  for (const file of (await filesIn(folder)).filter((name) => name.startsWith("log/tile/"))) {
    const good = await readFile(join(folder, file));
    const bad = Buffer.from(good);
    bad[good.length >> 1] = (bad[good.length >> 1] ?? 0) ^ 0x10;
    await writeFile(join(folder, file), bad);
    const { faults } = await verify(root);
    assert.deepEqual(faults.map(({ where }) => where), [file]);
    await writeFile(join(folder, file), good);
  }
});

test("a file that is taken away is missed, whichever it is", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root, 290);
  // Without the empty journal nothing is lost; results and their digests can be made again, and a partial tile may go once the full one is there.
  const mayGo = /^acts\/journal$|^derived\/|^catalog\.sqlite|\.p\//;
  for (const file of (await filesIn(folder)).filter((name) => !mayGo.test(name) || /tile\/(0|entries)\/001\.p\/45$/.test(name))) {
    const good = await readFile(join(folder, file));
    await rm(join(folder, file));
    const { faults } = await verify(root);
    assert.ok(faults.some(({ where }) => where === file || where.startsWith(`${file} `)), `${file}: ${JSON.stringify(faults)}`);
    await writeFile(join(folder, file), good);
  }
});

test("a file that is one byte longer or shorter is found", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root);
  for (const file of await filesIn(folder)) {
    const good = await readFile(join(folder, file));
    if (good.length === 0) continue;
    for (const bad of [Buffer.concat([good, Buffer.from("\n")]), good.subarray(0, -1)]) {
      await writeFile(join(folder, file), bad);
      const { faults } = await verify(root);
      assert.ok(faults.some(({ where, message }) => where.startsWith(file) || message.includes(file)), `${file} ${bad.length}: ${JSON.stringify(faults)}`);
    }
    await writeFile(join(folder, file), good);
  }
});

test("two missing originals are two faults, and a third that was changed is told as well", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root);
  const [one = "", two = "", three = ""] = (await filesIn(folder)).filter((file) => file.startsWith("originals/"));
  await rm(join(folder, one));
  await rm(join(folder, two));
  await writeFile(join(folder, three), "other words");
  const { faults } = await verify(root);
  assert.deepEqual(faults.map(({ what }) => what), ["original-missing", "original-missing", "original-changed"]);
  assert.deepEqual(faults.map(({ where }) => where), [one, two, three]);
});

test("what a case does not hold is named: a stray file, a link, a segment from elsewhere", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root);
  await writeFile(join(folder, "notes.txt"), "x");
  await symlink("/etc/hostname", join(folder, "originals/sha256/link"));
  await writeFile(join(folder, "log/tile/0/777"), new Uint8Array(8192));
  const { faults } = await verify(root);
  assert.deepEqual(
    faults.map(({ what, where }) => `${what} ${where}`).sort(),
    ["bad-tile log/tile/0/777", "not-a-plain-file originals/sha256/link", "unknown-file notes.txt"],
  );
});

test("a catalog that is open is not checked, and that is said", async (t) => {
  const root = await testFolder(t);
  const folder = await wholeCase(root);
  await rm(join(folder, "catalog.sqlite.sha256"));
  const { faults, notes } = await verify(root);
  assert.deepEqual(faults, []);
  assert.ok(notes.some(({ where, message }) => where === "catalog.sqlite" && message.includes("not checked")));
});

test("a log that was written anew with another key is not that of the pinned key", async (t) => {
  const root = await testFolder(t);
  const other = await testFolder(t);
  await wholeCase(root);
  await wholeCase(other);
  const mine = await verify(root);
  const forged = await verify(other, mine.signers?.log);
  assert.deepEqual(forged.faults.map(({ what }) => what), ["wrong-signer"]);
});
