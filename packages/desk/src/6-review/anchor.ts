import type { Anchor } from "../model/act.js";
import { limits } from "../model/limits.js";
import type { Passage, Span } from "../model/span.js";

/** What a decision holds on to: the place on a preserved text layer, and its words with a little before and after. */
export function makeAnchor(passage: Passage, layer: { readonly text: string; readonly digest: string }): Anchor {
  const { text } = layer;
  const { start, end } = passage;
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).toWellFormed().normalize("NFC");
  return {
    record: passage.record,
    layer: layer.digest,
    start,
    end,
    quote: cut(start, Math.min(end, start + limits.quoteUnits)).slice(0, limits.quoteUnits),
    before: cut(start - limits.quoteContextUnits, start).slice(-limits.quoteContextUnits),
    after: cut(end, end + limits.quoteContextUnits).slice(0, limits.quoteContextUnits),
  };
}

/**
 * Finds an anchor again in a text layer that may be a newer one: by place, then by its words (the occurrence whose
 * surroundings agree best), then loosely (case, accents, spaces and marks folded). Null: an orphan.
 */
export function findAnchor(anchor: Anchor, text: string): Span | null {
  const length = anchor.end - anchor.start;
  if (anchor.quote === "") return null; // nothing to hold on to
  if (sameWords(text.slice(anchor.start, anchor.start + anchor.quote.length), anchor.quote))
    return { start: anchor.start, end: Math.min(text.length, anchor.end) };
  const exact = bestOccurrence(text, anchor);
  if (exact !== null) return { start: exact, end: Math.min(text.length, exact + length) };
  return findLoosely(anchor, text);
}

function sameWords(a: string, b: string): boolean {
  return a === b || a.normalize("NFC") === b;
}

function bestOccurrence(text: string, anchor: Anchor): number | null {

  let best: { readonly at: number; readonly score: number } | null = null;
  let seen = 0;
  for (let at = text.indexOf(anchor.quote); at >= 0 && seen < 1000; at = text.indexOf(anchor.quote, at + 1), seen += 1) {
    const end = at + anchor.end - anchor.start;
    const score = commonEnd(text.slice(Math.max(0, at - 40), at), anchor.before) + commonStart(text.slice(end, end + 40), anchor.after);
    if (!best || score > best.score || (score === best.score && nearer(at, best.at, anchor.start))) best = { at, score };
  }
  return best?.at ?? null;
}

function nearer(a: number, b: number, to: number): boolean {
  return Math.abs(a - to) < Math.abs(b - to);
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

function findLoosely(anchor: Anchor, text: string): Span | null {
  const folded = fold(text);
  const wanted = fold(anchor.quote).text;
  if (wanted.length < 8) return null; // a few letters are found anywhere: that is not a place
  let best: number | null = null;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const start = folded.origin[at] ?? 0;
    if (best === null || nearer(start, folded.origin[best] ?? 0, anchor.start)) best = at;
  }
  if (best === null) return null;
  const start = folded.origin[best] ?? 0;
  const quoteEnd = (folded.origin[best + wanted.length - 1] ?? start) + 1;
  const beyondQuote = Math.max(0, anchor.end - anchor.start - anchor.quote.length);
  return { start, end: Math.min(text.length, quoteEnd + beyondQuote) };
}

/** Letters and digits only, lower case, without accents, and where each came from. */
function fold(text: string): { readonly text: string; readonly origin: readonly number[] } {
  const out: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const plain of character.normalize("NFKD").toLowerCase())
      if (/[\p{L}\p{N}]/u.test(plain)) {
        out.push(plain);
        origin.push(...Array<number>(plain.length).fill(at));
      }
    at += character.length;
  }
  return { text: out.join(""), origin };
}
