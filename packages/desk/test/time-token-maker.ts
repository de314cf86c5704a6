/** A time authority made of nothing but bytes, so that each field of its tokens can be wrong by itself. */
import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { concat } from "@affiant/proof";
import { der, derInteger, derOid, tags } from "#desk/2-preserve/time/der.js";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...parts);
const set = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.set, ...parts);
const octets = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.octets, ...parts);
export const hash = (name: string, bytes: Uint8Array): Uint8Array => createHash(name).update(bytes).digest();
const hashOids: Readonly<Record<string, string>> = { sha1: "1.3.14.3.2.26", sha256: "2.16.840.1.101.3.4.2.1", sha384: "2.16.840.1.101.3.4.2.2", sha512: "2.16.840.1.101.3.4.2.3" };
const hashAlgorithm = (name: string): Uint8Array => sequence(derOid(hashOids[name] ?? name), der(tags.nothing));
const ecdsaSha256 = sequence(derOid("1.2.840.10045.4.3.2"));
const name = (common: string): Uint8Array => sequence(set(sequence(derOid("2.5.4.3"), der(0x0c, text(common)))));
const time = (moment: string): Uint8Array => der(tags.generalizedTime, text(moment));

export interface MadeCertificate {
  readonly raw: Uint8Array;
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  readonly key: KeyObject;
  readonly subject: Uint8Array;
}

export interface CertificateWish {
  readonly common?: string;
  readonly issuer?: MadeCertificate;
  /** Of another certificate, to look like it. */
  readonly serial?: Uint8Array;
  readonly key?: KeyObject;
  readonly from?: string;
  readonly to?: string;
  readonly authority?: boolean;
  readonly pathLength?: number;
  /** Purposes; null: no such extension. */
  readonly purposes?: readonly string[] | null;
  readonly purposesCritical?: boolean;
  readonly strangeCritical?: boolean;
}

let serials = 100;
export const timeStamping = "1.3.6.1.5.5.7.3.8";

/** An EC certificate, signed by its issuer or by itself. */
export function makeCertificate(wish: CertificateWish = {}): MadeCertificate {
  const key = wish.key ?? generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  serials += 1;
  const serial = wish.serial ?? Uint8Array.of(serials & 0x7f, 1 + (serials % 100));
  const subject = name(wish.common ?? (wish.authority ? "Test authority of authorities" : "Test time authority"));
  const issuer = wish.issuer?.subject ?? subject;
  const extension = (oid: string, critical: boolean, value: Uint8Array): Uint8Array =>
    sequence(derOid(oid), ...(critical ? [der(tags.boolean, Uint8Array.of(0xff))] : []), octets(value));
  const purposes = wish.purposes === undefined ? (wish.authority ? null : [timeStamping]) : wish.purposes;
  const extensions = [
    ...(wish.authority ? [extension("2.5.29.19", true, sequence(der(tags.boolean, Uint8Array.of(0xff)), ...(wish.pathLength === undefined ? [] : [derInteger(Uint8Array.of(wish.pathLength))])))] : []),
    ...(purposes ? [extension("2.5.29.37", wish.purposesCritical ?? true, sequence(...purposes.map(derOid)))] : []),
    ...(wish.strangeCritical ? [extension("2.5.29.30", true, sequence())] : []),
  ];
  const signed = sequence(
    der(0xa0, derInteger(Uint8Array.of(2))), der(tags.integer, serial), ecdsaSha256, issuer,
    sequence(time(wish.from ?? "20200101000000Z"), time(wish.to ?? "20400101000000Z")), subject,
    createPublicKey(key).export({ format: "der", type: "spki" }),
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
  );
  const signature = sign("sha256", signed, wish.issuer?.key ?? key);
  return { raw: sequence(signed, ecdsaSha256, der(tags.bits, Uint8Array.of(0), signature)), issuer, serial, key, subject };
}

export function pemOf(...certificates: readonly MadeCertificate[]): string {
  return certificates.map(({ raw }) => `-----BEGIN CERTIFICATE-----\n${Buffer.from(raw).toString("base64").replace(/(.{64})/g, "$1\n")}\n-----END CERTIFICATE-----\n`).join("");
}

