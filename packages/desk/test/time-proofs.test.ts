import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parseBlockHeaders } from "#desk/2-preserve/time/block-headers.js";
import { checkOts } from "#desk/2-preserve/time/check-ots.js";
import { keccak256 } from "#desk/2-preserve/time/keccak.js";
import { applyOperation, otsTags } from "#desk/2-preserve/time/ots-operations.js";
import { attestedBy, otsBytes, parseOts, pendingAttestation } from "#desk/2-preserve/time/ots-proof.js";
import type { Attestation, OtsNode, OtsProof } from "#desk/2-preserve/time/ots-proof.js";
import { StampRefused } from "#desk/2-preserve/time/stamp-fault.js";
import type { StampFaultName } from "#desk/2-preserve/time/stamp-fault.js";
import { RefusedInput } from "#desk/model/errors.js";
import { stampCryptoInNode as crypto } from "#desk/stores/stamp-crypto-in-node.js";

const vectors = resolve(import.meta.dirname, "../../../../../shared/vectors/opentimestamps");
const here = existsSync(vectors) ? false : "the vectors are not here";
const python = ["/usr/bin/python3", "python3"].find((path) => spawnSync(path, ["-c", "import opentimestamps"]).status === 0);
const text = new TextEncoder().encode("affiant-log/x\n4\nAAAA\n");
const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
const none = new Uint8Array(0);

function refusedAs(fault: StampFaultName, work: () => unknown): void {
  assert.throws(work, (error) => error instanceof StampRefused && (assert.equal(error.fault, fault, error.message), true));
}

/** A proof in which the file's digest is worked on by these operations, and what comes out is attested. */
function proofOf(operations: readonly (readonly [number, Uint8Array])[], ...attestations: readonly Attestation[]): OtsProof {
  const root = operations.reduceRight<OtsNode>((to, [tag, argument]) => ({ attestations: [], steps: [{ operation: { tag, argument }, to }] }), { attestations: [...attestations], steps: [] });
  return { fileHash: otsTags.sha256, digest: sha256(text), root };
}

const bitcoin = (height: number): Attestation => ({ kind: "bitcoin", height, payload: Uint8Array.of(height) });

function header(root: Uint8Array, seconds: number): Uint8Array {
  const bytes = Buffer.alloc(80);
  bytes.set(root, 36);
  bytes.writeUInt32LE(seconds, 68);
  return bytes;
}

