import type { ReadingNote } from "../model/reading.js";
import { limits } from "../model/limits.js";

export interface Decoded {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * Bytes as text, nothing dropped: a byte order mark stays, so that offsets are those of the file as it stands.
 * What is not UTF-8 is read as windows-1252, which gives every byte a character, and noted.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const notes: ReadingNote[] = [];
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252", { ignoreBOM: true }).decode(bytes);
    notes.push({ code: "not-utf8" });
  }
  if (text.length > limits.textUnits) {
    text = cutAt(text, limits.textUnits);
    notes.push({ code: "text-cut" });
  }
  return { text, notes };
}

/** Never cuts a surrogate pair in two. */
function cutAt(text: string, units: number): string {
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}
