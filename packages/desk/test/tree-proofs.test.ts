import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import {
  GrowingTree, actLeaf, hex, leafHash, parseTlogProof, rootOf, tilePath, utf8, verifyConsistency, verifyInclusion, type TilePlace,
} from "@affiant/proof";
import { tlogProofBytes } from "#desk/2-preserve/item-proof-bytes.js";
import { parseActLines } from "#desk/model/act-lines.js";
import { TileHashes, subtreesOf } from "#desk/model/tile-hashes.js";
import { tileSubtrees, tilesOfConsistency, tilesOfInclusion } from "#desk/model/tile-subtrees.js";
import { consistencyProof, inclusionProof, rootAt } from "#desk/model/tree-proofs.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";

void test("every proof out of a tree is accepted, and none for another leaf, size or root", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), (size, pick, other) => {
    const leaves = Array.from({ length: size }, (_, at) => leafHash(utf8(String(at)), nodeCrypto));
    const subtree = subtreesOf(leaves, nodeCrypto);
    const head = rootOf(leaves, nodeCrypto);
    const index = pick % size;
    const leaf = leaves[index] ?? assert.fail();
    const proof = inclusionProof({ index, size }, subtree, nodeCrypto);
    assert.ok(verifyInclusion({ index, size, leaf, root: head }, proof, nodeCrypto));
    const wrong = (index + 1 + (other % Math.max(1, size - 1))) % size;
    if (wrong !== index) assert.ok(!verifyInclusion({ index, size, leaf: leaves[wrong] ?? leaf, root: head }, proof, nodeCrypto));
    const older = 1 + (other % size);
    const claim = { older: { size: older, root: rootOf(leaves.slice(0, older), nodeCrypto) }, newer: { size, root: head } };
    const consistency = consistencyProof({ older, newer: size }, subtree, nodeCrypto);
    assert.ok(verifyConsistency(claim, consistency, nodeCrypto));
    const flipped = consistency.map((node, at) => (at === 0 ? node.map((byte) => byte ^ 1) : node));
    if (consistency.length > 0) assert.ok(!verifyConsistency(claim, flipped, nodeCrypto));
  }));
});

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

interface GoodProofs {
  readonly inclusion: readonly { readonly index: number; readonly size: number; readonly proof: readonly string[] }[];
  readonly consistency: readonly { readonly older: { readonly size: number }; readonly newer: { readonly size: number }; readonly proof: readonly string[] }[];
}

void test("proofs out of the vectors' log are those of the vectors", () => {
  const folder = resolve(import.meta.dirname, "../../../../vectors");
  const good = JSON.parse(readFileSync(join(folder, "proofs/good.json"), "utf8")) as GoodProofs;
  const acts = parseActLines(readFileSync(join(folder, "log/acts.acts"))).map((act) => act ?? assert.fail());
  const subtree = subtreesOf(acts.map(({ bytes, salt }) => actLeaf(bytes, salt, nodeCrypto)), nodeCrypto);
  for (const { proof, ...place } of good.inclusion) assert.deepEqual(inclusionProof(place, subtree, nodeCrypto).map(hex), proof);
  for (const { proof, older, newer } of good.consistency) {
    assert.deepEqual(consistencyProof({ older: older.size, newer: newer.size }, subtree, nodeCrypto).map(hex), proof);
  }
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
