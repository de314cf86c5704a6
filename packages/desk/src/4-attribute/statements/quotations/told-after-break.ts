import type { Span } from "../../../model/span.js";
import { adverbs, auxiliaries, conjunctions, prepositions, pronouns } from "../../words/small-words.js";
import type { Token } from "../../words/tokens.js";
import { tokensOf } from "../../words/tokens.js";
import { cueForms } from "../cues/cue-forms.js";

const longestSubject = 16;
const looksAt = 240;
/** Verbs whose hearer stands between them and the end: '“Who pays?” Marsh told the crew.' */
const hasHearer = /^(?:told|tells|asked|asks|reminded|assured)$/u;

/**
 * '“Who pays?” Marsh asked.': the mark inside the quotation ends no sentence, though a capital follows it. Not '“Who pays?” The
 * mayor said that …', which tells something of its own.
 */
export function isToldBehind(text: string, sentence: Span): boolean {
  const tokens = tokensOf(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + looksAt) }, "en");
  const verb = tokens.findIndex((token, i) => i > 0 && i <= longestSubject && isVerbOfSpeech(token));
  if (verb < 1 || !tokens[0]?.capital || pronouns.en.has(tokens[0].low) && verb > 1) return false;
  return isSubject(tokens.slice(0, verb)) && endsThere(tokens, verb);
}

function isVerbOfSpeech(token: Token): boolean {
  if (token.is !== "word" || token.capital) return false;
  return cueForms.en.get(token.low)?.some(({ words, tense, group }) => words.length === 1 && (tense === "past" || tense === "present") && group.takes.includes("quotation")) ?? false;
}

/** A name or a noun group, with what stands between its commas. */
function isSubject(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((token) => token.text === ",");
  const head = comma < 0 ? tokens : tokens.slice(0, comma);
  const closed = comma < 0 || tokens.at(-1)?.text === ",";
  return closed && head.length <= 8 && head.every((token) => token.is === "word" && !auxiliaries.en.has(token.low) && !conjunctions.en.has(token.low) || /^[.()’'-]$/u.test(token.text)) && !prepositions.en.has(head[0]?.low ?? "");
}

/** Behind the verb nothing that it could have as its own content. */
function endsThere(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || (next.is === "mark" && !/^["“‘«]$/u.test(next.text))) return true;
  if (prepositions.en.has(next.low) || adverbs.en.has(next.low) || /^(?:as|when|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(next.low)) return true;
  if (!hasHearer.test(tokens[verb]?.low ?? "")) return false;
  const end = tokens.findIndex((token, i) => i > verb && (token.is === "mark" || prepositions.en.has(token.low) || /^(?:that|whether|if|who|what|how|why)$/u.test(token.low)));
  return end < 0 || (tokens[end]?.is === "mark" || prepositions.en.has(tokens[end]?.low ?? "")) && end - verb <= 7;
}
