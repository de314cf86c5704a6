/** Contents go with the acts that kept them, however often the machine stops on the way. */
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { DiskBreaker } from "./disk-breaker.js";
import { bytesOf, everythingIn, newCase, reopen, testFolder } from "./stores-test-case.js";
import type { TestCase } from "./stores-test-case.js";

const words = ["goes with its act", "GOES-custody.txt", "a layer that goes", "an observation that goes", "derived GOES", "catalog GOES", "cut GOES"];
const staying = ["stays with its act", "stays-custody.txt", "a layer that stays", "an observation that stays"];

/** A case with a record that is to go and one that stays; gives the places of the acts that go. */
async function filled(root: string): Promise<number[]> {
  const { opened, append } = await newCase(root);
  const going: number[] = [];
  for (const [kind, record] of [["goes", "r-abcdefghijklmnop"], ["stays", "r-qrstuvwxyz234567"]] as const) {
    const { sha256, size } = await opened.originals.put(bytesOf(`${kind} with its act`), 100);
    const layer = await opened.layers.keep(`a layer that ${kind}`);
    const bytes = Buffer.from(`an observation that ${kind}`);
    const digest = await opened.observations.keep(bytes);
    const anchor = { record, layer, start: 0, end: 1, quote: "a", before: "", after: "" } as const;
    const logged = await append([
      { type: "receive", body: { record, sha256, size, day: "2026-03-14" } },
      { type: "describe", body: { record, title: `${kind === "goes" ? "GOES" : "stays"}-custody.txt`, publisher: null, author: null, published: null, url: null, language: null } },
      { type: "release", body: { subject: "statement", anchor } },
      { type: "observe", body: { record, kind: "other", digest, size: bytes.length, tool: "t", version: "1", settings: "" } },
    ]);
    if (kind === "goes") going.push(...logged.map(({ index }) => index));
  }
  await opened.close();
  const folder = join(root, "case");
  for (const [path, text] of [["derived/x-1/ab/ab.json", "derived GOES"], ["catalog.sqlite", "catalog GOES"], ["catalog.sqlite-wal", "catalog GOES"], ["acts/cut/ab", "cut GOES"]] as const) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return going;
}

async function forget({ opened, append }: TestCase, places: number[]): Promise<void> {
  await append([{ type: "forget", body: { of: "record", acts: places, reason: "safety" } }]);
  await opened.log.sequence();
  await opened.close();
}

async function assertGone(root: string, about: string): Promise<void> {
  const text = await everythingIn(join(root, "case"));
  for (const word of words) assert.ok(!text.includes(word), `${about}: “${word}” is still there`);
  for (const word of staying) assert.ok(text.includes(word), `${about}: “${word}” went, too`);
  const { opened } = await reopen(root);
  assert.equal(opened.log.readOnly, null, about);
  for (const { act } of opened.log.acts()) assert.ok(!JSON.stringify(act).includes("r-abcdefghijklmnop"), about);
  await opened.close();
}

void test("what only forgotten acts kept goes, and what others keep stays", async (t) => {
  const root = await testFolder(t);
  const going = await filled(root);
  await forget(await reopen(root), going);
  await assertGone(root, "without a fault");
});

void test("wherever the machine stops, the next opening goes on until nothing is left", async (t) => {
  const base = await testFolder(t);
  const going = await filled(join(base, "origin"));
  const counting = new DiskBreaker();
  await cp(join(base, "origin"), join(base, "count"), { recursive: true });
  const whole = await reopen(join(base, "count"), { watcher: counting });
  const opened = counting.seen.length; // what opening does is broken elsewhere (stores-act-log-faults)
  await forget(whole, going);
  assert.ok(counting.seen.length > opened + 20);
  let finished = 0;
  for (const when of ["before", "after"] as const) {
    for (let at = opened; at < counting.seen.length; at += when === "before" ? 1 : 3) {
      const root = join(base, "try");
      await rm(root, { recursive: true, force: true });
      await cp(join(base, "origin"), root, { recursive: true });
      const tried = await reopen(root, { watcher: DiskBreaker.from(at, when) }).catch(() => null);
      if (tried) await forget(tried, going).catch(() => undefined);
      await tried?.opened.close().catch(() => undefined);
      const again = await reopen(root);
      const buried = again.opened.log.acts().some(({ act }) => act.type === "forget");
      await again.opened.close();
      if (buried) {
        finished += 1;
        await assertGone(root, `${when} step ${at}`);
      } else {
        const text = await everythingIn(join(root, "case"));
        for (const word of words) assert.ok(text.includes(word), `${when} step ${at}: “${word}” went without a tombstone`);
      }
    }
  }
  assert.ok(finished > 20);
});

void test("bytes that an act which stays keeps as well are not taken", async (t) => {
  const root = await testFolder(t);
  const { opened, append } = await newCase(root);
  const { sha256, size } = await opened.originals.put(bytesOf("the same bytes"), 100);
  const receipts = (["r-abcdefghijklmnop", "r-qrstuvwxyz234567"] as const).map((record) => ({ type: "receive" as const, body: { record, sha256, size, day: "2026-03-14" } }));
  const [first] = await append(receipts);
  assert.ok(first);
  await append([{ type: "forget", body: { of: "record", acts: [first.index], reason: "safety" } }]);
  await opened.log.sequence();
  assert.equal(Buffer.from(await opened.originals.read(sha256)).toString(), "the same bytes");
  assert.equal(createHash("sha256").update("the same bytes").digest("hex"), sha256);
  await opened.close();
});

void test("a case that may only be read here shows nothing of what is to go", async (t) => {
  const root = await testFolder(t);
  const going = await filled(root);
  const { opened, append } = await reopen(root);
  await append([{ type: "forget", body: { of: "record", acts: going, reason: "safety" } }]);
  // As it stands now, it is copied to a device without the key.
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await opened.close();
  const copy = await reopen(root, { folder: "copy", home: `home-${randomBytes(4).toString("hex")}` });
  assert.equal(copy.opened.log.readOnly, "no-key");
  assert.ok(!JSON.stringify(copy.opened.log.acts().map(({ act }) => act.body)).includes("r-abcdefghijklmnop"));
  await copy.opened.close();
});
