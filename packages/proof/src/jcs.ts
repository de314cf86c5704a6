/**
 * Canonical JSON: RFC 8785 over the smaller domain of docs/formats/act.md (no floats; strings and names valid Unicode
 * in NFC; integers of at most 2^53 - 1 either way). In this domain JSON.stringify of a string already is what
 * RFC 8785, section 3.2.2.2 asks for.
 */
import { fromUtf8, utf8 } from "./bytes.js";
import { Refused } from "./refused.js";

/** A value of the domain of act.md, 'The JSON an act may hold'. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Levels of arrays and objects. Bounds the recursion below. */
const depthLimit = 32;

function checkedString(text: string): string {
  // Most strings are plain ASCII, and the two questions below are dear.
  if (/^[ -~]*$/.test(text)) return JSON.stringify(text);
  if (/\p{Surrogate}/u.test(text)) throw new Refused("not-utf8", "a string holds half of a surrogate pair");
  if (text.normalize("NFC") !== text) throw new Refused("not-nfc", "a string is not in Unicode form NFC");
  return JSON.stringify(text);
}

function written(value: unknown, depth: number): string {
  if (typeof value === "string") return checkedString(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Refused("not-an-integer", "a number is not an integer within 2^53 - 1");
    return String(value);
  }
  if (typeof value === "boolean" || value === null) return String(value);
  if (typeof value !== "object") throw new Refused("bad-field", "a value that JSON does not have");
  if (depth >= depthLimit) throw new Refused("too-deep", `nested more than ${depthLimit} levels deep`);
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join(",")}]`;
  // Names in the order of their UTF-16 code units (RFC 8785, section 3.2.3), which is the order sort() has.
  const names = Object.keys(value).sort();
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${names.map((name) => `${checkedString(name)}:${written(fields[name], depth + 1)}`).join(",")}}`;
}

/** A text of plain ASCII whose escapes hide no half of a surrogate pair: nothing in it can be in another Unicode form. */
function isPlain(text: string): boolean { return /^[ -~]*$/.test(text) && !text.includes("\\ud"); }

/** Whether JSON.stringify writes all of the value, and in canonical order: plain objects, arrays, strings and integers. */
function isInOrder(value: unknown, depth: number): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "object" || depth >= depthLimit || "toJSON" in value) return false;
  if (Array.isArray(value)) return value.every((item) => isInOrder(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  let before: string | null = null;
  for (const name of Object.keys(fields)) {
    if ((before !== null && name <= before) || !isInOrder(fields[name], depth + 1)) return false;
    before = name;
  }
  return true;
}

/** By the engine's own JSON.stringify where that gives the canonical text, which is most often so and five times as fast; else null. */
function quicklyWritten(value: unknown): string | null {
  if (!isInOrder(value, 0)) return null;
  const text = JSON.stringify(value);
  return isPlain(text) ? text : null;
}

/**
 * The canonical text of a value.
 * @throws Refused (`not-utf8`, `not-nfc`, `not-an-integer`, `too-deep`, `bad-field`) when it is outside the domain.
 */
export function canonicalJson(value: unknown): string { return quicklyWritten(value) ?? written(value, 0); }

/** As UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array { return utf8(canonicalJson(value)); }

/**
 * Reads bytes that must be canonical: a repeated name, a space, another spelling of a number or letter is refused.
 * @throws Refused (`not-utf8`, `not-json`, `not-canonical`, and those of {@link canonicalJson}).
 */
export function parseCanonical(bytes: Uint8Array): Json {
  const text = fromUtf8(bytes);
  if (text === null) throw new Refused("not-utf8", "not valid UTF-8");
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw new Refused("not-json", "not JSON");
  }
  if (canonicalJson(value) !== text) throw new Refused("not-canonical", "not the canonical form of what it says");
  return value;
}
