/** Answers of time authorities, read and not yet checked: RFC 3161, section 2.4.2, in CMS (RFC 5652). */
import { equalBytes } from "@affiant/proof";
import type { HashName, SignatureScheme } from "../../model/signature-scheme.js";
import type { Certificate } from "./certificate.js";
import { parseCertificate } from "./certificate.js";
import { Parts, booleanOf, integerOf, oidOf, parseDer, partsOf, smallIntegerOf, tags, timeOf } from "./der.js";
import type { Element } from "./der.js";
import { hashOf, schemeOf, strongHashOf } from "./signature-scheme.js";
import type { StrongHash } from "./signature-scheme.js";
import { StampRefused } from "./stamp-fault.js";
import type { Imprint } from "./time-request.js";
import { imprintOf } from "./time-request.js";

/** What the authority says, in TSTInfo. */
export interface TimeStatement {
  readonly policy: string;
  readonly imprint: Imprint;
  /** Content of the integer. */
  readonly serial: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Seconds either way; null where the authority says nothing of it. */
  readonly accuracy: number | null;
  /** Whether the authority says that its tokens can be ordered by their times alone. */
  readonly ordered: boolean;
  readonly nonce: Uint8Array | null;
}

/** A certificate, named by ESSCertID (RFC 2634) or ESSCertIDv2 (RFC 5816). */
export interface CertificateName {
  readonly hash: HashName;
  readonly digest: Uint8Array;
  /** Its issuer's name (DER) and serial, where they are said. */
  readonly issued: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | null;
}

export interface TimeToken {
  readonly statement: TimeStatement;
  /** TSTInfo as it stands in the token. */
  readonly statementBytes: Uint8Array;
  readonly certificates: readonly Certificate[];
  /** The signer by issuer and serial, or by the identifier of its key. */
  readonly signer: { readonly issuer: Uint8Array; readonly serial: Uint8Array } | { readonly keyId: Uint8Array };
  /** The first name of each signing-certificate attribute. */
  readonly names: readonly CertificateName[];
  readonly digest: { readonly hash: StrongHash; readonly value: Uint8Array };
  /** The signed attributes, as they are signed. */
  readonly signed: Uint8Array;
  readonly scheme: SignatureScheme;
  readonly signature: Uint8Array;
}

const oids = {
  signedData: "1.2.840.113549.1.7.2", statement: "1.2.840.113549.1.9.16.1.4", contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4", signer: "1.2.840.113549.1.9.16.2.12", signerV2: "1.2.840.113549.1.9.16.2.47",
} as const;

/** More than any authority sends. */
export const answerBytesLimit = 256 * 1024;
const certificatesLimit = 16;

function refuse(message: string): never {
  throw new StampRefused("bad-token", message);
}

/** Reasons an authority gives, as bits: RFC 3161, section 2.4.2. */
const reasons: ReadonlyMap<number, string> = new Map([
  [0, "the hash is not one it takes"], [2, "the request is not one it takes"], [5, "the request could not be read"], [14, "it has no time at the moment"],
  [15, "the policy is not one it has"], [16, "an extension is not one it knows"], [17, "what was asked for is not there"], [25, "it has failed itself"],
]);

