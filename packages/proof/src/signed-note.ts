/** Signed notes and verifier keys, https://c2sp.org/signed-note: a text and the signatures over it, one a line. Ed25519 only. */
import { base64, concat, equalBytes, fromBase64, fromHex, fromUtf8, hex, utf8 } from "./bytes.js";
import type { Crypto, Hashing } from "./crypto.js";
import { acceptableKey, verifyStrictly } from "./ed25519.js";
import { Refused } from "./refused.js";

/** The signature types that are known here ('Signature types'): a plain Ed25519 signature, a witness's cosignature. */
export const keyTypes = { signature: 0x01, cosignature: 0x04 } as const;
/** One of them. */
export type KeyType = (typeof keyTypes)[keyof typeof keyTypes];

/** Room for 16 signatures of 5 kB, which a verifier must accept. */
const noteBytesLimit = 256 * 1024;
const signaturesLimit = 100;
const verifierKeyLimit = 8 * 1024;

/** One signature line; whose it is, only its key can tell. */
export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A note as it was read; no signature is checked. */
export interface Note {
  /** Ends in a line feed. This is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key with the name it signs under. */
export interface NoteKey { readonly name: string; readonly publicKey: Uint8Array }

/** The same with what kind of signature it makes. */
export interface VerifierKey extends NoteKey { readonly type: KeyType }

/** Not empty, without Unicode spaces, plus signs and control characters ('Format'). */
export function isKeyName(name: string): boolean {
  return name !== "" && !/[\p{White_Space}+\u0000-\u001f]/u.test(name);
}

/** The first four bytes of SHA-256(name ‖ LF ‖ type ‖ key) ('Signatures'); type 0x01 unless the key says otherwise. */
export function keyIdOf(key: NoteKey & { readonly type?: KeyType }, crypto: Hashing): Uint8Array {
  return crypto.sha256(concat(utf8(`${key.name}\n`), Uint8Array.of(key.type ?? keyTypes.signature), key.publicKey)).slice(0, 4);
}

/** `name+id+base64`, as C2SP tools take it ('Verifier keys'). */
export function verifierKey(key: NoteKey & { readonly type?: KeyType }, crypto: Hashing): string {
  return `${key.name}+${hex(keyIdOf(key, crypto))}+${base64(concat(Uint8Array.of(key.type ?? keyTypes.signature), key.publicKey))}`;
}

/**
 * Reads a verifier key. The base64 may hold `+`, so only the first two count.
 * @throws Refused (`bad-key` for what is none, for a wrong id, for a key that may not sign; `unknown-key-type`).
 */
export function parseVerifierKey(text: string, crypto: Hashing): VerifierKey {
  const first = text.indexOf("+");
  const second = text.indexOf("+", first + 1);
  const name = text.slice(0, Math.max(first, 0));
  const id = fromHex(text.slice(first + 1, Math.max(second, 0)));
  const bytes = second < 0 || text.length > verifierKeyLimit ? null : fromBase64(text.slice(second + 1));
  if (!bytes || bytes.length < 2 || id?.length !== 4 || !isKeyName(name)) throw new Refused("bad-key", "not a verifier key: name, id and base64 with a plus sign between");
  const type = Object.values(keyTypes).find((known) => known === bytes[0]);
  if (type === undefined) throw new Refused("unknown-key-type", "a verifier key of a type that is not known here");
  const key = { name, type, publicKey: bytes.slice(1) };
  if (!acceptableKey(key.publicKey)) throw new Refused("bad-key", "a verifier key that may not sign");
  if (!equalBytes(id, keyIdOf(key, crypto))) throw new Refused("bad-key", "the id in a verifier key is not that of its name and key");
  return key;
}

/** A signature as its line, with the line feed ('Format'). */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${base64(concat(keyId, signature))}\n`;
}

/** Puts a signature under a text. */
export function noteBytes(text: string, signature: Uint8Array, { key, crypto }: { readonly key: NoteKey; readonly crypto: Hashing }): Uint8Array {
  return utf8(`${text}\n${signatureLine({ name: key.name, keyId: keyIdOf(key, crypto), signature })}`);
}

function parseSignature(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(" ");
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (dash !== "—" || name === undefined || !isKeyName(name) || rest.length > 0 || !bytes || bytes.length < 5) {
    throw new Refused("bad-note", "a signature line is not as it must be");
  }
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** Reads a note ('Format'); no signature is checked. @throws Refused (`bad-note`). */
export function parseNote(bytes: Uint8Array): Note {
  const whole = bytes.length > noteBytesLimit ? null : fromUtf8(bytes);
  if (whole === null) throw new Refused("bad-note", "not UTF-8, or too long");
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole)) throw new Refused("bad-note", "a control character in it");
  const split = whole.lastIndexOf("\n\n");
  if (split < 0 || !whole.endsWith("\n")) throw new Refused("bad-note", "no blank line before the signatures");
  const lines = whole.slice(split + 2, -1).split("\n");
  if (lines.length > signaturesLimit) throw new Refused("bad-note", "too many signatures");
  return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignature) };
}

/** The lines that carry this key's name and id, valid or not. Those of other keys do not count either way. */
export function linesOf(note: Note, key: NoteKey & { readonly type?: KeyType }, crypto: Hashing): NoteSignature[] {
  const id = keyIdOf(key, crypto);
  return note.signatures.filter((line) => line.name === key.name && equalBytes(line.keyId, id));
}

/** Whether a line of the note carries this key's name and id, valid or not. */
export function claimsToBeOf(note: Note, key: NoteKey & { readonly type?: KeyType }, crypto: Hashing): boolean {
  return linesOf(note, key, crypto).length > 0;
}

/** Whether this key signed the note. Where one of its lines does not verify it did not ('Signatures'). */
export function noteSignedBy(note: Note, key: NoteKey, crypto: Crypto): boolean {
  const own = linesOf(note, { ...key, type: keyTypes.signature }, crypto);
  const message = utf8(note.text);
  return own.length > 0 && own.every(({ signature }) => verifyStrictly({ publicKey: key.publicKey, message, signature }, crypto));
}