/** What a token is to say; what is left out is as it should be. */
export interface TokenWish {
  readonly signer: MadeCertificate;
  /** Certificates in the token, in place of the signer's alone. */
  readonly certificates?: readonly MadeCertificate[];
  readonly imprint: { readonly hash: string; readonly digest: Uint8Array };
  readonly nonce?: Uint8Array | null;
  readonly policy?: string;
  readonly moment?: string;
  readonly status?: number;
  readonly noToken?: boolean;
  readonly version?: number;
  readonly contentType?: string;
  /** What ESSCertIDv2 names; null: nothing. */
  readonly essCertificate?: MadeCertificate | null;
  readonly essSerial?: Uint8Array;
  /** What the first ESSCertID (SHA-1) names, beside the second. */
  readonly essFirst?: MadeCertificate;
  readonly namedSigner?: MadeCertificate;
  readonly signingKey?: KeyObject;
  readonly digestHash?: string;
  readonly messageDigest?: Uint8Array;
  readonly signers?: number;
  readonly extension?: { readonly critical: boolean };
  readonly twice?: boolean;
}

function statementOf(wish: TokenWish): Uint8Array {
  return sequence(
    derInteger(Uint8Array.of(wish.version ?? 1)), derOid(wish.policy ?? "1.2.3.4.1"),
    sequence(hashAlgorithm(wish.imprint.hash), octets(wish.imprint.digest)),
    derInteger(Uint8Array.of(7)), time(wish.moment ?? "20260314092653.25Z"), sequence(derInteger(Uint8Array.of(1)), der(0x80, Uint8Array.of(100))),
    ...(wish.nonce ? [derInteger(wish.nonce)] : []),
    ...(wish.extension ? [der(0xa1, sequence(derOid("1.2.3.4.9"), ...(wish.extension.critical ? [der(tags.boolean, Uint8Array.of(0xff))] : []), octets(text("x"))))] : []),
  );
}

function issuerSerial(certificate: MadeCertificate, serial = certificate.serial): Uint8Array {
  return sequence(sequence(der(0xa4, certificate.issuer)), der(tags.integer, serial));
}

/** A whole TimeStampResp. */
export function makeAnswer(wish: TokenWish): Uint8Array {
  const status = sequence(derInteger(Uint8Array.of(wish.status ?? 0)));
  if (wish.noToken) return sequence(status);
  const statement = statementOf(wish);
  const attribute = (oid: string, ...values: readonly Uint8Array[]): Uint8Array => sequence(derOid(oid), set(...values));
  const ess = wish.essCertificate === undefined ? wish.signer : wish.essCertificate;
  const digest = attribute("1.2.840.113549.1.9.4", octets(wish.messageDigest ?? hash(wish.digestHash ?? "sha256", statement)));
  const attributes = concat(
    attribute("1.2.840.113549.1.9.3", derOid(wish.contentType ?? "1.2.840.113549.1.9.16.1.4")), digest, ...(wish.twice ? [digest] : []),
    ...(wish.essFirst ? [attribute("1.2.840.113549.1.9.16.2.12", sequence(sequence(sequence(octets(hash("sha1", wish.essFirst.raw))))))] : []),
    ...(ess ? [attribute("1.2.840.113549.1.9.16.2.47", sequence(sequence(sequence(octets(hash("sha256", ess.raw)), issuerSerial(ess, wish.essSerial)))))] : []),
  );
  const named = wish.namedSigner ?? wish.signer;
  const signature = sign(wish.digestHash === "sha1" ? "sha1" : "sha256", der(tags.set, attributes), wish.signingKey ?? wish.signer.key);
  const signer = sequence(
    derInteger(Uint8Array.of(1)), sequence(named.issuer, der(tags.integer, named.serial)), hashAlgorithm(wish.digestHash ?? "sha256"),
    der(0xa0, attributes), ecdsaSha256, octets(signature),
  );
  const certificates = (wish.certificates ?? [wish.signer]).map(({ raw }) => raw);
  const signedData = sequence(
    derInteger(Uint8Array.of(3)), set(hashAlgorithm("sha256")), sequence(derOid("1.2.840.113549.1.9.16.1.4"), der(0xa0, octets(statement))),
    ...(certificates.length > 0 ? [der(0xa0, ...certificates)] : []), set(...Array.from({ length: wish.signers ?? 1 }, () => signer)),
  );
  return sequence(status, sequence(derOid("1.2.840.113549.1.7.2"), der(0xa0, signedData)));
}
