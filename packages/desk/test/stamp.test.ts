import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import type { CaseVerification } from "#desk/2-preserve/verify/case-report.js";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { blockHeadersOf, certificatesOf } from "#desk/pipeline-stamp.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { stampCryptoInNode } from "#desk/stores/stamp-crypto-in-node.js";
import { makeBranchAct, makeGenesis } from "#desk/pipeline-preserve.js";
import { startBranch } from "#desk/stores/case/case-branch.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";
import { environmentOf, program, type Ran } from "./run-affiant.js";
import { clock, marked, newCase, random, reopen, testFolder } from "./stores-test-case.js";
import { hash, makeAnswer, makeCertificate, pemOf } from "./time-token-maker.js";
import { bodyOf, served, testAuthority, testCalendar } from "./time-servers.js";

/** The command line, not waited for in the same thread, because the servers it talks to live in this one. */
function runnerIn(root: string): (...args: readonly string[]) => Promise<Ran> {
  return (...args) => new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], { env: environmentOf(join(root, "home")) });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data: Buffer) => { out += data.toString(); });
    child.stderr.on("data", (data: Buffer) => { err += data.toString(); });
    child.on("close", (code) => { done({ code, out, err }); });
  });
}

interface Bringing {
  /** PEM files. */
  readonly known?: readonly string[];
  readonly headers?: string;
}

interface Setting {
  readonly root: string;
  readonly folder: string;
  readonly affiant: (...args: readonly string[]) => Promise<Ran>;
  readonly verify: (brought?: Bringing, folder?: string) => Promise<CaseVerification>;
  /** Lets the log grow by three acts. */
  readonly grow: () => Promise<void>;
}

/** A case of four acts. */
async function setting(t: { after: (work: () => Promise<void>) => void }): Promise<Setting> {
  const root = await testFolder(t);
  const folder = join(root, "case");
  const { opened, append } = await newCase(root);
  await append([1, 2, 3].map(marked));
  await opened.close();
  return {
    root, folder, affiant: runnerIn(root),
    async grow() {
      const again = await reopen(root);
      await again.append([4, 5, 6].map(marked));
      await again.opened.close();
    },
    verify({ known = [], headers } = {}, at = folder) {
      const time = { crypto: stampCryptoInNode, pinned: known.flatMap((file) => certificatesOf(readFileSync(file))), headers: headers === undefined ? null : blockHeadersOf(readFileSync(headers)) };
      return verifyCase(new CaseFilesOnDisk(at), { crypto: nodeCrypto, time });
    },
  };
}

/** What is stamped of a checkpoint. */
function textOf(checkpoint: string): Buffer {
  const bytes = readFileSync(checkpoint);
  return bytes.subarray(0, bytes.indexOf("\n\n") + 1);
}

