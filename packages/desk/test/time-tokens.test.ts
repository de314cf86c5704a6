import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { certificatesFromPem, parseCertificate } from "#desk/2-preserve/time/certificate.js";
import { checkAnswers, checkSigner } from "#desk/2-preserve/time/check-token.js";
import type { TimeFacts } from "#desk/2-preserve/time/check-token.js";
import { der, derInteger, derOid, integerOf, oidOf, parseDer, timeOf } from "#desk/2-preserve/time/der.js";
import { StampRefused } from "#desk/2-preserve/time/stamp-fault.js";
import type { StampFaultName } from "#desk/2-preserve/time/stamp-fault.js";
import { parseTimeRequest, timeRequestBytes } from "#desk/2-preserve/time/time-request.js";
import { parseTimeAnswer } from "#desk/2-preserve/time/time-token.js";
import { RefusedInput } from "#desk/model/errors.js";
import { stampCryptoInNode as crypto } from "#desk/stores/stamp-crypto-in-node.js";
import { hash, makeAnswer, makeCertificate, pemOf, timeStamping } from "./time-token-maker.js";
import type { MadeCertificate, TokenWish } from "./time-token-maker.js";

const text = new TextEncoder().encode("affiant-log/x\n4\nAAAA\n");
const nonce = Uint8Array.of(0x8f, 2, 3, 4, 5, 6, 7, 8);
const request = timeRequestBytes({ hash: "sha256", digest: hash("sha256", text), nonce, policy: null });
const root = makeCertificate({ authority: true, common: "Root" });
const middle = makeCertificate({ authority: true, common: "Middle", issuer: root });
const signer = makeCertificate({ issuer: middle });
const good: TokenWish = { signer, certificates: [signer, middle], imprint: { hash: "sha256", digest: hash("sha256", text) }, nonce };

function check(answer: Uint8Array, pinned: readonly MadeCertificate[] = [root], asked: Uint8Array = request): TimeFacts {
  const token = parseTimeAnswer(answer);
  checkAnswers(token, text, { request: parseTimeRequest(asked), crypto });
  return checkSigner(token, { crypto, pinned: pinned.map(({ raw }) => parseCertificate(raw)) });
}

function refusedAs(fault: StampFaultName, work: () => unknown): void {
  assert.throws(work, (error) => error instanceof StampRefused && (assert.equal(error.fault, fault, error.message), true));
}

test("a good answer gives its time, who says it, and whether that one was known", () => {
  const { time, accuracy, ordered, authority, confirmed, policy } = check(makeAnswer(good));
  assert.deepEqual({ time, accuracy, ordered, authority, confirmed, policy }, {
    time: Date.UTC(2026, 2, 14, 9, 26, 53, 250), accuracy: 1.1, ordered: false, authority: "Test time authority", confirmed: true, policy: "1.2.3.4.1",
  });
  for (const [pinned, confirmed] of [[[], false], [[signer], true], [[middle], true], [[makeCertificate({ authority: true, common: "Root" })], false]] as const) {
    assert.equal(check(makeAnswer(good), pinned).confirmed, confirmed);
  }
  // The path may be the verifier's own: an authority that sends its certificate alone.
  assert.equal(check(makeAnswer({ ...good, certificates: [signer] }), [root, middle]).confirmed, true);
  assert.equal(check(makeAnswer({ ...good, certificates: [signer] }), [root]).confirmed, false);
  assert.equal(check(makeAnswer({ ...good, certificates: [] }), [signer]).confirmed, true);
});

