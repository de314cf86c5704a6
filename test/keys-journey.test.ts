/** Keys and backups as a person meets them: the command line, a terminal, two devices. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { answering, terminalSkip } from "#desk-test/on-a-terminal.js";
import { mustRun, program, runAffiant, type Ran } from "#desk-test/run-affiant.js";

let root = "";
before(() => {
  root = mkdtempSync(join(tmpdir(), "affiant-keys-"));
  writeFileSync(join(root, "words"), "cinq mots pris au hasard\n");
  writeFileSync(join(root, "other"), "cinq autres mots\n");
  writeFileSync(join(root, "report.txt"), "The gate was closed on 3 May 2026.\n");
});
after(() => { rmSync(root, { recursive: true, force: true }); });

const run = (device: string, ...args: readonly string[]): Ran => runAffiant({ home: join(root, device), cwd: root }, ...args);
const done = (device: string, ...args: readonly string[]): string => mustRun({ home: join(root, device), cwd: root }, ...args);
const keyOf = (device: string): string => (JSON.parse(done(device, "keys", "--json")) as { holder: { author: string } }).holder.author;

test("a case goes from one person's device to another's: request, add, handover, take; then a key ends", () => {
  done("a", "init", "case");
  done("a", "add", "case", "report.txt");
  done("b", "keys", "request", "case", "-o", "request.json");
  assert.doesNotMatch(readFileSync(join(root, "request.json"), "utf8"), /PRIVATE/);
  const unseen = run("a", "keys", "add", "case", "request.json");
  assert.deepEqual([unseen.code, unseen.err.includes('another way')], [2, true]);
  assert.equal(run("a", "keys", "add", "case", "request.json", "--key", keyOf("a")).code, 2);
  done("a", "keys", "add", "case", "request.json", "--key", keyOf("b"));
  done("a", "handover", "case", "-o", "key.age", "--file-passphrase", "other", "--name", "the office");
  assert.doesNotMatch(readFileSync(join(root, "key.age"), "latin1"), /PRIVATE/);
  assert.match(run("a", "add", "case", "words").err, /handed over to another device/);
  assert.equal(run("b", "handover", "case", "--take", "key.age", "--file-passphrase", "words").code, 2);
  done("b", "handover", "case", "--take", "key.age", "--file-passphrase", "other");
  done("b", "keys", "rotate", "case", "--role", "log");
  done("b", "keys", "revoke", "case", keyOf("a"), "--reason", "left");
  assert.match(run("b", "keys", "revoke", "case", keyOf("b"), "--reason", "left").err, /only author's key/);
  done("b", "keys", "rotate", "case");
  done("b", "add", "case", "words");
  const verified = done("a", "verify", "case");
  assert.match(verified, /consistent in itself/);
  const ended = new Map(Array.from(verified.matchAll(/^ {2}author ([0-9a-f]{64})(.*)$/gm), ([, key = "", words]) => [key, words]));
  assert.deepEqual([ended.get(keyOf("a"))?.replace(/\d+$/, "N"), ended.get(keyOf("b"))], [", revoked (left) at act N", ""]);
  const [[old, words] = ["", ""]] = [...ended].filter(([, said]) => said?.startsWith(", replaced by "));
  assert.equal(words?.replace(/\d+$/, "N"), `, replaced by ${keyOf("b")} at act N`);
  const [, oldLog = "", place] = /^ {2}log ([0-9a-f]{64}), replaced by [0-9a-f]{64} at act (\d+)$/m.exec(verified) ?? [];
  assert.match(done("c", "verify", "case", "--key", oldLog), new RegExp(`you gave a key that was replaced by [0-9a-f]{64} at act ${place}\n.*confirmed signer`));
  for (const key of [old, keyOf("b")]) assert.match(done("c", "verify", "case", "--key", key), /confirmed signer/);
  const left = run("c", "verify", "case", "--key", keyOf("a"));
  assert.deepEqual([left.code, /was revoked at act \d+ \(left\)/.test(left.out)], [1, true]);
  const log = (JSON.parse(done("b", "keys", "case", "--json")) as { role: string; until: number | null; yours: boolean }[]).filter(({ role }) => role === "log");
  assert.deepEqual(log.map(({ until, yours }) => [until !== null, yours]), [[true, false], [false, true]]);
});

test("with a passphrase: asked on a terminal without showing it, taken from a file, never from elsewhere", { skip: terminalSkip }, () => {
  done("p", "init", "guarded");
  const typing = answering(["env", `AFFIANT_HOME=${join(root, "p")}`, process.execPath, program, "keys", "protect"], "cinq mots pris au hasard", "cinq mots pris au hasard");
  assert.equal(typing.code, 0, typing.text);
  assert.match(typing.text, /once more/);
  assert.doesNotMatch(typing.text, /hasard/, "what is typed is not shown");
  const home = readdirSync(join(root, "p"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of home) assert.doesNotMatch(readFileSync(join(file.parentPath, file.name), "latin1"), /PRIVATE KEY|hasard/, file.name);
  const unasked = run("p", "add", "guarded", "report.txt");
  assert.deepEqual([unasked.code, unasked.err.includes('--passphrase-file')], [2, true]);
  const wrong = run("p", "add", "guarded", "report.txt", "--passphrase-file", "other");
  assert.deepEqual([wrong.code, wrong.err.includes('does not open your keys'), wrong.err.includes("autres")], [2, true, false]);
  done("p", "status", "guarded");
  done("p", "add", "guarded", "report.txt", "--passphrase-file", "words");
  done("p", "keys", "unprotect", "--passphrase-file", "words");
  done("p", "add", "guarded", "words");
});

test("folder and keys are lost: both come back, and nothing is signed until a person decides", () => {
  done("l", "init", "lost");
  done("l", "add", "lost", "report.txt");
  done("l", "keys", "backup", "-o", "keys.age", "--file-passphrase", "other");
  assert.match(done("l", "keys"), /Last backup of the keys/);
  done("l", "backup", "lost", "-o", "copy");
  done("l", "backup", "lost", "-o", "lost.age", "--file-passphrase", "other");
  rmSync(join(root, "lost"), { recursive: true });
  rmSync(join(root, "l"), { recursive: true });
  assert.equal(run("l", "keys", "restore", "keys.age", "--file-passphrase", "words").code, 2);
  assert.match(done("l", "keys", "restore", "keys.age", "--file-passphrase", "other"), /affiant branch/);
  assert.match(done("l", "restore", "lost.age", "-o", "lost", "--file-passphrase", "other"), /keys confirm/);
  assert.equal(run("l", "add", "lost", "words").code, 2);
  assert.equal(run("l", "keys", "confirm", "lost", "--size", "4").code, 2);
  done("l", "keys", "confirm", "lost", "--size", "3");
  done("l", "add", "lost", "words");
  // The other copy is older now than what this device signed.
  assert.match(done("l", "restore", "copy", "-o", "old"), /signed newer acts/);
  assert.equal(run("l", "add", "old", "words").code, 2);
  done("l", "reconcile", "old", "--from", "lost");
  assert.match(done("l", "verify", "old"), /consistent in itself/);
});

test("a case that holds another history than this device signed is not called one that lacks acts", () => {
  done("h", "init", "here");
  cpSync(join(root, "here"), join(root, "there"), { recursive: true });
  cpSync(join(root, "h"), join(root, "twin"), { recursive: true });
  done("h", "add", "here", "words");
  done("twin", "add", "there", "other");
  const { code, out } = run("h", "reconcile", "there");
  assert.equal(code, 1);
  assert.match(out, /another history/);
  assert.doesNotMatch(out, /until they are found/);
  done("twin", "backup", "there", "-o", "there.copy");
  assert.match(done("h", "restore", "there.copy", "-o", "put-back"), /another history/);
});
