/** A head that somebody kept of a log which the checked one stands on, or has merged. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { utf8 } from "@affiant/proof";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { mustRun, runAffiant } from "./run-affiant.js";
import { appendMarks, branchIn, closedCase, marked, mergeInto, reopen, testFolder } from "./stores-test-case.js";

const headOf = (folder: string): Buffer => readFileSync(join(folder, "log/checkpoint"));

async function beside(folder: string, knownHead: Uint8Array): Promise<readonly (string | number | null | undefined)[]> {
  const { heads, faults } = await verifyCase(new CaseFilesOnDisk(folder), { crypto: nodeCrypto, brought: { policy: null, knownHead, witnesses: [] } });
  const { size, outcome, held } = heads?.knownHead ?? {};
  return [size, outcome, held?.kind, held?.size, ...faults.map(({ what, where }) => `${what} ${where}`)];
}

/** Another root under the same name and size; known heads are what somebody kept, signed or not. */
function otherRoot(note: Buffer): Buffer {
  const [origin, size, , ...rest] = note.toString().split("\n");
  return Buffer.from([origin, size, Buffer.alloc(32, 7).toString("base64"), ...rest].join("\n"));
}

const emptyHead = (note: Buffer): Uint8Array => {
  const [origin = "", , , ...rest] = note.toString().split("\n");
  return utf8([origin, "0", Buffer.from(nodeCrypto.sha256(new Uint8Array())).toString("base64"), ...rest].join("\n"));
};

/** A log of 5 acts with each of its heads kept, a branch on its 3, and what it had after. */
async function parted(t: Parameters<typeof testFolder>[0]): Promise<{ readonly root: string; readonly kept: readonly Buffer[] }> {
  const root = await testFolder(t);
  await closedCase(root, 1);
  const kept = [headOf(join(root, "case"))];
  await appendMarks(root, 2);
  kept.push(headOf(join(root, "case")));
  await cp(join(root, "case"), join(root, "copy"), { recursive: true });
  await branchIn(root, { folder: "copy", home: "second" });
  const branch = await reopen(root, { folder: "copy", home: "second" });
  await branch.append([marked(20), marked(21)]);
  await branch.opened.close();
  await appendMarks(root, 10, 11);
  kept.push(headOf(join(root, "case")));
  return { root, kept };
}

void test("a branch stands on the heads of its parent up to where it parted, and says so of no later one", async (t) => {
  const { root, kept: [two = Buffer.of(), three = Buffer.of(), five = Buffer.of()] } = await parted(t);
  const copy = join(root, "copy");
  assert.deepEqual(await beside(copy, two), [2, "held", "parent", 3]);
  assert.deepEqual(await beside(copy, three), [3, "held", "parent", 3]);
  assert.deepEqual(await beside(copy, emptyHead(three)), [0, "held", "parent", 3]);
  for (const head of [two, three]) assert.deepEqual(await beside(copy, otherRoot(head)), [head === two ? 2 : 3, "diverged", "parent", 3, "diverged known head"]);
  assert.deepEqual(await beside(copy, five), [5, "beyond", "parent", 3, "not-comparable known head"]);
  // Nothing is said of a root that cannot be compared, right or wrong.
  assert.deepEqual(await beside(copy, otherRoot(five)), [5, "beyond", "parent", 3, "not-comparable known head"]);
  // The parent holds nothing of the branch yet.
  assert.deepEqual(await beside(join(root, "case"), headOf(copy)), [7, "not compared", undefined, undefined, "wrong-origin known head"]);
});