const stranger = makeCertificate({ common: "Stranger" });
const impostor = makeCertificate({ issuer: middle, serial: signer.serial });
/** A root of its own, under the name of the real one. */
const rootTwin = makeCertificate({ authority: true, common: "Root" });
const mutations: readonly (readonly [string, StampFaultName, Partial<TokenWish>])[] = [
  ["refused by the authority", "token-not-granted", { status: 2, noToken: true }],
  ["waiting, with a token", "token-not-granted", { status: 3 }],
  ["granted, without a token", "bad-token", { noToken: true }],
  ["the imprint of other data", "wrong-imprint", { imprint: { hash: "sha256", digest: hash("sha256", new Uint8Array(1)) } }],
  ["the right digest under another hash's name", "wrong-imprint", { imprint: { hash: "sha512", digest: hash("sha256", text) } }],
  ["an imprint by SHA-1", "bad-token", { imprint: { hash: "sha1", digest: hash("sha1", text) } }],
  ["no nonce", "wrong-nonce", { nonce: null }],
  ["another nonce", "wrong-nonce", { nonce: nonce.slice(1) }],
  ["a statement of version 2", "bad-token", { version: 2 }],
  ["a content type that is not a time", "bad-token", { contentType: "1.2.840.113549.1.7.1" }],
  ["a digest of another statement", "bad-token-signature", { messageDigest: hash("sha256", text) }],
  ["signed by another key", "bad-token-signature", { signingKey: stranger.key }],
  ["a digest by SHA-1", "bad-token", { digestHash: "sha1" }],
  ["one hash in the digest, another in the signature", "bad-token", { digestHash: "sha512" }],
  ["two signers", "bad-token", { signers: 2 }],
  ["no signer", "bad-token", { signers: 0 }],
  ["a signed attribute twice", "bad-token", { twice: true }],
  ["a critical extension", "bad-token", { extension: { critical: true } }],
  ["nothing that names the signer's certificate", "wrong-token-signer", { essCertificate: null }],
  ["ESSCertIDv2 of another certificate", "wrong-token-signer", { essCertificate: middle }],
  ["ESSCertID of another certificate, beside a right ESSCertIDv2", "wrong-token-signer", { essFirst: middle }],
  ["ESSCertIDv2 with another serial", "wrong-token-signer", { essSerial: Uint8Array.of(9) }],
  ["another certificate in the signer's line", "wrong-token-signer", { namedSigner: middle }],
  ["no certificate of the signer", "wrong-token-signer", { certificates: [middle] }],
  ["an injected certificate", "injected-certificate", { certificates: [signer, middle, stranger] }],
  ["an injected certificate, first", "injected-certificate", { certificates: [stranger, signer, middle] }],
  ["an injected certificate of the same issuer and serial", "injected-certificate", { certificates: [impostor, signer, middle] }],
  ["an injected certificate of the issuer's name, which did not sign", "injected-certificate", { certificates: [signer, middle, rootTwin] }],
  ["signed by one who looks like the signer", "wrong-token-signer", { certificates: [impostor, middle], signingKey: impostor.key }],
];

for (const [name, fault, wish] of mutations) {
  test(`refused: ${name}`, () => { refusedAs(fault, () => check(makeAnswer({ ...good, ...wish }))); });
}

test("allowed: an extension that is not critical, a right ESSCertID beside the second, a root in the token", () => {
  for (const wish of [{ extension: { critical: false } }, { essFirst: signer }, { certificates: [signer, middle, root] }, { certificates: [root, middle, signer] }]) {
    assert.equal(check(makeAnswer({ ...good, ...wish })).confirmed, true);
  }
});

const signers: readonly (readonly [string, StampFaultName, MadeCertificate])[] = [
  ["no purpose", "wrong-key-usage", makeCertificate({ issuer: middle, purposes: null })],
  ["another purpose", "wrong-key-usage", makeCertificate({ issuer: middle, purposes: ["1.3.6.1.5.5.7.3.1"] })],
  ["a second purpose", "wrong-key-usage", makeCertificate({ issuer: middle, purposes: [timeStamping, "1.3.6.1.5.5.7.3.1"] })],
  ["any purpose", "wrong-key-usage", makeCertificate({ issuer: middle, purposes: ["2.5.29.37.0"] })],
  ["a purpose that is not critical", "wrong-key-usage", makeCertificate({ issuer: middle, purposesCritical: false })],
  ["run out before the time it says", "certificate-not-valid", makeCertificate({ issuer: middle, to: "20260314092652Z" })],
  ["valid only after the time it says", "certificate-not-valid", makeCertificate({ issuer: middle, from: "20260314092654Z" })],
  ["with a critical extension that is not known", "certificate-not-valid", makeCertificate({ issuer: middle, strangeCritical: true })],
];

