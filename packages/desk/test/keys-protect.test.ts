/** Keys at rest: who can read them, and what is left when protecting them is cut short. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fingerprint } from "@affiant/proof";
import { RefusedInput } from "#desk/model/errors.js";
import { openCase } from "#desk/stores/case/case-folder.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { breakEachStep } from "./disk-breaker.js";
import { ageSkip, answering } from "./on-a-terminal.js";
import { copiesOf, marked, marks, newCase, random, reopen, testFolder } from "./stores-test-case.js";

async function textsUnder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(await Promise.all(entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), await readFile(path, "latin1")] as const;
  })));
}

const secretFiles = (texts: ReadonlyMap<string, string>): string[] => [...texts].filter(([, text]) => text.includes("PRIVATE KEY") || text.includes("AGE-SECRET")).map(([path]) => path);

/** As little work for scrypt as age allows: the real amount takes a second each time. */
const cheap = 1;

void test("with a passphrase no key lies open, they sign as before, and a wrong one is refused", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const home = join(root, "home");
  const before = await new KeysOnDisk(home).identity(random);
  assert.equal(secretFiles(await textsUnder(home)).length, 2);
  await new KeysOnDisk(home).protect("la clé des champs", cheap);
  assert.deepEqual(secretFiles(await textsUnder(home)), []);

  let asked = 0;
  const keys = new KeysOnDisk(home, undefined, () => { asked += 1; return Promise.resolve("la clé des champs"); });
  assert.deepEqual(await keys.holder(random), { person: before.person, device: before.device, author: before.author, publication: null });
  assert.equal(asked, 0, "who somebody is can be shown without asking");
  const [origin = ""] = await keys.logs();
  const [logKey = ""] = await keys.logKeys(origin);
  assert.equal(fingerprint((await keys.logPublicKey(origin, logKey)) ?? new Uint8Array(0), nodeCrypto), logKey);
  assert.equal(asked, 0);
  const again = await keys.identity(random);
  assert.deepEqual(again.signer.sign(Buffer.from("words")), before.signer.sign(Buffer.from("words")));
  assert.equal(fingerprint((await keys.logKey(origin))?.publicKey ?? new Uint8Array(0), nodeCrypto), logKey);
  assert.equal(asked, 1, "asked once for all keys");

  const wrong = new KeysOnDisk(home, undefined, () => Promise.resolve("la cle des champs"));
  await assert.rejects(wrong.identity(random), (error) => error instanceof RefusedInput && error.message.includes('passphrase') && !error.message.includes("champs"));
  await assert.rejects(new KeysOnDisk(home).identity(random), RefusedInput);
  const made = await keys.makeLogKey(random);
  assert.deepEqual(secretFiles(await textsUnder(home)), [], "a key that is made later is protected too");
  assert.equal((await stat(join(home, "passphrase.age"))).mode & 0o777, 0o600);

  await keys.protect("another one", cheap);
  const newer = new KeysOnDisk(home, undefined, () => Promise.resolve("another one"));
  assert.deepEqual((await newer.logKey(made.origin))?.publicKey, made.signer.publicKey);
  await assert.rejects(new KeysOnDisk(home, undefined, () => Promise.resolve("la clé des champs")).identity(random), RefusedInput);
  await newer.unprotect();
  assert.deepEqual((await new KeysOnDisk(home).identity(random)).signer.sign(Buffer.from("words")), before.signer.sign(Buffer.from("words")));
  assert.equal((await readdir(home)).includes("passphrase.age"), false);
  await assert.rejects(new KeysOnDisk(home).unprotect(), RefusedInput);
});

void test("a protected case opens to read without asking, and to write with the passphrase", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  await new KeysOnDisk(join(root, "home")).protect("words by chance", cheap);
  const reader = await openCase(join(root, "case"), { keys: new KeysOnDisk(join(root, "home")), mode: "read" });
  assert.deepEqual(marks(reader), []);
  await assert.rejects(openCase(join(root, "case"), { keys: new KeysOnDisk(join(root, "home")) }), RefusedInput);
  const writer = await openCase(join(root, "case"), { keys: new KeysOnDisk(join(root, "home"), undefined, () => Promise.resolve("words by chance")) });
  assert.equal(writer.log.readOnly, null);
  await writer.close();
});

