/** Hashes that tokens and proofs of time name. */
export type HashName = "sha1" | "ripemd160" | "sha256" | "sha384" | "sha512";

/** How a time authority signed. Hashes that can be forged are not among them. */
export type SignatureScheme =
  | { readonly kind: "rsa" | "ecdsa"; readonly hash: "sha256" | "sha384" | "sha512" }
  | { readonly kind: "rsa-pss"; readonly hash: "sha256" | "sha384" | "sha512"; readonly saltLength: number }
  | { readonly kind: "ed25519" };
