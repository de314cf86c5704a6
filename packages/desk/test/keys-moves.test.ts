/** Keys that are replaced, handed over, backed up: broken at each step on the disk, no two can ever sign, and none is lost. */
import assert from "node:assert/strict";
import { cp, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { actAppender } from "#desk/2-preserve/append-act.js";
import { rotateLogKey } from "#desk/cli/rotate-keys.js";
import { RefusedInput } from "#desk/model/errors.js";
import { openCase } from "#desk/stores/case/case-folder.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { giveLogKey, parseHandover, takeLogKey } from "#desk/stores/keys/handover.js";
import { gatherKeys, parseKeysBackup, restoreKeys } from "#desk/stores/keys/keys-backup.js";
import { confirmRestored } from "#desk/stores/keys/keys-confirm.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { breakEachStep, type DiskBreaker } from "./disk-breaker.js";
import { clock, copiesOf, faultsOf, marked, marks, newCase, random, reopen, testFolder, type TestCase } from "./stores-test-case.js";

const at = "2026-03-14T09:26:53Z";

interface Ground {
  readonly root: string;
  readonly fresh: () => Promise<string>;
}

/** A case with one act in it, and copies of it with its home. */
async function ground(t: Parameters<typeof testFolder>[0], prepare: (made: TestCase) => Promise<void> = () => Promise.resolve()): Promise<Ground> {
  const root = await testFolder(t);
  const made = await newCase(join(root, "origin"));
  await made.append([marked(1)]);
  await prepare(made);
  await made.opened.close();
  return { root, fresh: copiesOf(join(root, "origin")) };
}

async function originIn(root: string, home = "home"): Promise<string> {
  return (await new KeysOnDisk(join(root, home)).logs())[0] ?? "";
}

/** Whether the case can be signed with this home. */
async function whyNot(root: string, home = "home"): Promise<string | null> {
  const { opened } = await reopen(root, { home });
  await opened.close();
  return opened.log.readOnly;
}

void test("a log's key is replaced: whichever step fails, the log goes on and verifies, and the same again ends with one key", async (t) => {
  const { fresh } = await ground(t);
  const rotate = async (root: string, watcher?: DiskBreaker): Promise<void> => {
    const keys = new KeysOnDisk(join(root, "home"), watcher);
    const { signer } = await keys.identity(random);
    const opened = await openCase(join(root, "case"), { keys, ...(watcher && { watcher }) });
    try {
      await rotateLogKey({ opened, append: actAppender({ log: opened.log, signer, clock, random, crypto: nodeCrypto }) }, keys);
    } finally {
      await opened.close();
    }
  };
  const steps = await breakEachStep(fresh, rotate, async (root, about) => {
    const { opened, append } = await reopen(root);
    assert.equal(opened.log.readOnly, null, about);
    await append([marked(2)]);
    assert.deepEqual(marks(opened), [1, 2], about);
    await opened.close();
    assert.deepEqual(await faultsOf(join(root, "case")), [], about);
    const keys = new KeysOnDisk(join(root, "home"));
    const before = await keys.logKeys(await originIn(root));
    assert.ok(before.length <= 2, about);
    await rotate(root);
    assert.deepEqual(await faultsOf(join(root, "case")), [], about);
    assert.ok((await keys.logKeys(await originIn(root))).length <= before.length + 1, `${about}: a key that nobody asked for`);
  });
  assert.ok(steps.some((step) => step.startsWith("append journal")) && steps.some((step) => /rename [0-9a-f]{64}\.pem/.test(step)), steps.join(", "));
});

void test("a verifier who was given the key that took the old one's place knows the log by it", async (t) => {
  const { fresh } = await ground(t);
  const root = await fresh();
  const keys = new KeysOnDisk(join(root, "home"));
  const { signer } = await keys.identity(random);
  const opened = await openCase(join(root, "case"), { keys });
  const before = opened.log.reader.signers().find(({ role }) => role === "log")?.fingerprint ?? "";
  await rotateLogKey({ opened, append: actAppender({ log: opened.log, signer, clock, random, crypto: nodeCrypto }) }, keys);
  await opened.close();
  const verify = (pinned?: string): ReturnType<typeof verifyCase> => verifyCase(new CaseFilesOnDisk(join(root, "case")), { crypto: nodeCrypto, ...(pinned !== undefined && { pinned }) });
  const { signers, faults } = await verify();
  assert.deepEqual(faults, []);
  const held = opened.log.reader.signers().filter(({ role, until }) => role === "log" && until === null);
  assert.deepEqual(held.map(({ fingerprint }) => fingerprint), [signers?.log]);
  assert.equal((await verify(signers?.log)).confirmed, true);
  const old = await verify(before);
  assert.deepEqual([old.confirmed, old.pinned?.is, old.pinned?.by, old.faults], [true, "replaced", signers?.log, []]);
  assert.deepEqual(signers?.ended.map(({ role, fingerprint, by, reason }) => [role, fingerprint, by === signers.log, reason]), [["log", before, true, null]]);
});

/** The act that stands before a key goes. */
const handedOver = async ({ append }: TestCase): Promise<void> => {
  await append([{ type: "handover", body: { to: null } }]);
};

void test("a key is handed over: whichever step fails, once a file exists nothing is signed here, and the same again finishes", async (t) => {
  const { fresh } = await ground(t, handedOver);
  const files = async (root: string): Promise<string[]> => (await readdir(root)).filter((name) => name.startsWith("file"));
  const give = (root: string, watcher?: DiskBreaker): Promise<void> =>
    giveLogKey(join(root, "case"), { keys: new KeysOnDisk(join(root, "home"), watcher), random, at }, (bytes) => writeFile(join(root, watcher ? "file" : "file-again"), bytes));
  const steps = await breakEachStep(fresh, give, async (root, about) => {
    const readOnly = await whyNot(root);
    if ((await files(root)).length > 0) assert.equal(readOnly, "handed-over", about);
    const keys = new KeysOnDisk(join(root, "home"));
    if ((await keys.logKeys(await originIn(root))).length > 0) await give(root);
    assert.equal(await whyNot(root), "handed-over", about);
    assert.deepEqual(await keys.logKeys(await originIn(root)), [], about);
    await cp(join(root, "home"), join(root, "elsewhere"), { recursive: true, filter: (path) => !path.includes("/logs") });
    const [name = ""] = (await files(root)).reverse();
    await takeLogKey(join(root, "case"), parseHandover(await readFile(join(root, name))), { keys: new KeysOnDisk(join(root, "elsewhere")), mayAct: () => Promise.resolve(true) });
    assert.equal(await whyNot(root, "elsewhere"), null, about);
    assert.equal(await whyNot(root), "handed-over", about);
  });
  assert.ok(steps.includes("rename bar.json") && steps.indexOf("rename bar.json") < steps.findIndex((step) => /^remove .*\.pem$/.test(step)), steps.join(", "));
});

async function handedOverFile(root: string): Promise<Uint8Array> {
  const written: Buffer[] = [];
  await giveLogKey(join(root, "case"), { keys: new KeysOnDisk(join(root, "home")), random, at }, (bytes) => { written.push(Buffer.from(bytes)); return Promise.resolve(); });
  return written[0] ?? Buffer.alloc(0);
}

void test("a key is taken up: whichever step fails, the same again finishes; and only once, at the very place it was given", async (t) => {
  const { root, fresh } = await ground(t, handedOver);
  const origin = join(root, "origin");
  await cp(join(origin, "home"), join(origin, "elsewhere"), { recursive: true, filter: (path) => !path.includes("/logs") });
  const bytes = await handedOverFile(origin);
  const file = parseHandover(bytes);
  const take = (folder: string, watcher?: DiskBreaker): Promise<void> =>
    takeLogKey(join(folder, "case"), file, { keys: new KeysOnDisk(join(folder, "elsewhere"), watcher), mayAct: () => Promise.resolve(true) });
  await breakEachStep(fresh, take, async (folder, about) => {
    const done = (await new KeysOnDisk(join(folder, "elsewhere")).taken(file.origin)).includes(file.id);
    if (!done) await take(folder);
    const { opened, append } = await reopen(folder, { home: "elsewhere" });
    assert.equal(opened.log.readOnly, null, about);
    await append([marked(2)]);
    await opened.close();
    await assert.rejects(take(folder), (error) => error instanceof RefusedInput && error.message.includes('took that key file before'), about);
    await assert.rejects(takeLogKey(join(folder, "case"), file, { keys: new KeysOnDisk(join(folder, "home")), mayAct: () => Promise.resolve(true) }), /went on after this key/, about);
    assert.deepEqual(await faultsOf(join(folder, "case")), [], about);
  });

  const folder = await fresh();
  await assert.rejects(takeLogKey(join(folder, "case"), file, { keys: new KeysOnDisk(join(folder, "elsewhere")), mayAct: () => Promise.resolve(false) }), /None of your keys is an author's/);
  assert.throws(() => parseHandover(Buffer.from(Buffer.from(bytes).toString("utf8").replace(/"size": (\d+)/, '"size": "$1"'))), RefusedInput);
  const other = await newCase(join(root, "another"));
  await other.opened.close();
  await assert.rejects(takeLogKey(join(root, "another/case"), file, { keys: new KeysOnDisk(join(folder, "elsewhere")), mayAct: () => Promise.resolve(true) }), /another log/);
  // On the device that gave it, the same file takes it back, once.
  await takeLogKey(join(folder, "case"), file, { keys: new KeysOnDisk(join(folder, "home")), mayAct: () => Promise.resolve(true) });
  assert.equal(await whyNot(folder), null);
});

void test("a case older than the key file is refused, and so is a key file older than what was signed here", async (t) => {
  const { root, fresh } = await ground(t);
  const folder = await fresh();
  await cp(join(folder, "case"), join(folder, "old"), { recursive: true });
  const first = await reopen(folder);
  await handedOver(first);
  await first.opened.close();
  const file = parseHandover(await handedOverFile(folder));
  const keys = new KeysOnDisk(join(root, "new-home"));
  await assert.rejects(takeLogKey(join(folder, "old"), file, { keys, mayAct: () => Promise.resolve(true) }), /older than the key file/);
  const here = new KeysOnDisk(join(folder, "home"));
  const guard = await here.guard(file.origin);
  await here.setGuard(file.origin, { size: (guard?.size ?? 0) + 5, root: guard?.root ?? new Uint8Array(32) });
  await assert.rejects(takeLogKey(join(folder, "case"), file, { keys: here, mayAct: () => Promise.resolve(true) }), /older than what this device has signed/);
});

void test("a key that comes back from a backup is not signed with until somebody says how far the log had come", async (t) => {
  const { root, fresh } = await ground(t);
  const { bytes } = await gatherKeys(new KeysOnDisk(join(root, "origin/home")), at);
  const backup = parseKeysBackup(bytes);
  const restore = (folder: string, watcher?: DiskBreaker): Promise<unknown> => restoreKeys(new KeysOnDisk(join(folder, "new-home"), watcher), backup, { at, random });
  await breakEachStep(fresh, restore, async (folder, about) => {
    // At no moment does the key stand there without its bar.
    assert.notEqual(await new KeysOnDisk(join(folder, "new-home")).whyReadOnly(await originIn(folder)), null, about);
    await restore(folder);
    assert.equal(await whyNot(folder, "new-home"), "restored", about);
  });

  const folder = await fresh();
  await restore(folder);
  const restored = new KeysOnDisk(join(folder, "new-home"));
  const before = await new KeysOnDisk(join(folder, "home")).holder(random);
  const after = await restored.holder(random);
  assert.deepEqual([after.person, after.author], [before.person, before.author]);
  assert.notEqual(after.device, before.device, "another device, to the log");
  await assert.rejects(confirmRestored(join(folder, "case"), { keys: restored, size: 3 }), /has 2 acts, not 3/);
  await confirmRestored(join(folder, "case"), { keys: restored, size: 2 });
  assert.equal(await whyNot(folder, "new-home"), null);
  await assert.rejects(confirmRestored(join(folder, "case"), { keys: restored, size: 2 }), /nothing to confirm/);
});

void test("a backup of keys that was made while a key was handed over brings no key back that another device may have", async (t) => {
  const { fresh } = await ground(t, handedOver);
  const folder = await fresh();
  const home = new KeysOnDisk(join(folder, "home"));
  const broken = giveLogKey(join(folder, "case"), { keys: home, random, at }, () => Promise.reject(new Error("killed here")));
  await assert.rejects(broken, /killed here/);
  const backup = parseKeysBackup((await gatherKeys(home, at)).bytes);
  assert.deepEqual([backup.logs[0]?.bar?.why, backup.logs[0]?.keys.length], ["handed-over", 1]);
  const keys = new KeysOnDisk(join(folder, "new-home"));
  assert.deepEqual((await restoreKeys(keys, backup, { at, random })).map(({ outcome }) => outcome), ["handed-over"]);
  assert.equal(await whyNot(folder, "new-home"), "handed-over");
  await assert.rejects(confirmRestored(join(folder, "case"), { keys, size: 3 }), /nothing to confirm/);
});

void test("restoring keys never puts a guard back, nor brings back a key that was handed over, nor touches another person's", async (t) => {
  const { root, fresh } = await ground(t);
  const { bytes } = await gatherKeys(new KeysOnDisk(join(root, "origin/home")), at);
  const backup = parseKeysBackup(bytes);
  const folder = await fresh();
  const first = await reopen(folder);
  await first.append([marked(2)]);
  await handedOver(first);
  await first.opened.close();
  const keys = new KeysOnDisk(join(folder, "home"));
  const origin = await originIn(folder);
  const guard = await keys.guard(origin);
  assert.deepEqual((await restoreKeys(keys, backup, { at, random })).map(({ outcome }) => outcome), ["kept"]);
  assert.deepEqual(await keys.guard(origin), guard);
  assert.equal(await whyNot(folder), null);
  await handedOverFile(folder);
  assert.deepEqual((await restoreKeys(keys, backup, { at, random })).map(({ outcome }) => outcome), ["handed-over"]);
  assert.deepEqual([await keys.guard(origin), await keys.logKeys(origin), await whyNot(folder)], [guard, [], "handed-over"]);

  const stranger = new KeysOnDisk(join(root, "stranger"));
  const own = await stranger.holder(random);
  await assert.rejects(restoreKeys(stranger, backup, { at, random }), RefusedInput);
  assert.deepEqual(await stranger.holder(random), own);
  for (const change of [
    (text: string) => text.replace(/("fingerprint": ")(.)/, (_, before: string, digit: string) => `${before}${digit === "f" ? "e" : "f"}`),
    (text: string) => text.replace('"affiant": "keys"', '"affiant": "kays"'),
    (text: string) => text.slice(0, -40),
  ]) assert.throws(() => parseKeysBackup(Buffer.from(change(Buffer.from(bytes).toString("utf8")))), RefusedInput);
});
