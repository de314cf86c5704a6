/** What a branch had dated stays dated in the case that merges it. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import type { CaseVerification } from "#desk/2-preserve/verify/case-report.js";
import { bringStampsOf, certificatesOf } from "#desk/pipeline-stamp.js";
import type { TimeFolder } from "#desk/ports.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { stampCryptoInNode } from "#desk/stores/stamp-crypto-in-node.js";
import { timeFolderOnDisk } from "#desk/stores/time-folder-on-disk.js";
import { environmentOf, program, type Ran } from "./run-affiant.js";
import { python } from "./seal-mutations-agree.js";
import { mergeInto, reopen, testFolder } from "./stores-test-case.js";
import { testAuthority, testCalendar, type TestAuthority, type TestCalendar } from "./time-servers.js";

const checking = { crypto: stampCryptoInNode, pinned: [], headers: null };
const verifyScript = resolve(import.meta.dirname, "../../src/8-publish/verify.sh");
const secondVerifier = resolve(import.meta.dirname, "../../../../test/second-verifier/verify.py");

interface Parted {
  readonly root: string;
  readonly authority: TestAuthority;
  readonly calendar: TestCalendar;
  /** The record that was received on the branch. */
  readonly there: string;
  /** Runs the program as the person whose keys are in `home`; not waited for in the same thread, where the servers live. */
  readonly done: (home: string, ...args: readonly string[]) => Promise<string>;
  readonly verify: (folder?: string) => Promise<CaseVerification>;
}

const stampsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, "time"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
const headOf = (folder: string): readonly string[] => readFileSync(join(folder, "log/checkpoint"), "utf8").split("\n");
const idOf = (folder: string): string => (headOf(folder)[0] ?? "").slice("affiant-log/".length);

/** A case stamped at one size, and a branch of it: both stamped again, at one and the same size. */
async function parted(t: Parameters<typeof testFolder>[0]): Promise<Parted> {
  const root = await testFolder(t);
  const [authority, calendar] = [await testAuthority(t as never, join(root, "tsa")), await testCalendar(t as never)];
  const affiant = (home: string, ...args: readonly string[]): Promise<Ran> => new Promise((ended) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env: environmentOf(join(root, home)) });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data: Buffer) => { out += data.toString(); });
    child.stderr.on("data", (data: Buffer) => { err += data.toString(); });
    child.on("close", (code) => { ended({ code, out, err }); });
  });
  const done: Parted["done"] = async (home, ...args) => {
    const { code, out, err } = await affiant(home, ...args);
    assert.equal(code, 0, `affiant ${args.join(" ")}\n${err}\n${out}`);
    return out;
  };
  const add = async (home: string, folder: string, name: string): Promise<string> => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, `${name}.txt`), `The gate was shut, says the report called ${name}.\n`);
    return (JSON.parse(await done(home, "add", folder, name, "--json")) as { record: string }[])[0]?.record ?? "";
  };
  const stamp = ["--authority", authority.address, "--ca", authority.ca] as const;
  await done("one", "init", "case");
  await add("one", "case", "first");
  await done("one", "stamp", "case", ...stamp);
  cpSync(join(root, "case"), join(root, "copy"), { recursive: true });
  await done("two", "branch", "copy");
  const there = await add("two", "copy", "there");
  await done("two", "stamp", "copy", ...stamp, "--calendar", calendar.address);
  const size = Number(headOf(join(root, "copy"))[1]);
  for (let at = Number(headOf(join(root, "case"))[1]); at < size; at += 2) await add("one", "case", `here ${at}`);
  assert.equal(Number(headOf(join(root, "case"))[1]), size, "heads of one size, so that both cannot lie in one folder");
  await done("one", "stamp", "case", ...stamp);
  const pinned = certificatesOf(readFileSync(authority.ca));
  const verify: Parted["verify"] = (folder = "case") => verifyCase(new CaseFilesOnDisk(join(root, folder)), { crypto: nodeCrypto, time: { ...checking, pinned } });
  return { root, authority, calendar, there, done, verify };
}

