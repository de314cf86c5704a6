/** Signed notes, https://c2sp.org/signed-note: a text and the signatures over it, one a line. Ed25519 only. */
import { base64, concat, equalBytes, fromBase64, fromUtf8, utf8 } from "./bytes.js";
import type { Crypto, Hashing } from "./crypto.js";
import { verifyStrictly } from "./ed25519.js";
import { Refused } from "./refused.js";

/** The type byte of Ed25519 in key ids and verifier keys. */
const ed25519Type = 0x01;
const noteBytesLimit = 64 * 1024;
const signaturesLimit = 100;

export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Note {
  /** Ends in a line feed. This is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key with the name it signs under. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** Not empty, without spaces, plus signs and control characters. */
export function isKeyName(name: string): boolean {
  return name !== "" && !/[\s+\p{Cc}]/u.test(name);
}

/** The first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key). */
export function noteKeyId(key: NoteKey, crypto: Hashing): Uint8Array {
  return crypto.sha256(concat(utf8(`${key.name}\n`), Uint8Array.of(ed25519Type), key.publicKey)).slice(0, 4);
}

/** `name+hash+base64`, as C2SP tools take it. */
export function verifierKey(key: NoteKey, crypto: Hashing): string {
  const id = Array.from(noteKeyId(key, crypto), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${key.name}+${id}+${base64(concat(Uint8Array.of(ed25519Type), key.publicKey))}`;
}

/** Puts a signature under a text. */
export function noteBytes(text: string, signature: Uint8Array, signer: { readonly key: NoteKey; readonly crypto: Hashing }): Uint8Array {
  const id = noteKeyId(signer.key, signer.crypto);
  return utf8(`${text}\n— ${signer.key.name} ${base64(concat(id, signature))}\n`);
}

function parseSignature(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(" ");
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (dash !== "—" || name === undefined || !isKeyName(name) || rest.length > 0 || !bytes || bytes.length < 5) {
    throw new Refused("bad-note", "a signature line is not as it must be");
  }
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** Reads a note; no signature is checked. @throws Refused (`bad-note`). */
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

/** Whether this key signed the note. Lines of other keys, known or not, do not count either way. */
export function noteSignedBy(note: Note, key: NoteKey, crypto: Crypto): boolean {
  const id = noteKeyId(key, crypto);
  const own = note.signatures.filter((line) => line.name === key.name && equalBytes(line.keyId, id));
  const message = utf8(note.text);
  return own.length > 0 && own.every(({ signature }) => verifyStrictly({ publicKey: key.publicKey, message, signature }, crypto));
}
