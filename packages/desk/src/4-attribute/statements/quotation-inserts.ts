import type { Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Token } from "../words/tokens.js";
import { tokensOf } from "../words/tokens.js";
import { clitics, determiners } from "../words/small-words.js";
import { cueForms } from "./cue-forms.js";

const longest = 6_000;
const mostInserted = 26;

/**
 * French prints who speaks inside the marks: « Le port est fermé, explique Ida Lenoir. Il le restera. » The parts before and
 * after such an insert, each a quotation of its own; the whole when there is none.
 */
export function splitAtInserts(text: string, quotation: Span, language: Language): Span[] {
  if (language !== "fr" || quotation.end - quotation.start > longest) return [quotation];
  const tokens = tokensOf(text, quotation, language);
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== "," || !isVerbThenSubject(tokens, i + 1)) continue;
    const end = endOfInsert(tokens, i + 1);
    const comma = tokens[i];
    const stop = tokens[end];
    const resume = tokens[end + 1];
    if (!comma || !stop || !resume || resume.start >= quotation.end - 1) continue;
    return [{ start: quotation.start, end: comma.start }, { start: resume.start, end: quotation.end }];
  }
  return [quotation];
}

function isVerbThenSubject(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 2 && clitics.has(tokens[i]?.low ?? "")) i++;
  if (/^(?:a|ont|avait)$/u.test(tokens[i]?.low ?? "")) i++;
  if (/^-(?:t-)?(?:il|elle|on|ils|elles)$/u.test(tokens[i]?.low ?? "")) i++;
  const verb = tokens[i];
  const forms = verb ? cueForms.fr.get(verb.low) : undefined;
  if (!forms?.some((f) => f.words.length === 1 && f.tense !== "infinitive" && f.tense !== "gerund")) return false;
  const next = tokens[i + 1];
  if (!next) return false;
  if (/^-(?:t-)?(?:il|elle|ils|elles)$/u.test(next.low)) return true;
  return next.capital || (determiners.fr.has(next.low) && next.low !== "de" && next.low !== "des" && next.low !== "d'");
}

/** A pronoun's insert ends at the next comma or stop; a name's may carry an apposition up to the stop. */
function endOfInsert(tokens: readonly Token[], from: number): number {
  let comma = -1;
  for (let i = from; i < Math.min(tokens.length, from + mostInserted); i++) {
    const text = tokens[i]?.text;
    if (text === "." || text === "?" || text === "!") return i;
    if (text !== "," || comma >= 0) continue;
    comma = i;
    if ((tokens[i - 1]?.text ?? "").startsWith("-")) return i;
  }
  return comma >= 0 ? comma : tokens.length;
}