for (const [name, fault, own] of signers) {
  test(`refused: a signer's certificate with ${name}`, () => {
    refusedAs(fault, () => check(makeAnswer({ ...good, signer: own, certificates: [own, middle] })));
  });
}

test("a certificate counts to the end of its last second", () => {
  const own = makeCertificate({ issuer: middle, to: "20260314092653Z" });
  assert.equal(check(makeAnswer({ ...good, signer: own, certificates: [own, middle] })).confirmed, true);
});

test("refused: a path over one that may not sign certificates, or was not valid, whoever brought it", () => {
  const notAuthority = makeCertificate({ issuer: root, common: "Not an authority" });
  const expired = makeCertificate({ authority: true, issuer: root, common: "Expired", to: "20250101000000Z" });
  const short = makeCertificate({ authority: true, common: "Short root", pathLength: 0 });
  const below = makeCertificate({ authority: true, common: "Below short", issuer: short });
  for (const [issuer, pinned] of [[notAuthority, root], [expired, root], [below, short]] as const) {
    const own = makeCertificate({ issuer });
    refusedAs("certificate-not-valid", () => check(makeAnswer({ ...good, signer: own, certificates: [own, issuer] }), [pinned]));
    refusedAs("certificate-not-valid", () => check(makeAnswer({ ...good, signer: own, certificates: [own] }), [issuer, pinned]));
  }
});

test("a policy that was asked for must be the one it was made under", () => {
  const asked = timeRequestBytes({ hash: "sha256", digest: hash("sha256", text), nonce, policy: "1.2.3.4.1" });
  assert.equal(check(makeAnswer(good), [root], asked).confirmed, true);
  refusedAs("wrong-policy", () => check(makeAnswer({ ...good, policy: "1.2.3.4.5" }), [root], asked));
});

test("no byte can change without the answer being refused, or no longer confirmed", () => {
  const answer = makeAnswer(good);
  for (let at = 0; at < answer.length; at += 1) {
    for (const bit of [0x01, 0x10, 0x80]) {
      const bad = Uint8Array.from(answer);
      bad[at] = (bad[at] ?? 0) ^ bit;
      // Two places that no signature covers: granted with changes is granted, and the set of hashes at its head only announces.
      const free = (at === 8 && bit === 0x01) || isInDigestSet(answer, at);
      try {
        // What the root signed of the one below it can change too: then the root no longer stands above the signer.
        assert.ok(!check(bad).confirmed || free, `byte ${at}, bit ${bit}`);
      } catch (error) {
        assert.ok(error instanceof StampRefused, `byte ${at}, bit ${bit}: ${String(error)}`);
      }
    }
  }
});

/** `digestAlgorithms` of SignedData. */
function isInDigestSet(answer: Uint8Array, at: number): boolean {
  const announced = Buffer.from(answer).indexOf(Buffer.from("310f300d0609608648016503040201", "hex"));
  return announced > 0 && at > announced && at < announced + 17;
}

test("any bytes are refused as a token, and quickly: cut short, made longer, made up", () => {
  const answer = makeAnswer(good);
  for (let length = 0; length < answer.length; length += 7) refusedAs("bad-token", () => parseTimeAnswer(answer.subarray(0, length)));
  refusedAs("bad-token", () => parseTimeAnswer(Buffer.concat([answer, Buffer.of(0)])));
  refusedAs("bad-token", () => parseTimeAnswer(Buffer.alloc(300 * 1024, 0x30)));
  refusedAs("bad-token", () => parseTimeAnswer(Buffer.from("30800000", "hex")));
  refusedAs("bad-token", () => parseTimeAnswer(Buffer.from("308105020100", "hex")));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    assert.throws(() => parseTimeAnswer(bytes), StampRefused);
  }));
});

