import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { planSeal } from "#desk/8-publish/seal-plan.js";
import { verifyBagIn } from "#desk/cli/open-bag.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { ids, sha256Hex } from "./publish-case.js";
import { sealInput, verifyScriptPath, writeSeal } from "./seal-case.js";

const tools = spawnSync("sh", ["-c", "command -v basenc && openssl version"], { encoding: "utf8" });
const skip = tools.stdout.includes("OpenSSL 3") ? false : "GNU coreutils (basenc) and OpenSSL 3 are not installed";

const work = mkdtempSync(join(tmpdir(), "seal test "));
after(() => { rmSync(work, { recursive: true }); });

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile()).sort();

/** One file of each kind: of a folder and an ending, the second where there are two. */
const kindsOf = (folder: string): string[] =>
  [...new Map(filesOf(folder).map((path) => [path.replace(/[^/]*(?=\.[a-z]+$)/, (name) => (/^r-|^\d+$/.test(name) ? "" : name)), path])).values()];

const verify = (...args: readonly string[]) => {
  const run = spawnSync("sh", [verifyScriptPath, ...args], { encoding: "utf8" });
  return { code: run.status, out: run.stdout + run.stderr };
};

let made = 0;
/** A fresh copy of a good seal. */
async function goodSeal(): Promise<string> {
  const original = join(work, "good seal");
  if (made === 0) await writeSeal(original, sealInput());
  made += 1;
  const copy = join(work, `copy ${made}`);
  cpSync(original, copy, { recursive: true });
  return copy;
}

void test("a good seal passes, and its key can be pinned", { skip }, async () => {
  const seal = await goodSeal();
  const first = verify(seal);
  assert.equal(first.code, 0, first.out);
  const fingerprint = /^ {2}log {5}([0-9a-f]{64})$/m.exec(first.out)?.[1] ?? "";
  assert.equal(verify("-k", fingerprint, seal).code, 0);
  const author = /^ {2}author {2}([0-9a-f]{64})$/m.exec(first.out)?.[1] ?? "";
  assert.match(verify("-k", author, seal).out, /One of them is the key you gave/);
  for (const other of ["0".repeat(64), fingerprint.slice(-8), author.slice(1)]) {
    const run = verify("-k", other, seal);
    assert.equal(run.code, 1, other);
    assert.match(run.out, /FAILED {2}log\/key\.txt/, other);
  }
  // An option whose value was lost on the way confirms nothing.
  for (const option of ["-k", "-w"]) assert.equal(verify(option, "", seal).code, 2, option);
});

void test("trees of many shapes lead to their root", { skip }, async () => {
  for (const padding of [1, 2, 3, 5, 6, 21, 52]) {
    const folder = join(work, `shape ${padding}`);
    await writeSeal(folder, sealInput({ padding }));
    const run = verify(folder);
    assert.equal(run.code, 0, run.out);
  }
});

void test("one changed byte anywhere is found, and the file is named", { skip }, async () => {
  const seal = await goodSeal();
  for (const [index, path] of kindsOf(seal).entries()) {
    const file = join(seal, path);
    const bytes = readFileSync(file);
    for (const at of bytes.length === 0 ? [] : [Math.floor(((bytes.length - 1) * (index % 5)) / 4)]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0x20);
      writeFileSync(file, changed);
      const run = verify(seal);
      assert.equal(run.code, 1, `${path} at ${at}: ${run.out}`);
      assert.ok(run.out.includes(path), `${path} at ${at}: ${run.out}`);
    }
    writeFileSync(file, bytes);
  }
  assert.equal(verify(seal).code, 0);
});

void test("a missing file and a file too many are named", { skip }, async () => {
  const seal = await goodSeal();
  for (const path of kindsOf(seal)) {
    const bytes = readFileSync(join(seal, path));
    rmSync(join(seal, path));
    const run = verify(seal);
    assert.equal(run.code, 1, path);
    assert.ok(run.out.includes(path), `${path}: ${run.out}`);
    assert.ok(!run.out.includes("All checks passed"));
    if (path === "log/checkpoint" || path === "log/key.txt") assert.ok(!/^ok {6}(checkpoint|acts|signatures|originals)/m.test(run.out), run.out);
    writeFileSync(join(seal, path), bytes);
  }
  for (const path of ["data/records/r-eeeeeeeeeeeeeeee.txt", "log/more", ".hidden", "data/a b"]) {
    writeFileSync(join(seal, path), "x");
    const run = verify(seal);
    assert.equal(run.code, 1, path);
    assert.ok(run.out.includes(path), `${path}: ${run.out}`);
    rmSync(join(seal, path));
  }
});

