import type { Span } from "../../model/span.js";
import { counting, countingVerbs, endsName, nobody } from "./source-words.js";
import type { Sentence, Token } from "./tokens.js";

/** Who gives a figure, as written. `beside`: the words stand right at the figure, and say more than a statement around both. */
export interface Source {
  readonly text: string;
  readonly beside: boolean;
}

/** 'Selon la police', 'according to the county': its first token, and the tokens of the name. */
interface Phrase {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** A name of more words is a passage. */
const wordsAtMost = 9;
/** A phrase farther off than this many words and marks tells of something else. */
const reach = 40;
/** Words between a figure and the source beside it: '12 000 personnes se sont rassemblées selon la CGT'. */
const gapAtMost = 5;

/** For each figure of a sentence, in order, who gives it by the words around it; null where they name nobody. Linear in the sentence. */
export function findSources(sentence: Sentence, figures: readonly Span[]): readonly (Source | null)[] {
  const phrases = phrasesOf(sentence);
  let token = 0;
  let next = 0;
  let said: number | null = null;
  return figures.map((figure, index) => {
    while ((sentence.tokens[token]?.end ?? Infinity) <= figure.start) token += 1;
    const from = token;
    let to = from;
    while ((sentence.tokens[to]?.start ?? Infinity) < figure.end) to += 1;
    while ((phrases[next]?.start ?? Infinity) < from) next += 1;
    const behind = phrases[next];
    const isOwn = (sentence.tokens[behind?.start ?? 0]?.start ?? 0) < (figures[index + 1]?.start ?? Infinity);
    if (behind && isOwn && isBeside(sentence.tokens, to, behind)) return named(sentence, behind, true);
    const bracket = inBrackets(sentence, to);
    if (bracket) return bracket;
    const counted: Phrase | null = countedBy(sentence, from) ?? (said === null ? null : goesOn(sentence, from));
    if (counted) {
      said = from;
      return named(sentence, counted, true);
    }
    const around = behind && !parted(sentence.tokens, to, behind.start) ? behind : ahead(sentence.tokens, from, phrases[next - 1]);
    return around ? named(sentence, around, false) : null;
  });
}

function named({ tokens, original }: Sentence, { from, to }: Phrase, beside: boolean): Source {
  return { text: original.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, " "), beside };
}

function phrasesOf(sentence: Sentence): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const from = behindLink(sentence, at);
    const to = from === null ? null : nameEnd(sentence, from);
    if (from === null || to === null) continue;
    phrases.push({ start: at, from, to });
    at = to - 1;
  }
  return phrases;
}

/** Where the name begins behind 'selon', 'd'après', 'according to' at a token. */
function behindLink({ tokens, language }: Sentence, at: number): number | null {
  const word = (index: number): string => tokens[at + index]?.text ?? "";
  if (language === "en") return word(0) === "according" && word(1) === "to" ? at + 2 : null;
  if (word(0) === "selon") return at + 1;
  return word(0) === "d" && word(1) === "'" && word(2) === "apres" ? at + 3 : null;
}

function nameEnd({ tokens, language }: Sentence, from: number): number | null {
  let to = from;
  while (to - from < wordsAtMost && isNameToken(tokens[to], to > from) && !(endsName[language].has(tokens[to]?.text ?? "") && tokens[to]?.capital !== true)) to += 1;
  while (to > from && tokens[to - 1]?.kind === "mark") to -= 1;
  const cut = to - from === wordsAtMost && tokens[to]?.kind === "word";
  const head = /^(?:the|a|an|le|la|les|l|un|une|des|ce|cette|ces|its|their|his|her|son|sa|ses|leur|leurs)$/.test(tokens[from]?.text ?? "") ? from + 1 : from;
  const first = tokens[tokens[head]?.text === "'" ? head + 1 : head];
  return to === from || cut || first?.kind !== "word" || nobody.has(first.text) ? null : to;
}

