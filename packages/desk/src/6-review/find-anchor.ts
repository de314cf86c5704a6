import type { Anchor } from "../model/act.js";
import { limits } from "../model/limits.js";
import type { Span } from "../model/span.js";
import { wordsAt } from "./anchor.js";
import { foldLetters } from "./fold-letters.js";

/** Occurrences of the same words that are weighed against each other, at most. */
const occurrences = 1_000;
/** Letters that must agree, those around the words included: fewer are found anywhere, and that is not a place. */
const lettersOfAPlace = 12;
/** Pairs of letters that a changed quotation must share with what stands between the same surroundings. */
const likenessOfAPlace = 0.7;

/**
 * Finds an anchor again in a text layer that may be a newer one: by place, then by its words (the occurrence whose
 * surroundings agree best), then loosely: by its letters alone, or between the same surroundings where a little of the
 * words was changed. Null: an orphan.
 */
export function findAnchor(anchor: Anchor, text: string): Span | null {
  if (anchor.quote === "") return null; // nothing to hold on to
  const here = wordsAt(text, anchor);
  if (here.quote === anchor.quote && here.before === anchor.before && here.after === anchor.after) return { start: anchor.start, end: anchor.end };
  const exact = bestOf(allOf(anchor), text, anchor.start);
  const folded = foldLetters(text);
  const letters = lettersOf(anchor);
  const was = folded.starts.findIndex((start) => start >= anchor.start);
  const loose = bestOf(letters, folded.text, was);
  // The same words elsewhere are not the place, where the same letters stand in the same surroundings.
  if (exact && exact.score >= (loose?.score ?? 0)) return { start: exact.from, end: exact.to };
  const found = loose ?? betweenSurroundings(letters, folded.text, was);
  if (!found || found.to <= found.from) return null;
  return withMarks(anchor.quote, text, { start: folded.starts[found.from] ?? 0, end: folded.ends[Math.min(found.to, folded.ends.length) - 1] ?? text.length });
}

/** What is looked for: the words, and those around them. */
interface Wanted {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Of the whole passage. An anchor with fewer words than it could have has all of them. */
  readonly units: number;
}

/** A range of the text that is searched, in its own units. */
interface Found {
  readonly from: number;
  readonly to: number;
  /** How well it agrees, to be compared with others found the same way. */
  readonly score: number;
}

function allOf({ quote, before, after, start, end }: Anchor): Wanted {
  return { quote, before, after, units: quote.length < limits.quoteUnits ? quote.length : end - start };
}

function lettersOf(anchor: Anchor): Wanted {
  const { quote, before, after } = anchor;
  const { units } = allOf(anchor);
  const [letters = "", ahead = "", behind = ""] = [quote, before, after].map((part) => foldLetters(part).text);
  return { quote: letters, before: ahead, after: behind, units: letters.length + units - quote.length };
}

/** The occurrence of the words whose surroundings agree best; of equals the nearest to where they were. */
function bestOf(wanted: Wanted, text: string, was: number): Found | null {
  const { quote, before, after } = wanted;
  let best: Found | null = null;
  let count = 0;
  for (let from = quote === "" ? -1 : text.indexOf(quote); from >= 0 && count < occurrences; from = text.indexOf(quote, from + 1), count += 1) {
    const to = endOf(wanted, text, from);
    const score = commonEnd(text.slice(Math.max(0, from - before.length), from), before) + commonStart(text.slice(to, to + after.length), after);
    if (!best || score > best.score || (score === best.score && Math.abs(from - was) < Math.abs(best.from - was))) best = { from, to, score };
  }
  return best && quote.length + best.score >= lettersOfAPlace ? best : null;
}

/** A passage of which only the beginning is known ends where what followed it begins, or as far on as it did. */
function endOf({ quote, after, units }: Wanted, text: string, from: number): number {
  const to = from + quote.length;
  if (units <= quote.length) return to;
  const next = after === "" ? -1 : text.slice(to, from + 2 * units).indexOf(after);
  return next < 0 ? Math.min(text.length, from + units) : to + next;
}

/** Where the surroundings stand as they did, and what is between them is nearly the quotation. */
function betweenSurroundings(wanted: Wanted, text: string, was: number): Found | null {
  const { quote, before, after } = wanted;
  if (quote.length < lettersOfAPlace || before.length + after.length < lettersOfAPlace) return null;
  let best: Found | null = null;
  let count = 0;
  for (let at = text.indexOf(before); at >= 0 && count < occurrences; at = text.indexOf(before, at + 1), count += 1) {
    const from = at + before.length;
    // No further on than twice the quotation: the rest of the text would be searched for each of many beginnings.
    const behind = text.slice(from, from + 2 * quote.length + after.length).indexOf(after);
    const to = after === "" ? Math.min(text.length, from + quote.length) : from + behind;
    const score = behind < 0 ? 0 : likeness(text.slice(from, to), quote);
    if (score >= likenessOfAPlace && (!best || score > best.score || (score === best.score && Math.abs(from - was) < Math.abs(best.from - was)))) best = { from, to, score };
  }
  return best;
}

/** Of all pairs of letters in a row, the share that both have (Dice, 1945). */
function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let both = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) both += 1;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * both) / Math.max(1, a.length + b.length - 2);
}

/** With as many marks at either end as the quotation had. */
function withMarks(quote: string, text: string, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /^[^\p{L}\p{N}\p{M}\s]$/u.test(text.charAt(at));
  let opening = /^[^\p{L}\p{N}\s]*/u.exec(quote)?.[0].length ?? 0;
  let closing = /[^\p{L}\p{N}\p{M}\s]*$/u.exec(quote)?.[0].length ?? 0;
  for (; opening > 0 && isMark(start - 1); opening -= 1) start -= 1;
  for (; closing > 0 && isMark(end); closing -= 1) end += 1;
  return { start, end };
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