/** Makes the manifests agree with the files again, as someone would who wants to deceive. */
function remake(seal: string): void {
  const script = `
    for a in sha256 sha512; do
      find data -type f | sort | while read -r f; do openssl dgst -$a -r "$f" | sed 's/ \\*/  /'; done > manifest-$a.txt
    done
    for a in sha256 sha512; do
      find . -type f ! -path './data/*' ! -name 'tagmanifest-*' | sed 's,^./,,' | sort | while read -r f; do openssl dgst -$a -r "$f" | sed 's/ \\*/  /'; done > "tagmanifest-$a.tmp"
    done
    for a in sha256 sha512; do mv "tagmanifest-$a.tmp" "tagmanifest-$a.txt"; sed -i '/tagmanifest/d' "tagmanifest-$a.txt"; done`;
  assert.equal(spawnSync("sh", ["-c", script], { cwd: seal }).status, 0);
}

void test("manifests made anew do not hide a changed original, act, salt, proof, key or checkpoint", { skip }, async () => {
  const clean = await goodSeal();
  remake(clean);
  assert.equal(verify(clean).code, 0, verify(clean).out);
  const acts = "acts/000000000000.acts";
  const lines = readFileSync(join(clean, acts), "utf8").split("\n");
  const receive = lines.find((line) => line.includes(ids.heron)) ?? "";
  const number = receive.split(" ")[0] ?? "";
  const changes: readonly (readonly [path: string, from: string | RegExp, to: string, named: string])[] = [
    [`data/records/${ids.heron}.txt`, "12 people", "13 people", ids.heron],
    [acts, receive, receive.replace("2031-04-02", "2031-04-03"), `${acts}: act ${number}:`],
    [acts, receive, receive.replace(/ [0-9a-f]{4}/, " 0bad"), `${acts}: act ${number}:`],
    [acts, receive, lines[1] ?? "", `${acts}: act`],
    [acts, '"role":"author"', '"role":"public"', `${acts}: act 0:`],
    ["log/tile/0/000.p/11", /^[^]/, "", "log/tile/0/000.p/11"],
    ["log/checkpoint", "affiant-log/", "affiant-lof/", "log/checkpoint"],
    ["log/key.txt", "affiant-log/", "affiant-lof/", "log/key.txt"],
  ];
  for (const [path, from, to, named] of changes) {
    const seal = await goodSeal();
    writeFileSync(join(seal, path), readFileSync(join(seal, path), "latin1").replace(from, () => to), "latin1");
    remake(seal);
    const run = verify(seal);
    assert.equal(run.code, 1, `${path}: ${run.out}`);
    assert.ok(run.out.includes(named), `${path}: ${run.out}`);
    assert.ok(!run.out.includes("manifest-sha256.txt:"), run.out);
  }
});

void test("an act that its author did not sign is named, though the log holds it", { skip }, async () => {
  const folder = join(work, "forged");
  await writeSeal(folder, sealInput({ forge: 1 }));
  const run = verify(folder);
  assert.equal(run.code, 1);
  assert.match(run.out, /FAILED {2}acts\/000000000000\.acts: act 1: its author did not sign this/);
  assert.match(run.out, /^ok {6}acts: 7 acts/m);
});

void test("the program finds what the script finds: a good seal good, a forged act forged", async () => {
  for (const forge of [null, 1]) {
    const folder = join(work, `program ${forge ?? "good"}`);
    await writeSeal(folder, sealInput({ forge }));
    const found = await verifyBagIn(folder, { crypto: nodeCrypto, pinned: null, progress: () => undefined });
    assert.deepEqual(found.faults.map((one) => one.where), forge === null ? [] : ["acts/000000000000.acts"]);
    assert.equal(found.checks[2]?.checked, 4);
  }
});

