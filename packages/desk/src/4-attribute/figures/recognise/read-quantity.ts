import type { Token } from "../tokens.js";
import type { Language } from "../../../model/reading.js";
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
}

const dozens = /^(?:dozens?|doz|dozs|douzaines?)$/;
const zeros = /^(?:zero|nought|naught|nil)$/;
const points: Readonly<Record<Language, string>> = { en: "point", fr: "virgule" };

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

/** Digits with what belongs to them: a power, a fraction line, a word that multiplies. */
function readDigits(place: Place, at: number): Quantity | null {
  const { tokens } = place;
  const first = tokens[at];
  if (first?.value == null) return null;
  const power = readPower(tokens, at);
  const number: Quantity = { from: at, to: power?.to ?? at + 1, value: power?.value ?? first.value, scale: 1, form: power?.isFraction === true ? "fraction" : "digits" };
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

/** 'five and a quarter', 'five and a half million', 'un million et demi', 'one billion and three quarters million'. */
export function addPart(place: Place, number: Quantity): Quantity {
  const { tokens, language } = place;
  // 'Five-and-a-half years' ties them with hyphens.
  const tied = tokens[number.to]?.text === "-" && tokens[number.to]?.glued === true ? 1 : 0;
  if (tokens[number.to + tied]?.text !== numberWords[language].joiner) return number;
  if (tied === 1 && language === "en" && tokens.slice(number.to, number.to + 6).map((token) => token.text).join(" ") === "- and - a - half") return { ...number, to: number.to + 6, value: number.value + 0.5 };
  const at = number.to + 1 + tied;
  const part = readFraction(place, at, readCardinal(place, at));
  if (!part) return number;
  if (number.scale === 1 && part.scale > 1 && part.value < part.scale) return { ...number, to: part.to, value: number.value * part.scale + part.value, scale: part.scale };
  if (part.value >= Math.max(number.scale, 1)) return number;
  const scaled = part.scale > 1 || number.scale < 1e6 ? part.value : part.value * number.scale;
  return { ...number, to: part.to, value: number.value + scaled };
}
