/** What may be found changed in a case folder, as a table: where, what is done to it, what `verify` says, what opening does. */
import assert from "node:assert/strict";
import { cp, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { actAppender } from "#desk/2-preserve/append-act.js";
import { BrokenInvariant } from "#desk/model/errors.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { branchIn, clock, closedCase, faultsOf, marked, marks, newCase, random, reopen, testFolder } from "./stores-test-case.js";

interface Change {
  readonly fault: string;
  readonly where: string;
  readonly spoil: (folder: string) => Promise<void>;
  /** Faults of `verify`, as `what where`; all of them. */
  readonly verify: readonly string[];
  /** `mended`: opening writes it anew, and nothing is wrong then. `whole`: nothing was. */
  readonly opening: "refused" | "mended" | "whole";
}

async function swap(one: string, other: string): Promise<void> {
  await rename(one, `${one}.aside`);
  await rename(other, one);
  await rename(`${one}.aside`, other);
}

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const tiles = "log/tile";
const changes: readonly Change[] = [
  { fault: "a tile cut short", where: `${tiles}/0/001`, spoil: (f) => truncate(join(f, tiles, "0/001"), 8_000), verify: [`bad-tile ${tiles}/0/001`], opening: "mended" },
  { fault: "an empty tile", where: `${tiles}/1/000.p/2`, spoil: (f) => truncate(join(f, tiles, "1/000.p/2"), 0), verify: [`bad-tile ${tiles}/1/000.p/2`], opening: "mended" },
  { fault: "two tiles in each other's place", where: `${tiles}/0`, spoil: (f) => swap(join(f, tiles, "0/000"), join(f, tiles, "0/001")), verify: [`bad-tile ${tiles}/0/000`, `bad-tile ${tiles}/0/001`], opening: "mended" },
  { fault: "two bundles in each other's place", where: `${tiles}/entries`, spoil: (f) => swap(join(f, tiles, "entries/000"), join(f, tiles, "entries/001")), verify: [`bad-bundle ${tiles}/entries/000`, `bad-bundle ${tiles}/entries/001`], opening: "mended" },
  { fault: "a bundle cut short", where: `${tiles}/entries/000`, spoil: (f) => truncate(join(f, tiles, "entries/000"), 300), verify: [`bad-bundle ${tiles}/entries/000`], opening: "mended" },
  { fault: "a tile gone", where: `${tiles}/0/000`, spoil: (f) => rm(join(f, tiles, "0/000")), verify: [`tile-missing ${tiles}/0/000`], opening: "mended" },
  { fault: "a flipped bit in an act", where: "acts/000000000000.acts", spoil: (f) => flip(join(f, "acts/000000000000.acts"), 200_000), verify: ["act-changed"], opening: "refused" },
  { fault: "the last act cut off its segment", where: "acts/000000000000.acts", spoil: async (f) => {
    const text = await readFile(join(f, "acts/000000000000.acts"), "utf8");
    await writeFile(join(f, "acts/000000000000.acts"), text.slice(0, text.trimEnd().lastIndexOf("\n") + 1));
  }, verify: ["missing-act acts/000000000000.acts act 600"], opening: "refused" },
  { fault: "an act gone that no tombstone names", where: "acts/000000000000.acts", spoil: async (f) => {
    const lines = (await readFile(join(f, "acts/000000000000.acts"), "utf8")).split("\n");
    await writeFile(join(f, "acts/000000000000.acts"), lines.filter((line) => !line.startsWith("77 ")).join("\n"));
  }, verify: ["missing-act acts/000000000000.acts act 77"], opening: "refused" },
  { fault: "two acts in each other's place", where: "acts/000000000000.acts", spoil: async (f) => {
    const lines = (await readFile(join(f, "acts/000000000000.acts"), "utf8")).split("\n");
    [lines[5], lines[6]] = [(lines[6] ?? "").replace(/^6 /, "5 "), (lines[5] ?? "").replace(/^5 /, "6 ")];
    await writeFile(join(f, "acts/000000000000.acts"), lines.join("\n"));
  }, verify: ["act-changed acts/000000000000.acts act 5", "act-changed acts/000000000000.acts act 6"], opening: "refused" },
  { fault: "a torn journal", where: "acts/journal", spoil: (f) => writeFile(join(f, "acts/journal"), "affiant-journal 00000"), verify: [], opening: "whole" },
  { fault: "a flipped bit in the checkpoint's root", where: "log/checkpoint", spoil: (f) => flip(join(f, "log/checkpoint"), 50), verify: ["checkpoint"], opening: "refused" },
  { fault: "no checkpoint", where: "log/checkpoint", spoil: (f) => rm(join(f, "log/checkpoint")), verify: ["checkpoint-missing log/checkpoint"], opening: "refused" },
];

void test("what is changed in a log is named by verify, and opening mends it or refuses", async (t) => {
  const root = await testFolder(t);
  const made = await newCase(root);
  await made.append(Array.from({ length: 600 }, (_, at) => marked(at)));
  await made.opened.close();
  for (const { fault, where, spoil, verify, opening } of changes) {
    const about = `${fault}, ${where}`;
    for (const name of ["case", "home"]) await cp(join(root, name), join(root, "spoilt", name), { recursive: true });
    const folder = join(root, "spoilt/case");
    await spoil(folder);
    const found = await faultsOf(folder);
    if (verify.length === 1 && !verify[0]?.includes(" ")) assert.ok(found.length > 0 && found.every((one) => one.includes(verify[0] ?? "") || one.includes("checkpoint")), `${about}: ${found.join("; ")}`);
    else assert.deepEqual(found.sort(), [...verify].sort(), about);
    if (opening === "refused") {
      await assert.rejects(reopen(join(root, "spoilt")), (error) => error instanceof BrokenInvariant || (error as Error).name === "Refused", about);
    } else {
      const { opened } = await reopen(join(root, "spoilt"));
      assert.equal(opened.log.readOnly, null, about);
      assert.equal(marks(opened).length, 600, about);
      await opened.close();
      assert.deepEqual(await faultsOf(folder), [], about);
    }
    await rm(join(root, "spoilt"), { recursive: true });
  }
});

void test("a clock that goes backwards changes nothing but what the acts say of their moment", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const { opened } = await reopen(root);
  const { signer } = await new KeysOnDisk(join(root, "home")).identity(random);
  let now = clock.now();
  const append = actAppender({ log: opened.log, signer, clock: { now: () => (now -= 86_400_000) }, random, crypto: nodeCrypto });
  for (let number = 0; number < 5; number += 1) await append([marked(number)]);
  await opened.close();
  const again = await reopen(root);
  assert.deepEqual(marks(again.opened), [0, 1, 2, 3, 4]);
  const moments = again.opened.log.acts().slice(1).map(({ act }) => act.at);
  assert.deepEqual(moments, [...moments].sort().reverse());
  assert.deepEqual(again.opened.log.acts().slice(1).map(({ act }) => act.seq), [1, 2, 3, 4, 5]);
  await again.opened.close();
  assert.deepEqual(await faultsOf(join(root, "case")), []);
});

