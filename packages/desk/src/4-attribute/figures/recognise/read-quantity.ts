import type { Token } from "../tokens.js";
import type { Language } from "../../../model/reading.js";
import { currencyCode } from "../currencies.js";
import { numberWords } from "../number-words.js";
import { readWords } from "./read-words.js";
import { readPower } from "./read-power.js";
import { readFraction, wholeBeforeFraction } from "./read-fraction.js";

/** A number read from tokens `from` (inclusive) to `to` (exclusive). `scale`: the last word that multiplied it, or 1. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly form: "digits" | "words" | "fraction";
}

/** Where to read, and in which language. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Letters glued to digits multiply: not where '5g' may be five grams. */
  readonly letters: boolean;
}

/** Letters glued to digits, or written behind them in capitals, that multiply. */
const suffixes: ReadonlyMap<string, number> = new Map([["k", 1e3], ["m", 1e6], ["mm", 1e6], ["g", 1e9], ["b", 1e9], ["bn", 1e9], ["t", 1e12], ["md", 1e9], ["mds", 1e9]]);
const dozens = /^(?:dozens?|doz|dozs|douzaines?)$/;
const zeros = /^(?:zero|nought|naught|nil)$/;
const points: Readonly<Record<Language, string>> = { en: "point", fr: "virgule" };

/** The longest number at token `at`: cardinals, decimals, fractions, powers, dozens, and what 'and a half' adds. */
export function readQuantity(place: Place, at: number): Quantity | null {
  const cardinal = readCardinal(place, at);
  const fraction = readFraction(place, at, cardinal);
  if (fraction) return addPart(place, fraction);
  return cardinal && addPart(place, ratio(place, cardinal) ?? cardinal);
}

/** Digits or words, without fractions: '2.5 million', 'three hundred and five', 'five point two', 'une douzaine'. */
export function readCardinal(place: Place, at: number): Quantity | null {
  const first = place.tokens[at];
  if (!first) return null;
  if (first.kind === "digits") return readDigits(place, at);
  const words = spelt(place, at);
  return words && inDozens(place, multiplied(place, decimals(place, words), 1));
}

function spelt(place: Place, at: number): Quantity | null {
  const { tokens, language } = place;
  const text = tokens[at]?.text ?? "";
  if (zeros.test(text)) return { from: at, to: at + 1, value: 0, scale: 1, form: "words" };
  if (text === "half" && dozens.test(tokens[at + 1]?.text ?? "")) return { from: at, to: at + 1, value: 0.5, scale: 1, form: "words" };
  if (text === "half" && tokens[at + 1]?.text === "a" && dozens.test(tokens[at + 2]?.text ?? "")) return { from: at, to: at + 2, value: 0.5, scale: 1, form: "words" };
  if ((text === "a" || text === "an" || text === "un" || text === "une") && dozens.test(tokens[at + 1]?.text ?? "")) return { from: at, to: at + 1, value: 1, scale: 1, form: "words" };
  const whole = readWords(tokens, at, language);
  const cut = whole && wholeBeforeFraction(place, { from: at, to: whole.to });
  const before = cut === null ? null : readWords(tokens.slice(at, cut), 0, language);
  const number = cut === null ? whole : before && { to: at + before.to, value: before.value };
  if (!number) return null;
  return { from: at, to: number.to, value: number.value, scale: scaleOf(tokens[number.to - 1]?.text ?? "", language), form: "words" };
}

function scaleOf(word: string, language: Language): number {
  return numberWords[language].scales.get(word) ?? 1;
}

/** 'five point two', 'deux cent virgule trois': each word behind the point is a digit, or the decimals as one number. */
function decimals({ tokens, language }: Place, whole: Quantity): Quantity {
  if (tokens[whole.to]?.text !== points[language] || whole.scale !== 1) return whole;
  const words = numberWords[language];
  let digits = "";
  let to = whole.to + 1;
  for (; to - whole.to < 20; to += 1) {
    const text = tokens[to]?.text ?? "";
    const value = zeros.test(text) ? 0 : words.small.get(text);
    if (value === undefined || (value > 9 && digits !== "")) break;
    digits += String(value);
    if (value > 9) {
      to += 1;
      break;
    }
  }
  return digits === "" ? whole : { ...whole, to, value: Number(`${String(whole.value)}.${digits}`) };
}

function inDozens({ tokens }: Place, number: Quantity): Quantity {
  return dozens.test(tokens[number.to]?.text ?? "") ? { ...number, to: number.to + 1, value: number.value * 12 } : number;
}

/** Digits with what belongs to them: a power, a fraction line, a letter or a word that multiplies. */
function readDigits(place: Place, at: number): Quantity | null {
  const { tokens, language } = place;
  const first = tokens[at];
  if (first?.value == null) return null;
  const power = readPower(tokens, at);
  const number: Quantity = { from: at, to: power?.to ?? at + 1, value: power?.value ?? first.value, scale: 1, form: power?.isFraction === true ? "fraction" : "digits" };
  const suffix = tokens[number.to];
  if (place.letters && suffix?.kind === "word") {
    const factor = suffixes.get(suffix.text);
    const shown = suffix.glued ? !/^m$/.test(suffix.text) || suffix.capital : suffix.capital && suffix.text.length === 1 && !/^[mkb]$/.test(suffix.text);
    if (factor !== undefined && shown) return { ...number, to: number.to + 1, value: number.value * factor };
    if (suffix.glued && scaleOf(suffix.text, language) === 1 && currencyCode(suffix.text) === null && currencyCode(suffix.text.replace(/^m/, "")) === null) return null;
  }
  return inDozens(place, multiplied(place, number, 2));
}

/** The words for thousands, millions and so on that stand behind a number. */
function multiplied({ tokens, language }: Place, number: Quantity, most: number): Quantity {
  let all = number;
  for (let steps = 0; steps < most; steps += 1) {
    const at = tokens[all.to]?.text === "-" && tokens[all.to]?.glued === true ? all.to + 1 : all.to;
    const text = tokens[at]?.text ?? "";
    const factor = text === "hundred" && steps === 0 && number.form === "digits" ? 100 : scaleOf(text, language);
    if (factor === 1) break;
    all = { ...all, to: at + 1, value: all.value * factor, scale: factor };
  }
  return all;
}

/** '2000 over 3', 'one out of three', 'un sur 20'. 'Over' divides anything; the others a part by its whole. */
function ratio(place: Place, part: Quantity): Quantity | null {
  const { tokens, language } = place;
  const link = tokens[part.to]?.text;
  const size = language === "fr" ? (link === "sur" ? 1 : 0) : link === "over" ? 1 : link === "out" && tokens[part.to + 1]?.text === "of" ? 2 : 0;
  const whole = size === 0 ? null : readCardinal(place, part.to + size);
  if (!whole || whole.value === 0 || (link !== "over" && part.value >= whole.value)) return null;
  return { ...part, to: whole.to, value: part.value / whole.value, scale: 1, form: "fraction" };
}

/** 'five and a quarter', 'un million et demi', 'one billion and three quarters million'. */
function addPart(place: Place, number: Quantity): Quantity {
  const { tokens, language } = place;
  if (tokens[number.to]?.text !== numberWords[language].joiner) return number;
  const at = number.to + 1;
  const next = readCardinal(place, at);
  const part = readFraction(place, at, next) ?? next;
  if (!part || part.value >= Math.max(number.scale, 1) || part.form !== "fraction") return number;
  const scaled = part.scale > 1 || number.scale < 1e6 ? part.value : part.value * number.scale;
  return { ...number, to: part.to, value: number.value + scaled, form: "fraction" };
}
