import { concat, hex, utf8, type Hashing } from "@affiant/proof";

const label = concat(utf8("affiant/text-layer/v1"), Uint8Array.of(0));

/**
 * Names a text layer: SHA-256 of a label and its UTF-8 bytes, in hex. The label keeps it apart from the digest of an
 * original with the same bytes, which must stand in no act but its receipt (a digest confirms a guess).
 */
export function layerDigest(text: Uint8Array, crypto: Hashing): string {
  return hex(crypto.sha256(concat(label, text)));
}
