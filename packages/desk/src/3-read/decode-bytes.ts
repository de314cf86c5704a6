import type { ReadingNote } from "../model/reading.js";
import { limits } from "../model/limits.js";

export interface Decoded {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * Bytes as text, nothing dropped: a byte order mark stays, so that offsets are those of the file as it stands. In this
 * order: UTF-16 by its mark, or as the web server said; UTF-8; the character set that the server said (`charset`), then the one
 * that a page declares; UTF-8 with a few broken bytes, noted; and windows-1252, which gives every byte a character, noted.
 */
export function decodeBytes(bytes: Uint8Array, media: "text" | "markdown" | "html" = "text", charset: string | null = null): Decoded {
  const decoded = decode(bytes, media, charset);
  if (decoded.text.length <= limits.textUnits) return decoded;
  return { text: cutAt(decoded.text, limits.textUnits), notes: [...decoded.notes, { code: "text-cut" }] };
}

function decode(bytes: Uint8Array, media: "text" | "markdown" | "html", charset: string | null): Decoded {
  const utf16 = utf16Mark(bytes) ?? utf16Said(bytes, charset);
  if (utf16 !== null) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), notes: [] };
  } catch {
    const declared = (charset === null ? null : otherDecoder(charset)) ?? (media === "html" ? declaredDecoder(bytes) : null);
    if (declared) return { text: declared.decode(bytes), notes: [] };
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (mostlyUtf8(lenient)) return { text: lenient, notes: [{ code: "broken-utf8" }] };
    return { text: windows1252(bytes), notes: [{ code: "not-utf8" }] };
  }
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** A server that says UTF-16 is believed where every other byte of the beginning is nearly always zero. */
function utf16Said(bytes: Uint8Array, charset: string | null): "utf-16le" | "utf-16be" | null {
  if (charset === null || !/^(?:utf-?16|ucs-?2|unicode)/iu.test(charset)) return null;
  const zeros = [0, 0];
  const looked = bytes.subarray(0, 1_000);
  looked.forEach((byte, at) => { if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1; });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < looked.length) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** What windows-1252 has at 80 to 9F. Some versions of Node's decoder give control characters there, as Latin-1 does. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function windows1252(bytes: Uint8Array): string {
  return latin1.decode(bytes).replace(/[\u0080-\u009F]/gu, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80));
}

const latin1 = new TextDecoder("latin1");
const declaration = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/iu;

/** For a character set that a page names in its beginning, other than those it cannot be in. */
function declaredDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const found = declaration.exec(latin1.decode(bytes.subarray(0, 4096)));
  const label = found?.[1] ?? found?.[2];
  return label === undefined ? null : otherDecoder(label);
}

/** For a character set by its name; null for one that was tried already, or is none. */
function otherDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    return /^(?:utf-|windows-1252$)/u.test(decoder.encoding) ? null : decoder;
  } catch {
    return null; // a name that is none
  }
}

/** Read as UTF-8, the text has letters beyond ASCII, and far more of them than broken bytes. */
function mostlyUtf8(lenient: string): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < lenient.length; at++) {
    const unit = lenient.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) good++;
  }
  return good > broken * 2;
}

/** Never cuts a surrogate pair in two. */
function cutAt(text: string, units: number): string {
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}