test("DER is written and read in one spelling", () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 8 }), fc.integer({ min: 0, max: 2 }), fc.nat({ max: 39 }), (arcs, first, second) => {
    const dotted = [first, second, ...arcs].join(".");
    assert.equal(oidOf(parseDer(derOid(dotted))), dotted);
  }));
  fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 9 }), (bytes) => {
    const value = BigInt(`0x${Buffer.from(integerOf(parseDer(derInteger(bytes)))).toString("hex")}`);
    assert.equal(value, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
  }));
  fc.assert(fc.property(fc.integer({ min: 0, max: 70_000 }), (length) => {
    assert.equal(parseDer(der(0x04, new Uint8Array(length))).content.length, length);
  }), { numRuns: 30 });
  for (const [moment, good] of [["20260229000000Z", false], ["20240229000000Z", true], ["20260314246000Z", false], ["2026031409Z", false], ["20260314092653+0100", false]] as const) {
    const element = parseDer(der(0x18, new TextEncoder().encode(moment)));
    if (good) assert.equal(timeOf(element), Date.UTC(2024, 1, 29));
    else refusedAs("bad-token", () => timeOf(element));
  }
});

test("a file without certificates, or with broken ones, is refused as that", () => {
  assert.deepEqual(certificatesFromPem(pemOf(root, middle)).map(({ raw }) => Buffer.from(raw).toString("hex")), [root, middle].map(({ raw }) => Buffer.from(raw).toString("hex")));
  for (const bad of ["", "hello", pemOf(root).replace("A", "*"), pemOf(root).slice(0, 200)]) assert.throws(() => certificatesFromPem(bad), RefusedInput);
});

test("openssl reads what the requests ask, and takes the good answer; it takes the injected certificate too", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "affiant-token-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const openssl = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  await writeFile(join(folder, "text"), text);
  await writeFile(join(folder, "x.tsq"), request);
  await writeFile(join(folder, "root.pem"), pemOf(root));
  const query = openssl("ts", "-query", "-in", "x.tsq", "-text");
  assert.match(query.stdout, /Hash Algorithm: sha256[\s\S]*Nonce: 0x8F02030405060708\nCertificate required: yes/);
  for (const [certificates, ours] of [[[signer, middle], true], [[signer, middle, stranger], false]] as const) {
    const answer = makeAnswer({ ...good, certificates });
    await writeFile(join(folder, "x.tsr"), answer);
    const found = openssl("ts", "-verify", "-queryfile", "x.tsq", "-in", "x.tsr", "-CAfile", "root.pem");
    assert.match(found.stdout + found.stderr, /Verification: OK/);
    if (ours) assert.equal(check(answer).confirmed, true);
    else refusedAs("injected-certificate", () => check(answer));
  }
});

const vectors = resolve(import.meta.dirname, "../../../../../shared/vectors/rfc3161");

test("answers of real authorities", { skip: existsSync(vectors) ? false : "the vectors are not here" }, () => {
  const names = readdirSync(vectors).filter((name) => name.endsWith(".tsr"));
  assert.ok(names.length >= 4);
  for (const name of names) {
    const bytes = readFileSync(join(vectors, name));
    const token = parseTimeAnswer(bytes);
    const top = token.certificates.at(-1);
    assert.ok(top);
    assert.equal(checkSigner(token, { crypto, pinned: [] }).confirmed, false, name);
    assert.equal(checkSigner(token, { crypto, pinned: [top] }).confirmed, true, name);
    refusedAs("injected-certificate", () => checkSigner({ ...token, certificates: [...token.certificates, parseCertificate(stranger.raw)] }, { crypto, pinned: [top] }));
    const unsigned = bytes.indexOf(top.raw);
    for (let at = 60; at < bytes.length; at += 211) {
      // What stands highest in the token was signed by nobody who is in it: it rests on the verifier's own copy alone.
      if (at >= unsigned && at < unsigned + top.raw.length) continue;
      const bad = Buffer.from(bytes);
      bad[at] = (bad[at] ?? 0) ^ 0x04;
      assert.throws(() => checkSigner(parseTimeAnswer(bad), { crypto, pinned: [top] }), StampRefused, `${name}, byte ${at}`);
    }
  }
});
