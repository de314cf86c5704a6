/** DER (X.690, section 10), as RFC 3161 asks for: one spelling for each value, nothing of indefinite length. */
import { concat } from "@affiant/proof";
import { StampRefused } from "./stamp-fault.js";

/** Tags as they stand in the first byte. */
export const tags = {
  boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, nothing: 0x05, oid: 0x06, sequence: 0x30, set: 0x31,
  utcTime: 0x17, generalizedTime: 0x18,
} as const;

export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  /** With tag and length. */
  readonly raw: Uint8Array;
}

/** More than any token has in one place. */
const partsLimit = 1_000;

function refuse(message: string): never {
  throw new StampRefused("bad-token", message);
}

function readElement(bytes: Uint8Array): Element {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return refuse("cut short");
  if ((tag & 0x1f) === 0x1f) return refuse("a tag that no token has");
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || lengthBytes > 3) return refuse("not DER: of indefinite or of too great a length");
  const length = lengthBytes === 0 ? first : bytes.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = 2 + lengthBytes;
  if (lengthBytes > 0 && (length < 0x80 || length < 256 ** (lengthBytes - 1))) return refuse("not DER: a length with more bytes than it needs");
  if (bytes.length < start + length) return refuse("cut short");
  return { tag, content: bytes.subarray(start, start + length), raw: bytes.subarray(0, start + length) };
}

/** All of the bytes as one element. @throws StampRefused (`bad-token`). */
export function parseDer(bytes: Uint8Array): Element {
  const element = readElement(bytes);
  return element.raw.length === bytes.length ? element : refuse("something follows where it should end");
}

/** What stands in a constructed element, one level down. @throws StampRefused. */
export function partsOf(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let rest = element.content; rest.length > 0;) {
    const part = readElement(rest);
    parts.push(part);
    if (parts.length > partsLimit) return refuse("too many parts");
    rest = rest.subarray(part.raw.length);
  }
  return parts;
}

/** The parts of an element, taken in order: what is not as expected is refused. */
export class Parts {
  readonly #parts: readonly Element[];
  #at = 0;

  constructor(element: Element, tag: number = tags.sequence) {
    if (element.tag !== tag) refuse("an element of another kind than its place asks for");
    this.#parts = partsOf(element);
  }

  next(tag?: number): Element {
    const part = this.#parts[this.#at];
    this.#at += 1;
    return part && (tag === undefined || part.tag === tag) ? part : refuse("an element is missing, or of another kind than its place asks for");
  }

  optional(tag: number): Element | null {
    return this.#parts[this.#at]?.tag === tag ? this.next() : null;
  }

  rest(): readonly Element[] {
    const rest = this.#parts.slice(this.#at);
    this.#at = this.#parts.length;
    return rest;
  }

  end(): void {
    if (this.#at < this.#parts.length) refuse("an element more than its place has");
  }
}

/** In dotted decimals. */
export function oidOf(element: Element): string {
  const { tag, content } = element;
  if (tag !== tags.oid || content.length === 0 || content.length > 64 || (content.at(-1) ?? 0) >= 0x80) return refuse("not an object identifier");
  const arcs: bigint[] = [];
  let arc = 0n;
  let fresh = true;
  for (const byte of content) {
    if (fresh && byte === 0x80) return refuse("not DER: an object identifier with more bytes than it needs");
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const first = arcs[0] ?? 0n;
  const root = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [root, first - 40n * root, ...arcs.slice(1)].join(".");
}

/** The content of an integer that is spelled as DER has it. */
export function integerOf(element: Element, tag: number = tags.integer): Uint8Array {
  const { content } = element;
  const [first = 0, second] = content;
  const padded = second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  return element.tag !== tag || content.length === 0 || padded ? refuse("not an integer") : content;
}

/** A whole number from 0 to 2^31 − 1. */
export function smallIntegerOf(element: Element, tag: number = tags.integer): number {
  const content = integerOf(element, tag);
  if (content.length > 4 || (content[0] ?? 0) >= 0x80) return refuse("a number out of its range");
  return content.reduce((sum, byte) => sum * 256 + byte, 0);
}

export function booleanOf(element: Element): boolean {
  const [value] = element.content;
  if (element.tag !== tags.boolean || element.content.length !== 1 || (value !== 0 && value !== 0xff)) return refuse("neither true nor false");
  return value === 0xff;
}

/** A whole number of bytes. */
export function bitsOf(element: Element): Uint8Array {
  const [unused] = element.content;
  return element.tag !== tags.bits || unused !== 0 ? refuse("not a string of whole bytes") : element.content.subarray(1);
}

/** Milliseconds since 1970 of a UTCTime or GeneralizedTime with seconds, in UTC. */
export function timeOf(element: Element): number {
  const text = String.fromCharCode(...element.content.subarray(0, 32));
  const short = element.tag === tags.utcTime;
  const match = (short ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/ : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{1,9}))?Z$/).exec(text);
  if (!match || (!short && element.tag !== tags.generalizedTime) || element.content.length !== text.length) return refuse("not a time in UTC with seconds");
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1, 7).map(Number);
  // RFC 5280, 4.1.2.5.1: two digits mean 1950 to 2049.
  const time = Date.UTC(short ? year + (year < 50 ? 2000 : 1900) : year, month - 1, day, hours, minutes, seconds);
  const said = new Date(time);
  if (said.getUTCMonth() !== month - 1 || said.getUTCDate() !== day || hours > 23 || minutes > 59 || seconds > 59) return refuse("a time that is on no clock");
  return time + Math.floor(Number(`0.${match[7] ?? "0"}`) * 1000);
}

/** Writes an element. `content` is at most 16 MiB. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const whole = concat(...content);
  const { length } = whole;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : length < 0x10000 ? [0x82, length >> 8, length & 0xff] : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return concat(Uint8Array.of(tag, ...bytes), whole);
}

/** Writes an object identifier given in dotted decimals. */
export function derOid(dotted: string): Uint8Array {
  const [root = 0n, second = 0n, ...rest] = dotted.split(".").map(BigInt);
  const bytes = [root * 40n + second, ...rest].flatMap((arc) => {
    const digits = [Number(arc & 0x7fn)];
    for (let left = arc >> 7n; left > 0n; left >>= 7n) digits.unshift(Number(left & 0x7fn) | 0x80);
    return digits;
  });
  return der(tags.oid, Uint8Array.from(bytes));
}

/** Writes a number that is not negative, given as bytes, high byte first. */
export function derInteger(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  return der(tags.integer, (digits[0] ?? 0) < 0x80 ? digits : concat(Uint8Array.of(0), digits));
}
