import { createHmac, createPublicKey, hash, verify } from "node:crypto";
import type { Crypto } from "@affiant/proof";

const prefix = Buffer.from("302a300506032b6570032100", "hex");

/** The cryptography the tests give the verifier. */
export const nodeCrypto: Crypto = {
  sha256: (bytes) => hash("sha256", bytes, "buffer"),
  verifyEd25519(publicKey, message, signature) {
    try {
      const key = createPublicKey({ key: Buffer.concat([prefix, publicKey]), format: "der", type: "spki" });
      return verify(null, message, key, signature);
    } catch {
      return false;
    }
  },
};

/** Node's own HMAC, to hold the verifier's against. */
export function hmac(key: Uint8Array, message: Uint8Array): string {
  return createHmac("sha256", key).update(message).digest("hex");
}
