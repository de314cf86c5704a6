import { aged, agedName } from "./ages.js";
import type { FigureDraft } from "./figure-draft.js";
import { isMoneySign, moneyAfter, moneyBefore, multiply } from "./money.js";
import { nounGroup, singleNoun } from "./noun-group.js";
import { percentAfter } from "./recognise/percent-sign.js";
import { readNumber } from "./read-number.js";
import type { Sentence, Token } from "./tokens.js";
import { unitOf } from "./units.js";

/** Finds what a number is a number of: money, percent, a unit of measure, an age, or the nouns it counts. */
export function measure(sentence: Sentence, draft: FigureDraft): void {
  const { tokens } = sentence;
  if (draft.form === "share") {
    draft.unit = "percent";
    draft.counts = wholeOf(sentence, draft.to) ?? (draft.number.to - draft.number.from > 2 ? nounGroup(tokens, draft.to, sentence.language) : null);
    draft.to = draft.counts?.to ?? draft.to;
    draft.counts ??= nounInside(tokens, draft);
    return;
  }
  if (moneyBefore(tokens, draft)) return;
  scaleAfter(tokens, draft);
  if (percentOf(sentence, draft) || moneyAfter(sentence, draft)) return;
  if (hyphenated(sentence, draft)) return;
  millions(sentence, draft);
  if (area(tokens, draft) || temperature(tokens, draft)) return;
  if (/^(?:nautical miles?|milles? (?:marins?|nautiques?))$/.test(`${tokens[draft.to]?.text ?? ""} ${tokens[draft.to + 1]?.text ?? ""}`)) {
    draft.unit = "nautical mile";
    draft.to += 2;
    return;
  }
  const next = tokens[draft.to];
  const unit = next ? unitNamed(sentence, next, draft) : null;
  if (next && unit !== null && !(next.glued && next.text === "m")) {
    draft.unit = unit;
    draft.to += 1;
    perHour(tokens, draft);
    addMinutes(tokens, draft);
    addHalf(tokens, draft);
    aged(sentence, draft);
    if (!draft.age) draft.counts = null;
    return;
  }
  if (agedName(tokens, draft)) return;
  countNouns(sentence, draft);
}

/** '5in' is a length; 'Nm' is no sea mile; 'a tenth of a second' is told from 'the second'. */
function unitNamed({ original }: Sentence, word: Token, draft: FigureDraft): string | null {
  if (word.text === "nm" && original.slice(word.start, word.end) === "Nm") return "newton metre";
  if (word.text === "in" && word.glued && draft.form === "digits") return "inch";
  return word.text === "second" && draft.low !== null && draft.low < 1 ? "second" : unitOf(word.text);
}

/** 'un enfant sur cinq': the noun stands inside the share. */
function nounInside(tokens: readonly Token[], draft: FigureDraft): FigureDraft["counts"] {
  let to = draft.number.from + 1;
  while (to < draft.number.to && !/^(?:sur|in|out)$/.test(tokens[to]?.text ?? "")) to += 1;
  return to > draft.number.from + 1 && to < draft.number.to ? { from: draft.number.from + 1, to } : null;
}

/** '4.3M' and '10k' without money: a small m is a metre. */
function scaleAfter(tokens: readonly Token[], draft: FigureDraft): void {
  const scale = tokens[draft.to];
  if (scale?.glued !== true || draft.form !== "digits") return;
  if (isMoneySign(tokens[draft.to + 1]) && tokens[draft.to + 1]?.glued === true) return;
  if (scale.text === "k" || (scale.text === "m" && scale.capital)) multiply(draft, scale.text === "k" ? 1e3 : 1e6);
}

/** '1.2m customers': before nouns in the plural a small m is a million; elsewhere it is a metre. */
function millions({ tokens, language }: Sentence, draft: FigureDraft): void {
  const letter = tokens[draft.to];
  if (letter?.text !== "m" || !letter.glued || letter.capital || draft.form !== "digits" || language !== "en") return;
  const noun = tokens[draft.to + 1];
  if (noun?.kind === "word" && !noun.glued && (nounGroup(tokens, draft.to + 1, language) !== null || /^(?:tonnes|tons|barrels)$/.test(noun.text))) multiply(draft, 1e6);
}

function percentOf(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens } = sentence;
  if (points(tokens, draft)) return true;
  const size = percentAfter(tokens, draft.to);
  if (size === 0) return false;
  draft.unit = "percent";
  draft.to += size;
  draft.counts = wholeOf(sentence, draft.to);
  draft.to = draft.counts?.to ?? draft.to;
  return true;
}