/** What the branch had stamped, as it must stand in the case. */
function mustHold({ root }: Parted): void {
  const [size, id] = [headOf(join(root, "copy"))[1] ?? "", idOf(join(root, "copy"))];
  const own = stampsIn(join(root, "copy")).filter((path) => path.startsWith(`time/${size}/`));
  assert.equal(own.length, 4);
  for (const path of own) {
    assert.deepEqual(readFileSync(join(root, "case", path.replace("time/", `time/${id}/`))), readFileSync(join(root, "copy", path)), path);
  }
}

test("stamps of a branch come over with it, are verified where they are, and go on into a seal", async (t) => {
  const world = await parted(t);
  const { root, authority, calendar, there, done, verify } = world;
  const before = stampsIn(join(root, "case"));
  assert.match(await done("one", "merge", "case", "copy"), /^Brought 2 time stamps: what was dated in the branch's folder is dated here too\.$/m);
  mustHold(world);
  assert.deepEqual(stampsIn(join(root, "case")).filter((path) => /^time\/\d+\//.test(path)), before);
  const found = await verify();
  assert.deepEqual([found.faults, found.notes], [[], []]);
  const [own, branch] = [headOf(join(root, "case"))[0], headOf(join(root, "copy"))[0]];
  assert.deepEqual(found.stamps.filter(({ kind }) => kind === "authority").map(({ origin, confirmed }) => [origin === own ? "own" : origin === branch, confirmed]), [["own", true], ["own", true], [true, true]]);
  // The merge itself, and nothing else, has no date.
  const told = await done("one", "verify", "case", "--tsa-ca", authority.ca);
  assert.match(told, new RegExp(`existed no later than .*acts of ${branch ?? ""}, which this log holds$`, "m"));
  assert.match(told, /^time {2}no time is shown for 1 of the \d+ acts$/m);
  assert.match(await done("one", "papers", "case", there), new RegExp(`acts of ${branch ?? ""}, which this log holds, existed no later`));
  assert.doesNotMatch(await done("one", "papers", "case", there), /a time stamp over the log from somebody outside/);

  assert.match(await done("one", "merge", "case", "copy"), /^Nothing of the branch is new: all of it is in this case already\.\n$/);
  const headers = calendar.mine();
  writeFileSync(join(root, "headers"), headers);
  await done("one", "stamp", "case", "--upgrade", "--calendar", calendar.address);
  assert.match(await done("one", "verify", "case", "--block-headers", "headers"), /block 1.*which this log holds/);

  await done("one", "seal", "case", "-o", "sealed");
  assert.ok(stampsIn(join(root, "sealed")).some((path) => path.startsWith(`time/${idOf(join(root, "copy"))}/`)));
  assert.match(await done("one", "verify", "sealed", "--tsa-ca", authority.ca), new RegExp(`acts of ${branch ?? ""}, which this log holds`));
  const script = spawnSync("sh", [verifyScript, "-c", authority.ca, join(root, "sealed")], { encoding: "utf8" });
  assert.equal(script.status, 0, script.stdout);
  assert.match(script.stdout, /^1 stamped heads of logs that this one holds were not checked\.$/m);
  for (const folder of python ? ["case", "sealed"] : []) {
    const second = spawnSync("python3", ["-I", secondVerifier, join(root, folder)], { encoding: "utf8" });
    assert.equal(second.status, 0, second.stdout + second.stderr);
  }
});

test("cut short anywhere, a merge leaves a good case, and merging again brings what lacks", async (t) => {
  const world = await parted(t);
  const { root, done, verify } = world;
  const open = await reopen(root, { home: "one" });
  await mergeInto(open, join(root, "copy"));
  const folder = timeFolderOnDisk(join(root, "case"));
  const bring = (to: TimeFolder): ReturnType<typeof bringStampsOf> => bringStampsOf(new CaseFilesOnDisk(join(root, "copy")), { log: open.opened.log, crypto: nodeCrypto }, { folder: to, checking });
  let written = 0;
  for (let stop = 0; stop < 4; stop += 1) {
    rmSync(join(root, "case/time", idOf(join(root, "copy"))), { recursive: true, force: true });
    written = 0;
    const failing: TimeFolder = { ...folder, keep: async (path, bytes) => {
      if (written === stop) throw new Error("no power");
      await folder.keep(path, bytes);
      written += 1;
    } };
    await assert.rejects(bring(failing), /no power/);
    assert.deepEqual((await verify()).faults, [], `after ${stop} files`);
  }
  await open.opened.close();
  assert.match(await done("one", "merge", "case", "copy"), /^Nothing of the branch is new[^]*^Brought \d time stamps?:/m);
  mustHold(world);
  assert.deepEqual((await verify()).faults, []);
});

test("a stamp that does not hold stays behind and is named; the acts come over", async (t) => {
  const { root, done, verify } = await parted(t);
  const [size, id] = [headOf(join(root, "copy"))[1] ?? "", idOf(join(root, "copy"))];
  const token = stampsIn(join(root, "copy")).find((path) => path.startsWith(`time/${size}/`) && path.endsWith(".tsr")) ?? "";
  const bytes = readFileSync(join(root, "copy", token));
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
  writeFileSync(join(root, "copy", token), bytes);
  // A head of another case's log, and a file that is none of a stamp.
  await done("three", "init", "strange");
  mkdirSync(join(root, "copy/time/1"));
  cpSync(join(root, "strange/log/checkpoint"), join(root, "copy/time/1/checkpoint"));
  writeFileSync(join(root, "copy/time/stray.txt"), "x");
  const told = await done("one", "merge", "case", "copy");
  assert.match(told, /^Merged \d+ acts/m);
  assert.match(told, /^Brought 1 time stamp:/m);
  assert.ok(told.includes(`Left in the branch's folder: ${token}: `) && told.includes("Left in the branch's folder: time/1/checkpoint: a checkpoint of another log"));
  assert.deepEqual(stampsIn(join(root, "case")).filter((path) => path.startsWith(`time/${id}/`)).map((path) => path.replace(/.*[./]/, "")).sort(), ["checkpoint", "ots"]);
  assert.deepEqual((await verify()).faults, []);
});

test("a change of what came over is found and named", async (t) => {
  const { root, done, verify } = await parted(t);
  await done("one", "merge", "case", "copy");
  const [size, id] = [headOf(join(root, "copy"))[1] ?? "", idOf(join(root, "copy"))];
  const theirs = `time/${id}/${size}`;
  const faults = async (): Promise<readonly string[]> => [...new Set((await verify()).faults.map(({ what, where }) => `${what} ${where}`))];
  const undone = (): void => { rmSync(join(root, "case/time"), { recursive: true }); cpSync(join(root, "kept"), join(root, "case/time"), { recursive: true }); };
  cpSync(join(root, "case/time"), join(root, "kept"), { recursive: true });
  for (const path of stampsIn(join(root, "case")).filter((one) => one.startsWith(theirs))) {
    const good = readFileSync(join(root, "case", path));
    good[good.length - 9] = (good[good.length - 9] ?? 0) ^ 1;
    writeFileSync(join(root, "case", path), good);
    assert.ok((await faults()).some((fault) => fault.includes(path.replace(/\.ts[qr]$/, ""))), path);
    undone();
  }
  // The own log's head under the other's name; a folder of a log that is not held; the other's head at another size.
  const moves = [[`time/${size}`, `time/${id}/9`], [theirs, `time/${"a".repeat(26)}/${size}`], [theirs, `time/${id}/1`]] as const;
  for (const [from, to] of moves) {
    cpSync(join(root, "case", from), join(root, "case", to), { recursive: true });
    const expected = to.endsWith("/1") ? `wrong-stamped-head ${to}/checkpoint` : `wrong-origin ${to}/checkpoint`;
    assert.ok((await faults()).includes(expected), `${from} as ${to}: ${(await faults()).join()}`);
    undone();
  }
  for (const stray of [`time/${id}/note`, `time/${id.toUpperCase()}/${size}/checkpoint`, `time/${id}/0${size}/checkpoint`, `time/${id}/${id}/${size}/checkpoint`]) {
    mkdirSync(join(root, "case", stray, ".."), { recursive: true });
    writeFileSync(join(root, "case", stray), "x");
    assert.deepEqual(await faults(), [`unknown-file ${stray}`]);
    undone();
  }
});
