/**
 * Cosignatures of witnesses, https://c2sp.org/tlog-cosignature, and verifier keys,
 * https://c2sp.org/signed-note#verifier-keys. Ed25519 only: types 0x01 (a log's) and 0x04 (a witness's).
 */
import { base64, concat, equalBytes, fromBase64, fromHex, hex, utf8 } from "./bytes.js";
import type { Crypto, Hashing } from "./crypto.js";
import { acceptableKey, verifyStrictly } from "./ed25519.js";
import { Refused } from "./refused.js";
import type { Note, NoteKey } from "./signed-note.js";
import { isKeyName } from "./signed-note.js";

/** Signature types of signed-note: a plain Ed25519 signature, and a timestamped cosignature. */
export const keyTypes = { signature: 0x01, cosignature: 0x04 } as const;
export type KeyType = (typeof keyTypes)[keyof typeof keyTypes];

export interface VerifierKey extends NoteKey {
  readonly type: KeyType;
}

/** The first four bytes of SHA-256(name ‖ LF ‖ type ‖ key). */
export function keyIdOf(key: VerifierKey, crypto: Hashing): Uint8Array {
  return crypto.sha256(concat(utf8(`${key.name}\n`), Uint8Array.of(key.type), key.publicKey)).slice(0, 4);
}

/** `name+hash+base64`. */
export function verifierKeyText(key: VerifierKey, crypto: Hashing): string {
  return `${key.name}+${hex(keyIdOf(key, crypto))}+${base64(concat(Uint8Array.of(key.type), key.publicKey))}`;
}

/**
 * Reads a verifier key of one of our two types. The base64 may hold `+`, so only the first two count.
 * @throws Refused (`bad-key`) for another type, a wrong hash, or a key that may not sign.
 */
export function parseVerifierKey(text: string, crypto: Hashing): VerifierKey {
  const first = text.indexOf("+");
  const second = text.indexOf("+", first + 1);
  const name = text.slice(0, Math.max(first, 0));
  const bytes = second < 0 || text.length > 1_000 ? null : fromBase64(text.slice(second + 1));
  const type = Object.values(keyTypes).find((known) => known === bytes?.[0]);
  if (!bytes || !isKeyName(name)) throw new Refused("bad-key", "not a verifier key: name, hash and base64 with a plus sign between");
  if (type === undefined || bytes.length !== 33) throw new Refused("bad-key", "a verifier key of a type that is not known here");
  const key = { name, type, publicKey: bytes.slice(1) };
  if (!equalBytes(fromHex(text.slice(first + 1, second)) ?? new Uint8Array(0), keyIdOf(key, crypto))) throw new Refused("bad-key", "the hash in a verifier key is not that of its name and key");
  if (!acceptableKey(key.publicKey)) throw new Refused("bad-key", "a verifier key that anyone can sign for");
  return key;
}

/** What a witness signs, 'Ed25519 signed message'. `time`: seconds since 1970. */
export function cosignedMessage(noteText: string, time: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${noteText}`);
}

/** The signature line with its line feed: key id, time as a big-endian u64, signature. */
export function cosignatureLine(cosigned: { readonly key: NoteKey; readonly time: number; readonly signature: Uint8Array }, crypto: Hashing): string {
  const { key, time, signature } = cosigned;
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  const id = keyIdOf({ ...key, type: keyTypes.cosignature }, crypto);
  return `— ${key.name} ${base64(concat(id, stamp, signature))}\n`;
}

/**
 * When this witness cosigned the note, in seconds since 1970; null when it did not. Lines of other keys do not count.
 * Where it did more than once, the latest; where one of its lines does not verify, it did not (signed-note, 'Signatures').
 */
export function cosignedBy(note: Note, key: NoteKey, crypto: Crypto): number | null {
  const id = keyIdOf({ ...key, type: keyTypes.cosignature }, crypto);
  let latest: number | null = null;
  for (const line of note.signatures) {
    if (line.name !== key.name || !equalBytes(line.keyId, id)) continue;
    if (line.signature.length !== 72) return null;
    const { buffer, byteOffset } = line.signature;
    const time = Number(new DataView(buffer, byteOffset, 8).getBigUint64(0));
    const signed = { publicKey: key.publicKey, message: cosignedMessage(note.text, time), signature: line.signature.slice(8) };
    if (time === 0 || !Number.isSafeInteger(time) || !verifyStrictly(signed, crypto)) return null;
    latest = Math.max(latest ?? 0, time);
  }
  return latest;
}

/** Whether a line of the note carries this key's name and id, valid or not. */
export function claimsToBeOf(note: Note, key: VerifierKey, crypto: Hashing): boolean {
  const id = keyIdOf(key, crypto);
  return note.signatures.some((line) => line.name === key.name && equalBytes(line.keyId, id));
}
