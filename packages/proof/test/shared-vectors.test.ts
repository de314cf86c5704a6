import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeCrypto } from "./node-crypto.js";
import { merkleVectors, sharedVectors, wycheproofVectors } from "./vector-files.js";
import { agreesOnMerkle, wycheproofDisagreements } from "./verdict.js";

void test("transparency-dev's proofs of inclusion are judged as they say", { skip: sharedVectors("merkle").skip }, () => {
  const files = merkleVectors();
  assert.ok(files.length >= 98);
  assert.deepEqual(files.filter(([, vector]) => !agreesOnMerkle(vector, nodeCrypto)).map(([name]) => name), []);
});

void test("Wycheproof's Ed25519 signatures are judged as they say", { skip: sharedVectors("wycheproof").skip }, () => {
  const { count, wrong } = wycheproofDisagreements(wycheproofVectors(), nodeCrypto);
  assert.ok(count >= 150);
  assert.deepEqual(wrong, []);
});
