import { concat, hex, utf8, type Hashing } from "@affiant/proof";

const label = utf8("affiant/observation/v1\0");

/** The name of an observation's bytes in `observe` acts and in the case (docs/formats/act.md, 'Observations'). */
export function observationDigest(bytes: Uint8Array, crypto: Hashing): string {
  return hex(crypto.sha256(concat(label, bytes)));
}
