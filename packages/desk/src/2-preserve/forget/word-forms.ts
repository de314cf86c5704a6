/** The bytes that some words can have in a file: encodings, escapes and Unicode forms, for a scan that finds what is left of them. */
import { base64, concat, fromHex, utf8 } from "@affiant/proof";

/** Bytes to look for. `caseless`: letters of ASCII match whatever their case. */
export interface Pattern {
  readonly bytes: Uint8Array;
  readonly caseless: boolean;
}

/** Shorter than this a form is found by chance in any large file, and is not looked for. */
const shortestForm = 4;

/** Every form of some words. Empty for words of one or two letters. */
export function patternsOf(words: string): readonly Pattern[] {
  const spellings = new Set<string>();
  for (const text of [words, words.toLowerCase(), words.toUpperCase(), words.replace(/\s+/g, " ")]) {
    for (const form of ["NFC", "NFD"] as const) spellings.add(text.normalize(form));
  }
  return distinct([...spellings].flatMap((text) => [
    ...[utf8(text), wide(text, true), wide(text, false), ...jsonEscaped(text), ...percentEncoded(text), ...markup(text)].map((bytes) => ({ bytes, caseless: true })),
    ...inBase64(utf8(text)).map((bytes) => ({ bytes, caseless: false })),
  ]));
}

/** A digest given in hex: so, as bytes, and in base64. */
export function patternsOfDigest(hex: string): readonly Pattern[] {
  const bytes = fromHex(hex) ?? new Uint8Array(0);
  return distinct([
    ...[utf8(hex), wide(hex, true), wide(hex, false)].map((form) => ({ bytes: form, caseless: true })),
    { bytes, caseless: false },
    ...[...inBase64(bytes), ...inBase64(utf8(hex))].map((form) => ({ bytes: form, caseless: false })),
  ]);
}

/** UTF-16 without a mark. */
function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

/** As JSON may write it: with what must be escaped, and with all beyond ASCII escaped. Hex digits are matched in both cases. */
function jsonEscaped(text: string): readonly Uint8Array[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const ascii = plain.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [plain, ascii, plain.replace(/\//g, "\\/")].map((form) => utf8(form));
}

/** As in addresses and forms. */
function percentEncoded(text: string): readonly Uint8Array[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  const all = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return [encoded, all, encoded.replace(/%20/g, "+"), encoded.replace(/%20/g, "-"), encoded.replace(/%20/g, "_")].map((form) => utf8(form));
}

/** As in HTML, with references for what markup needs, and for all beyond ASCII. */
function markup(text: string): readonly Uint8Array[] {
  const plain = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const beyond = (write: (point: number) => string): string =>
    plain.replace(/[^\x20-\x7e]/gu, (character) => write(character.codePointAt(0) ?? 0));
  return [plain, plain.replace(/'/g, "&#39;"), beyond((point) => `&#${point};`), beyond((point) => `&#x${point.toString(16)};`)].map((form) => utf8(form));
}

/** In base64 of both alphabets, whatever stood before it: what the first and last letters share with their neighbours is left out. */
function inBase64(bytes: Uint8Array): readonly Uint8Array[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = base64(concat(new Uint8Array(before), bytes)).replace(/=+$/, "");
    const certain = whole.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    return [certain, certain.replace(/\+/g, "-").replace(/\//g, "_")].map((form) => utf8(form));
  });
}

function lowered(bytes: Uint8Array): string {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)).join(" ");
}

function distinct(patterns: readonly Pattern[]): readonly Pattern[] {
  const known = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = pattern.caseless ? `i${lowered(pattern.bytes)}` : `=${pattern.bytes.join(" ")}`;
    if (pattern.bytes.length >= shortestForm && !known.has(key)) known.set(key, pattern);
  }
  return [...known.values()];
}