function stampsIn(folder: string): readonly string[] {
  return existsSync(join(folder, "time")) ? readdirSync(join(folder, "time"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort() : [];
}

test("an authority stamps the head once; verify says until when acts existed, and who says so", async (t) => {
  const { root, folder, affiant, verify, grow } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const ask = ["stamp", folder, "--authority", authority.address, "--ca", authority.ca] as const;
  const first = await affiant(...ask);
  assert.equal(first.code, 0, first.err + first.out);
  assert.match(first.err, /^Asks, where it has not yet: 127\.0\.0\.1:\d+ \(RFC 3161\)/);
  assert.match(first.out, /the first 4 acts existed no later than \d{4}-.*Z, within 1\.5 s, in order, says Test TSA \(confirmed\)/);
  const again = await affiant(...ask);
  assert.equal(again.code, 0);
  assert.match(again.out, /the head of 4 acts is stamped/);
  assert.equal(authority.asked.count, 1);
  await grow();
  assert.match((await affiant("status", folder)).out, /the newest stamp is of 4 acts; 3 acts of the log came after it/);
  assert.equal((await affiant(...ask, "--hash", "sha512")).code, 0);
  assert.equal(authority.asked.count, 2);

  const found = await verify({ known: [authority.ca] });
  assert.deepEqual(found.faults, []);
  assert.deepEqual(found.stamps.map(({ size, kind, confirmed, by }) => ({ size, kind, confirmed, by })), [4, 7].map((size) => ({ size, kind: "authority", confirmed: true, by: "Test TSA" })));
  const alone = await verify();
  assert.deepEqual(alone.faults, []);
  assert.deepEqual(alone.stamps.map(({ confirmed }) => confirmed), [false, false]);
  const words = await affiant("verify", folder);
  assert.equal(words.code, 0);
  await grow();
  assert.match((await affiant("verify", folder, "--tsa-ca", authority.ca)).out, /^time {2}the first 7 acts existed .*\(confirmed\)\ntime {2}no time is shown for the last 3 acts$/m);
  const fingerprint = spawnSync("openssl", ["x509", "-in", join(root, "tsa/tsa.pem"), "-noout", "-fingerprint", "-sha256"], { encoding: "utf8" }).stdout.trim().split("=")[1]?.replaceAll(":", "").toLowerCase();
  assert.match(words.out, new RegExp(`says an authority that was not confirmed: 'Test TSA', ${fingerprint}`));
  assert.equal(stampsIn(folder).length, 6);
});

test("by hand, openssl and sed verify what is kept", async (t) => {
  const { root, folder, affiant } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  assert.equal((await affiant("stamp", folder, "--authority", authority.address)).code, 0);
  const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/formats/time.md"), "utf8");
  const transcript = /## By hand[\s\S]*?```\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  assert.match(transcript, /openssl ts -verify -data/);
  const [answer = ""] = readdirSync(join(folder, "time/4")).filter((name) => name.endsWith(".tsr"));
  cpSync(authority.ca, join(root, "ca.pem"));
  const script = transcript.split("\n").filter((line) => !line.startsWith("ots ")).join("\n")
    .replaceAll("LABEL-NAME", answer.slice(0, -4)).replaceAll("~/", `${root}/`).replaceAll("ca.pem", join(root, "ca.pem"));
  const run = spawnSync("sh", ["-ec", script], { cwd: join(folder, "time/4"), encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  assert.equal((run.stdout + run.stderr).match(/Verification: OK/g)?.length, 2);
  assert.match(run.stdout, /Time stamp: .* GMT/);
  assert.equal(spawnSync("sh", ["-c", `cat *.tsq *.tsr | sha256sum | cut -c1-16`], { cwd: join(folder, "time/4"), encoding: "utf8" }).stdout.trim(), answer.slice(-20, -4));
});

test("nobody is asked who was not named", async (t) => {
  const { folder, affiant } = await setting(t);
  const asked = await affiant("stamp", folder);
  assert.equal(asked.code, 2);
  assert.match(asked.err, /Nobody is named to be asked, so nobody was/);
  for (const address of ["ftp://x.example", "http://user:secret@x.example/", "x"]) {
    const refused = await affiant("stamp", folder, "--authority", address);
    assert.equal(refused.code, 2);
    assert.ok(!refused.err.includes("secret"));
  }
  assert.equal((await affiant("stamp", join(folder, ".."), "--authority", "http://127.0.0.1:9")).code, 2);
  assert.deepEqual(stampsIn(folder), []);
});

test("one that fails stops no other, and what does not hold is not kept", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const hits = { redirected: 0 };
  const elsewhere = await served(t, (_, response) => { hits.redirected += 1; response.end("x"); });
  const bad = [
    await served(t, (_, response) => response.writeHead(500).end("broken\u001b[2J")),
    await served(t, (_, response) => response.writeHead(302, { location: elsewhere }).end()),
    await served(t, (_, response) => response.end("<html>")),
    await served(t, (_, response) => response.end(Buffer.alloc(1024 * 1024))),
    await served(t, (request) => { request.socket.destroy(); }),
    await served(t, (_, response) => { response.end(authority.answer(readFileSync(join(root, "tsa/in.tsq")))); }), // the answer to an earlier request
    "http://127.0.0.1:1",
  ];
  authority.answer(makeRequest());
  const run = await affiant("stamp", folder, ...[...bad, authority.address].flatMap((address) => ["--authority", address]));
  assert.equal(run.code, 1);
  assert.equal(run.out.match(/^FAILED/gm)?.length, bad.length, run.out);
  assert.match(run.out, /existed no later than/);
  assert.match(run.out, /sends on to another address, and that is not followed/);
  assert.ok(!run.out.includes("\u001b"));
  assert.equal(hits.redirected, 0);
  assert.deepEqual((await verify()).faults, []);
  assert.equal(stampsIn(folder).length, 3);
});

function makeRequest(): Buffer {
  return Buffer.from(spawnSync("openssl", ["ts", "-query", "-digest", "00".repeat(32), "-sha256", "-cert"]).stdout);
}

test("calendars get one blinded digest; the proof is complete when a block has it, and is checked with its header", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const [one, two] = [await testCalendar(t), await testCalendar(t)];
  const ask = ["stamp", folder, "--calendar", one.address, "--calendar", two.address] as const;
  assert.equal((await affiant(...ask)).code, 0);
  const text = textOf(join(folder, "time/4/checkpoint"));
  const sent = one.given[0];
  assert.ok(sent && one.given.length === 1);
  assert.deepEqual(two.given, [sent]);
  assert.equal(sent.length, 32);
  assert.notDeepEqual(sent, Buffer.from(hash("sha256", text)));
  assert.deepEqual((await verify()).stamps.map(({ kind, by }) => ({ kind, by })).sort((a, b) => (a.by < b.by ? -1 : 1)), [one, two].map(({ address }) => ({ kind: "pending", by: address })).sort((a, b) => (a.by < b.by ? -1 : 1)));

  const early = await affiant("stamp", folder, "--upgrade", "--calendar", one.address);
  assert.match(early.out, new RegExp(`^${one.address}: promised; no block has it yet`, "m"));
  assert.match(early.out, new RegExp(`^${two.address}: promised, and not asked`, "m"));
  const headers = join(root, "headers");
  writeFileSync(headers, one.mine());
  const before = stampsIn(folder);
  assert.match((await affiant("stamp", folder, "--upgrade", "--calendar", one.address)).out, /the proof for 4 acts is complete/);
  assert.equal(stampsIn(folder).length, before.length);
  assert.notDeepEqual(stampsIn(folder), before);
  assert.equal(one.given.length + two.given.length, 2);
  const unchecked = await verify();
  assert.deepEqual(unchecked.faults, []);
  assert.ok(unchecked.stamps.some(({ kind, by }) => kind === "not-checked" && by === "attests Bitcoin block 1"));
  const checked = await verify({ headers });
  assert.deepEqual(checked.faults, []);
  assert.equal(checked.stamps.find(({ kind }) => kind === "bitcoin")?.time, "2026-03-14T09:30:00Z");
  writeFileSync(headers, readFileSync(headers, "utf8").replace(/[0-9a-f](?=.{80}$)/m, (digit) => (digit === "0" ? "1" : "0")));
  assert.deepEqual((await verify({ headers })).faults.map(({ what }) => what), ["wrong-block"]);
  const python = ["/usr/bin/python3", "python3"].find((path) => spawnSync(path, ["-c", "import opentimestamps"]).status === 0);
  if (python) {
    const [proof = ""] = stampsIn(folder).filter((name) => name.endsWith(".ots"));
    const script = "import sys\nfrom opentimestamps.core.timestamp import DetachedTimestampFile as D\nfrom opentimestamps.core.serialize import StreamDeserializationContext as S\nd=D.deserialize(S(open(sys.argv[1],'rb')))\nprint(d.file_digest.hex(), sorted(type(a).__name__ for m,a in d.timestamp.all_attestations()))";
    assert.equal(spawnSync(python, ["-c", script, join(folder, proof)], { encoding: "utf8" }).stdout.trim(), `${Buffer.from(hash("sha256", text)).toString("hex")} ['BitcoinBlockHeaderAttestation', 'PendingAttestation', 'PendingAttestation']`);
  }
});

test("settings name who is asked; a copy without keys is stamped too", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const authority = await testAuthority(t, join(root, "home/tsa"));
  const calendar = await testCalendar(t);
  writeFileSync(join(root, "home/time.json"), JSON.stringify({ authorities: [{ url: authority.address, label: "test-tsa", ca: "tsa/ca.pem", hash: "sha512", policy: "1.2.3.4.5" }], calendars: [calendar.address] }));
  const copy = join(root, "copy");
  cpSync(folder, copy, { recursive: true });
  mkdirSync(join(root, "stranger"));
  cpSync(join(root, "home/time.json"), join(root, "stranger/home/time.json"));
  cpSync(join(root, "home/tsa"), join(root, "stranger/home/tsa"), { recursive: true });
  const stranger = await runnerIn(join(root, "stranger"))("stamp", copy);
  assert.equal(stranger.code, 0, stranger.err);
  assert.match(stranger.out, /^test-tsa: .*says Test TSA \(confirmed\)/m);
  assert.equal(stampsIn(copy).length, 4);
  assert.deepEqual((await verify({}, copy)).faults, []);
  assert.match((await affiant("verify", folder, "--tsa-ca", join(folder, "affiant.json"))).err, /affiant\.json: This file holds no certificate/);
  assert.match((await affiant("verify", folder, "--block-headers", join(folder, "affiant.json"))).err, /affiant\.json: Line 1 of/);
  for (const bad of ["{", "[]", '{"authority":[]}', '{"authorities":[{"url":"file:///etc/passwd"}]}']) {
    writeFileSync(join(root, "home/time.json"), bad);
    assert.equal((await affiant("stamp", folder)).code, 2, bad);
  }
});

test("without a network: requests go out, answers come back, and those about other heads are refused", async (t) => {
  const { root, folder, affiant, verify, grow } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const out = join(root, "out");
  const written = await affiant("stamp", folder, "--offline", "-o", out, "--authority", authority.address);
  assert.equal(written.code, 0, written.err);
  assert.equal(authority.asked.count, 0);
  assert.deepEqual((await verify()).notes.filter(({ where }) => where.startsWith("time/")).map(({ message }) => message), ["kept to be stamped; no stamp has come yet"]);
  await grow();
  const readme = readFileSync(join(out, "README.txt"), "utf8");
  const script = `${/^ +(curl .*)$/m.exec(readme)?.[1] ?? "false"}\n`;
  const curl = spawnSync("sh", ["-c", "command -v curl"]).status === 0;
  const [request = ""] = readdirSync(out).filter((name) => name.endsWith(".tsq"));
  if (curl) await new Promise((done) => { spawn("sh", ["-ec", script], { cwd: out }).on("close", done); });
  else writeFileSync(join(out, request.replace(".tsq", ".tsr")), authority.answer(readFileSync(join(out, request))));
  cpSync(join(out, request.replace(".tsq", ".tsr")), join(out, "a second name.tsr"));
  const taken = await affiant("stamp", folder, "--take", out, "--ca", authority.ca);
  assert.equal(taken.code, 0, taken.out + taken.err);
  assert.equal(taken.out.match(/the first 4 acts existed no later than .*\(confirmed\)/g)?.length, 2);
  assert.deepEqual((await verify()).faults, []);

  const other = await setting(t);
  const refused = await other.affiant("stamp", other.folder, "--take", out);
  assert.equal(refused.code, 1);
  assert.match(refused.out, /FAILED .*about another head/);
  assert.deepEqual(stampsIn(other.folder), []);
  rmSync(join(out, request));
  assert.match((await affiant("stamp", folder, "--take", out)).out, /no request \(\.tsq\) in this folder is the one/);
  assert.equal((await affiant("stamp", folder, "--take", folder)).code, 2);
  assert.equal((await affiant("stamp", folder, "--offline", "-o", out)).code, 2);
});

test("a change of one byte, a file too many or too few under time/ is found and named", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const calendar = await testCalendar(t);
  assert.equal((await affiant("stamp", folder, "--authority", authority.address, "--calendar", calendar.address)).code, 0);
  const files = stampsIn(folder);
  assert.deepEqual(files.map((file) => file.replace(/\/4\/.*\./, "/4/")), ["time/4/tsq", "time/4/tsr", "time/4/checkpoint", "time/4/ots"]);
  for (const file of files) {
    const path = join(folder, file);
    const good = readFileSync(path);
    for (const place of [0, 8, good.length >> 2, good.length >> 1, good.length - 9, good.length - 1]) {
      const bad = Buffer.from(good);
      bad[place] = (bad[place] ?? 0) ^ 0x01;
      writeFileSync(path, bad);
      const { faults } = await verify({ known: [authority.ca] });
      const stem = file.replace(/\.ts[qr]$/, "");
      assert.ok(faults.length > 0 && faults.some(({ where }) => where.startsWith(stem)), `${file}, byte ${place}: ${JSON.stringify(faults)}`);
    }
    rmSync(path);
    const without = await verify();
    if (file.endsWith(".tsq") || file.endsWith("checkpoint")) assert.deepEqual(without.faults.map(({ where }) => where), [file]);
    else assert.deepEqual(without.faults, []);
    writeFileSync(path, good);
  }
  for (const stray of ["time/note.txt", "time/04/checkpoint", "time/4/x.tsr", "time/4/x-0000000000000000.exe", "time/4/deep/checkpoint"]) {
    mkdirSync(join(folder, stray, ".."), { recursive: true });
    writeFileSync(join(folder, stray), "x");
    assert.deepEqual((await verify()).faults.map(({ what, where }) => `${what} ${where}`), [`unknown-file ${stray}`]);
    rmSync(join(folder, stray));
  }
  mkdirSync(join(folder, "time/9"));
  cpSync(join(folder, "time/4/checkpoint"), join(folder, "time/9/checkpoint"));
  assert.deepEqual((await verify()).faults.map(({ what, where }) => `${what} ${where}`), ["wrong-stamped-head time/9/checkpoint"]);
});

