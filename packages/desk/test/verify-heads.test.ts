import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { test } from "node:test";
import { concat, cosignedMessage, keyTypes, parseCheckpoint, parsePolicy, tilePath, utf8, verifierKey } from "@affiant/proof";
import { cosignatureLine } from "#desk/2-preserve/witness/cosignature-line.js";
import { verifyHeads } from "#desk/2-preserve/witness/verify-heads.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { SignedLog } from "./witness-log.js";

void test("a policy holds for one head that has both its log's signature and the quorum, not for two that have one each", async () => {
  const leaves = [0, 1, 2].map((at) => Uint8Array.from(createHash("sha256").update(`${at}`).digest()));
  // The log's key was replaced between the two heads; the policy names the new one.
  const [older, newer] = [new SignedLog("log.example/a", leaves), new SignedLog("log.example/a", leaves)];
  const { privateKey } = generateKeyPairSync("ed25519");
  const witness = { name: "witness.example/w", type: keyTypes.cosignature, publicKey: Uint8Array.from(Buffer.from(privateKey.export({ format: "jwk" }).x ?? "", "base64url")) };
  const cosigned = (note: Uint8Array): Uint8Array => {
    const message = cosignedMessage(parseCheckpoint(note).note.text, 1_772_000_000);
    return concat(note, utf8(cosignatureLine({ key: witness, time: 1_772_000_000, signature: sign(null, message, privateKey) }, nodeCrypto)));
  };
  const policy = parsePolicy(utf8(`log ${verifierKey(newer.key, nodeCrypto)}\nwitness w ${verifierKey(witness, nodeCrypto)}\nquorum w\n`), nodeCrypto);
  const found = (checkpoint: Uint8Array): ReturnType<typeof verifyHeads> => verifyHeads({
    checkpoint, witnessed: cosigned(older.note(2)), crypto: nodeCrypto,
    logKeyAt: (size) => (size < 3 ? older : newer).key.publicKey,
    held: () => null,
    readTile: (path) => Promise.resolve(path === tilePath({ level: 0, index: 0, width: 3 }) ? concat(...leaves) : null),
  }, { policy, knownHead: null, witnesses: [] });
  const apart = await found(newer.note(3));
  assert.deepEqual([apart?.faults.map(({ what }) => what), apart?.quorumAt], [["quorum-missing"], null]);
  const together = await found(cosigned(newer.note(3)));
  assert.deepEqual([together?.faults, together?.quorumAt], [[], 3]);
});
