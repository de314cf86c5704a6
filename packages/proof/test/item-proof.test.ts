import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import {
  GrowingTree, Refused, TileHashes, applyPolicy, checkItemProof, consistencyProof, cosignatureLine, cosignedMessage, hex, inclusionProof,
  keyTypes, leafHash, parseCheckpoint, parsePolicy, parseTlogProof, rootAt, subtreesOf, tilePath, tileSubtrees, tilesOfConsistency,
  tilesOfInclusion, tlogProofBytes, utf8, verifierKey, verifyConsistency, verifyInclusion,
} from "@affiant/proof";
import type { TilePlace } from "@affiant/proof";
import { MadeLog, keyFrom } from "./made-log.js";
import type { TestKey } from "./made-log.js";
import { nodeCrypto } from "./node-crypto.js";
import { root } from "./vector-files.js";

const leavesOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, at) => leafHash(utf8(String(at)), nodeCrypto));

void test("proofs out of tile files are those out of the leaves, and read only the tiles that were named before", () => {
  const leaves = leavesOf(70_000);
  const heads = new Map<number, Uint8Array>();
  const tiles = new TileHashes();
  const tree = new GrowingTree(nodeCrypto);
  const sizes = [1, 2, 255, 256, 257, 300, 511, 513, 65_535, 65_536, 65_537, 65_793, 70_000];
  for (const leaf of leaves) {
    tree.append(leaf, tiles.completed);
    if (sizes.includes(tree.size)) heads.set(tree.size, tree.root());
  }
  const definitions = new Map(sizes.map((size) => [size, subtreesOf(leaves.slice(0, size), nodeCrypto)]));
  fc.assert(fc.property(fc.constantFrom(...sizes), fc.nat(), fc.nat(), (size, pick, other) => {
    const head = heads.get(size) ?? assert.fail();
    const index = pick % size;
    const named = new Set(tilesOfInclusion({ index, size }).map(tilePath));
    const read = (place: TilePlace): Uint8Array | null => (named.has(tilePath(place)) ? tiles.tile(place) : null);
    const proof = inclusionProof({ index, size }, tileSubtrees(size, read, nodeCrypto), nodeCrypto);
    assert.deepEqual(proof.map(hex), inclusionProof({ index, size }, definitions.get(size) ?? assert.fail(), nodeCrypto).map(hex));
    assert.ok(verifyInclusion({ leaf: leaves[index] ?? assert.fail(), index, size, root: head }, proof, nodeCrypto));
    const older = sizes.filter((each) => each <= size)[other % sizes.filter((each) => each <= size).length] ?? size;
    const between = new Map(tilesOfConsistency({ older, newer: size }).map((place) => [tilePath(place), tiles.tile(place)]));
    const subtree = tileSubtrees(size, (place) => between.get(tilePath(place)) ?? null, nodeCrypto);
    assert.equal(hex(rootAt(older, subtree, nodeCrypto)), hex(heads.get(older) ?? assert.fail()));
    const claim = { older: { size: older, root: heads.get(older) ?? assert.fail() }, newer: { size, root: head } };
    assert.ok(verifyConsistency(claim, consistencyProof({ older, newer: size }, subtree, nodeCrypto), nodeCrypto));
  }), { numRuns: 40 });
  const short = tileSubtrees(300, () => new Uint8Array(31), nodeCrypto);
  assert.throws(() => inclusionProof({ index: 0, size: 300 }, short, nodeCrypto), { fault: "bad-tile" });
});

void test("a proof as text comes back as it was", () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(fc.property(fc.option(bytes), fc.nat(), fc.array(hash, { maxLength: 63 }), (extra, index, path) => {
    const proof = { extra, index, path, checkpoint: utf8("log.example\n1\n\n— any") };
    const again = parseTlogProof(tlogProofBytes(proof));
    assert.equal(again.index, index);
    assert.deepEqual([again.extra, again.checkpoint, ...again.path].map((part) => part && hex(part)), [extra, proof.checkpoint, ...path].map((part) => part && hex(part)));
  }));
});

void test("no byte of an item's proof can be changed so that it shows something else", () => {
  const { proof } = JSON.parse(readFileSync(join(root, "vectors/item-proofs/good.json"), "utf8")) as { readonly proof: string };
  const good = utf8(proof);
  const real = checkItemProof(good, {}, nodeCrypto);
  fc.assert(fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
    const changed = Uint8Array.from(good, (byte, place) => (place === at ? byte ^ (1 << bit) : byte));
    try {
      const shown = checkItemProof(changed, {}, nodeCrypto);
      assert.deepEqual([shown.act, shown.index, shown.checkpoint.note.text, shown.log], [real.act, real.index, real.checkpoint.note.text, real.log]);
      assert.ok(at > proof.lastIndexOf("\n— witness"), "only a line that nobody looked at may differ");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }), { numRuns: 600 });
});

const keyPart = (key: TestKey): Pick<TestKey, "publicKey" | "sign"> => ({ publicKey: key.publicKey, sign: (message) => key.sign(message) });

void test("a quorum holds exactly when its groups do", () => {
  const witnesses = ["a", "b", "c", "d"].map((name) => ({ name: `${name}.example`, type: keyTypes.cosignature, ...keyPart(keyFrom(`quorum ${name}`)) }));
  const log = new MadeLog("quorum");
  const { text } = parseCheckpoint(utf8(log.note())).note;
  const lines = witnesses.map((key) => cosignatureLine({ key, time: 1_772_000_000, signature: key.sign(cosignedMessage(text, 1_772_000_000)) }, nodeCrypto));
  const named = witnesses.map((key) => `witness ${key.name} ${verifierKey(key, nodeCrypto)}\n`).join("");
  const [a, b, c, d] = witnesses.map(({ name }) => name);
  fc.assert(fc.property(fc.subarray([0, 1, 2, 3]), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), (signed, inner, outer) => {
    const policy = parsePolicy(utf8(`${named}group g ${inner} ${a} ${b} ${c}\ngroup h ${outer} g ${d}\nquorum h\n`), nodeCrypto);
    const found = applyPolicy(policy, parseCheckpoint(utf8(log.note() + signed.map((at) => lines[at]).join(""))), nodeCrypto);
    assert.deepEqual(found.witnesses.map(({ time }) => time), signed.map(() => 1_772_000_000));
    const g = signed.filter((at) => at < 3).length >= inner;
    assert.equal(found.quorum, Number(g) + Number(signed.includes(3)) >= outer);
  }), { numRuns: 60 });
});
