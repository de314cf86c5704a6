/** A witness by its protocol (https://c2sp.org/tlog-witness), over real connections, with its state on the disk. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { describe, it, type TestContext } from "node:test";
import {
  base64, checkEvidence, concat, cosignedBy, hex, keyTypes, noteSignedBy, parseCheckpoint, parseEvidence, parseNote,
  parseVerifierKey, utf8, verifierKey,
} from "@affiant/proof";
import { addCheckpointBytes, parseAddCheckpoint } from "#desk/2-preserve/witness/add-checkpoint.js";
import { startWitness } from "#desk/http/witness-server.js";
import { RefusedInput, Retry } from "#desk/model/errors.js";
import { Witness } from "#desk/pipeline-witness-serve.js";
import type { DiskWatcher } from "#desk/stores/case/case-folder-disk.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { makeWitness, openWitness, protectWitness } from "#desk/stores/witness-state-on-disk.js";
import { testFolder } from "./stores-test-case.js";
import { SignedLog } from "./witness-log.js";

interface Running {
  readonly url: string;
  readonly folder: string;
  readonly publicKey: Uint8Array;
  readonly clock: { time: number };
  post(body: Uint8Array | string): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }>;
  stop(): Promise<void>;
}

const name = "witness.example/w1";

async function running(test: TestContext, log: SignedLog, over: { readonly folder?: string; readonly watcher?: DiskWatcher } = {}): Promise<Running> {
  const folder = over.folder ?? join(await testFolder(test), "witness");
  if (over.folder === undefined) await makeWitness(folder, name);
  const opened = await openWitness(folder, over.watcher);
  const clock = { time: Date.UTC(2026, 2, 14, 9, 26, 53) };
  const witness = new Witness({ ...opened, logs: [log.key], clock: { now: () => clock.time }, crypto: nodeCrypto });
  const server = await startWitness(witness, { host: "127.0.0.1", port: 0, heard: () => undefined });
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    await server.close();
    opened.close();
  };
  test.after(stop);
  return {
    url: server.url, folder, publicKey: opened.signer.publicKey, clock, stop,
    post: async (body) => {
      const answer = await fetch(`${server.url}/add-checkpoint`, { method: "POST", body: Buffer.from(body) });
      return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
    },
  };
}

/** When the witness cosigned the head, by its answer; null when it did not. */
function cosigned(answer: { readonly text: string }, note: Uint8Array, publicKey: Uint8Array): number | null {
  const whole = parseNote(utf8(`${parseNote(note).text}\n${answer.text}`));
  return cosignedBy(whole, { name, publicKey }, nodeCrypto);
}

function evidenceIn(folder: string): readonly Uint8Array[] {
  const at = join(folder, "evidence");
  const paths = readdirSync(at, { recursive: true, encoding: "utf8" }).map((path) => join(at, path));
  return paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path));
}

