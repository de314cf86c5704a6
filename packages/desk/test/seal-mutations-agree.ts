/** A seal with everything in it, changed many times over: every verifier must say the same of it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { observationDigest } from "#desk/model/observation.js";
import { verifyBagIn } from "#desk/cli/open-bag.js";
import { timeCheckingOf } from "#desk/cli/time-options.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { ids } from "./publish-case.js";
import { verifyScriptPath, writeSeal } from "./seal-case.js";
import { keyFrom, logOfCase, sealInputOf } from "./seal-logs.js";
import { mutate } from "./seal-mutations.js";
import { drawing } from "./seeded-numbers.js";

const seen = Buffer.from("what a machine heard");

/** Keys added, replaced and revoked, a branch merged, something observed, a place forgotten, two heads stamped, and one of the branch. */
export async function richSeal(folder: string, work: string): Promise<void> {
  const log = logOfCase("main").see();
  const first = { size: log.size, note: log.note() };
  const branch = logOfCase("branch", { log, size: log.size }).addKey("author", keyFrom("field"));
  log.act("observe", { record: ids.heron, kind: "transcript", digest: observationDigest(seen, nodeCrypto), size: seen.length, tool: "ear", version: "1", settings: "" });
  const observed = log.size - 1;
  log.addKey("author", keyFrom("second")).undo({ author: keyFrom("second") }).act("key-revoke", { key: keyFrom("second").fingerprint, reason: "lost" });
  log.merge(branch).rotateKey("log", { key: keyFrom("log 2"), old: log.logKey }).undo().forget([log.size - 1]);
  const second = { size: log.size, note: log.note() };
  log.addKey("publication", keyFrom("site"));
  const more = new Map<string, Uint8Array>();
  for (const { size, note } of [first, second]) more.set(`time/${size}/checkpoint`, Buffer.from(note));
  for (const [ending, bytes] of stampOf(first.note, work)) more.set(`time/${first.size}/authority-${ending}`, bytes);
  more.set(`time/${branch.origin.slice("affiant-log/".length)}/${branch.size}/checkpoint`, Buffer.from(branch.note()));
  const input = sealInputOf(log, { more });
  await writeSeal(folder, { ...input, log: { ...input.log, observations: new Map([[observed, seen]]) } });
}

/** A token over a head by an authority of openssl's, made for this. Its certificate is left as ca.pem. */
function stampOf(note: string, work: string): readonly (readonly [string, Uint8Array])[] {
  mkdirSync(work, { recursive: true });
  const run = (...args: readonly string[]): void => {
    const done = spawnSync("openssl", args, { cwd: work, encoding: "utf8" });
    assert.equal(done.status, 0, done.stderr);
  };
  writeFileSync(join(work, "text"), note.slice(0, note.indexOf("\n\n") + 1));
  writeFileSync(join(work, "ts.cnf"), "[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=A time authority\n[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n[leaf]\nbasicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n[tsa]\ndefault_tsa=t\n[t]\nserial=serial\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256\nordering=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n");
  writeFileSync(join(work, "serial"), "01\n");
  run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650", "-config", "ts.cnf", "-extensions", "ca", "-subj", "/CN=A root");
  run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-config", "ts.cnf");
  run("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "2", "-days", "3650", "-extfile", "ts.cnf", "-extensions", "leaf", "-out", "tsa.pem");
  run("ts", "-query", "-data", "text", "-sha256", "-cert", "-out", "q.tsq");
  run("ts", "-reply", "-queryfile", "q.tsq", "-signer", "tsa.pem", "-chain", "ca.pem", "-inkey", "tsa.key", "-config", "ts.cnf", "-out", "q.tsr");
  const [query, reply] = [readFileSync(join(work, "q.tsq")), readFileSync(join(work, "q.tsr"))];
  const name = createHash("sha256").update(query).update(reply).digest("hex").slice(0, 16);
  return [[`${name}.tsq`, query], [`${name}.tsr`, reply]];
}

export interface Said {
  readonly good: boolean;
  readonly words: string;
}

/** Milliseconds after which a verifier that hangs is ended. */
const timeout = 120_000;

export function scriptSays(seal: string, ...options: readonly string[]): Said {
  const run = spawnSync("sh", [verifyScriptPath, ...options, seal], { encoding: "utf8", timeout });
  assert.equal(run.stderr, "");
  assert.ok(run.status === 0 || run.status === 1, run.stdout);
  return { good: run.status === 0, words: run.stdout };
}

export async function programSays(seal: string): Promise<Said> {
  const found = await verifyBagIn(seal, { crypto: nodeCrypto, pinned: null, time: await timeCheckingOf({ tsaCa: [] }), progress: () => undefined });
  return { good: found.faults.length === 0, words: found.faults.map(({ what, where, message }) => `${what} ${where}: ${message}`).join("\n") };
}

const second = resolve(import.meta.dirname, "../../../../test/second-verifier/verify.py");
export const python = spawnSync("python3", ["-c", "import sys; print(sys.version_info >= (3, 9))"], { encoding: "utf8" }).stdout.trim() === "True";

/** The second verifier, in Python: it leaves out what only openssl can say, so it is asked about what is not a token. */
export function secondSays(folder: string): Said {
  const run = spawnSync("python3", ["-I", second, folder], { encoding: "utf8", timeout });
  assert.ok(run.status === 0 || run.status === 1, run.stdout + run.stderr);
  return { good: run.status === 0, words: run.stdout };
}

/** Makes so many changes and compares what is said of each. */
export async function compareVerifiers(seed: number, count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "mutations-"));
  try {
    const good = join(work, "good");
    await richSeal(good, join(work, "authority"));
    for (const said of [scriptSays(good), await programSays(good), ...(python ? [secondSays(good)] : [])]) assert.ok(said.good, said.words);
    const draw = drawing(seed);
    for (let at = 0; at < count; at += 1) {
      const seal = join(work, "seal");
      cpSync(good, seal, { recursive: true });
      const { name, named } = mutate(seal, draw);
      const all = { script: scriptSays(seal), program: await programSays(seal), ...(python ? { second: secondSays(seal) } : {}) };
      const told = `seed ${seed}, change ${at}: ${name} (${named ?? ""})\n${Object.entries(all).map(([who, said]) => `${who}:\n${said.words}`).join("\n")}`;
      assert.equal(new Set(Object.values(all).map((said) => said.good)).size, 1, told);
      if (named !== null) for (const said of Object.values(all)) assert.ok(!said.good && said.words.includes(named), told);
      rmSync(seal, { recursive: true });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}
