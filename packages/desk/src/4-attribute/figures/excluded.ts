import type { Span } from "../../model/span.js";
import { recogniseDates } from "../dates/recognise-dates.js";
import { matchesIn } from "../words/matches-in.js";
import { isMoneyWord } from "./recognise/money-unit.js";
import type { Sentence, Token } from "./tokens.js";

/** Addresses, handles and identifiers: whatever digits they hold count nothing. */
const addresses = /(?:https?:\/\/|www\.)[^\s]+|[^\s@]{0,64}@[^\s]+|\b[^\s]{1,80}\.(?:org|com|net|fr|eu|html?|php|pdf)\b/gu;
/** Without one of these there is no address. */
const addressMarks = /@|:\/\/|www\.|\.(?:org|com|net|fr|eu|htm|php|pdf)/;
/** Words behind which a number names a thing instead of counting one. */
const naming = new Set(("article articles art section chapter chapitre page pages p no n numero numeros number numbers num room chambre route road highway autoroute motorway junction sortie sorties exit exits junctions rooms gate platform quai line ligne "
  + "flight vol bus unit unite channel chaine figure table annexe annex appendix part partie volume tome episode season saison version resolution law loi decret decree rn rd bp cs box postal code alinea paragraph paragraphe zone phase category categorie grade niveau iphone windows size taille formula formule").split(" "));
/** Masks that a date lays over its words, but not over a length of time that is told in it ('ten minutes later'). */
const stillCounted = new Set(["after-clock"]);