void test("a hostile seal leads nowhere", { skip }, async () => {
  const outside = join(work, "outside.txt");
  writeFileSync(outside, "out of the seal");
  const digest = "0".repeat(64);
  for (const path of ["../outside.txt", "/etc/passwd", "data/../../outside.txt", "data/./x", "~root/x", "data/$(touch x)", "data/`id`", "-x"]) {
    const seal = await goodSeal();
    writeFileSync(join(seal, "manifest-sha256.txt"), `${readFileSync(join(seal, "manifest-sha256.txt"), "utf8")}${digest}  ${path}\n`);
    const run = verify(seal);
    assert.equal(run.code, 1);
    assert.match(run.out, /manifest-sha256\.txt: .*a path (that leads elsewhere|that no sealed case has|that belongs)/);
  }
  const linked = await goodSeal();
  rmSync(join(linked, "data/records", `${ids.heron}.txt`));
  symlinkSync(outside, join(linked, "data/records", `${ids.heron}.txt`));
  symlinkSync("/", join(linked, "log/root"));
  mkdirSync(join(linked, "data/\u001b[31m"));
  writeFileSync(join(linked, "data/x\nAll checks passed."), "");
  const run = verify(linked);
  assert.equal(run.code, 1);
  assert.match(run.out, /aaaa\.txt: is a link/);
  assert.match(run.out, /log\/root: is a link/);
  assert.ok(!run.out.includes("\u001b") && !/^All checks/m.test(run.out), run.out);
});

void test("a missing tool is named, and nothing is said to be checked", { skip }, async () => {
  const seal = await goodSeal();
  const bin = join(work, "bin");
  mkdirSync(bin);
  for (const tool of ["sh", "basenc", "cat", "comm", "cut", "head", "join", "mkdir", "mktemp", "nproc", "od", "paste", "rm", "seq", "sort", "split", "tail", "tr", "uniq", "wc", "yes"]) {
    symlinkSync(spawnSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).stdout.trim(), join(bin, tool));
  }
  const without = spawnSync(join(bin, "sh"), [verifyScriptPath, seal], { encoding: "utf8", env: { PATH: bin } });
  assert.equal(without.status, 2);
  assert.match(without.stderr, /missing: openssl/);
  symlinkSync(spawnSync("sh", ["-c", "command -v openssl"], { encoding: "utf8" }).stdout.trim(), join(bin, "openssl"));
  const withAll = spawnSync(join(bin, "sh"), [verifyScriptPath, seal], { encoding: "utf8", env: { PATH: bin } });
  assert.equal(withAll.status, 0, withAll.stdout + withAll.stderr);
});

void test("where a tool does not work, as on a full disk, nothing that was never looked at passes", { skip }, async () => {
  const seal = await goodSeal();
  const bin = join(work, "broken");
  for (const tool of ["cat", "comm", "cut", "head", "paste", "sort", "split", "uniq", "wc"]) {
    mkdirSync(bin);
    writeFileSync(join(bin, tool), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const run = spawnSync("sh", [verifyScriptPath, seal], { encoding: "utf8", env: { PATH: `${bin}:${process.env["PATH"] ?? ""}` } });
    assert.notEqual(run.status, 0, `${tool}: ${run.stdout}`);
    assert.ok(!run.stdout.includes("All checks passed"), `${tool}: ${run.stdout}`);
    rmSync(bin, { recursive: true });
  }
});

void test("a seal of some records names nothing of the others, and no original's file name or custody", async () => {
  const all = planSeal(sealInput());
  const words = (plan: typeof all) => plan.tags.map((file) => file.path + ("bytes" in file.source ? Buffer.from(file.source.bytes).toString() : "")).join("\n");
  assert.ok(!words(all).includes("original.txt"));
  assert.ok(!words(all).includes("Imke's sister"));
  const part = planSeal(sealInput({ records: [ids.heron, ids.vigie] }));
  assert.equal(part.payload.length, 2);
  for (const hidden of [ids.secret, "Sorrel", "Dyer's Row"]) assert.ok(!words(part).includes(hidden), hidden);
  assert.equal(words(part).split("\n").filter((line) => /^\S*\d+ [0-9a-f]{64} \{"act"/.test(line) || /\.acts\d+ [0-9a-f]{64} /.test(line)).length, 3);
  const folder = join(work, "part");
  await writeSeal(folder, sealInput({ records: [ids.heron, ids.vigie] }));
  if (skip === false) assert.equal(verify(folder).code, 0, verify(folder).out);
});

void test("an original that is not what was received stops the seal", async () => {
  const seal = sealInput();
  const [first, ...rest] = seal.input.records;
  assert.ok(first);
  const wrong = { ...seal, input: { ...seal.input, records: [{ ...first, record: { ...first.record, size: 1 } }, ...rest] } };
  await assert.rejects(writeSeal(join(work, "wrong"), wrong), { name: "BrokenInvariant" });
});

void test("the documentation gives the digest of verify.sh, for those who use their own copy", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/formats/sealed-case.md"), "utf8");
  assert.ok(page.includes(`\n    ${sha256Hex(readFileSync(verifyScriptPath))}\n`), `put ${sha256Hex(readFileSync(verifyScriptPath))} into docs/formats/sealed-case.md`);
});
