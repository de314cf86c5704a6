import type { Reading } from "@affiant/desk/api";
import type { Texts } from "../../texts/en.js";

/** A note of the reader in words; of recognised text also how sure its letters are and what was left out, of pages without text which. */
export function sayNote({ code, confidence, leftOut, pages }: Reading["notes"][number], t: Texts): string {
  const words = t.reader.notes[code];
  if (pages !== undefined) return `${words} ${t.reader.pagesUnread(pages)}`;
  return confidence === undefined ? words : `${words} ${t.reader.sureness(confidence, leftOut ?? 0)}`;
}
