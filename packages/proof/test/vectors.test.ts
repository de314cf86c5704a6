import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  GrowingTree, TileHashes, actEntry, actLeaf, bundleBytes, checkLog, consistencyProof, fingerprint, fromHex, hex, inclusionProof, leafHash,
  noteSignedBy, parseAct, parseActLines, parseBundle, parseCheckpoint, parseTile, parseTilePath, signedBy, signedBytes, storedBytes,
  subtreesOf, tilePath, tilesOfSize, utf8, verifierKey,
} from "@affiant/proof";
import type { Act } from "@affiant/proof";
import { hmac, nodeCrypto } from "./node-crypto.js";
import { root, vectors } from "./vector-files.js";
import { disagreement } from "./verdict.js";
import type { Vector } from "./verdict.js";

const unhex = (text: string): Uint8Array => fromHex(text) ?? assert.fail(`not hex: ${text.slice(0, 20)}`);
const read = (name: string): string => readFileSync(join(root, "vectors", name), "utf8");

interface FiveActs {
  readonly keys: { readonly author: { readonly publicKey: string; readonly fingerprint: string } };
  readonly acts: readonly { readonly act: Act; readonly signed: string; readonly signature: string; readonly stored: string; readonly salt: string; readonly entry: string; readonly leaf: string }[];
}

void test("five acts come out with the same bytes at every step down to the leaf", () => {
  const { keys, acts } = JSON.parse(read("acts/five-acts.json")) as FiveActs;
  const key = unhex(keys.author.publicKey);
  assert.equal(fingerprint(key, nodeCrypto), keys.author.fingerprint);
  for (const { act, signed, signature, stored, salt, entry, leaf } of acts) {
    assert.equal(Buffer.from(signedBytes(act)).toString(), signed);
    assert.equal(Buffer.from(storedBytes(act, unhex(signature))).toString(), stored);
    const parsed = parseAct(utf8(stored));
    assert.deepEqual(parsed.act, act);
    assert.ok(signedBy(parsed, key, nodeCrypto));
    assert.equal(hex(actEntry(utf8(stored), unhex(salt), nodeCrypto)), entry);
    assert.equal(entry, Buffer.from("affiant/act/v1\0").toString("hex") + hmac(unhex(salt), utf8(stored)));
    assert.equal(hex(leafHash(unhex(entry), nodeCrypto)), leaf);
  }
});

void test("every vector gets the verdict it asks for, and no other", () => {
  const folders = ["acts", "logs", "streams", "checkpoints", "proofs", "verifier-keys", "cosignatures", "policies", "item-proofs"];
  const wrong = folders.flatMap((folder) => {
    const files = vectors(folder, (value) => value as Vector).filter(([name]) => !(folder === "acts" && name === "five-acts") && !(folder === "proofs" && name === "good"));
    assert.ok(files.length >= 10, folder);
    return files.flatMap(([name, vector]) => {
      const said = disagreement(folder, vector, nodeCrypto);
      return said === null ? [] : [`${folder}/${name}: ${said}`];
    });
  });
  assert.deepEqual(wrong, []);
});

interface Heads {
  readonly origin: string;
  readonly log: { readonly publicKey: string };
  readonly verifierKey: string;
  readonly heads: readonly string[];
  readonly notes: readonly string[];
  readonly tiles: Readonly<Record<string, string>>;
}

void test("a log of 0 to 300 acts has the same head at every size, and the same tiles at the end", () => {
  const { origin, log, verifierKey: wantKey, heads, notes, tiles: wantTiles } = JSON.parse(read("log/heads.json")) as Heads;
  const acts = parseActLines(utf8(read("log/acts.acts"))).map((act) => act ?? assert.fail("a line that is no act"));
  const key = { name: origin, publicKey: unhex(log.publicKey) };
  assert.equal(verifierKey(key, nodeCrypto), wantKey);
  const tree = new GrowingTree(nodeCrypto);
  const tiles = new TileHashes();
  const found = [`0 ${hex(tree.root())}`];
  for (const { bytes, salt } of acts) {
    tree.append(actLeaf(bytes, salt, nodeCrypto), tiles.completed);
    found.push(`${tree.size} ${hex(tree.root())}`);
  }
  assert.deepEqual(found, heads);
  for (const note of notes) {
    const checkpoint = parseCheckpoint(utf8(note));
    assert.ok(noteSignedBy(checkpoint.note, key, nodeCrypto));
    assert.equal(`${checkpoint.size} ${hex(checkpoint.root)}`, heads[checkpoint.size]);
  }
  const places = tilesOfSize(300);
  assert.deepEqual(places.map(tilePath).sort(), Object.keys(wantTiles).sort());
  for (const place of places) {
    const entries = acts.slice(place.index * 256, place.index * 256 + place.width).map(({ bytes, salt }) => actEntry(bytes, salt, nodeCrypto));
    const bytes = place.level === "entries" ? bundleBytes(entries) : (tiles.tile(place) ?? assert.fail("no tile"));
    assert.equal(hex(nodeCrypto.sha256(bytes)), wantTiles[tilePath(place)]);
    assert.equal((place.level === "entries" ? parseBundle(bytes, place.width) : parseTile(bytes, place.width)).length, place.width);
  }
  const log300 = { acts, checkpoint: parseCheckpoint(utf8(notes.at(-1) ?? "")) };
  assert.deepEqual(checkLog(log300, nodeCrypto).faults, []);
});

interface GoodProofs {
  readonly inclusion: readonly NonNullable<Vector["inclusion"]>[];
  readonly consistency: readonly NonNullable<Vector["consistency"]>[];
}

void test("good proofs are made and accepted", () => {
  const good = JSON.parse(read("proofs/good.json")) as GoodProofs;
  const acts = parseActLines(utf8(read("log/acts.acts"))).map((act) => act ?? assert.fail());
  const subtree = subtreesOf(acts.map(({ bytes, salt }) => actLeaf(bytes, salt, nodeCrypto)), nodeCrypto);
  for (const inclusion of good.inclusion) {
    assert.equal(disagreement("proofs", { inclusion }, nodeCrypto), null);
    assert.deepEqual(inclusionProof(inclusion, subtree, nodeCrypto).map(hex), inclusion.proof);
  }
  for (const consistency of good.consistency) {
    assert.equal(disagreement("proofs", { consistency }, nodeCrypto), null);
    assert.deepEqual(consistencyProof({ older: consistency.older.size, newer: consistency.newer.size }, subtree, nodeCrypto).map(hex), consistency.proof);
  }
});

void test("tile paths name one place each, and other paths none", () => {
  const { paths, refused } = JSON.parse(read("tiles/paths.json")) as {
    readonly paths: readonly { readonly level: number | "entries"; readonly index: number; readonly width: number; readonly path: string }[];
    readonly refused: readonly string[];
  };
  for (const { path, ...place } of paths) {
    assert.equal(tilePath(place), path);
    assert.deepEqual(parseTilePath(path), place);
  }
  for (const path of refused) assert.equal(parseTilePath(path), null, path);
  assert.equal(tilePath({ level: 0, index: 1234067, width: 256 }), "tile/0/x001/x234/067");
});

void test("the vectors in the repository are what run/make-vectors.mjs makes", () => {
  const folder = mkdtempSync(join(tmpdir(), "affiant-vectors-"));
  try {
    execFileSync(process.execPath, [join(root, "run/make-vectors.mjs"), folder]);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const name of names) assert.deepEqual(readFileSync(name), readFileSync(join(root, "vectors", name.slice(folder.length))), name);
    assert.ok(names.length > 230);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
