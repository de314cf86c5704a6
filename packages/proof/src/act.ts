/**
 * One act: its envelope, the bytes that are signed and stored, and its entry in the log.
 * Normative page: docs/formats/act.md.
 */
import { base64url, concat, fromBase64url, hex, utf8 } from "./bytes.js";
import type { Crypto, Hashing } from "./crypto.js";
import { verifyStrictly } from "./ed25519.js";
import { canonicalBytes, parseCanonical } from "./jcs.js";
import { leafHash } from "./merkle.js";
import { Refused } from "./refused.js";

/** The envelope of an act and its body. */
export interface Act {
  readonly v: 1;
  readonly case: string;
  readonly id: string;
  readonly type: string;
  /** Fingerprint of the author's key. */
  readonly author: string;
  /** Per author, from 0. */
  readonly seq: number;
  /** Id of the author's act before this one. */
  readonly prev: string | null;
  /** The signed head the author had; `root` is base64url. */
  readonly seen: { readonly size: number; readonly root: string };
  /** RFC 3339, UTC, whole seconds. */
  readonly at: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An act that was read, with what it was read from. Its signature is not yet checked. */
export interface ParsedAct {
  readonly act: Act;
  /** 64 bytes. */
  readonly signature: Uint8Array;
  readonly stored: Uint8Array;
}

/** Stored bytes of one act, at most. */
export const actBytesLimit = 32 * 1024;
/** Bytes of a salt, exactly. */
export const saltLength = 32;

const signedLabel = utf8("affiant-act-v1\n");
const entryLabel = concat(utf8("affiant/act/v1"), Uint8Array.of(0));
const blockLength = 64;

/** The fingerprint of a key: SHA-256 of its 32 bytes, in lower-case hex, so that `sha256sum` gives the same. */
export function fingerprint(publicKey: Uint8Array, crypto: Hashing): string {
  return hex(crypto.sha256(publicKey));
}

/** What the author signs: a label, then the canonical act. @throws Refused when the act is outside the JSON domain. */
export function signedBytes(act: Act): Uint8Array {
  return concat(signedLabel, canonicalBytes(act));
}

/**
 * An act with its author's signature over `message`, which is {@link signedBytes} of it: the stored bytes are its canonical
 * form, so worked out once, with the signature behind, since `act` comes before `sig`. @throws Refused (`too-large`).
 */
export function signedAct(act: Act, { message, signature }: { readonly message: Uint8Array; readonly signature: Uint8Array }): ParsedAct {
  const stored = concat(utf8('{"act":'), message.subarray(signedLabel.length), utf8(`,"sig":"${base64url(signature)}"}`));
  if (stored.length > actBytesLimit) throw new Refused("too-large", `an act of more than ${actBytesLimit} bytes`);
  return { act, signature, stored };
}

/** What an HMAC hashes: the key, filled up to a block with zeros, each byte combined with the pad; then the message. */
function padded(key: Uint8Array, pad: number, message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(blockLength + message.length);
  bytes.fill(pad, 0, blockLength);
  for (let at = 0; at < key.length; at += 1) bytes[at] = (key[at] ?? 0) ^ pad;
  bytes.set(message, blockLength);
  return bytes;
}

/** RFC 2104 over SHA-256, for keys no longer than a block. */
function hmacSha256(key: Uint8Array, message: Uint8Array, crypto: Hashing): Uint8Array {
  return crypto.sha256(padded(key, 0x5c, crypto.sha256(padded(key, 0x36, message))));
}

/** The salted commitment that stands in the log. @throws Refused (`bad-salt`). */
export function actEntry(stored: Uint8Array, salt: Uint8Array, crypto: Hashing): Uint8Array {
  if (salt.length !== saltLength) throw new Refused("bad-salt", `a salt of ${salt.length} bytes, not ${saltLength}`);
  return concat(entryLabel, hmacSha256(salt, stored, crypto));
}

/** Leaf of an act in the tree (RFC 6962, section 2.1). @throws Refused (`bad-salt`). */
export function actLeaf(stored: Uint8Array, salt: Uint8Array, crypto: Hashing): Uint8Array {
  return leafHash(actEntry(stored, salt, crypto), crypto);
}

/** 128 bits in lower-case base32. */
export function isId(text: unknown): text is string {
  // 26 digits of five bits; the last two bits are zero.
  return typeof text === "string" && /^[a-z2-7]{25}[aeimquy4]$/.test(text);
}

const momentForm = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** RFC 3339 in UTC with whole seconds, and a day that exists. */
export function isMoment(text: unknown): text is string {
  const [, year, month, day] = (typeof text === "string" ? momentForm.exec(text) : null) ?? [];
  return day !== undefined && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isDigest(text: unknown): boolean {
  // 43 digits of six bits; the last two bits are zero.
  return typeof text === "string" && /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text);
}

function isFingerprint(text: unknown): boolean {
  return typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
}

/** Throws unless `value` has exactly these fields. @throws Refused (`bad-field`). */
export function exactFields(value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new Refused("bad-field", "not an object");
  const own = Object.keys(value);
  if (own.length !== names.length || !names.every((name) => own.includes(name))) {
    throw new Refused("bad-field", `not exactly the fields ${names.join(", ")}`);
  }
  return value;
}

const fieldChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  v: (value) => value === 1,
  case: isId,
  id: isId,
  type: (value) => typeof value === "string" && /^[a-z][a-z-]{0,39}$/.test(value),
  author: isFingerprint,
  seq: isCount,
  prev: (value) => value === null || isId(value),
  seen: (value) => {
    const seen = exactFields(value, ["size", "root"]);
    return isCount(seen["size"]) && isDigest(seen["root"]);
  },
  at: isMoment,
  body: isObject,
};

