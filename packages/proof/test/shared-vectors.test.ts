import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { acceptableKey, verifyInclusion, verifyStrictly } from "@affiant/proof";
import { nodeCrypto } from "./node-crypto.js";
import { sharedVectors } from "./vector-files.js";

interface Inclusion {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string | null;
  readonly leafHash: string | null;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

const merkle = sharedVectors("merkle");
void test("transparency-dev's inclusion proofs are judged as they say", { skip: merkle.skip }, () => {
  const unbase64 = (text: string | null): Uint8Array => Buffer.from(text ?? "", "base64");
  const folder = join(merkle.folder, "inclusion");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  assert.ok(names.length >= 98);
  for (const name of names) {
    const vector = JSON.parse(readFileSync(join(folder, name), "utf8")) as Inclusion;
    const claim = { index: vector.leafIdx, size: vector.treeSize, leaf: unbase64(vector.leafHash), root: unbase64(vector.root) };
    const proof = (vector.proof ?? []).map(unbase64);
    assert.equal(verifyInclusion(claim, proof, nodeCrypto), !vector.wantErr, name);
  }
});

interface Wycheproof {
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string };
    readonly tests: readonly { readonly tcId: number; readonly msg: string; readonly sig: string; readonly result: string }[];
  }[];
}

const wycheproof = sharedVectors("wycheproof");
void test("Wycheproof's Ed25519 signatures are judged as they say", { skip: wycheproof.skip }, () => {
  const { testGroups } = JSON.parse(readFileSync(join(wycheproof.folder, "ed25519_test.json"), "utf8")) as Wycheproof;
  const unhex = (text: string): Uint8Array => Buffer.from(text, "hex");
  let count = 0;
  for (const { publicKey, tests } of testGroups) {
    assert.ok(acceptableKey(unhex(publicKey.pk)));
    for (const { tcId, msg, sig, result } of tests) {
      const good = verifyStrictly({ publicKey: unhex(publicKey.pk), message: unhex(msg), signature: unhex(sig) }, nodeCrypto);
      assert.equal(good, result === "valid", `case ${tcId}`);
      count += 1;
    }
  }
  assert.ok(count >= 150);
});
