import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fromHex, parseTilePath, tilePath, utf8 } from "@affiant/proof";
import { hmac, nodeCrypto } from "./node-crypto.js";
import { faultVectors, root } from "./vector-files.js";
import { disagreement, fiveActsDisagreements, wholeLogDisagreements } from "./verdict.js";
import type { FiveActs, Heads, Vector } from "./verdict.js";

const unhex = (text: string): Uint8Array => fromHex(text) ?? assert.fail(`not hex: ${text.slice(0, 20)}`);
const read = (name: string): string => readFileSync(join(root, "vectors", name), "utf8");

void test("five acts come out with the same bytes at every step down to the leaf", () => {
  const vector = JSON.parse(read("acts/five-acts.json")) as FiveActs;
  assert.deepEqual(fiveActsDisagreements(vector, nodeCrypto), []);
  for (const { entry, salt, stored } of vector.acts) {
    assert.equal(entry, Buffer.from("affiant/act/v1\0").toString("hex") + hmac(unhex(salt), utf8(stored)));
  }
});

void test("every vector gets the verdict it asks for, and no other", () => {
  const files = faultVectors();
  assert.ok(files.length > 230);
  const wrong = files.flatMap(({ folder, name, vector }) => {
    const said = disagreement(folder, vector, nodeCrypto);
    return said === null ? [] : [`${folder}/${name}: ${said}`];
  });
  assert.deepEqual(wrong, []);
});

void test("a log of 0 to 300 acts has the same head at every size, and the same tiles at the end", () => {
  assert.deepEqual(wholeLogDisagreements(JSON.parse(read("log/heads.json")) as Heads, read("log/acts.acts"), nodeCrypto), []);
});

interface GoodProofs {
  readonly inclusion: readonly NonNullable<Vector["inclusion"]>[];
  readonly consistency: readonly NonNullable<Vector["consistency"]>[];
}

void test("good proofs are accepted", () => {
  const good = JSON.parse(read("proofs/good.json")) as GoodProofs;
  assert.ok(good.inclusion.length > 0 && good.consistency.length > 0);
  for (const inclusion of good.inclusion) assert.equal(disagreement("proofs", { inclusion }, nodeCrypto), null);
  for (const consistency of good.consistency) assert.equal(disagreement("proofs", { consistency }, nodeCrypto), null);
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