test("a stamp of another log, or of a past that is gone, is a fault", async (t) => {
  const { root, folder, affiant, verify, grow } = await setting(t);
  const other = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const before = join(root, "before");
  cpSync(folder, before, { recursive: true });
  await grow();
  for (const one of [folder, other.folder]) assert.equal((await affiant("stamp", one, "--authority", authority.address)).code, 0);
  cpSync(join(other.folder, "time/4"), join(folder, "time/4"), { recursive: true });
  assert.deepEqual((await verify()).faults.map(({ what, where }) => `${what} ${where}`), ["wrong-origin time/4/checkpoint"]);
  // The stamps survive, the acts do not: the tail was cut off and the older, properly signed head put back.
  cpSync(join(folder, "time/7"), join(before, "time/7"), { recursive: true });
  const cut = await verify({}, before);
  assert.deepEqual(cut.faults.map(({ what, where }) => `${what} ${where}`), ["wrong-stamped-head time/7/checkpoint"]);
  assert.deepEqual(cut.stamps, []);
});

test("an answer with an injected certificate, or by a signer who may not, is not kept", async (t) => {
  const { folder, affiant } = await setting(t);
  const root = makeCertificate({ authority: true });
  const signer = makeCertificate({ issuer: root });
  const web = makeCertificate({ issuer: root, purposes: ["1.3.6.1.5.5.7.3.1"] });
  const text = textOf(join(folder, "log/checkpoint"));
  const imprint = { hash: "sha256", digest: hash("sha256", text) };
  const injected = await served(t, (request, response) => {
    void bodyOf(request).then((body) => response.end(makeAnswer({ signer, certificates: [signer, root, web], imprint, nonce: nonceOf(body) })));
  });
  const mayNot = await served(t, (request, response) => {
    void bodyOf(request).then((body) => response.end(makeAnswer({ signer: web, imprint, nonce: nonceOf(body) })));
  });
  const good = await served(t, (request, response) => {
    void bodyOf(request).then((body) => response.end(makeAnswer({ signer, certificates: [signer, root], imprint, nonce: nonceOf(body) })));
  });
  writeFileSync(join(folder, "../ca.pem"), pemOf(root));
  const run = await affiant("stamp", folder, ...[injected, mayNot, good].flatMap((address) => ["--authority", address]), "--ca", join(folder, "../ca.pem"));
  assert.equal(run.code, 1);
  assert.match(run.out, /FAILED .*neither the signer's nor stands above it/);
  assert.match(run.out, /FAILED .*not one for time stamps alone/);
  assert.match(run.out, /Test time authority \(confirmed\)/);
});

test("a branch keeps the stamps of the log it stands on", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  assert.equal((await affiant("stamp", folder, "--authority", authority.address)).code, 0);
  const own = (await verify()).head?.origin;
  const copy = join(root, "copy");
  cpSync(folder, copy, { recursive: true });
  const keys = new KeysOnDisk(join(root, "other device"));
  const identity = await keys.identity(random);
  const ports = { clock, random, crypto: nodeCrypto };
  await startBranch(copy, {
    keys, identity, random,
    genesis: (input) => makeGenesis(input, ports),
    note: ({ genesis, head, gap }) => makeBranchAct({ reason: null, gap }, { author: identity.signer, genesis, head }, ports),
  });
  assert.equal((await affiant("stamp", copy, "--authority", authority.address)).code, 0);
  const found = await verify({ known: [authority.ca] }, copy);
  assert.deepEqual(found.faults, []);
  const size = found.head?.size ?? 0;
  assert.ok(size > 5);
  assert.deepEqual(found.stamps.map((stamp) => [stamp.size, stamp.places, stamp.origin === own, stamp.confirmed]), [[4, [{ from: 1, to: 5 }], true, true], [size, [{ from: 0, to: size }], false, true]]);
});

