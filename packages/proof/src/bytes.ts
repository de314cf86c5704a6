/** Bytes and their spellings. Every decoder is strict: it accepts exactly what its encoder writes, or gives null. */

const encoder = new TextEncoder();
/** Fatal, and keeps a byte order mark: a decoder that repairs its input would hide a change. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of a text, RFC 3629. */
export function utf8(text: string): Uint8Array { return encoder.encode(text); }

/** The text, or null when the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** All of them, one after another. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether they are the same bytes. Takes as long as they agree: nothing here is secret. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** RFC 4648 section 8, in lower case. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += hexOfByte[byte] ?? "";
  return text;
}

/** Lower case only. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64urlAlphabet = `${base64Alphabet.slice(0, 62)}-_`;
const base32Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** Most significant bit first, without padding; what is left of the last digit is zero. */
function encode(bytes: Uint8Array, alphabet: string, bits: number): string {
  let text = "";
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    while (count >= bits) {
      count -= bits;
      text += alphabet.charAt((held >> count) & ((1 << bits) - 1));
    }
    held &= (1 << count) - 1;
  }
  return count > 0 ? text + alphabet.charAt((held << (bits - count)) & ((1 << bits) - 1)) : text;
}

/** The value of each ASCII character as a digit of the alphabet; 255 where it is none. */
function digitsOf(alphabet: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)));
}

const base64Digits = digitsOf(base64Alphabet);
const base64urlDigits = digitsOf(base64urlAlphabet);

function decode(text: string, digits: Uint8Array, bits: number): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * bits) / 8));
  let held = 0;
  let count = 0;
  let at = 0;
  for (let letter = 0; letter < text.length; letter += 1) {
    const digit = digits[text.charCodeAt(letter)] ?? 255;
    if (digit === 255) return null;
    held = (held << bits) | digit;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = held >> count;
    at += 1;
    held &= (1 << count) - 1;
  }
  // Left-over bits that are set, or a digit too many, would give one value two spellings.
  return held === 0 && count < bits ? bytes : null;
}

/** RFC 4648 section 5, without padding. */
export function base64url(bytes: Uint8Array): string { return encode(bytes, base64urlAlphabet, 6); }

/** Null unless it is what {@link base64url} writes. */
export function fromBase64url(text: string): Uint8Array | null { return decode(text, base64urlDigits, 6); }

/** RFC 4648 section 4, padded. */
export function base64(bytes: Uint8Array): string {
  const text = encode(bytes, base64Alphabet, 6);
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

/** Null unless it is what {@link base64} writes. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = decode(text.replace(/={1,2}$/, ""), base64Digits, 6);
  return bytes && base64(bytes) === text ? bytes : null;
}

/** RFC 4648 section 6 in lower case, without padding. */
export function base32(bytes: Uint8Array): string { return encode(bytes, base32Alphabet, 5); }
