/**
 * What the verifier cannot do by itself. Given from outside: node:crypto in the desk, an audited library in a browser.
 * Both calls are synchronous and must not keep or change the arrays they are given.
 */
export interface Crypto extends Hashing {
  /** Ed25519 of RFC 8032. The strict checks (canonical S, small-order keys) are made here, not expected of it. */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

/** The part of it that needs no keys. */
export interface Hashing {
  /** SHA-256, 32 bytes. */
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
}