void test("a log that has merged a branch stands beside heads of that branch, merged twice too", async (t) => {
  const { root } = await parted(t);
  const [copy, folder] = [join(root, "copy"), join(root, "case")];
  const early = headOf(copy);
  const one = await reopen(root);
  await mergeInto(one, copy);
  await one.opened.close();
  const again = await reopen(root, { folder: "copy", home: "second" });
  await again.append([marked(22)]);
  await again.opened.close();
  const late = headOf(copy);
  assert.deepEqual(await beside(folder, early), [7, "held", "branch", 7]);
  assert.deepEqual(await beside(folder, otherRoot(early)), [7, "diverged", "branch", 7, "diverged known head"]);
  assert.deepEqual(await beside(folder, late), [8, "beyond", "branch", 7, "not-comparable known head"]);
  const more = await reopen(root);
  await mergeInto(more, copy);
  await more.opened.close();
  for (const head of [early, late]) assert.deepEqual((await beside(folder, head)).slice(1), ["held", "branch", 8]);
  // The other way: what the branch stands on has grown by a merge, and is held so far.
  const back = await reopen(root, { folder: "copy", home: "second" });
  await mergeInto(back, folder);
  await back.opened.close();
  const [, outcome, kind, held] = await beside(copy, headOf(folder));
  assert.deepEqual([outcome, kind, held], ["held", "parent", Number(headOf(folder).toString().split("\n")[1])]);
});

void test("what is there beyond the signed head stands under none, so a known head is not compared with it", async (t) => {
  const { root } = await parted(t);
  const [copy, folder] = [join(root, "copy"), join(root, "case")];
  const one = await reopen(root);
  await mergeInto(one, copy);
  await one.opened.close();
  const before = headOf(folder);
  const again = await reopen(root, { folder: "copy", home: "second" });
  await again.append([marked(22)]);
  await again.opened.close();
  const more = await reopen(root);
  await mergeInto(more, copy);
  await more.opened.close();
  writeFileSync(join(folder, "log/checkpoint"), before);
  const [size, outcome, , held] = await beside(folder, headOf(copy));
  assert.deepEqual([size, outcome, held], [8, "beyond", 7]);
});

void test("a branch on a forged history is told from the one whose head was kept", async (t) => {
  const root = await testFolder(t);
  await closedCase(root, 1);
  for (const name of ["case", "home"]) await cp(join(root, name), join(root, `${name}-then`), { recursive: true });
  await appendMarks(root, 2, 3);
  const forged = await reopen(root, { folder: "case-then", home: "home-then" });
  await forged.append([marked(7), marked(8), marked(9)]);
  await forged.opened.close();
  await branchIn(root, { folder: "case-then", home: "second" });
  assert.deepEqual(await beside(join(root, "case-then"), headOf(join(root, "case"))), [4, "diverged", "parent", 5, "diverged known head"]);
});

void test("by the command line, for a case and for its seal", async (t) => {
  const root = await testFolder(t);
  const done = (home: string, ...args: readonly string[]): string => mustRun({ home: join(root, home), cwd: root }, ...args);
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in/one.txt"), "The gate was shut, said Imke Halloran.\n");
  done("a", "init", "case");
  done("a", "add", "case", "in");
  writeFileSync(join(root, "kept"), headOf(join(root, "case")));
  cpSync(join(root, "case"), join(root, "copy"), { recursive: true });
  done("b", "branch", "copy");
  writeFileSync(join(root, "in/two.txt"), "It was open, said the harbour office.\n");
  done("a", "add", "case", "in");
  writeFileSync(join(root, "later"), headOf(join(root, "case")));
  writeFileSync(join(root, "other"), otherRoot(readFileSync(join(root, "kept"))));
  done("b", "seal", "copy", "-o", "sealed");
  for (const path of ["copy", "sealed"]) {
    assert.match(done("b", "verify", path, "--known-head", "kept"), /^seen {2}This log stands on the history of the known head: all \d+ acts under it, of affiant-log\/[a-z2-7]{26}, are here as it has them$/m);
    const later = runAffiant({ home: join(root, "b"), cwd: root }, "verify", path, "--known-head", "later");
    assert.equal(later.code, 1);
    assert.match(later.out, /newer than where they parted[^]*\(not-comparable\)[^]*could not be compared; nothing else was found wrong\.$/m);
    assert.doesNotMatch(later.out, /stands on the history|as it was recorded/);
    const other = runAffiant({ home: join(root, "b"), cwd: root }, "verify", path, "--known-head", "other", "--json");
    const said = JSON.parse(other.out) as { heads: { knownHead: { outcome: string; held: { kind: string } } }; faults: { what: string }[] };
    assert.deepEqual([other.code, said.heads.knownHead.outcome, said.heads.knownHead.held.kind, said.faults.map(({ what }) => what)], [1, "diverged", "parent", ["diverged"]]);
  }
});
