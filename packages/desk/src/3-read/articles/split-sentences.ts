import { compactPattern } from "../../model/compact-pattern.js";
import type { Span } from "../../model/span.js";
import { trimmed } from "../line.js";

/** Words after which a full stop does not end a sentence. */
const abbreviations = new Set((
  "m mm mme mmes mlle dr pr me mgr st ste mr mrs ms prof rev sen rep gov gen col lt sgt capt cmdr hon sr jr inc ltd co corp vs etc no nos al fig " +
  "art p pp cf env av apr aug sept sep oct nov dec jan feb janv févr juill déc approx dept univ est ave blvd u.s u.k e.g i.e a.m p.m ph.d d.c n.y"
).split(" "));
/** Abbreviations that often end one: 'before 7 a.m.' */
const mayEnd = new Set(["etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "a.m", "p.m", "d.c"]);

/** 'At 10 a.m. Friday', 'until 4 p.m. Eastern time': the time of day goes on. */
const dayOrZone = compactPattern(/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)d|(?:Jan|Febr)uary|March |April |June |July |August |(?:Sept|Nov|Dec)em|October|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. |[ECMP][SD]?T(?!\p{L})|GMT|BST|CES?T|UTC|Eastern|Central|Pacific|Mountain)/u);

const closer = /[»”’"'›)\]]/u;
const blank = /\s/u;
const opens = compactPattern(/[\p{Lu}\p{N}«“‘"'‹([¿¡—–]/u);
const starts = compactPattern(/^[\p{Lu}]/u);

/**
 * Sentences of a block, in order, trimmed. A sentence ends at its mark together with the closing marks after it, and only
 * where what follows begins like a sentence; so 'Stop!' he said stays whole, and so do M. Roche, U.K. and 3.5.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let from = block.start;
  for (let i = block.start; i < block.end; i++) {
    if (!isTerminal(text.charCodeAt(i))) continue;
    while (i + 1 < block.end && isTerminal(text.charCodeAt(i + 1))) i++;
    const end = afterClosers(text, i + 1, block.end);
    if (end >= block.end || !endsSentence(text, { start: from, end: i }, end)) continue;
    const span = trimmed(text, { start: from, end });
    if (span.start < span.end) sentences.push(span);
    from = end;
    i = end - 1;
  }
  const rest = trimmed(text, { start: from, end: block.end });
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

/** '.', '!', '?' or '…'. */
function isTerminal(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** Past closing marks, also those a (no-break) space stands before: '. »'. A straight mark counts only when it touches. */
function afterClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    if (closer.test(text.charAt(end))) end++;
    else if (blank.test(text.charAt(end)) && /[»›]/u.test(text.charAt(end + 1))) end += 2;
    else break;
  }
  return Math.min(end, limit);
}

function endsSentence(text: string, before: Span, end: number): boolean {
  if (!blank.test(text.charAt(end))) return false;
  let next = end;
  while (next < text.length && blank.test(text.charAt(next))) next++;
  const first = text.charAt(next);
  if (!opens.test(first)) return false;
  if (text.charAt(before.end) !== ".") return true;
  const word = lastWord(text, before);
  return isLabel(text, { start: before.start, end: before.end - word.length }, word) || !isAbbreviation(word, text.slice(next, next + 10));
}

const lettered = compactPattern(/(?:°[ \u00a0\u202f]?|(?<!\p{L})(?:unit|block|wing|cell|ward|terminal|building|hall|gate|pier|vitamin|hepatitis|plan|group|grade|type|bâtiment|bloc|quai|porte|aile|vitamine|hépatite|groupe|catégorie|annexe) )$/iu);

/** '35°C.', 'in Unit B.': a capital that tells which one is no initial of a name. */
function isLabel(text: string, before: Span, word: string): boolean {
  return /^\p{Lu}$/u.test(word) && lettered.test(text.slice(Math.max(before.start, before.end - 14), before.end));
}

/** The word the mark touches, at most 12 units: 'U.K', 'Mme'. */
function lastWord(text: string, before: Span): string {
  let start = before.end;
  while (start > before.start && before.end - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, before.end);
}

function isAbbreviation(word: string, next: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return word !== "I";
  const folded = word.toLowerCase();
  if (/^[ap]\.m$/.test(folded) && dayOrZone.test(next)) return true;
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return !(mayEnd.has(folded) && starts.test(next));
  return abbreviations.has(folded) && !(mayEnd.has(folded) && starts.test(next));
}
