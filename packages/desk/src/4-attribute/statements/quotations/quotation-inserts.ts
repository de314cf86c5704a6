import type { Language } from "../../../model/reading.js";
import type { Span } from "../../../model/span.js";
import type { Token } from "../../words/tokens.js";
import { tokensOf } from "../../words/tokens.js";
import { adverbs, clitics, conjunctions, determiners, prepositions } from "../../words/small-words.js";
import { roles } from "../speakers/role-words.js";
import { cueForms } from "../cues/cue-forms.js";

const longest = 6_000;
const mostInserted = 26;
const mostInserts = 6;

/**
 * French prints who speaks inside the marks: « Le port est fermé, explique Ida Lenoir. Il le restera. » The parts before, between and
 * after such inserts, each a quotation of its own; the whole when there is none.
 */
export function splitAtInserts(text: string, quotation: Span, language: Language): Span[] {
  if (language !== "fr" || quotation.end - quotation.start > longest) return [quotation];
  const tokens = tokensOf(text, quotation, language);
  const parts: Span[] = [];
  let { start } = quotation;
  for (let i = 1; i < tokens.length && parts.length < mostInserts; i++) {
    const mark = tokens[i];
    if (!mark || !/^[,?!…]$/u.test(mark.text) || !isVerbThenSubject(tokens, i + 1)) continue;
    const end = endOfInsert(tokens, i + 1);
    const resume = tokens[end + 1];
    const goesOn = resume !== undefined && resume.start < quotation.end - 1;
    if (!goesOn && !namesSomebody(tokens, i + 1)) continue;
    parts.push({ start, end: mark.text === "," ? mark.start : mark.end });
    start = goesOn ? resume.start : quotation.end;
    i = end;
  }
  return start < quotation.end ? [...parts, { start, end: quotation.end }] : parts;
}

/** An insert with which the quotation ends must be plain: 'dit-elle en riant', 'explique le maire', 'explique Ida Lenoir'. */
function namesSomebody(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 7);
  return words.some((word, i) => word.low.startsWith("-") || (i > 0 && (word.capital || roles.has(word.low) || /^(?:je|homme|femme|jeune|dame|fille|garçon|enfant|père|mère|monsieur|vieux|vieille|autre)$/u.test(word.low))));
}

function isVerbThenSubject(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 2 && clitics.has(tokens[i]?.low ?? "")) i++;
  if (/^(?:a|ont|avait|avaient|ai|est|sont)$/u.test(tokens[i]?.low ?? "")) i++;
  if (/^-(?:t-)?(?:il|elle|on|ils|elles)$/u.test(tokens[i]?.low ?? "")) i++;
  const verb = tokens[i];
  const turned = /^-(?:t-)?(?:il|elle|ils|elles|on|je)$/u.test(tokens[i + 1]?.low ?? "");
  // 'murmura-t-elle', 'fit-il': with its pronoun behind it any verb tells of speaking.
  if (turned && verb?.is === "word" && !verb.capital && i > from - 1 && !asks.test(verb.low)) return true;
  const forms = verb ? cueForms.fr.get(verb.low) : undefined;
  if (verb?.low === "fit" || verb?.low === "firent") return subjectFollows(tokens[i + 1]);
  if (!forms?.some((f) => f.words.length === 1 && f.tense !== "infinitive" && f.tense !== "gerund")) return false;
  return subjectFollows(tokens[i + 1]);
}

/** 'est-il vrai', 'peut-on', 'y a-t-il' ask inside what is said. */
const asks = /^(?:est|sont|était|étaient|sera|serait|a|ont|avait|peut|peuvent|pourrait|faut|fallait|doit|devait|devrait|veut|va|vont|sait|aurait|fut|suis|puis|dois)$/u;

function subjectFollows(next: Token | undefined): boolean {
  return next !== undefined && (next.capital || (determiners.fr.has(next.low) && next.low !== "de" && next.low !== "des" && next.low !== "d'"));
}

/** A pronoun's insert ends at the next comma or stop; a name's may carry an apposition between commas. */
function endOfInsert(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + mostInserted); i++) {
    const text = tokens[i]?.text;
    if (text === "." || text === "?" || text === "!" || text === ";" || text === ":") return i;
    if (text === "," && !(describes(tokens, i + 1) && closesLater(tokens, i + 1))) return i;
  }
  return tokens.length;
}

/** ', maire de Lynn', ', 71 ans', ', la présidente du club': tells of who speaks, and is no speech that goes on. */
function describes(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const noun = determiners.fr.has(first?.low ?? "") ? tokens[at + 1] : first;
  if (!first || !noun) return false;
  return first.is === "number" || noun.capital || roles.has(noun.low) || isSpokenOf(tokens, at);
}

/** 'réfugiée chez sa fille', 'venu de Lynn': a participle or noun with a preposition behind it. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  return /^\p{L}{4,}$/u.test(tokens[at]?.low ?? "") && /^(?:de|d'|du|des|à|au|aux|en|chez|dans)$/u.test(tokens[at + 1]?.low ?? "") && !conjunctions.fr.has(tokens[at]?.low ?? "") && !adverbs.fr.has(tokens[at]?.low ?? "") && !prepositions.fr.has(tokens[at]?.low ?? "");
}

/** A comma or stop comes before the quotation ends, so that speech may follow. */
function closesLater(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((t, i) => i >= from && i < from + mostInserted && /^[.,?!;:]$/u.test(t.text));
  return end > 0 && end + 2 < tokens.length;
}