function isNameToken(token: Token | undefined, inside: boolean): boolean {
  if (!token) return false;
  return token.kind === "word" || token.kind === "digits" && inside || (inside && (token.text === "'" || (token.text === "-" && token.glued)));
}

/** Only words, and few, stand between a figure and the phrase: '900 selon les organisateurs', '3 000 (selon la police)'. */
function isBeside(tokens: readonly Token[], to: number, phrase: Phrase): boolean {
  if (phrase.start - to > gapAtMost) return false;
  for (let at = to; at < phrase.start; at += 1) if (tokens[at]?.kind !== "word" && !(tokens[at]?.text === "(" || (at === phrase.start - 1 && tokens[at]?.text === ","))) return false;
  return true;
}

/** '3,000 (police)', '9 000 personnes (organisateurs)'. */
function inBrackets({ tokens, original }: Sentence, to: number): Source | null {
  const closing = tokens[to + 2]?.text === ")" ? to + 2 : tokens[to + 3]?.text === ")" ? to + 3 : -1;
  if (tokens[to]?.text !== "(" || closing < 0 || !counting.has(tokens[closing - 1]?.text ?? "")) return null;
  return { text: original.slice(tokens[to + 1]?.start, tokens[closing - 1]?.end), beside: true };
}

/** 'police counted 110', 'la police en a compté 110', 'hospitals reported 20': a body that counts, a verb, the figure. */
function countedBy(sentence: Sentence, from: number): Phrase | null {
  const { tokens, language } = sentence;
  let verb = from - 1;
  const isParticiple = /^(?:compte|denombre|recense|comptabilise|enregistre|annonce|revendique|evoque)$/.test(tokens[verb]?.text ?? "") && /^(?:a|ont|avait|avaient)$/.test(tokens[verb - 1]?.text ?? "");
  if (!isParticiple && !countingVerbs[language].test(tokens[verb]?.text ?? "")) return null;
  if (isParticiple) verb -= 1;
  const end = tokens[verb - 1]?.text === "en" && language === "fr" ? verb - 1 : verb;
  return bodyBefore(sentence, end);
}

/** 'Police counted 400, the organisers 1,200': the verb is not said again. */
function goesOn(sentence: Sentence, from: number): Phrase | null {
  const body = bodyBefore(sentence, from);
  return body && /^[,;]$/.test(sentence.tokens[body.from - 1]?.text ?? "") ? body : null;
}

/** A body that counts, with its article, that ends right before a token and opens its clause. */
function bodyBefore({ tokens }: Sentence, end: number): Phrase | null {
  if (!counting.has(tokens[end - 1]?.text ?? "")) return null;
  let from = end - 1;
  while (from > 0 && end - from < 5 && tokens[from - 1]?.kind === "word" && !/^(?:and|but|while|et|mais|tandis|que|quand|alors|or|whereas|the|la|le|les)$/.test(tokens[from - 1]?.text ?? "")) from -= 1;
  if (/^(?:the|la|le|les)$/.test(tokens[from - 1]?.text ?? "")) from -= 1;
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === "mark" || /^(?:and|but|while|et|mais|que|quand|or|whereas)$/.test(before.text);
  return opens ? { start: from, from, to: end } : null;
}

/** A semicolon or colon parts what the phrase tells from what stands before it. */
function parted(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reach) return true;
  for (let at = from; at < to; at += 1) if (/^[;:.!?"“”«»]$/.test(tokens[at]?.text ?? "")) return true;
  return false;
}

/** The phrase that opens the sentence or the clause a figure stands in: 'Selon le ministère, 300 familles attendent'. */
function ahead(tokens: readonly Token[], from: number, phrase: Phrase | undefined): Phrase | null {
  if (!phrase || tokens[phrase.to]?.text !== "," || parted(tokens, phrase.to, from)) return null;
  const before = tokens[phrase.start - 1];
  return before === undefined || /^[;:"“«]$/.test(before.text) || /^(?:and|but|et|mais|car)$/.test(before.text) ? phrase : null;
}