/** What the reference library says of proofs, a line each: digest, then message and attestation. */
function asPython(files: readonly string[]): readonly string[] {
  const script = `
import sys, warnings
warnings.simplefilter("ignore")
from opentimestamps.core.timestamp import DetachedTimestampFile
from opentimestamps.core.serialize import StreamDeserializationContext, BytesSerializationContext
import io
for line in sys.stdin:
    try:
        d = DetachedTimestampFile.deserialize(StreamDeserializationContext(io.BytesIO(bytes.fromhex(line.strip()))))
        c = BytesSerializationContext(); d.serialize(c)
        print(d.file_digest.hex(), " ".join(sorted(m.hex() + ":" + type(a).__name__ for m, a in d.timestamp.all_attestations())), c.getbytes().hex())
    except Exception as e:
        print("refused")
`;
  const run = spawnSync(python ?? "", ["-c", script], { input: files.join("\n"), encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout.trimEnd().split("\n");
}

const kinds = { pending: "PendingAttestation", bitcoin: "BitcoinBlockHeaderAttestation", litecoin: "LitecoinBlockHeaderAttestation", unknown: "UnknownAttestation" } as const;

function asOurs(bytes: Uint8Array): string {
  try {
    const proof = parseOts(bytes);
    const attested = attestedBy(proof.root, proof.digest, crypto).map(({ message, attestation }) => `${Buffer.from(message).toString("hex")}:${kinds[attestation.kind]}`).sort();
    return `${Buffer.from(proof.digest).toString("hex")} ${attested.join(" ")} ${Buffer.from(otsBytes(proof)).toString("hex")}`;
  } catch (error) {
    assert.ok(error instanceof StampRefused, String(error));
    return "refused";
  }
}

test("proofs of the reference client are read as it reads them, and written back as they were", { skip: here }, () => {
  const names = readdirSync(vectors).filter((name) => name.endsWith(".ots"));
  assert.ok(names.length >= 7);
  for (const name of names) {
    const bytes = readFileSync(join(vectors, name));
    const proof = parseOts(bytes);
    assert.deepEqual(Buffer.from(otsBytes(proof)), bytes, name);
    const facts = checkOts(proof, readFileSync(join(vectors, name.slice(0, -4))), { crypto, headers: null });
    assert.ok(facts.length > 0, name);
    if (python) assert.deepEqual([asOurs(bytes)], asPython([bytes.toString("hex")]), name);
  }
  // The header that these two speak of: one was worked out to its Merkle root, the other was not.
  const lines = `358391 ${Buffer.from(header(Buffer.from("007ee445d23ad061af4a36b809501fab1ac4f2d7e7a739817dd0cbb7ec661b8a", "hex"), 1432827678)).toString("hex")}`;
  const headers = parseBlockHeaders(Buffer.from(lines));
  const check = (name: string): unknown => checkOts(parseOts(readFileSync(join(vectors, `${name}.ots`))), readFileSync(join(vectors, name)), { crypto, headers });
  assert.deepEqual(check("hello-world.txt"), [{ kind: "bitcoin", height: 358391, time: 1432827678000 }]);
  refusedAs("wrong-block", () => check("bad-stamp.txt"));
});

/** Trees of a few levels, in which no step and no attestation comes twice at one place, as the reference client keeps them. */
const tree: fc.Arbitrary<OtsNode> = fc.letrec<{ node: OtsNode }>((tie) => {
  const argument = fc.uint8Array({ minLength: 1, maxLength: 40 });
  const operation = fc.oneof(
    fc.record({ tag: fc.constantFrom(otsTags.append, otsTags.prepend), argument }),
    fc.record({ tag: fc.constantFrom(otsTags.reverse, otsTags.sha1, otsTags.ripemd160, otsTags.sha256, otsTags.keccak256, otsTags.hexlify), argument: fc.constant(none) }),
  );
  const attestation = fc.oneof(
    fc.stringMatching(/^[a-z0-9/:.-]{1,30}$/).map(pendingAttestation),
    fc.nat({ max: 127 }).map(bitcoin),
    fc.nat({ max: 127 }).map((height): Attestation => ({ kind: "litecoin", height, payload: Uint8Array.of(height) })),
    fc.tuple(fc.uint8Array({ minLength: 8, maxLength: 8 }), fc.uint8Array({ maxLength: 20 })).map(([tag, payload]): Attestation => ({ kind: "unknown", tag: Buffer.from(tag).toString("hex"), payload })),
  );
  const same = (value: unknown): string => JSON.stringify(value);
  const steps = fc.uniqueArray(fc.record({ operation, to: tie("node") }), { maxLength: 3, selector: (step) => same([step.operation.tag, Buffer.from(step.operation.argument).toString("hex")]) });
  const attestations = fc.uniqueArray(attestation, { minLength: 1, maxLength: 2, selector: same });
  return { node: fc.oneof({ depthSize: "small" }, fc.record({ attestations, steps: fc.constant([]) }), fc.record({ attestations, steps }), fc.record({ attestations: fc.constant([]), steps: steps.filter(({ length }) => length > 0) })) as fc.Arbitrary<OtsNode> };
}).node;

test("any proof is read back as it was written, and as the reference library reads it", () => {
  const sample = fc.sample(tree, { numRuns: 200, seed: 20 }).map((root) => otsBytes({ fileHash: otsTags.sha256, digest: sha256(text), root }));
  for (const bytes of sample) assert.deepEqual(otsBytes(parseOts(bytes)), bytes);
  if (python) assert.deepEqual(sample.map(asOurs), asPython(sample.map((bytes) => Buffer.from(bytes).toString("hex"))));
});

test("a changed byte is refused where the reference library refuses it, and read alike where it does not", { skip: python ? false : "no python3-opentimestamps here" }, () => {
  const proof = otsBytes(proofOf([[otsTags.append, Uint8Array.of(1, 2)], [otsTags.sha256, none], [otsTags.hexlify, none]], pendingAttestation("https://calendar.example.org"), bitcoin(9)));
  const changed = Array.from({ length: proof.length }, (_, at) => [0x01, 0x40, 0xff].map((bits) => {
    const bad = Buffer.from(proof);
    bad[at] = (bad[at] ?? 0) ^ bits;
    return bad;
  })).flat().concat(Array.from({ length: proof.length }, (_, at) => Buffer.from(proof.subarray(0, at))).slice(1), [Buffer.concat([proof, Buffer.of(0)])]);
  const theirs = asPython(changed.map((bytes) => bytes.toString("hex")));
  for (const [at, bytes] of changed.entries()) {
    const mine = asOurs(bytes);
    // Keys of attestations of Ethereum are read by neither as more than bytes; the reference knows one kind more than is known here.
    if (mine !== theirs[at]) assert.equal(mine, "refused", `change ${at}: ${bytes.toString("hex")}`);
  }
  assert.ok(theirs.filter((line) => line === "refused").length > proof.length);
});

test("a proof about other bytes, or by another hash of the file, is refused", () => {
  const proof = proofOf([[otsTags.sha256, none]], bitcoin(3));
  assert.deepEqual(checkOts(proof, text, { crypto, headers: null }), [{ kind: "bitcoin", height: 3, time: null }]);
  refusedAs("wrong-imprint", () => checkOts(proof, text.slice(1), { crypto, headers: null }));
  const weak = { ...proof, fileHash: otsTags.sha1, digest: crypto.digest("sha1", text) };
  refusedAs("wrong-imprint", () => checkOts(parseOts(otsBytes(weak)), text, { crypto, headers: null }));
});

test("with headers, the Merkle root decides, and the block's time is said", () => {
  const proof = proofOf([[otsTags.sha256, none]], bitcoin(2));
  const root = sha256(sha256(text));
  const lines = (bytes: Uint8Array): Uint8Array => Buffer.from(`# from a friend\n1 ${"00".repeat(80)}\r\n2 ${Buffer.from(bytes).toString("hex").toUpperCase()}\n`);
  const check = (file: Uint8Array): unknown => checkOts(proof, text, { crypto, headers: parseBlockHeaders(file) });
  assert.deepEqual(check(lines(header(root, 1_700_000_000))), [{ kind: "bitcoin", height: 2, time: 1_700_000_000_000 }]);
  assert.deepEqual(check(Buffer.concat([Buffer.alloc(160), header(root, 5)])), [{ kind: "bitcoin", height: 2, time: 5000 }]);
  assert.deepEqual(check(Buffer.from(`3 ${"00".repeat(80)}`)), [{ kind: "bitcoin", height: 2, time: null }]);
  refusedAs("wrong-block", () => check(lines(header(Buffer.from(root).reverse(), 5))));
  refusedAs("bad-proof", () => checkOts(proofOf([[otsTags.hexlify, none]], bitcoin(2)), text, { crypto, headers: null }));
  for (const bad of ["2 00", `x ${"00".repeat(80)}`, `2 ${"00".repeat(80)}\n2 ${"01".repeat(80)}`, "\u0000"]) assert.throws(() => parseBlockHeaders(Buffer.from(bad)), RefusedInput);
});

test("limits: nesting, steps, lengths, numbers, and what an operation may make", () => {
  const deep = (levels: number): Uint8Array => otsBytes(proofOf(Array.from({ length: levels }, () => [otsTags.reverse, none] as const), bitcoin(1)));
  assert.equal(attestedBy(parseOts(deep(256)).root, sha256(text), crypto).length, 1);
  refusedAs("bad-proof", () => parseOts(deep(257)));
  refusedAs("bad-proof", () => parseOts(Buffer.concat([deep(1).subarray(0, 65), Buffer.alloc(500_000, 0xf2)])));
  const wide: OtsNode = { attestations: Array.from({ length: 10_001 }, (_, at) => pendingAttestation(`c${at}`)), steps: [] };
  refusedAs("bad-proof", () => parseOts(otsBytes({ ...proofOf([]), root: wide })));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([[otsTags.append, new Uint8Array(4097)]], bitcoin(1)))));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([[otsTags.append, none]], bitcoin(1)))));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([], { kind: "unknown", tag: "00".repeat(8), payload: new Uint8Array(8193) }))));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([], pendingAttestation("https://x.example/\u001b[2J")))));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([], { kind: "bitcoin", height: 0, payload: Uint8Array.of(1, 2) }))));
  refusedAs("bad-proof", () => parseOts(otsBytes(proofOf([], { kind: "bitcoin", height: 0, payload: Uint8Array.from([...Array.from({ length: 12 }, () => 0xff), 1]) }))));
  refusedAs("bad-proof", () => parseOts(new Uint8Array(2 * 1024 * 1024)));
  const much: OtsNode = { attestations: [], steps: Array.from({ length: 4_000 }, () => ({ operation: { tag: otsTags.keccak256, argument: none }, to: { attestations: [bitcoin(1)], steps: [] } })) };
  const heavy = parseOts(otsBytes({ ...proofOf([]), root: { attestations: [], steps: [{ operation: { tag: otsTags.append, argument: new Uint8Array(4000) }, to: much }] } }));
  refusedAs("bad-proof", () => attestedBy(heavy.root, heavy.digest, crypto));
  const append = { tag: otsTags.append, argument: new Uint8Array(100) };
  assert.equal(applyOperation(append, new Uint8Array(3996), crypto).length, 4096);
  refusedAs("bad-proof", () => applyOperation(append, new Uint8Array(3997), crypto));
  refusedAs("bad-proof", () => applyOperation({ tag: otsTags.hexlify, argument: none }, new Uint8Array(2049), crypto));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    assert.throws(() => parseOts(bytes), StampRefused);
    const after = Buffer.concat([deep(0).subarray(0, 65), bytes]);
    try { parseOts(after); } catch (error) { assert.ok(error instanceof StampRefused); }
  }));
});

test("Keccak-256 as Ethereum has it", () => {
  const hex = (bytes: Uint8Array): string => Buffer.from(keccak256(bytes)).toString("hex");
  assert.equal(hex(none), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
  assert.equal(hex(new TextEncoder().encode("hello")), "1c8aff950685c2ed4bc3174f3472287b56d9517b9c948127319a09a7a36deac8");
  const script = "import sys\nfrom Cryptodome.Hash import keccak\nfor n in (1, 135, 136, 137, 271, 272, 1000): print(keccak.new(digest_bits=256, data=bytes(range(256))[:n] * (1 if n < 256 else 4)).hexdigest())";
  if (!python) return;
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const ours = [1, 135, 136, 137, 271, 272, 1000].map((length) => hex(length < 256 ? bytes.subarray(0, length) : Buffer.concat([bytes, bytes, bytes, bytes])));
  assert.deepEqual(ours, spawnSync(python, ["-c", script], { encoding: "utf8" }).stdout.trim().split("\n"));
});
