/** Time-stamp requests: RFC 3161, section 2.4.1. */
import { equalBytes } from "@affiant/proof";
import { Parts, booleanOf, der, derInteger, derOid, integerOf, oidOf, parseDer, smallIntegerOf, tags } from "./der.js";
import { oidOfHash, strongHashOf } from "./signature-scheme.js";
import type { StrongHash } from "./signature-scheme.js";
import { StampRefused } from "./stamp-fault.js";

export interface Imprint {
  readonly hash: StrongHash;
  readonly digest: Uint8Array;
}

export interface TimeRequest extends Imprint {
  /** Content of the integer, DER; null where the request has none. */
  readonly nonce: Uint8Array | null;
  /** In dotted decimals; null where the authority may choose. */
  readonly policy: string | null;
}

/** Asks for a token with the authority's certificate in it. `nonce` is 8 random bytes. */
export function timeRequestBytes(asked: Imprint & { readonly nonce: Uint8Array; readonly policy: string | null }): Uint8Array {
  const algorithm = der(tags.sequence, derOid(oidOfHash(asked.hash)), der(tags.nothing));
  return der(
    tags.sequence,
    derInteger(Uint8Array.of(1)),
    der(tags.sequence, algorithm, der(tags.octets, asked.digest)),
    ...(asked.policy === null ? [] : [derOid(asked.policy)]),
    derInteger(asked.nonce),
    der(tags.boolean, Uint8Array.of(0xff)),
  );
}

/** MessageImprint, of requests and tokens. */
export function imprintOf(parts: Parts): Imprint {
  const imprint = new Parts(parts.next(tags.sequence));
  const hash = strongHashOf(imprint.next());
  const digest = imprint.next(tags.octets).content;
  imprint.end();
  return { hash, digest };
}

/** @throws StampRefused (`bad-token`). */
export function parseTimeRequest(bytes: Uint8Array): TimeRequest {
  const parts = new Parts(parseDer(bytes));
  if (smallIntegerOf(parts.next()) !== 1) throw new StampRefused("bad-token", "a request of a version that is not known");
  const imprint = imprintOf(parts);
  const policy = parts.optional(tags.oid);
  const nonce = parts.optional(tags.integer);
  const certificate = parts.optional(tags.boolean);
  if (certificate) booleanOf(certificate);
  parts.end();
  return { ...imprint, nonce: nonce && integerOf(nonce), policy: policy && oidOf(policy) };
}

/** Whether an imprint is that of these bytes. */
export function isImprintOf(imprint: Imprint, digest: (hash: StrongHash) => Uint8Array): boolean {
  return equalBytes(imprint.digest, digest(imprint.hash));
}