void test("a tail that was cut and signed again with the real key is refused by the guard, and by whoever holds the newer head", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  for (const name of ["case", "home"]) await cp(join(root, name), join(root, "then", name), { recursive: true });
  const on = await reopen(root);
  await on.append([marked(2), marked(3)]);
  await on.opened.close();
  const forged = await reopen(join(root, "then"));
  await forged.append([marked(8), marked(9)]);
  await forged.opened.close();
  // In itself it is consistent: nothing in the folder can show it.
  assert.deepEqual(await faultsOf(join(root, "then/case")), []);
  assert.equal(forged.opened.log.head.size, on.opened.log.head.size);
  assert.notEqual(forged.opened.log.head.root, on.opened.log.head.root);
  const refused = await reopen(root, { folder: "then/case" });
  assert.equal(refused.opened.log.readOnly, "behind-guard");
  await refused.opened.close();
});

void test("a case on a second machine is read-only, then a branch, and the first one's guard stands", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  const guest = await reopen(root, { folder: "copy", home: "second" });
  assert.equal(guest.opened.log.readOnly, "no-key");
  await guest.opened.close();
  await branchIn(root, { folder: "copy", home: "second" });
  // The branch is another log: the first device cannot sign it either.
  const first = await reopen(root, { folder: "copy" });
  assert.equal(first.opened.log.readOnly, "no-key");
  await first.opened.close();
  const own = await reopen(root);
  assert.equal(own.opened.log.readOnly, null);
  await own.opened.close();
});