/** @throws StampRefused (`token-not-granted`, `bad-token`). */
export function parseTimeAnswer(bytes: Uint8Array): TimeToken {
  if (bytes.length > answerBytesLimit) refuse("longer than any token is");
  const parts = new Parts(parseDer(bytes));
  const status = new Parts(parts.next(tags.sequence));
  const code = smallIntegerOf(status.next());
  status.optional(tags.sequence);
  const failure = status.optional(tags.bits);
  status.end();
  if (code > 1) {
    const why = [...reasons].flatMap(([bit, words]) => (((failure?.content[1 + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) === 0 ? [] : [words]));
    throw new StampRefused("token-not-granted", `the authority refused (status ${code}${why.length > 0 ? `: ${why.join(", ")}` : ""})`);
  }
  const token = parts.next(tags.sequence);
  parts.end();
  return parseToken(token);
}

function parseToken(token: Element): TimeToken {
  const outer = new Parts(token);
  if (oidOf(outer.next()) !== oids.signedData) refuse("not signed data");
  const parts = new Parts(parseDer(outer.next(0xa0).content));
  outer.end();
  if (smallIntegerOf(parts.next()) !== 3) refuse("signed data of another version");
  parts.next(tags.set);
  const content = new Parts(parts.next(tags.sequence));
  if (oidOf(content.next()) !== oids.statement) refuse("what is signed is not a time");
  const statementBytes = parseDer(content.next(0xa0).content);
  content.end();
  if (statementBytes.tag !== tags.octets) refuse("what is signed is not a time");
  const held = parts.optional(0xa0);
  const certificates = held ? partsOf(held) : [];
  if (certificates.length > certificatesLimit) refuse("more certificates than a token has");
  parts.optional(0xa1);
  const signers = new Parts(parts.next(tags.set), tags.set).rest();
  parts.end();
  const [signer] = signers;
  if (!signer || signers.length !== 1) return refuse("not exactly one signer");
  return {
    statement: parseStatement(statementBytes.content),
    statementBytes: statementBytes.content,
    certificates: certificates.map(({ raw }) => parseCertificate(raw)),
    ...parseSigner(signer),
  };
}

function parseStatement(bytes: Uint8Array): TimeStatement {
  const parts = new Parts(parseDer(bytes));
  if (smallIntegerOf(parts.next()) !== 1) refuse("a time of a version that is not known");
  const policy = oidOf(parts.next());
  const imprint = imprintOf(parts);
  const serial = integerOf(parts.next());
  const time = timeOf(parts.next(tags.generalizedTime));
  const accuracy = parts.optional(tags.sequence);
  const ordering = parts.optional(tags.boolean);
  const nonce = parts.optional(tags.integer);
  parts.optional(0xa0); // a hint to the authority's name
  const extensions = parts.optional(0xa1);
  parts.end();
  for (const extension of extensions ? partsOf(extensions) : []) {
    const critical = partsOf(extension)[1];
    if (critical?.tag === tags.boolean && booleanOf(critical)) refuse("a critical extension that is not known here");
  }
  return {
    policy, imprint, serial, time,
    accuracy: accuracy && accuracyOf(accuracy),
    ordered: ordering !== null && booleanOf(ordering),
    nonce: nonce && integerOf(nonce),
  };
}

/** In seconds. */
function accuracyOf(element: Element): number {
  const parts = new Parts(element);
  const [seconds, millis, micros] = [parts.optional(tags.integer), parts.optional(0x80), parts.optional(0x81)];
  parts.end();
  return (seconds ? smallIntegerOf(seconds) : 0) + (millis ? smallIntegerOf(millis, 0x80) : 0) / 1e3 + (micros ? smallIntegerOf(micros, 0x81) : 0) / 1e6;
}

function parseSigner(signer: Element): Omit<TimeToken, "statement" | "statementBytes" | "certificates"> {
  const parts = new Parts(signer);
  const version = smallIntegerOf(parts.next());
  const keyId = parts.optional(0x80);
  if (version !== (keyId ? 3 : 1)) refuse("a signer of another version");
  const named = keyId ? { keyId: keyId.content } : issuedOf(parts.next(tags.sequence));
  const hash = strongHashOf(parts.next(tags.sequence));
  const attributes = parts.next(0xa0);
  const scheme = schemeOf(parts.next(tags.sequence), hash);
  const signature = parts.next(tags.octets).content;
  parts.optional(0xa1); // not signed, so nothing rests on it
  parts.end();
  // Signed is the SET OF, and not the [0] that it stands under (RFC 5652, section 5.4).
  const signed = Uint8Array.from(attributes.raw);
  signed[0] = tags.set;
  return { signer: named, scheme, signature, signed, ...parseAttributes(attributes, hash) };
}

function issuedOf(element: Element): { readonly issuer: Uint8Array; readonly serial: Uint8Array } {
  const parts = new Parts(element);
  const issuer = parts.next(tags.sequence).raw;
  const serial = integerOf(parts.next());
  parts.end();
  return { issuer, serial };
}

function parseAttributes(attributes: Element, hash: StrongHash): Pick<TimeToken, "names" | "digest"> {
  const found = new Map<string, Element>();
  for (const attribute of partsOf(attributes)) {
    const parts = new Parts(attribute);
    const oid = oidOf(parts.next());
    const values = new Parts(parts.next(tags.set), tags.set).rest();
    parts.end();
    const [value] = values;
    if (found.has(oid) || !value) return refuse("a signed attribute that is there twice, or empty");
    if (values.length > 1 && Object.values<string>(oids).includes(oid)) return refuse("a signed attribute with two values");
    found.set(oid, value);
  }
  const type = found.get(oids.contentType);
  const digest = found.get(oids.messageDigest);
  if (!type || oidOf(type) !== oids.statement || digest?.tag !== tags.octets) return refuse("the signed attributes do not name what is signed");
  const names = [oids.signer, oids.signerV2].flatMap((oid) => {
    const value = found.get(oid);
    return value ? [firstName(value, oid === oids.signerV2)] : [];
  });
  return { names, digest: { hash, value: digest.content } };
}

function firstName(attribute: Element, second: boolean): CertificateName {
  const list = new Parts(new Parts(attribute).next(tags.sequence));
  const parts = new Parts(list.next(tags.sequence));
  const algorithm = second ? parts.optional(tags.sequence) : null;
  const digest = parts.next(tags.octets).content;
  const issuer = parts.optional(tags.sequence);
  parts.end();
  return { hash: algorithm ? hashOf(algorithm) : second ? "sha256" : "sha1", digest, issued: issuer && generalIssuedOf(issuer) };
}

/** IssuerSerial: a list of general names, of which exactly one, a directory name, says the issuer. */
function generalIssuedOf(element: Element): { readonly issuer: Uint8Array; readonly serial: Uint8Array } {
  const parts = new Parts(element);
  const names = new Parts(parts.next(tags.sequence));
  const issuer = parseDer(names.next(0xa4).content).raw;
  names.end();
  const serial = integerOf(parts.next());
  parts.end();
  return { issuer, serial };
}

/** Whether a certificate is the one that is named. */
export function isNamed(certificate: Certificate, named: CertificateName, digest: (hash: HashName, bytes: Uint8Array) => Uint8Array): boolean {
  if (!equalBytes(digest(named.hash, certificate.raw), named.digest)) return false;
  return named.issued === null || (equalBytes(named.issued.issuer, certificate.issuer) && equalBytes(named.issued.serial, certificate.serial));
}
