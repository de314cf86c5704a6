import { base64, concat, type NoteSignature } from "@affiant/proof";

/** A signature of any kind as the line it was read from, with the line feed (https://c2sp.org/signed-note, 'Format'). */
export function noteLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${base64(concat(keyId, signature))}\n`;
}