test("an answer by another than the authority that was known is not kept", async (t) => {
  const { root, folder, affiant } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  const other = makeCertificate({ authority: true });
  writeFileSync(join(root, "other.pem"), pemOf(other));
  const run = await affiant("stamp", folder, "--authority", authority.address, "--ca", join(root, "other.pem"));
  assert.equal(run.code, 1);
  assert.match(run.out, /FAILED .*not by the authority that you know: its certificate is [0-9a-f]{64}/);
  assert.deepEqual(stampsIn(folder), []);
});

test("the log's key may change between two stamps", async (t) => {
  const { root, folder, affiant, verify } = await setting(t);
  const authority = await testAuthority(t, join(root, "tsa"));
  assert.equal((await affiant("stamp", folder, "--authority", authority.address)).code, 0);
  const rotated = await affiant("keys", "rotate", folder, "--role", "log");
  assert.equal(rotated.code, 0, rotated.err);
  assert.equal((await affiant("stamp", folder, "--authority", authority.address)).code, 0);
  const found = await verify({ known: [authority.ca] });
  assert.deepEqual(found.faults, []);
  assert.deepEqual(found.stamps.map(({ size, confirmed }) => [size, confirmed]), [[4, true], [5, true]]);
});

/** The nonce of one of our requests: the integer before the last three bytes. */
function nonceOf(request: Buffer): Buffer {
  const end = request.length - 3;
  const start = request.lastIndexOf(0x02, end - 9);
  return request.subarray(start + 2, end);
}
