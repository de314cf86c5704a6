import type { Token } from "../tokens.js";
import type { Language } from "../../../model/reading.js";
import type { Span } from "../../../model/span.js";
import { currencyCode, dollarLetters } from "../currencies.js";
import { cutNumerals } from "./numerals.js";
import { readQuantity, type Place, type Quantity } from "./read-quantity.js";

export interface RecognisedNumber extends Span {
  readonly value: number;
}

/**
 * Every number of a text in digits or words, whatever it stands for: no judgement of whether it counts something is made
 * here. Pure, and linear in the text.
 */
export function recogniseNumbers(text: string, language: Language): readonly RecognisedNumber[] {
  const tokens = cutNumerals(text, language);
  return readNumbers({ tokens, language, letters: true }).map((number) => ({ ...spanOf(tokens, number), value: number.value }));
}

export function spanOf(tokens: readonly Token[], range: { from: number; to: number }): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** The numbers of cut text, by tokens, in order and never overlapping. */
export function readNumbers(place: Place): readonly Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < place.tokens.length) {
    const number = readSigned(place, at);
    if (number) found.push(number);
    at = number?.to ?? at + 1;
  }
  return found;
}

const minus: Readonly<Record<Language, RegExp>> = { en: /^(?:minus|negative)$/, fr: /^(?:negative|negatif|moins)$/ };

function readSigned(place: Place, at: number): Quantity | null {
  const { tokens, language } = place;
  const token = tokens[at];
  if (!token) return null;
  const isSign = token.text === "-" ? !token.glued && tokens[at + 1]?.glued === true : minus[language].test(token.text);
  const number = isSign ? readQuantity(place, at + 1) : null;
  // A hyphen before words is no sign, and 'moins' before a noun is 'less'.
  if (number && (token.text !== "-" || number.form !== "words")) return { ...number, from: at, value: -number.value };
  if (token.glued && token.kind === "digits" && tokens[at - 1]?.kind === "word" && !isMoney(tokens, at - 1)) return null;
  const plain = isSign ? null : readQuantity(place, at);
  return plain && !isPronoun(place, plain) ? plain : null;
}

/** 'USD115', '$US55': letters that name money stand glued to the number. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return tokens[at - 1]?.text === "$" ? dollarLetters.has(text) : currencyCode(text) !== null;
}

const pointing = /^(?:the|this|that|which|each|every|any|another|no|good|last|only|right|wrong)$/;

/** 'the one', 'which one': a pronoun. French articles are left in: 'un' is a number and an article in one word. */
function isPronoun({ tokens, language }: Place, number: Quantity): boolean {
  if (language === "fr" || number.to !== number.from + 1 || number.form === "digits") return false;
  const text = tokens[number.from]?.text ?? "";
  if (text === "half") return true;
  return text === "one" && (pointing.test(tokens[number.from - 1]?.text ?? "") || tokens[number.to]?.text === "another");
}
