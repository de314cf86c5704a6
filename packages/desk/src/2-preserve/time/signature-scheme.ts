import type { HashName, SignatureScheme } from "../../model/signature-scheme.js";
import { Parts, oidOf, smallIntegerOf, tags, parseDer } from "./der.js";
import type { Element } from "./der.js";
import { StampRefused } from "./stamp-fault.js";

const hashes: ReadonlyMap<string, HashName> = new Map([
  ["1.3.14.3.2.26", "sha1"],
  ["2.16.840.1.101.3.4.2.1", "sha256"],
  ["2.16.840.1.101.3.4.2.2", "sha384"],
  ["2.16.840.1.101.3.4.2.3", "sha512"],
]);

/** What a signature or an imprint may rest on. SHA-1 may only name a certificate (ESSCertID has nothing else). */
export type StrongHash = Exclude<HashName, "sha1" | "ripemd160">;

/** The object identifier of a hash. */
export function oidOfHash(hash: StrongHash): string {
  return [...hashes].find(([, name]) => name === hash)?.[0] ?? "";
}

/** The algorithm's identifier; parameters are absent or null. */
export function hashOf(algorithm: Element): HashName {
  const parts = new Parts(algorithm);
  const hash = hashes.get(oidOf(parts.next()));
  const parameters = parts.optional(tags.nothing);
  parts.end();
  if (!hash || (parameters?.content.length ?? 0) > 0) throw new StampRefused("bad-token", "a hash that is not known here");
  return hash;
}

export function strongHashOf(algorithm: Element): StrongHash {
  const hash = hashOf(algorithm);
  if (hash === "sha1" || hash === "ripemd160") throw new StampRefused("bad-token", `${hash} is too weak to prove anything`);
  return hash;
}

const rsa: ReadonlyMap<string, StrongHash> = new Map([
  ["1.2.840.113549.1.1.11", "sha256"], ["1.2.840.113549.1.1.12", "sha384"], ["1.2.840.113549.1.1.13", "sha512"],
]);
const ecdsa: ReadonlyMap<string, StrongHash> = new Map([
  ["1.2.840.10045.4.3.2", "sha256"], ["1.2.840.10045.4.3.3", "sha384"], ["1.2.840.10045.4.3.4", "sha512"],
]);

/**
 * How something was signed, of its AlgorithmIdentifier. `digest`: the hash that a SignerInfo names beside it; with
 * `rsaEncryption` alone it is the one that counts.
 * @throws StampRefused for what is not known, or too weak, or says two hashes.
 */
export function schemeOf(algorithm: Element, digest: StrongHash | null = null): SignatureScheme {
  const parts = new Parts(algorithm);
  const oid = oidOf(parts.next());
  const rsaHash = rsa.get(oid) ?? (oid === "1.2.840.113549.1.1.1" ? digest : null);
  const ecdsaHash = ecdsa.get(oid);
  const found: SignatureScheme | null = rsaHash
    ? { kind: "rsa", hash: rsaHash }
    : ecdsaHash
      ? { kind: "ecdsa", hash: ecdsaHash }
      : oid === "1.2.840.113549.1.1.10" ? pssOf(parts.next()) : oid === "1.3.101.112" ? { kind: "ed25519" } : null;
  if (!found) throw new StampRefused("bad-token", "a kind of signature that is not known here, or too weak");
  if (digest && found.kind !== "ed25519" && found.hash !== digest) throw new StampRefused("bad-token", "two different hashes are said for one signature");
  return found;
}

/** The same; null for what is not known or too weak, such as the SHA-1 of an old root's signature on itself. */
export function knownSchemeOf(algorithm: Element): SignatureScheme | null {
  try {
    return schemeOf(algorithm);
  } catch (error) {
    if (error instanceof StampRefused) return null;
    throw error;
  }
}

/** RFC 4055, section 3.1: the defaults are SHA-1, and so are refused. */
function pssOf(parameters: Element): SignatureScheme {
  const parts = new Parts(parameters);
  const hash = parts.optional(0xa0);
  const mask = parts.optional(0xa1);
  const salt = parts.optional(0xa2);
  if (!hash || !mask || !salt) throw new StampRefused("bad-token", "a signature that rests on SHA-1");
  const name = strongHashOf(parseDer(hash.content));
  const maskParts = new Parts(parseDer(mask.content));
  if (oidOf(maskParts.next()) !== "1.2.840.113549.1.1.8" || strongHashOf(maskParts.next()) !== name) {
    throw new StampRefused("bad-token", "a kind of signature that is not known here");
  }
  return { kind: "rsa-pss", hash: name, saltLength: smallIntegerOf(parseDer(salt.content)) };
}
