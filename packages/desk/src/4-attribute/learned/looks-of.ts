import type { Language } from "../../model/reading.js";
import type { ProposedStatement } from "../../model/statement.js";
import { auxiliaries, determiners, pronouns } from "../words/small-words.js";
import { tokensOf, type Token } from "../words/tokens.js";

const special = new Set(["according-to", "noun-of-speech", "passive", "citing", "quoted-as-saying", "signed", "transcript", "announced"]);

/** As far as is looked on either side of a word. */
const reach = 60;

/**
 * What a proposal looks like: how it was found, its verb, what stands around it and who speaks. No name of anybody is among it, only
 * words that are written small. Pure, and linear in the length of the proposal's surroundings, which is bounded.
 */
export function looksOf(text: string, one: ProposedStatement, language: Language): readonly string[] {
  const content = tokensOf(text, { start: one.start, end: Math.min(one.end, one.start + reach * 2) }, language);
  const looks = ["any", `form:${one.form}`, `begins:${first(content, language)}`, `long:${lengthOf(one)}`, `ends:${endOf(text, one)}`];
  if (one.attitude) looks.push(`attitude:${one.attitude}`);
  looks.push(`who:${whoIs(text, one, language)}`);
  // How most are found says nothing of one; and who else proposes it must not count against what was learned.
  for (const proposer of one.proposers) if (special.has(proposer)) looks.push(`by:${proposer}`);
  if (one.cue === null || one.cueSpan === null) return [...looks, `before:${small(lastBefore(text, one.start, language))}`, "verb:none"];
  const { start, end } = one.cueSpan;
  const before = lastBefore(text, start, language);
  const after = tokensOf(text, { start: end, end: end + reach }, language)[0];
  const side = start < one.start ? "after" : "before";
  const word = text.slice(start, end).toLowerCase();
  return [
    ...looks, `verb:${one.cue.toLowerCase()}`, `verb-form:${word}`, `verb-end:${word.slice(-3)}`, `verb-before:${small(before)}`, `verb-after:${small(after)}`, `side:${side}`,
    `side:${side} ${first(content, language)}`, `verb:${one.cue.toLowerCase()} ${first(content, language)}`, `gap:${gapOf(text, one, one.cueSpan)}`,
  ];
}

function small(token: Token | undefined): string {
  return token === undefined ? "none" : token.is !== "word" ? token.is : token.capital ? "Name" : token.low;
}

function lastBefore(text: string, at: number, language: Language): Token | undefined {
  return tokensOf(text, { start: Math.max(0, at - reach), end: at }, language).at(-1);
}

function first(tokens: readonly Token[], language: Language): string {
  const token = tokens.find(({ is }) => is !== "mark");
  const marked = tokens[0]?.is === "mark" && /["“«]/u.test(tokens[0].text);
  if (marked) return "quote";
  if (!token) return "nothing";
  if (token.is === "number" || token.capital) return token.is === "number" ? "number" : "Name";
  if (pronouns[language].has(token.low)) return "pronoun";
  return determiners[language].has(token.low) ? "determiner" : auxiliaries[language].has(token.low) ? "helper" : /^(?:to|that|whether|if|how|why|what|que|qu'|si|de|d'|à|avoir|être)$/u.test(token.low) ? token.low : "other";
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): string {
  const units = end - start;
  return units < 15 ? "word" : units < 30 ? "short" : units < 80 ? "clause" : units < 200 ? "sentence" : "more";
}

function endOf(text: string, { end }: { readonly end: number }): string {
  return /^["”»’]?\s*([.,;:!?\n])/u.exec(text.slice(end, end + 4))?.[1]?.replace("\n", "line") ?? "on";
}

function whoIs(text: string, { speaker, speakerSpan }: ProposedStatement, language: Language): string {
  if (speaker === null || !speakerSpan) return speaker === null ? "nobody" : "known";
  const words = tokensOf(text, { start: speakerSpan.start, end: Math.min(speakerSpan.end, speakerSpan.start + reach) }, language);
  const head = words[0];
  if (words.length === 1 && head && pronouns[language].has(head.low)) return head.low;
  if (head?.capital && !determiners[language].has(head.low)) return "Name";
  const last = words.findLast(({ is, capital }) => is === "word" && !capital);
  return words.some(({ capital }, at) => capital && at > 0) ? `name ${last?.low ?? ""}` : (last?.low ?? "other");
}

function gapOf(text: string, { start, end }: ProposedStatement, cue: { readonly start: number; readonly end: number }): string {
  const between = start >= cue.end ? text.slice(cue.end, start) : cue.start >= end ? text.slice(end, cue.start) : "";
  const words = between.trim().toLowerCase();
  return words === "" ? "none" : /^(?:that|que|qu['’]|:|,|de|d['’]|to|à|not)$/u.test(words) ? words : /[.!?]/u.test(words) ? "stop" : words.includes(",") ? "comma" : "words";
}
