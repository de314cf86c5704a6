import type { Language } from "../../../model/reading.js";
import { numberWords } from "../number-words.js";
import { readWords } from "./read-words.js";
import { denominators, unitsBehindTens } from "./denominators.js";
import type { Place, Quantity } from "./read-quantity.js";
import type { Token } from "../tokens.js";

/** A fraction in words at token `at`, where `cardinal` is the number that stands there: 'two thirds', 'un demi million'. */
export function readFraction(place: Place, at: number, cardinal: Quantity | null): Quantity | null {
  const numerator = cardinal?.form === "words" && cardinal.scale < 1e6 ? cardinal : article(place, at);
  const fraction = (numerator && overDenominator(place, numerator)) ?? halfAlone(place, at);
  return fraction && beforeScale(place, fraction);
}

/** 'a third', 'a twenty-first'. */
function article({ tokens }: Place, at: number): Quantity | null {
  return tokens[at]?.text === "a" || tokens[at]?.text === "an" ? { from: at, to: at + 1, value: 1, scale: 1, form: "words" } : null;
}

/** 'half a million', 'half million', 'un million et demi': 'half' and 'demi' need no numerator. */
function halfAlone({ tokens }: Place, at: number): Quantity | null {
  return /^(?:half|demie?)$/.test(tokens[at]?.text ?? "") ? { from: at, to: at + 1, value: 0.5, scale: 1, form: "fraction" } : null;
}

function overDenominator(place: Place, numerator: Quantity): Quantity | null {
  const { tokens, language } = place;
  const at = tokens[numerator.to]?.text === "-" ? numerator.to + 1 : numerator.to;
  const under = readDenominator(tokens, at, language);
  if (!under) return null;
  const whole = splitTens(place, numerator, under) ?? { value: numerator.value / under.value };
  return { from: numerator.from, to: under.to, value: whole.value, scale: 1, form: "fraction" };
}

interface Denominator {
  readonly to: number;
  readonly value: number;
}

/** 'fifths', 'vingt et unième', 'twenty firsts'. */
function readDenominator(tokens: readonly Token[], at: number, language: Language): Denominator | null {
  const tens = numberWords[language].small.get(tokens[at]?.text ?? "");
  if (tens !== undefined && tens >= 20) {
    let unit = at + 1;
    while (unit < at + 4 && /^(?:-|et)$/.test(tokens[unit]?.text ?? "")) unit += 1;
    const value = unitsBehindTens[language].get(tokens[unit]?.text ?? "");
    if (value !== undefined) return { to: unit + 1, value: tens + value };
  }
  const value = denominators[language].get(tokens[at]?.text ?? "");
  return value === undefined ? null : { to: at + 1, value };
}

/** 'one hundred thirty-fifths' is 100 over 35: the tens in front belong to the denominator, unless 'and' ties them to what is before. */
function splitTens({ tokens, language }: Place, numerator: Quantity, under: Denominator): { value: number } | null {
  const last = numerator.to - 1;
  const tens = numberWords[language].small.get(tokens[last]?.text ?? "") ?? 0;
  if (language !== "en" || tens < 20 || under.value > 9 || last === numerator.from || tokens[last - 1]?.text === "and") return null;
  const above = readWords(tokens.slice(numerator.from, last), 0, language);
  return above?.to === last - numerator.from ? { value: above.value / (tens + under.value) } : null;
}

/**
 * 'One hundred and three quarters' is 100 and 3/4: where what stands behind the joiner is a proper fraction, the number
 * ends before the joiner. 'One hundred and thirty fifths' is 130/5.
 */
export function wholeBeforeFraction({ tokens, language }: Place, number: Pick<Quantity, "from" | "to">): number | null {
  const { joiner } = numberWords[language];
  let cut = number.to - 1;
  while (cut > number.from && tokens[cut]?.text !== joiner) cut -= 1;
  if (cut === number.from) return null;
  const under = readDenominator(tokens, tokens[number.to]?.text === "-" ? number.to + 1 : number.to, language);
  const part = under && readWords(tokens.slice(cut + 1, number.to), 0, language);
  return part && part.value < under.value ? cut : null;
}

/** 'two thirds of a million', 'three quarters million', 'half a million'. */
function beforeScale({ tokens, language }: Place, fraction: Quantity): Quantity {
  let at = fraction.to;
  while (at < fraction.to + 2 && /^(?:of|a|an|de)$/.test(tokens[at]?.text ?? "")) at += 1;
  const scale = numberWords[language].scales.get(tokens[at]?.text ?? "") ?? 0;
  return scale < 1e5 ? fraction : { ...fraction, to: at + 1, value: fraction.value * scale, scale };
}
