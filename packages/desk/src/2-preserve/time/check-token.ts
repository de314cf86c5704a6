/** Checks what a time authority answered: docs/formats/time.md, 'RFC 3161'. */
import { equalBytes, hex } from "@affiant/proof";
import type { StampCrypto } from "../../ports.js";
import type { Certificate } from "./certificate.js";
import { hasUnknownCritical, isAuthority, isOnlyForTimeStamps, mayBeUsedFor, nameOf } from "./certificate.js";
import { knownSchemeOf } from "./signature-scheme.js";
import { StampRefused } from "./stamp-fault.js";
import type { TimeRequest } from "./time-request.js";
import { isImprintOf } from "./time-request.js";
import type { TimeToken } from "./time-token.js";
import { isNamed } from "./time-token.js";

/** What an authority says, checked. */
export interface TimeFacts {
  /** 'Existed no later than', milliseconds since 1970. */
  readonly time: number;
  /** Seconds either way; null where nothing is said. */
  readonly accuracy: number | null;
  readonly ordered: boolean;
  readonly policy: string;
  /** What its certificate calls the signer. Without confirmation anyone can call themselves so. */
  readonly authority: string;
  /** SHA-256 of the signer's certificate, hex. */
  readonly fingerprint: string;
  /** Whether a pinned certificate is the signer's, or stands above it. */
  readonly confirmed: boolean;
}

export interface TokenChecking {
  readonly crypto: StampCrypto;
  /** Certificates that the verifier has from elsewhere. */
  readonly pinned: readonly Certificate[];
}

/** That it is about these bytes, and answers this request. @throws StampRefused (`wrong-imprint`, `wrong-nonce`, `wrong-policy`). */
export function checkAnswers(token: TimeToken, text: Uint8Array, asked: { readonly request: TimeRequest; readonly crypto: StampCrypto }): void {
  const { statement } = token;
  const { request, crypto } = asked;
  for (const imprint of [statement.imprint, request]) {
    if (!isImprintOf(imprint, (hash) => crypto.digest(hash, text))) throw new StampRefused("wrong-imprint", "it is about other bytes than this checkpoint's");
  }
  if (request.nonce && !(statement.nonce && equalBytes(statement.nonce, request.nonce))) {
    throw new StampRefused("wrong-nonce", "it does not answer the request that was made: the nonce is missing, or another");
  }
  if (request.policy !== null && statement.policy !== request.policy) throw new StampRefused("wrong-policy", "it was made under another policy than was asked for");
}

/** That the one who signed may, and did; and whether it is one that the verifier knows. @throws StampRefused. */
export function checkSigner(token: TimeToken, { crypto, pinned }: TokenChecking): TimeFacts {
  const { statement, digest } = token;
  if (!equalBytes(crypto.digest(digest.hash, token.statementBytes), digest.value)) {
    throw new StampRefused("bad-token-signature", "what was signed is not what it says");
  }
  const signer = signerOf(token, { crypto, pinned });
  const { signed: message, signature, scheme } = token;
  if (!crypto.verify({ key: signer.key, scheme, message, signature })) {
    throw new StampRefused("bad-token-signature", "the certificate that it names did not sign it");
  }
  if (!isOnlyForTimeStamps(signer) || !mayBeUsedFor(signer, 0, 1)) {
    throw new StampRefused("wrong-key-usage", "the signer's certificate is not one for time stamps alone");
  }
  const { time } = statement;
  requireUsable(signer, time);
  const above = issuersOf(signer, [...token.certificates, ...pinned], { crypto, time });
  const reached = [signer, ...above];
  if (token.certificates.some((one) => !isAmong(one, reached))) {
    throw new StampRefused("injected-certificate", "it holds a certificate that is neither the signer's nor stands above it");
  }
  return {
    time, accuracy: statement.accuracy, ordered: statement.ordered, policy: statement.policy, authority: nameOf(signer),
    fingerprint: hex(crypto.digest("sha256", signer.raw)),
    confirmed: pinned.some((one) => isAmong(one, reached)),
  };
}

function isAmong(certificate: Certificate, all: readonly Certificate[]): boolean {
  return all.some(({ raw }) => equalBytes(raw, certificate.raw));
}

/** The one certificate that the signed attributes and the signer's own line name. */
function signerOf(token: TimeToken, { crypto, pinned }: TokenChecking): Certificate {
  const digest = crypto.digest.bind(crypto);
  const found = [...token.certificates, ...pinned].find((one) => token.names.length > 0 && token.names.every((name) => isNamed(one, name, digest)));
  if (!found) throw new StampRefused("wrong-token-signer", "the signed attributes name no certificate that is here");
  const named = "keyId" in token.signer
    ? equalBytes(found.extensions.get("2.5.29.14")?.value.subarray(2) ?? new Uint8Array(0), token.signer.keyId)
    : equalBytes(found.issuer, token.signer.issuer) && equalBytes(found.serial, token.signer.serial);
  if (!named) throw new StampRefused("wrong-token-signer", "the signer's line and the signed attributes name different certificates");
  return found;
}

function requireUsable(certificate: Certificate, time: number): void {
  // A certificate's last second is part of it (RFC 5280, section 4.1.2.5).
  if (time < certificate.notBefore || time >= certificate.notAfter + 1000) {
    throw new StampRefused("certificate-not-valid", "a certificate of the authority was not valid at the time it says");
  }
  if (hasUnknownCritical(certificate)) throw new StampRefused("certificate-not-valid", "a certificate of the authority asks for what is not known here");
}

/** Authorities above one another, at most. */
const depthLimit = 8;

/**
 * Every certificate that signed the signer's, directly or by others. One that signed and may not, or was not valid at the
 * time, is refused, whoever brought it.
 */
function issuersOf(signer: Certificate, candidates: readonly Certificate[], at: { readonly crypto: StampCrypto; readonly time: number }): readonly Certificate[] {
  const reached: Certificate[] = [signer];
  for (let [from, depth] = [0, 0]; from < reached.length && depth < depthLimit; depth += 1) {
    const level = reached.slice(from);
    from = reached.length;
    for (const issuer of candidates) {
      if (isAmong(issuer, reached) || !level.some((one) => signed(issuer, one, at.crypto))) continue;
      requireUsable(issuer, at.time);
      if (!isAuthority(issuer, depth)) throw new StampRefused("certificate-not-valid", "a certificate of the authority was signed by one that may not");
      reached.push(issuer);
    }
  }
  return reached.slice(1);
}

function signed(issuer: Certificate, certificate: Certificate, crypto: StampCrypto): boolean {
  if (!equalBytes(issuer.subject, certificate.issuer)) return false;
  const scheme = knownSchemeOf(certificate.algorithm);
  return scheme !== null && crypto.verify({ key: issuer.key, scheme, message: certificate.signed, signature: certificate.signature });
}