function points(tokens: readonly Token[], draft: FigureDraft): boolean {
  const words = [tokens[draft.to]?.text, tokens[draft.to + 1]?.text];
  const unit = /^points?$/.test(words[1] ?? "") && /^(?:percentage|basis)$/.test(words[0] ?? "") ? `${words[0] ?? ""} point` : /^points? pourcentage$/.test(`${words[0] ?? ""} ${tokens[draft.to + 2]?.text ?? ""}`) ? "percentage point" : null;
  if (unit === null) return false;
  draft.unit = unit;
  draft.to += words[1] === "de" ? 3 : 2;
  return true;
}

/** 'of all cases', 'des opérations', 'of the vote': the whole that a share is taken of. */
function wholeOf(sentence: Sentence, from: number): FigureDraft["counts"] {
  const { tokens, language } = sentence;
  const isLink = (text: string | undefined): boolean => text !== undefined && /^(?:of|de|d|des|du|'|the|all|la|les|le|l|their|its|leurs|ses)$/.test(text);
  let at = from;
  while (isLink(tokens[at]?.text) && at - from < 4) at += 1;
  if (at === from) return null;
  const group = nounGroup(tokens, at, language);
  if (group) return group;
  const noun = tokens[at];
  return noun?.kind === "word" && !noun.capital && !noWhole.test(noun.text) ? { from: at, to: at + 1 } : null;
}

const noWhole = /^(?:plus|moins|more|less|fewer|an?|them|it|us|you|those|these|which|whom|who|what|eux|elles?|ceux|celles|cela|ca|nous|vous|lui)$/;

/** '30 m²', '12 km2', '3 square miles'; a bare small m is a metre. */
function area(tokens: readonly Token[], draft: FigureDraft): boolean {
  const first = tokens[draft.to];
  const second = tokens[draft.to + 1];
  if (!first || first.capital) return false;
  const length = first.text === "m" ? "metre" : unitOf(first.text);
  const cubic = first.text.startsWith("cubi") || /^cubes?$/.test(second?.text ?? "");
  if (cubic) return volume(tokens, draft);
  const squared = second?.glued === true && /^[²2]$/.test(second.text);
  const words = first.text === "square" || (second?.text ?? "").startsWith("carre");
  const side = first.text === "square" ? unitOf(second?.text ?? "") : length;
  if (side === null || (!squared && !words && first.text !== "m")) return false;
  draft.unit = squared || words ? `square ${side}` : side;
  draft.to += squared || words ? 2 : 1;
  return true;
}

/** '40 cubic metres', '3 000 mètres cubes'. */
function volume(tokens: readonly Token[], draft: FigureDraft): boolean {
  const words = [tokens[draft.to]?.text ?? "", tokens[draft.to + 1]?.text ?? ""];
  const side = words.map((word) => unitOf(word)).find((unit) => unit !== null) ?? null;
  if (side === null) return false;
  draft.unit = `cubic ${side}`;
  draft.to += 2;
  return true;
}

/** '12 °C', '38C', '40 degrees Celsius', '-4 °', '5 W': signs in capitals, which small letters are not. */
function temperature(tokens: readonly Token[], draft: FigureDraft): boolean {
  const word = (index: number): string => tokens[draft.to + index]?.text ?? "";
  const first = tokens[draft.to];
  const degrees = first?.text === "°" || /^(?:degrees?|degres?)$/.test(word(0));
  const scale = degrees ? scales.get(word(1)) : undefined;
  if (degrees) {
    draft.unit = scale ?? "degree";
    draft.to += scale === undefined ? 1 : 2;
    return true;
  }
  if (!first?.capital || draft.form !== "digits" || (!first.glued && first.text !== "w" && tokens[draft.to + 1]?.capital === true)) return false;
  const unit = first.text === "w" ? "watt" : first.text === "v" ? "volt" : first.text === "c" || first.glued || (first.text === "f" && warm(tokens)) ? scales.get(first.text) : undefined;
  if (unit === undefined || first.text.length > 1) return false;
  draft.unit = unit;
  draft.to += 1;
  return true;
}

/** 'A temperature of 109.4 F': a letter that stands apart is a scale only where heat is spoken of. */
function warm(tokens: readonly Token[]): boolean {
  return tokens.some((token) => /^(?:temperatures?|heat|heatwave|hot|cold|cool|freezing|fever|thermometers?|degrees?|canicule|chaleur)$/.test(token.text));
}

const scales: ReadonlyMap<string, string> = new Map([["c", "degree Celsius"], ["celsius", "degree Celsius"], ["centigrade", "degree Celsius"], ["f", "degree Fahrenheit"], ["fahrenheit", "degree Fahrenheit"]]);

/** '80 km/h', '60 miles an hour', '90 kilomètres à l'heure'. */
function perHour(tokens: readonly Token[], draft: FigureDraft): void {
  if (!/^(?:kilometre|mile|metre)$/.test(draft.unit ?? "")) return;
  const words = [0, 1, 2, 3].map((index) => tokens[draft.to + index]?.text ?? "");
  const two = `${words[0] ?? ""} ${words[1] ?? ""}`;
  const size = /^(?:per hour|an hour|\/ h|\/ hour|par heure|\/ heure)$/.test(two) ? 2 : words.slice(0, 4).join(" ") === "a l ' heure" ? 4 : 0;
  if (size === 0) return;
  draft.unit = `${draft.unit ?? ""} per hour`;
  draft.to += size;
}

/** '1h30': an hour and a half, in minutes. */
function addMinutes(tokens: readonly Token[], draft: FigureDraft): void {
  const [letter, digits] = [tokens[draft.to - 1], tokens[draft.to]];
  if (letter?.text !== "h" || !letter.glued || digits?.glued !== true || !/^[0-5]\d$/.test(digits.text) || draft.low === null || draft.low !== draft.high) return;
  const minutes = draft.low * 60 + Number(digits.text);
  Object.assign(draft, { low: minutes, high: minutes, unit: "minute", to: draft.to + 1 });
}

/** 'deux heures et demie', 'three years and a half', 'trois heures et quart'. */
function addHalf(tokens: readonly Token[], draft: FigureDraft): void {
  const words = [0, 1, 2].map((i) => tokens[draft.to + i]?.text ?? "").join(" ");
  const quarter = draft.unit === "hour" && /^et quart(?: |$)/.test(words);
  const size = quarter || /^et demie?(?: |$)/.test(words) ? 2 : words === "and a half" ? 3 : 0;
  if (size === 0 || draft.low === null || draft.high === null) return;
  draft.low += quarter ? 0.25 : 0.5;
  draft.high += quarter ? 0.25 : 0.5;
  draft.to += size;
}

/** 'two-hour operation', '75-page report', '23-year-old', '16-year-old boy'. */
function hyphenated(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens, language } = sentence;
  const hyphen = tokens[draft.to];
  const word = tokens[draft.to + 1];
  if (hyphen?.text !== "-" || !word?.glued || word.kind !== "word") return false;
  draft.unit = unitOf(word.text);
  draft.to += 2;
  if (word.text === "plus") Object.assign(draft, { high: null, bounded: true, approx: { from: draft.to - 1, to: draft.to } });
  if (/^(?:year|month|week|day)$/.test(draft.unit ?? "") && tokens[draft.to]?.text === "-" && /^olds?$/.test(tokens[draft.to + 1]?.text ?? "")) {
    draft.to += 2;
    draft.age = true;
  }
  if (draft.age) return true;
  const group = nounGroup(tokens, draft.to, language) ?? singleNoun(tokens, draft.to, language);
  // A '12-member panel' has twelve members: what is counted stands in the word. 'Forty-odd guests' are guests.
  const isInside = draft.unit === null && !/^(?:plus|odd|strong|some|something|fold)$/.test(word.text);
  draft.counts = group && isInside ? { from: draft.to - 1, to: draft.to } : group;
  return true;
}

