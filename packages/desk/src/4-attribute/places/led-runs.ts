import { foldText } from "../figures/fold-text.js";
import type { Sentence, Token } from "../figures/tokens.js";
import { femaleNames, maleNames, roles, titles } from "../statements/speakers/role-words.js";
import { isBodyWord } from "./body-names.js";
import { isDemonym } from "./demonyms.js";
import { leads, neverLed } from "./led-words.js";
import { notTowns } from "./not-towns.js";

/** A name, with what is joined to it: its first token, and the one after its last. */
export interface Run {
  readonly at: number;
  readonly to: number;
  /** Words with a space between. */
  readonly words: number;
}

/** The one after the last token of 'Bray', 'Bray-sur-Orle', 'Bray-l'Évêque', whose first is at `at`. */
export function joinedTo(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (tokens[to]?.text === "-" && tokens[to]?.glued === true && tokens[to + 1]?.kind === "word" && tokens[to + 1]?.glued === true && to - at < 14) {
    const melted = /^[ld]$/.test(tokens[to + 1]?.text ?? "") && tokens[to + 2]?.text === "'" && tokens[to + 3]?.kind === "word" && tokens[to + 3]?.glued === true;
    to += melted ? 4 : 2;
  }
  return to;
}

/** One capitalised word, alone or joined, or up to three of them; null for what is no name of a place. */
export function runAt(sentence: Sentence, at: number): Run | null {
  const { tokens } = sentence;
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first?.kind !== "word" || first.text.length < 3 || (first.glued && before?.text !== "'" && before?.kind === "word")) return null;
  if (before?.kind === "word" && before.capital && !(at === 1 && (leads[sentence.language].has(before.text) || before.text === "the"))) return null;
  if (/^[@#/&$.-]$/.test(before?.text ?? "")) return null;
  const ends = [joinedTo(tokens, at)];
  while (ends.length < 4 && isNext(tokens[ends.at(-1) ?? at])) ends.push(joinedTo(tokens, ends.at(-1) ?? at));
  const run = { at, to: ends.at(-1) ?? at + 1, words: ends.length };
  if (run.words > 3 || isCutShort(tokens, run) || (run.words === 1 ? isNoName(sentence, run) : !areNames(sentence, run))) return null;
  return run;
}

const isNext = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && !token.glued;

/** Something stands behind that makes it another thing. */
function isCutShort(tokens: readonly Token[], { to }: Run): boolean {
  const after = tokens[to];
  return (after?.text === "'" && after.glued && tokens[to + 1]?.glued === true) || /^[&+$%/]$/.test(after?.text ?? "") || after?.kind === "digits";
}

/** Of a single name: an adjective of a land, an acronym, a day, a language, something else that prepositions lead in to. */
function isNoName({ tokens, language, original }: Sentence, { at, to }: Run): boolean {
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (!first || !last || neverLed.has(first.text) || isDemonym(first.text, language)) return true;
  if (to > at + 1) return language === "en" && !last.capital;
  const single = original.slice(first.start, last.end);
  return notTowns.has(first.text) || (single.length <= 5 && single === single.toUpperCase()) || (single === single.toUpperCase() && /\p{Ll}{3}/u.test(original)) || /^\p{Lu}\p{Ll}*\p{Lu}/u.test(single);
}

/** Words with which names of towns begin, in many languages: 'Port Marlin', 'Upper Corle'. */
const heads = /^(?:port|camp|fort|puerto|porto|mount|lake|upper|lower|north|south|east|west|new|old|great|greater|little|saint|sainte|st|santa|santo|san|sao|el|al|ras|bab|dar|ain|sidi|oued|wadi|tell|tel|umm|deir|beit|bir|kafr|ban|nova|novo|bad|villa|ciudad|mont|loch|lough|dry|black|white|red|long|big|high)$/;
/** Those of them that open hardly anything else. */
const plainHeads = /^(?:port|fort|puerto|porto|mount|ciudad|loch|lough|upper|lower)$/;
const lastOnly = /^(?:city|town)$/;

/** 'Port Marlin' is a town wherever it stands; of 'New Marlin' so much is not sure. */
export const headOf = (word: string): "plain" | "any" | null => (plainHeads.test(word) ? "plain" : heads.test(word) ? "any" : null);

/** Of several words: none of an office, a body, a people, a given name or a title of something. French has names in one word, but for a few heads. */
function areNames({ tokens, language, original }: Sentence, { at, to }: Run): boolean {
  const head = heads.test(tokens[at]?.text ?? "");
  if ((language === "fr" && !head) || /^(?:the|les?|la)$/.test(tokens[at]?.text ?? "")) return false;
  if (!(plainHeads.test(tokens[at]?.text ?? "") || followsName(tokens[to])) || isCapitals(original)) return false;
  for (let index = at; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word" || (index === at && head) || (index === to - 1 && lastOnly.test(token.text))) continue;
    if (token.text.length < 3 || isCapitals(original.slice(token.start, token.end)) || never(token.text, language)) return false;
  }
  return head || !isGivenName(tokens[at]?.text ?? "");
}

const never = (word: string, language: Sentence["language"]): boolean => neverLed.has(word) || notTowns.has(word) || isBodyWord(word) || roles.has(word) || titles.has(word) || isDemonym(word, language);

const isCapitals = (text: string): boolean => text === text.toUpperCase();

let givenNames: ReadonlySet<string> | null = null;

/** Folded, of either language. */
export function isGivenName(word: string): boolean {
  givenNames ??= new Set([...maleNames, ...femaleNames].map(foldText));
  return givenNames.has(word);
}

/** No noun behind that the name would only describe: 'in Harry Marlow novels'. */
function followsName(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && !/^[-–]$/.test(token.text)) || behind.test(token.text);
}

const behind = /^(?:and|or|on|in|at|to|from|where|when|which|who|that|was|were|is|are|has|have|had|after|before|by|for|with|as|but|since|during|until|over|this|last|next|said|then|now|yesterday|today|tonight|overnight|early|late|without|while|because|so|will|would|could|than|near|off|et|ou|le|la|les|dans|en|a|au|avec|pour|par|qui|que|est|etait|ont|avait|lors|depuis|jusqu|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|hier)$/;
