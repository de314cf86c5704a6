/**
 * Ed25519 verification with the strict checks that libraries disagree on: exact lengths, S below the group's order,
 * no small-order or non-canonical public key. So one signature has one spelling and a key cannot sign everything.
 */
import { hex } from "./bytes.js";
import type { Crypto } from "./crypto.js";

/** Little-endian, as in RFC 8032. */
const order = 0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn;
const prime = 2n ** 255n - 19n;

/** The y coordinates of the eight points of small order; the sign bit is not looked at. */
const smallOrder = new Set([
  0n, 1n, prime - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);

function littleEndian(bytes: Uint8Array): bigint {
  // A copy by `from`: `slice` of Node's Buffer shares its memory, and reversing it would change the caller's key.
  return BigInt(`0x${hex(Uint8Array.from(bytes).reverse())}`);
}

/** Whether these 32 bytes may be a signer's key. */
export function acceptableKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  const y = littleEndian(publicKey) & (2n ** 255n - 1n);
  return y < prime && !smallOrder.has(y);
}

/** True only for a valid signature in its one spelling under an acceptable key. */
export function verifyStrictly(signed: { readonly publicKey: Uint8Array; readonly message: Uint8Array; readonly signature: Uint8Array }, crypto: Crypto): boolean {
  const { publicKey, message, signature } = signed;
  if (signature.length !== 64) return false;
  // Below 2^252 it is below the order, as nearly every S is; the exact comparison is dear.
  if ((signature[63] ?? 0) >= 0x10 && littleEndian(signature.subarray(32)) >= order) return false;
  return acceptableKey(publicKey) && crypto.verifyEd25519(publicKey, message, signature);
}
