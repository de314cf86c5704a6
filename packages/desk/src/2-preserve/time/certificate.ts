/** Certificates as RFC 5280 has them: what a time authority's path needs of them, and no more. */
import { equalBytes, fromBase64 } from "@affiant/proof";
import { RefusedInput } from "../../model/errors.js";
import { Parts, bitsOf, booleanOf, integerOf, oidOf, parseDer, partsOf, smallIntegerOf, tags, timeOf } from "./der.js";
import type { Element } from "./der.js";
import { StampRefused } from "./stamp-fault.js";

export interface Certificate {
  /** All of it, DER. */
  readonly raw: Uint8Array;
  /** What its issuer signed. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: Element;
  readonly serial: Uint8Array;
  /** Names, DER. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo, DER. */
  readonly key: Uint8Array;
  readonly extensions: ReadonlyMap<string, { readonly critical: boolean; readonly value: Uint8Array }>;
}

/** @throws StampRefused (`bad-token`) for what is no X.509 certificate of version 3 (or an old one without extensions). */
export function parseCertificate(bytes: Uint8Array): Certificate {
  const whole = parseDer(bytes);
  const outer = new Parts(whole);
  const signed = outer.next(tags.sequence);
  const algorithm = outer.next(tags.sequence);
  const signature = bitsOf(outer.next());
  outer.end();
  const parts = new Parts(signed);
  parts.optional(0xa0);
  const serial = integerOf(parts.next());
  const inner = parts.next(tags.sequence);
  if (!equalBytes(inner.raw, algorithm.raw)) throw new StampRefused("bad-token", "a certificate that says two ways of being signed");
  const issuer = parts.next(tags.sequence).raw;
  const validity = new Parts(parts.next());
  const [notBefore, notAfter] = [timeOf(validity.next()), timeOf(validity.next())];
  const subject = parts.next(tags.sequence).raw;
  const key = parts.next(tags.sequence).raw;
  parts.optional(0x81);
  parts.optional(0x82);
  const wrapped = parts.optional(0xa3);
  parts.end();
  return {
    raw: whole.raw, signed: signed.raw, signature, algorithm, serial, issuer, subject, notBefore, notAfter, key,
    extensions: wrapped ? extensionsOf(parseDer(wrapped.content)) : new Map(),
  };
}

function extensionsOf(list: Element): Certificate["extensions"] {
  const found = new Map<string, { readonly critical: boolean; readonly value: Uint8Array }>();
  for (const extension of new Parts(list).rest()) {
    const parts = new Parts(extension);
    const oid = oidOf(parts.next());
    const critical = parts.optional(tags.boolean);
    const value = parts.next(tags.octets).content;
    parts.end();
    if (found.has(oid)) throw new StampRefused("bad-token", "a certificate with one extension twice");
    found.set(oid, { critical: critical !== null && booleanOf(critical), value });
  }
  return found;
}

const extension = { keyUsage: "2.5.29.15", basicConstraints: "2.5.29.19", extendedKeyUsage: "2.5.29.37" } as const;

/** Those whose meaning is checked here, or asks for nothing to be checked: names of the key, of policies, of places to ask. */
const understood = new Set<string>([...Object.values(extension), "2.5.29.14", "2.5.29.17", "2.5.29.18", "2.5.29.31", "2.5.29.32", "2.5.29.35"]);

/** RFC 5280, section 4.2: a certificate with a critical extension that is not understood must not be used. */
export function hasUnknownCritical(certificate: Certificate): boolean {
  return [...certificate.extensions].some(([oid, { critical }]) => critical && !understood.has(oid));
}

/** Whether the key may be used so: bit 0 signatures, 1 non-repudiation, 5 certificates. Where nothing is said, it may. */
export function mayBeUsedFor(certificate: Certificate, ...bits: readonly number[]): boolean {
  const usage = certificate.extensions.get(extension.keyUsage);
  if (!usage) return true;
  const element = parseDer(usage.value);
  if (element.tag !== tags.bits) return false;
  return bits.some((bit) => ((element.content[1 + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

/** RFC 3161, section 2.3: for time stamping, for nothing else, and critical. */
export function isOnlyForTimeStamps(certificate: Certificate): boolean {
  const usage = certificate.extensions.get(extension.extendedKeyUsage);
  if (!usage?.critical) return false;
  const purposes = new Parts(parseDer(usage.value)).rest();
  return purposes.length === 1 && purposes.every((purpose) => oidOf(purpose) === "1.3.6.1.5.5.7.3.8");
}

/** Whether it may sign certificates, with so many authorities between it and the last one. */
export function isAuthority(certificate: Certificate, between: number): boolean {
  const constraints = certificate.extensions.get(extension.basicConstraints);
  if (!constraints) return false;
  const parts = new Parts(parseDer(constraints.value));
  const authority = parts.optional(tags.boolean);
  const length = parts.optional(tags.integer);
  parts.end();
  return authority !== null && booleanOf(authority) && (length === null || smallIntegerOf(length) >= between) && mayBeUsedFor(certificate, 5);
}

/** The common name of the subject, else its organization's, for people; it is what the certificate says of itself. */
export function nameOf(certificate: Certificate): string {
  const known = new Map<string, string>();
  for (const set of partsOf(parseDer(certificate.subject))) {
    for (const pair of partsOf(set)) {
      const parts = new Parts(pair);
      known.set(oidOf(parts.next()), textOf(parts.next()));
    }
  }
  return known.get("2.5.4.3") ?? known.get("2.5.4.10") ?? "an authority without a name";
}

function textOf({ tag, content }: Element): string {
  // BMPString is UTF-16, high byte first; T61String is read as Latin-1, as everybody does.
  const codes = tag === 0x1e ? Array.from({ length: content.length >> 1 }, (_, at) => ((content[2 * at] ?? 0) << 8) | (content[2 * at + 1] ?? 0)) : [...content];
  const text = tag === 0x0c ? new TextDecoder().decode(content) : String.fromCharCode(...codes.slice(0, 200));
  return text.slice(0, 200);
}

/** Certificates of a PEM file, at most 100. @throws RefusedInput where there is none, or one cannot be read. */
export function certificatesFromPem(text: string): readonly Certificate[] {
  const blocks = text.split("-----BEGIN CERTIFICATE-----").slice(1);
  if (blocks.length === 0 || blocks.length > 100) throw new RefusedInput("This file holds no certificate in PEM ('-----BEGIN CERTIFICATE-----'), or too many.");
  return blocks.map((block) => {
    const [body = ""] = block.split("-----END CERTIFICATE-----");
    const bytes = fromBase64(body.replace(/\s+/g, ""));
    if (!bytes) throw new RefusedInput("A certificate in this file is not base64.");
    return parseCertificate(bytes);
  });
}
