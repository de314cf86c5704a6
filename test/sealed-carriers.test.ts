/** A case sealed by the command line in every form, and the case itself, read by a second verifier. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { mustRun, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const root = resolve(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "sealed-carriers-"));
after(() => { rmSync(home, { recursive: true }); });

const run = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);
const done = (...args: readonly string[]): string => mustRun({ home: join(home, "keys") }, ...args);

const kase = join(home, "case");
mkdirSync(join(home, "reports"));
for (const [name, text] of [["one", "On 2 May, 12 people were hurt at the harbour, the prefecture said."], ["two", "The harbour master said that nobody was hurt."]] as const) {
  writeFileSync(join(home, "reports", `${name}.txt`), text);
}
done("init", kase);
done("add", kase, join(home, "reports"));

test("a case is sealed as a folder, a ZIP file and an encrypted one, and each is checked where it lies", async () => {
  const identity = await generateX25519Identity();
  writeFileSync(join(home, "identity"), `${identity}\n`);
  const recipient = await identityToRecipient(identity);
  done("seal", kase, "-o", join(home, "folder"));
  done("seal", kase, "-o", join(home, "one.zip"));
  done("seal", kase, "-o", join(home, "two"), "--to", recipient, "--to", recipient);
  assert.match(done("verify", join(home, "folder")), /signer not confirmed/);
  assert.match(done("verify", join(home, "one.zip")), /ok {4}originals as received: 2 checked/);
  assert.match(done("verify", join(home, "two.zip.age"), "--identity", join(home, "identity")), /ok {4}originals as received: 2 checked/);
  assert.ok(!readFileSync(join(home, "two.zip.age")).includes("harbour"));
  const again = run("seal", kase, "-o", join(home, "one.zip"));
  assert.equal(again.code, 2);
  assert.match(again.err, /is there already/);
  const wrong = run("seal", kase, "-o", join(home, "three"), "--to", "age1nobody");
  assert.equal(wrong.code, 2);
  assert.deepEqual(readdirSync(home).filter((name) => name.includes("three")), []);
  const open = run("seal", kase, "-o", join(home, "four.zip.age"));
  assert.deepEqual([open.code, open.err.includes("give --to")], [2, true], "a name that promises encryption is never given to what is open");
  assert.deepEqual(readdirSync(home).filter((name) => name.includes("four")), []);
  const locked = run("verify", join(home, "two.zip.age"));
  assert.equal(locked.code, 2);
});

const python = spawnSync("python3", ["-c", "import sys; print(sys.version_info >= (3, 9))"], { encoding: "utf8" }).stdout === "True\n";
const second = (folder: string): boolean => {
  const said = spawnSync("python3", ["-I", join(root, "test/second-verifier/verify.py"), folder], { encoding: "utf8" });
  assert.ok(said.status === 0 || said.status === 1, said.stdout + said.stderr);
  return said.status === 0;
};

test("what is given to check a log with is not passed over where there is no log", () => {
  const bag = join(home, "plain-bag");
  mkdirSync(join(bag, "data"), { recursive: true });
  writeFileSync(join(bag, "bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  writeFileSync(join(bag, "data", "a.txt"), "abc");
  writeFileSync(join(bag, "manifest-sha256.txt"), `${createHash("sha256").update("abc").digest("hex")}  data/a.txt\n`);
  assert.match(done("verify", bag), /holds no log/);
  const keyed = run("verify", bag, "--key", "a".repeat(64));
  assert.equal(keyed.code, 1);
  assert.match(keyed.out, /no-log/);
  const head = join(kase, "log/checkpoint");
  assert.equal(run("verify", bag, "--known-head", head).code, 1);
  const { records: [record] } = JSON.parse(done("export", kase)) as { readonly records: readonly { readonly id: string }[] };
  done("prove", kase, record?.id ?? "", "--receipt", "-o", join(home, "one.tlog-proof"));
  const proof = run("verify", join(home, "one.tlog-proof"), "--known-head", head);
  assert.equal(proof.code, 2);
  assert.match(proof.err, /about a whole log/);
});

test("the second verifier and the program say the same of a case and of what was changed in it", { skip: python ? false : "python3 (3.9 or later) is not installed" }, () => {
  assert.ok(second(kase));
  const size = readFileSync(join(kase, "log/checkpoint"), "utf8").split("\n")[1] ?? "";
  const files = readdirSync(kase, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(acts|log|originals|affiant\.json)/.test(path) && statSync(join(kase, path)).isFile() && statSync(join(kase, path)).size > 0)
    // Bundles and older tiles are checked by the program alone: the second verifier reads acts and the head's tiles.
    .filter((path) => !path.startsWith("log/tile/") || path === `log/tile/0/000.p/${size}`).sort();
  const changed = join(home, "changed");
  for (const path of files) {
    cpSync(kase, changed, { recursive: true });
    const bytes = readFileSync(join(changed, path));
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(join(changed, path), bytes);
    assert.equal(run("verify", changed).code === 0, second(changed), path);
    assert.ok(!second(changed), path);
    rmSync(changed, { recursive: true });
  }
});
