import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { fingerprint, fromBase64url, parseAct, signedBy, signedBytes } from "@affiant/proof";
import { sealAct } from "#desk/2-preserve/append-act.js";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { checkAheadInThreads } from "#desk/stores/log/check-ahead-in-threads.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { marked, newCase, random, testFolder } from "./stores-test-case.js";

const many = 2_100;

void test("what threads checked ahead gives the same answers, for right and for wrong signatures", async (t) => {
  const { opened, append } = await newCase(await testFolder(t));
  await append(Array.from({ length: many }, (_, at) => marked(at)));
  const acts = opened.log.acts().map(({ bytes }) => bytes);
  const [genesis] = opened.log.acts();
  const key = fromBase64url((genesis?.act.body["keys"] as { readonly key: string }[])[0]?.key ?? "") ?? assert.fail("no key");
  await opened.close();
  const ahead = await checkAheadInThreads(acts, new Map([[fingerprint(key, nodeCrypto), key]]));
  for (const act of acts) assert.equal(signedBy(parseAct(act), key, ahead), true);
  const { act, signature } = parseAct(acts[7] ?? new Uint8Array(0));
  const message = Buffer.from(signedBytes(act));
  assert.equal(ahead.verifyEd25519(key, message, signature), true);
  const changed = { message: Buffer.from(message), signature: Buffer.from(signature), key: Buffer.from(key) };
  changed.message[40] = (changed.message[40] ?? 0) ^ 1;
  changed.signature[3] = (changed.signature[3] ?? 0) ^ 1;
  changed.key[5] = (changed.key[5] ?? 0) ^ 1;
  assert.equal(ahead.verifyEd25519(key, changed.message, signature), false);
  assert.equal(ahead.verifyEd25519(key, message, changed.signature), false);
  assert.equal(ahead.verifyEd25519(changed.key, message, signature), false);
});

void test("acts that are no acts, and keys that are none, stop nothing", async () => {
  const acts = Array.from({ length: many }, (_, at) => Buffer.from(at % 2 === 0 ? "{not an act" : '{"act":{},"sig":""}'));
  const ahead = await checkAheadInThreads(acts, new Map([["00", new Uint8Array(3)]]));
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  assert.equal(ahead.verifyEd25519(raw, Buffer.from("words"), sign(null, Buffer.from("words"), privateKey)), true);
});

void test("a case with an act that its author did not sign has the same report on one core and on all", async (t) => {
  const root = await testFolder(t);
  const { opened, append } = await newCase(root);
  await append(Array.from({ length: many }, (_, at) => marked(at)));
  const last = opened.log.acts().at(-1)?.act ?? assert.fail("no acts");
  const { privateKey } = generateKeyPairSync("ed25519");
  const stranger = { publicKey: new Uint8Array(32), sign: (message: Uint8Array) => sign(null, message, privateKey), signAside: () => Promise.reject(new Error("not asked")) };
  const forged = sealAct({ ...last, id: "aaaaaaaaaaaaaaaaaaaaaaaaae", prev: last.id, seq: last.seq + 1, seen: opened.log.head }, { signer: stranger, random });
  await opened.log.append([forged]);
  await opened.close();
  const files = (): CaseFilesOnDisk => new CaseFilesOnDisk(join(root, "case"));
  const [slow, fast] = [await verifyCase(files(), { crypto: nodeCrypto }), await verifyCase(files(), { crypto: nodeCrypto, checkAhead: checkAheadInThreads })];
  assert.deepEqual(fast, slow);
  assert.deepEqual(fast.faults.map(({ what }) => what), ["bad-signature"]);
});
