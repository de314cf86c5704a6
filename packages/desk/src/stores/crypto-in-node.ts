import { createPublicKey, hash, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Crypto } from "@affiant/proof";

/** DER of a SubjectPublicKeyInfo for Ed25519, before the 32 bytes of the key (RFC 8410). */
const publicKeyPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** A log has few keys and many signatures; reading a key costs a quarter of a verification. */
const lately = new Map<string, KeyObject>();

function keyObject(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey).toString("hex");
  const known = lately.get(name);
  if (known) return known;
  const key = createPublicKey({ key: Buffer.concat([publicKeyPrefix, publicKey]), format: "der", type: "spki" });
  if (lately.size >= 64) lately.clear();
  lately.set(name, key);
  return key;
}

/**
 * The verifier's cryptography from Node. One-shot `hash` is 2.8 times as fast as `createHash` on tree nodes, and twice as
 * fast again when it gives a string: a buffer of its own for each digest is what is dear.
 */
export const nodeCrypto: Crypto = {
  sha256: (bytes) => Buffer.from(hash("sha256", bytes, "binary"), "binary"),
  verifyEd25519(publicKey, message, signature) {
    try {
      return verify(null, message, keyObject(publicKey), signature);
    } catch {
      return false;
    }
  },
};