/** '82 personnes', 'deux millions de vues', 'dozens of migrants', 'deux de nos observatrices'. */
function countNouns(sentence: Sentence, draft: FigureDraft): void {
  const { tokens, language } = sentence;
  let at = draft.to;
  if (tokens[at]?.text === "of" || tokens[at]?.text === "de") at += 1;
  else if (tokens[at]?.text === "d" && tokens[at + 1]?.text === "'") at += 2;
  if (at > draft.to && /^(?:nos|ses|leurs|ces|nos|our|his|her|their|its|these|those|the|my|mes)$/.test(tokens[at]?.text ?? "")) at += 1;
  if (at > draft.to && readNumber(tokens, at, language) !== null) return;
  const unit = unitOf(tokens[at]?.text ?? "");
  if (unit !== null) {
    const cubic = /^cubes?$/.test(tokens[at + 1]?.text ?? "");
    draft.unit = cubic ? `cubic ${unit}` : unit;
    draft.to = at + (cubic ? 2 : 1);
    return;
  }
  const group = nounGroup(tokens, at, language) ?? (at === draft.to && isSingular(draft, language) ? singleNoun(tokens, at, language) : null);
  if (!group) return;
  draft.counts = group;
  draft.to = group.to;
}

/** '1 sailor', '0,2 point': nouns of numbers that take no plural. French has none below two. */
function isSingular({ form, low, high }: FigureDraft, language: Sentence["language"]): boolean {
  return form === "digits" && low !== null && low === high && (low === 1 || (language === "fr" && low >= 0 && low < 2));
}