void test("age and openssl open a protected key without this program", { skip: ageSkip }, async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const home = join(root, "home");
  const { author } = await new KeysOnDisk(home).holder(random);
  await new KeysOnDisk(home).protect("sept mots au hasard");
  const pem = join(root, "key.pem");
  const out = answering(["age", "-d", "-i", join(home, "passphrase.age"), "-o", pem, join(home, "keys", `${author}.pem.age`)], "sept mots au hasard");
  assert.equal(out.code, 0, out.text);
  const shown = spawnSync("openssl", ["pkey", "-in", pem, "-pubout", "-outform", "DER"]);
  assert.equal(fingerprint(shown.stdout.subarray(-32), nodeCrypto), author);
  assert.equal(spawnSync("openssl", ["pkey", "-pubin", "-in", join(home, "keys", `${author}.pub.pem`), "-pubout", "-outform", "DER"]).stdout.toString("hex"), shown.stdout.toString("hex"));
  const wrong = answering(["age", "-d", "-i", join(home, "passphrase.age"), "-o", join(root, "none"), join(home, "keys", `${author}.pem.age`)], "huit mots au hasard");
  assert.notEqual(wrong.code, 0);
});

void test("whichever step of protecting or unprotecting fails, every key is still there, and the same again finishes", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const before = (await new KeysOnDisk(join(root, "home")).identity(random)).signer.sign(Buffer.from("words"));
  await cp(join(root, "home"), join(root, "guarded"), { recursive: true });
  await new KeysOnDisk(join(root, "guarded")).protect("one", cheap);
  const open = (home: string): KeysOnDisk => new KeysOnDisk(home, undefined, () => Promise.resolve("one"));
  const same = async (home: string, about: string): Promise<void> => {
    assert.deepEqual((await open(home).identity(random)).signer.sign(Buffer.from("words")), before, about);
    const [origin = ""] = await open(home).logs();
    assert.ok(await open(home).logKey(origin), about);
  };
  const protecting = await breakEachStep(copiesOf(join(root, "home")), (home, watcher) => new KeysOnDisk(home, watcher).protect("one", cheap), async (home, about) => {
    await same(home, about);
    await open(home).protect("one", cheap);
    assert.deepEqual(secretFiles(await textsUnder(home)), [], about);
    await same(home, about);
  });
  assert.ok(protecting.includes("rename passphrase.age") && protecting.some((step) => step.startsWith("remove") && step.endsWith(".pem")), protecting.join(", "));
  const steps = await breakEachStep(copiesOf(join(root, "guarded")), (home, watcher) => new KeysOnDisk(home, watcher, () => Promise.resolve("one")).unprotect(), async (home, about) => {
    await same(home, about);
    if (await open(home).files.isProtected()) await open(home).unprotect();
    assert.equal(await open(home).unsafeKeys(), 2, about);
    await same(home, about);
  });
  assert.ok(steps.some((step) => step.startsWith("remove") && step.endsWith(".pem.age")), steps.join(", "));
});

void test("a home of an earlier form is brought into this one, with the same keys", async (t) => {
  const root = await testFolder(t);
  await (await newCase(root)).opened.close();
  const home = join(root, "home");
  const keys = new KeysOnDisk(home);
  const holder = await keys.holder(random);
  const [origin = ""] = await keys.logs();
  const [logKey = ""] = await keys.logKeys(origin);
  const old = join(root, "old");
  const pem = await readFile(join(home, "keys", `${holder.author}.pem`), "utf8");
  await cp(home, old, { recursive: true });
  await rm(join(old, "keys"), { recursive: true });
  await writeFile(join(old, "identity.json"), JSON.stringify({ person: holder.person, device: holder.device, key: pem }));
  const log = join(old, "logs", origin.slice("affiant-log/".length));
  await rename(join(log, `${logKey}.pem`), join(log, "key.pem"));
  assert.deepEqual(await new KeysOnDisk(old).holder(random), holder);
  const { opened, append } = await reopen(root, { home: "old" });
  await append([marked(1)]);
  await opened.close();
  assert.deepEqual(await readdir(join(old, "keys")), [`${holder.author}.pem`]);
  assert.deepEqual(await new KeysOnDisk(old).logKeys(origin), [logKey]);
});
