import type { Anchor } from "../model/act.js";
import { limits } from "../model/limits.js";
import type { Passage, Span } from "../model/span.js";

/** What a decision holds on to: the place on a preserved text layer, and its words with a little before and after. */
export function makeAnchor(passage: Passage, layer: { readonly text: string; readonly digest: string }): Anchor {
  const { start, end } = passage;
  return { record: passage.record, layer: layer.digest, start, end, ...wordsAt(layer.text, passage) };
}

/** The words of a place as an anchor has them: the first 300, with 40 before and after, in NFC. */
export function wordsAt(text: string, { start, end }: Span): Pick<Anchor, "quote" | "before" | "after"> {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).toWellFormed().normalize("NFC");
  return {
    quote: cut(start, Math.min(end, start + limits.quoteUnits)).slice(0, limits.quoteUnits),
    before: cut(start - limits.quoteContextUnits, start).slice(-limits.quoteContextUnits),
    after: cut(end, end + limits.quoteContextUnits).slice(0, limits.quoteContextUnits),
  };
}
