import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { Refused, applyPolicy, checkItemProof, keyTypes, parseCheckpoint, parsePolicy, utf8, verifierKey } from "@affiant/proof";
import { MadeLog, cosignatureOf, keyFrom } from "./made-log.js";
import type { TestKey } from "./made-log.js";
import { nodeCrypto } from "./node-crypto.js";
import { root } from "./vector-files.js";

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
  const lines = witnesses.map((key) => cosignatureOf(text, key, 1_772_000_000));
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