/** Where no figure begins: dates, clock times, addresses. Spans relative to the sentence, in order. */
export function maskedSpans(sentence: Sentence): readonly Span[] {
  const spans: Span[] = [];
  for (const date of recogniseDates(sentence)) if (!stillCounted.has(date.expression.kind)) spans.push(date);
  if (addressMarks.test(sentence.folded)) for (const match of matchesIn(addresses, sentence.folded)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
}

/** True when the digits at token `at` are a name, a road, an ordinal, a score, a telephone number or part of one. */
export function namesSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.kind === "digits") {
    if (token.glued && before && ((before.kind === "word" && !isMoneyWord(tokens, at - 1)) || /^[#/:.]$/.test(before.text) || (before.text === "-" && isNamePart(tokens, at)))) return true;
    if (next?.glued && /^(?:[/:]|[ºª])$/.test(next.text) && tokens[at + 2]?.glued === true) return true;
    if (next?.glued && next.kind === "word" && /^(?:st|nd|rd|th|e|er|ere|eme|emes|es|ieme|s|h|am|pm|a)$/.test(next.text) && !(next.text === "h" && isLength(tokens, at))) return true;
    if (next?.glued && next.text === "p" && (/^[.]$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.text === "m" || /^(?:720|1080|1440|2160)$/.test(token.text))) return true;
    if (before?.kind === "digits" || (next?.kind === "digits" && !isPartSign(next) && !/^0*[1-9]\d{0,2}$/.test(next.text))) return true;
    if (isPointed(tokens, at) || isChain(tokens, at) || isHotline(tokens, at) || isModel(tokens, at)) return true;
    if (next?.text === "-" && tokens[at + 2]?.text === "something") return true;
    if (next?.glued && next.text === "x" && tokens[at + 2]?.kind === "digits" && tokens[at + 2]?.glued === true) return true;
    if (/^0\d/.test(token.text) || isTelephone(tokens, at) || isScore(tokens, at) || isAddress(tokens, at)) return true;
  }
  // 'Un 38 tonnes' is a lorry.
  if (next && /^tonnes$/.test(next.text) && /^(?:un|le|ce|du)$/.test(before?.text ?? "")) return true;
  // 'mum-of-two': the number is a part of the word.
  if (token.glued && before?.text === "-" && /^(?:of|de)$/.test(tokens[at - 2]?.text ?? "") && tokens[at - 3]?.text === "-") return true;
  if (before && /^(?:and|et|to|a)$/.test(before.text) && tokens[at - 2]?.kind === "digits" && naming.has(tokens[at - 3]?.text ?? "")) return true;
  if (before && naming.has(before.text) && !(before.text === "a" || before.text === "n")) return true;
  if (before && /[°ºo]/.test(before.text) && (tokens[at - 2]?.text === "n")) return true;
  return false;
}

/** 'Pendant 48h', 'plus de 1h30', 'dans les 24h': hours that last; others are a clock's. */
function isLength(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.text ?? "", tokens[at - 1]?.text ?? ""];
  return /^(?:pendant|durant|sous|en)$/.test(second) || (second === "les" && first === "dans") || (second === "de" && /^(?:plus|moins|pres|duree|delai|peine)$/.test(first));
}

/** '+1 202 555 0119', '0 800 123 456': digits in groups that no number is written in. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return /^0 \d{3}(?: |$)/.test(text) || (tokens[at - 1]?.text === "+" && tokens[at]?.glued === true && text.includes(" "));
}

/** '3-1': a hyphen between numbers that do not rise is a score or a code. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const falls = (first: Token | undefined, second: Token | undefined): boolean => first?.kind === "digits" && second?.kind === "digits" && Number(first.text) >= Number(second.text);
  const after = tokens[at + 1]?.text === "-" && tokens[at + 1]?.glued === true && falls(tokens[at], tokens[at + 2]);
  return after || (tokens[at - 1]?.text === "-" && tokens[at]?.glued === true && falls(tokens[at - 2], tokens[at]));
}

const streets = /^(?:rue|avenue|boulevard|bd|place|quai|chemin|impasse|allee|street|road|lane|drive|square|st)$/;

/** '1½': a sign for a part, glued to the whole. */
function isPartSign(token: Token): boolean {
  return token.glued && token.text.length === 1 && (token.value ?? 1) < 1;
}

/** '02-751-1500', '8-Mai-1945': three groups tied by hyphens, or a day tied to its month, count nothing. */
function isChain(tokens: readonly Token[], at: number): boolean {
  const tied = (index: number): boolean => {
    const [hyphen, next] = [tokens[index], tokens[index + 1]];
    return hyphen?.text === "-" && hyphen.glued && next?.glued === true;
  };
  const digits = (index: number): boolean => tokens[index]?.kind === "digits";
  if (tied(at + 1) && months.test(tokens[at + 2]?.text ?? "")) return true;
  const after = tied(at + 1) && digits(at + 2);
  const before = tied(at - 1) && digits(at - 2);
  return (after && (before || (tied(at + 3) && digits(at + 4)))) || (before && tied(at - 3) && digits(at - 4));
}

const months = /^(?:jan|janvier|january|fevrier|february|mars|march|avril|april|mai|may|juin|june|juillet|july|aout|august|septembre|september|octobre|october|novembre|november|decembre|december)$/;

/** '911 calls', 'a 112 operator', 'le 17, le 18': numbers that are dialled. */
function isHotline(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.text ?? "";
  if (/^(?:911|999|112|988|101)$/.test(number)) return /^(?:calls?|callers?|operators?|dispatch|dispatchers?|emergency|center|centre|service|tapes?|recordings?|system)$/.test(tokens[at + 1]?.text ?? "") || /^(?:dial|dialled|dialed|call|called|calling|rang|ring|phoned|phone|to)$/.test(tokens[at - 1]?.text ?? "");
  return /^(?:15|17|18|112|114|115|116|119|3919)$/.test(number) && tokens[at - 1]?.text === "le" && /^(?:appel|appele|appelle|appellent|appeler|appelez|compose|composer|composez|contacter|contactez|contacte|joindre|avec|par|faire)$/.test(tokens[at - 2]?.text ?? "");
}

/** '3D prints', 'Block 1B', '4K screens': one capital behind a digit is a model's letter, where it neither measures nor multiplies. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at + 1];
  if (!letter?.glued || !letter.capital || letter.kind !== "word" || letter.text.length !== 1 || tokens[at + 2]?.glued === true) return false;
  if (letter.text === "k") return /^(?:tvs?|television|televisions|video|videos|screens?|displays?|resolution|cameras?|uhd|ecrans?|televiseurs?|definition)$/.test(tokens[at + 2]?.text ?? "");
  if (!/^\d$/.test(tokens[at]?.text ?? "")) return false;
  return letter.text === "d" || (tokens[at - 1]?.kind === "word" && tokens[at - 1]?.capital === true);
}

/** '1.2.3', '22,24,26': points or commas glued between digits that are no number together. */
function isPointed(tokens: readonly Token[], at: number): boolean {
  const mark = (token: Token | undefined): boolean => token?.glued === true && /^[.,]$/.test(token.text);
  const after = mark(tokens[at + 1]) && tokens[at + 2]?.kind === "digits" && tokens[at + 2]?.glued === true;
  return after || (tokens[at]?.glued === true && mark(tokens[at - 1]) && tokens[at - 2]?.kind === "digits");
}

/** '12, rue des Lilas', '12 High Street'. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (streets.test(tokens[next]?.text ?? "") && !(tokens[next]?.capital ?? false) && next === at + 2) return true;
  return (tokens[at + 1]?.capital ?? false) && [at + 2, at + 3].some((i) => (tokens[i]?.capital ?? false) && streets.test(tokens[i]?.text ?? ""));
}

/** 'Covid-19', 'F-16': a word glued to the hyphen in front of the number. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  return hyphen?.glued === true && tokens[at - 2]?.kind === "word" && tokens[at - 2]?.text !== "minus";
}
