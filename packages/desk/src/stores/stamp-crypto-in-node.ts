import { constants, createPublicKey, hash, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { SignatureScheme } from "../model/signature-scheme.js";
import type { StampCrypto } from "../ports.js";

const leastRsaBits = 2048;
const curves = ["prime256v1", "secp384r1", "secp521r1", "brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1"];

/** Whether the key is of the kind that the scheme says, and strong enough. */
function fits(key: KeyObject, scheme: SignatureScheme): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (scheme.kind === "ed25519") return type === "ed25519";
  if (scheme.kind === "ecdsa") return type === "ec" && curves.includes(details?.namedCurve ?? "");
  return (type === "rsa" || (type === "rsa-pss" && scheme.kind === "rsa-pss")) && (details?.modulusLength ?? 0) >= leastRsaBits;
}

/** What the check of tokens and proofs of time needs, from Node. */
export const stampCryptoInNode: StampCrypto = {
  digest: (name, bytes) => hash(name, bytes, "buffer"),
  verify({ key: der, scheme, message, signature }) {
    try {
      const key = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
      if (!fits(key, scheme)) return false;
      if (scheme.kind === "ed25519") return verify(null, message, key, signature);
      if (scheme.kind !== "rsa-pss") return verify(scheme.hash, message, key, signature);
      return verify(scheme.hash, message, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }, signature);
    } catch {
      return false; // a key or signature that cannot be read
    }
  },
};