/** Checks the fields of an envelope; the body belongs to its type. @throws Refused (`bad-field`). */
export function checkedAct(value: unknown): Act {
  const act = exactFields(value, Object.keys(fieldChecks));
  for (const [name, holds] of Object.entries(fieldChecks)) {
    if (!holds(act[name])) throw new Refused("bad-field", `the field ${name} is not as it must be`);
  }
  if ((act["seq"] === 0) !== (act["prev"] === null)) throw new Refused("bad-field", "prev is null exactly when seq is 0");
  return value as Act;
}

/**
 * Reads stored bytes strictly. The signature is not checked here: its key stands in the genesis act.
 * @throws Refused (`too-large`, `not-utf8`, `not-json`, `not-canonical`, `not-nfc`, `not-an-integer`, `too-deep`,
 * `bad-field`, `bad-signature` for one that is not 64 bytes).
 */
export function parseAct(stored: Uint8Array): ParsedAct {
  if (stored.length > actBytesLimit) throw new Refused("too-large", `an act of more than ${actBytesLimit} bytes`);
  const { act, sig } = exactFields(parseCanonical(stored), ["act", "sig"]);
  const signature = typeof sig === "string" ? fromBase64url(sig) : null;
  if (signature?.length !== 64) throw new Refused("bad-signature", "the signature is not 64 bytes in base64url");
  return { act: checkedAct(act), signature, stored };
}

/** Of canonical stored bytes, what stands around the act: `{"act":` before it, `,"sig":"`, 86 letters and `"}` after it. */
const around = { before: 7, after: 96 };

/** Whether this key, and no other, signed an act as {@link parseAct} read it: the fingerprint in the envelope must be the key's. */
export function signedBy(parsed: ParsedAct, publicKey: Uint8Array, crypto: Crypto): boolean {
  if (fingerprint(publicKey, crypto) !== parsed.act.author) return false;
  const message = concat(signedLabel, parsed.stored.subarray(around.before, parsed.stored.length - around.after));
  return verifyStrictly({ publicKey, message, signature: parsed.signature }, crypto);
}