void describe("a witness", () => {
  void it("cosigns the first head it sees, and heads that go on from it", async (test) => {
    const log = SignedLog.of(300);
    const witness = await running(test, log);
    const first = await witness.post(log.request(0, 3));
    assert.equal(first.status, 200);
    assert.equal(cosigned(first, log.note(3), witness.publicKey), Math.floor(witness.clock.time / 1000));
    for (const [old, size] of [[3, 3], [3, 7], [7, 256], [256, 300]] as const) {
      const answer = await witness.post(log.request(old, size));
      assert.equal(answer.status, 200, `${old} to ${size}: ${answer.text}`);
      assert.notEqual(cosigned(answer, log.note(size), witness.publicKey), null);
    }
  });

  void it("answers as the specification has it for everything else", async (test) => {
    const log = SignedLog.of(64);
    const witness = await running(test, log);
    const other = SignedLog.of(8, "log.example/unknown");
    const forged = new SignedLog(log.origin, []);
    const long = Array.from({ length: 64 }, () => new Uint8Array(32));
    const text = Buffer.from(log.note(8)).toString("utf8");
    const wrongLine = text.replace(/ ([A-Za-z0-9+/=]+)\n$/, (_, signature: string) => ` ${base64(concat(Buffer.from(signature, "base64").subarray(0, 4), new Uint8Array(64)))}\n`);
    assert.equal((await witness.post(log.request(0, 5))).status, 200);
    const table: readonly (readonly [string, Uint8Array | string, number])[] = [
      ["nothing", "", 400],
      ["no old line", `\n${text}`, 400],
      ["old with a leading zero", `old 05\n\n${text}`, 400],
      ["old with a sign", `old +5\n\n${text}`, 400],
      ["old beyond 2^53", `old 9007199254740993\n\n${text}`, 400],
      ["two spaces", `old  5\n\n${text}`, 400],
      ["carriage returns", `old 5\r\n\r\n${text}`, 400],
      ["a hash of 31 bytes", `old 5\n${base64(new Uint8Array(31))}\n\n${text}`, 400],
      ["64 lines of proof", addCheckpointBytes({ old: 5, proof: long, checkpoint: log.note(8) }), 400],
      ["no checkpoint", "old 5\n\nhello\n", 400],
      ["not UTF-8", Buffer.concat([Buffer.from("old 5\n\n"), Buffer.from([0xff, 0x0a])]), 400],
      ["old beyond the checkpoint", addCheckpointBytes({ old: 9, proof: [], checkpoint: log.note(8) }), 400],
      ["a log it does not know", other.request(0, 3), 404],
      ["another key under a known name", addCheckpointBytes({ old: 5, proof: log.proof(5, 8), checkpoint: forged.note(8, log.root(8)) }), 403],
      ["the known key's name and id over a wrong signature", `old 5\n\n${wrongLine}`, 403],
      ["no proof", addCheckpointBytes({ old: 5, proof: [], checkpoint: log.note(8) }), 422],
      ["a proof of other sizes", addCheckpointBytes({ old: 5, proof: log.proof(4, 8), checkpoint: log.note(8) }), 422],
      ["a proof with a node too many", addCheckpointBytes({ old: 5, proof: [...log.proof(5, 8), new Uint8Array(32)], checkpoint: log.note(8) }), 422],
      ["another root at the same size", addCheckpointBytes({ old: 5, proof: [], checkpoint: log.note(5, new Uint8Array(32)) }), 422],
      ["too long", `old 5\n\n${text}${"x".repeat(80_000)}`, 413],
    ];
    for (const [what, body, status] of table) assert.equal((await witness.post(body)).status, status, what);
    assert.equal((await fetch(`${witness.url}/add-checkpoint`)).status, 405);
    assert.equal((await fetch(`${witness.url}/`)).status, 404);
    // None of it moved the state.
    assert.equal((await witness.post(log.request(5, 8))).status, 200);
  });

  void it("says the size it has where the old size is another, and cosigns nothing then", async (test) => {
    const log = SignedLog.of(20);
    const witness = await running(test, log);
    const fresh = await witness.post(addCheckpointBytes({ old: 2, proof: log.proof(2, 4), checkpoint: log.note(4) }));
    assert.deepEqual([fresh.status, fresh.text, fresh.type], [409, "0\n", "text/x.tlog.size"]);
    assert.equal((await witness.post(log.request(0, 10))).status, 200);
    for (const [old, size] of [[0, 10], [0, 20], [9, 12], [4, 4], [11, 12]] as const) {
      const answer = await witness.post(log.request(old, size));
      assert.deepEqual([answer.status, answer.text, answer.type], [409, "10\n", "text/x.tlog.size"], `${old} to ${size}`);
    }
  });

  void it("allows the empty tree, once, with its own root and no proof", async (test) => {
    const log = SignedLog.of(4);
    const witness = await running(test, log);
    assert.equal((await witness.post(addCheckpointBytes({ old: 0, proof: [], checkpoint: log.note(0, new Uint8Array(32)) }))).status, 422);
    assert.equal((await witness.post(addCheckpointBytes({ old: 0, proof: [new Uint8Array(32)], checkpoint: log.note(4) }))).status, 422);
    assert.equal((await witness.post(log.request(0, 0))).status, 200);
    assert.equal((await witness.post(log.request(0, 4))).status, 200);
    assert.equal((await witness.post(log.request(4, 4))).status, 200);
  });

  void it("ignores other signatures, keeps none of them, and cosigns extension lines as they are", async (test) => {
    const log = SignedLog.of(4);
    const witness = await running(test, log);
    const stranger = "— somebody.example/else AAAAAGV4YW1wbGU=\n";
    const text = `${log.origin}\n4\n${base64(log.root(4))}\nextension of tomorrow\n`;
    const checkpoint = concat(log.signed(text), utf8(stranger));
    const answer = await witness.post(addCheckpointBytes({ old: 0, proof: [], checkpoint }));
    assert.equal(answer.status, 200);
    assert.notEqual(cosigned(answer, checkpoint, witness.publicKey), null);
    const shown = await fetch(`${witness.url}/${hex(nodeCrypto.sha256(utf8(log.origin)))}/checkpoint`);
    const note = parseCheckpoint(Buffer.from(await shown.arrayBuffer())).note;
    assert.deepEqual(note.signatures.map((line) => line.name), [log.origin, name]);
    assert.equal(note.text, text);
    assert.equal((await fetch(`${witness.url}/${"0".repeat(64)}/checkpoint`)).status, 404);
  });

  void it("keeps evidence of two heads of one size, whatever else is asked, and not without end", async (test) => {
    const log = SignedLog.of(9);
    const witness = await running(test, log);
    assert.equal((await witness.post(log.request(0, 9))).status, 200);
    const fork = log.fork(5);
    assert.equal((await witness.post(fork.request(9, 9))).status, 422);
    assert.equal((await witness.post(fork.request(0, 9))).status, 409);
    assert.equal((await witness.post(fork.request(9, 9))).status, 422);
    const [evidence, ...more] = evidenceIn(witness.folder);
    assert.ok(evidence);
    assert.equal(more.length, 0);
    const shown = checkEvidence(parseEvidence(evidence, nodeCrypto), nodeCrypto);
    assert.deepEqual([shown.older.size, shown.newer.size], [9, 9]);
    for (let again = 0; again < 40; again += 1) await witness.post(log.fork(2).request(9, 9));
    assert.ok(evidenceIn(witness.folder).length <= 16);
    // And still only the first history goes on.
    assert.equal((await witness.post(log.request(9, 9))).status, 200);
  });

  void it("never goes back: of many requests at once one line of heads is cosigned", async (test) => {
    const log = SignedLog.of(60);
    const witness = await running(test, log);
    assert.equal((await witness.post(log.request(0, 1))).status, 200);
    const sizes = Array.from({ length: 40 }, (_, at) => 2 + at);
    const answers = await Promise.all(sizes.map((size) => witness.post(log.request(1, size))));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.equal(answers.filter(({ status }) => status === 409).length, sizes.length - 1);
  });

  void it("goes on after a restart where it stood, under the same key, and only one process has it", async (test) => {
    const log = SignedLog.of(12);
    const before = await running(test, log);
    assert.equal((await before.post(log.request(0, 8))).status, 200);
    await assert.rejects(openWitness(before.folder), Retry);
    await before.stop();
    const after = await running(test, log, { folder: before.folder });
    assert.deepEqual(after.publicKey, before.publicKey);
    assert.equal((await after.post(log.request(0, 12))).status, 409);
    assert.equal((await after.post(log.request(8, 12))).status, 200);
    await assert.rejects(makeWitness(before.folder, name), RefusedInput);
  });

  void it("keeps its key under a passphrase, from the start or from later on, and is opened by that alone", async (test) => {
    const root = await testFolder(test);
    const [early, late] = [join(root, "early"), join(root, "late")];
    const ask = (words: string) => (): Promise<string> => Promise.resolve(words);
    const secrets = async (folder: string): Promise<boolean> =>
      (await Promise.all((await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name), "latin1"))))
        .some((text) => text.includes("PRIVATE KEY"));
    await makeWitness(early, name, { passphrase: "one" });
    await makeWitness(late, name);
    const before = await openWitness(late);
    await assert.rejects(protectWitness(late, { passphrase: "one" }, ask("")), Retry, "not while it is at work");
    before.close();
    assert.deepEqual([await secrets(early), await secrets(late)], [false, true]);
    await protectWitness(late, { passphrase: "one" }, ask(""));
    await protectWitness(late, { passphrase: "two" }, ask("one"));
    assert.equal(await secrets(late), false);
    for (const [folder, right, wrong] of [[early, "one", "two"], [late, "two", "one"]] as const) {
      await assert.rejects(openWitness(folder), RefusedInput);
      await assert.rejects(openWitness(folder, undefined, ask(wrong)), RefusedInput);
      const opened = await openWitness(folder, undefined, ask(right));
      assert.equal(opened.signer.sign(Buffer.from("x")).length, 64);
      if (folder === late) assert.deepEqual(opened.signer.publicKey, before.signer.publicKey);
      opened.close();
    }
  });

  void it("cosigns nothing that it could not keep, and recovers when the disk does", async (test) => {
    const log = SignedLog.of(12);
    let full = false;
    const fail = (step: string, path: string): void => {
      if (full && step === "write" && path.includes("heads")) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
    };
    const witness = await running(test, log, { watcher: { before: fail } });
    assert.equal((await witness.post(log.request(0, 4))).status, 200);
    full = true;
    const refused = await witness.post(log.request(4, 9));
    assert.equal(refused.status, 500);
    assert.doesNotMatch(refused.text, /—/);
    full = false;
    assert.equal((await witness.post(log.request(4, 7))).status, 200);
  });

  void it("signs no earlier time for a larger tree", async (test) => {
    const log = SignedLog.of(12);
    const witness = await running(test, log);
    assert.equal((await witness.post(log.request(0, 4))).status, 200);
    witness.clock.time -= 3_600_000;
    assert.equal((await witness.post(log.request(4, 5))).status, 503);
    witness.clock.time += 7_200_000;
    assert.equal((await witness.post(log.request(4, 5))).status, 200);
  });

  void it("is not held up by a client that sends nothing more", async (test) => {
    const log = SignedLog.of(4);
    const witness = await running(test, log);
    const { port } = new URL(witness.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nold 0\n");
    assert.equal((await witness.post(log.request(0, 4))).status, 200);
    socket.destroy();
    assert.equal((await witness.post(log.request(4, 4))).status, 200);
  });

  for (const [step, when, kept] of [["write", "after", false], ["flush", "after", false], ["rename", "before", false], ["rename", "after", true], ["flush-folder", "after", true]] as const) {
    void it(`killed ${when} the ${step} of a head, it has cosigned nothing that it does not know`, async (test) => {
      const log = SignedLog.of(12);
      const first = await running(test, log);
      assert.equal((await first.post(log.request(0, 4))).status, 200);
      await first.stop();
      const child = spawn(process.execPath, [resolve(import.meta.dirname, "witness-child.js"), first.folder, verifierKey(log.key, nodeCrypto), step, when], { stdio: ["ignore", "pipe", "inherit"] });
      const url = await new Promise<string>((done) => { child.stdout.once("data", (line: Buffer) => { done(line.toString("utf8").trim()); }); });
      const gone = new Promise((done) => { child.once("exit", done); });
      await assert.rejects(fetch(`${url}/add-checkpoint`, { method: "POST", body: Buffer.from(log.request(4, 9)) }));
      await gone;
      const again = await running(test, log, { folder: first.folder });
      const answer = await again.post(log.fork(4).request(4, 9));
      // Nobody was told, so where it was not kept another head may still be the first of that size.
      assert.equal(answer.status, kept ? 409 : 200);
    });
  }

  void it("reads the example of the specification", () => {
    const body = [
      "old 20852014", "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=", "jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=",
      "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=", "/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=", "", "example.com/behind-the-sofa",
      "20852163", "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", "",
      "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=",
      "— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=", "",
    ].join("\n");
    const request = parseAddCheckpoint(utf8(body));
    assert.deepEqual([request.old, request.proof.length, parseCheckpoint(request.checkpoint).size], [20852014, 4, 20852163]);
    assert.equal(Buffer.from(addCheckpointBytes(request)).toString("utf8"), body);
  });

  void it("the worked example of the format's page holds", () => {
    const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/formats/witness.md"), "utf8");
    const block = page.slice(page.indexOf("## Worked example")).split("```").find((text) => text.trim().startsWith("affiant-log/")) ?? "";
    const [witnessKey, logKey] = [...page.matchAll(/`([^`\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+)`/g)].map((match) => parseVerifierKey(match[1] ?? "", nodeCrypto));
    const { note, origin } = parseCheckpoint(utf8(block.trimStart()));
    assert.ok(witnessKey && logKey);
    assert.equal(logKey.name, origin);
    assert.ok(noteSignedBy(note, logKey, nodeCrypto));
    assert.equal(new Date((cosignedBy(note, witnessKey, nodeCrypto) ?? 0) * 1000).getUTCFullYear(), 2026);
  });

  void it("has a key of the type that cosigns", async (test) => {
    const witness = await running(test, SignedLog.of(1));
    assert.match(verifierKey({ name, publicKey: witness.publicKey, type: keyTypes.cosignature }, nodeCrypto), /^witness\.example\/w1\+[0-9a-f]{8}\+B/);
    assert.equal(statSync(join(witness.folder, "key.pem")).mode & 0o777, 0o600);
    assert.equal(statSync(witness.folder).mode & 0o777, 0o700);
  });
});
