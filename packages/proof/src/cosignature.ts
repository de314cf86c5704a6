/** Cosignatures of witnesses, https://c2sp.org/tlog-cosignature: Ed25519, type 0x04. */
import { utf8 } from "./bytes.js";
import type { Crypto } from "./crypto.js";
import { verifyStrictly } from "./ed25519.js";
import { keyTypes, linesOf, type Note, type NoteKey } from "./signed-note.js";

/** What a witness signs ('Ed25519 signed message'). `time`: seconds since 1970. */
export function cosignedMessage(noteText: string, time: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${noteText}`);
}

/**
 * When this witness cosigned the note, in seconds since 1970; null when it did not. Where it did more than once, the
 * latest; where one of its lines does not verify, it did not (signed-note, 'Signatures').
 */
export function cosignedBy(note: Note, key: NoteKey, crypto: Crypto): number | null {
  let latest: number | null = null;
  for (const line of linesOf(note, { ...key, type: keyTypes.cosignature }, crypto)) {
    const time = line.signature.subarray(0, 8).reduce((sum, byte) => 256 * sum + byte, 0);
    const signed = { publicKey: key.publicKey, message: cosignedMessage(note.text, time), signature: line.signature.slice(8) };
    // Time 0 is of those that say nothing about when.
    if (line.signature.length !== 72 || time === 0 || !Number.isSafeInteger(time) || !verifyStrictly(signed, crypto)) return null;
    latest = Math.max(latest ?? 0, time);
  }
  return latest;
}
