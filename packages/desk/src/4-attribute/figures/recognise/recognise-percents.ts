import type { Token } from "../tokens.js";
import type { Language } from "../../../model/reading.js";
import { cutNumerals } from "./numerals.js";
import { readNumbers, spanOf, type RecognisedNumber } from "./recognise-numbers.js";

/** Every percentage of a text, in the words of either language. Digits inside an address are none. Pure, and linear in the text. */
export function recognisePercents(text: string, language: Language): readonly RecognisedNumber[] {
  const tokens = cutNumerals(text, language);
  return readNumbers({ tokens, language, letters: true }).flatMap((number) => {
    // '%20' in an address.
    const coded = tokens[number.from]?.glued === true && tokens[number.from - 1]?.text === "%";
    const after = coded ? 0 : signAfter(tokens, number.to);
    const before = after === 0 ? wordsBefore(tokens, number.from) : 0;
    const range = { from: number.from - before, to: number.to + after };
    return after === 0 && before === 0 ? [] : [{ ...spanOf(tokens, range), value: number.value }];
  });
}

/** How many tokens of a sign or word for percent begin at `at`. */
function signAfter(tokens: readonly Token[], at: number): number {
  const word = (index: number): string => tokens[at + index]?.text ?? "";
  if (word(0) === "%") return tokens[at + 1]?.glued === true && tokens[at + 1]?.kind !== "mark" ? 0 : 1;
  const from = word(0) === "-" ? 1 : 0;
  if (/^(?:percents?|pourcents?|pourcentages?|pct|percentage)$/.test(word(from))) return from + 1;
  if (!/^(?:per|pour)$/.test(word(from))) return 0;
  const next = word(from + 1) === "-" ? from + 2 : from + 1;
  return /^cents?$/.test(word(next)) ? next + 1 : 0;
}

/** 'percentage of twenty', 'per cent of twenty', 'pourcentage de vingt': how many tokens of it end before `at`. */
function wordsBefore(tokens: readonly Token[], at: number): number {
  const word = (index: number): string => tokens[at - index]?.text ?? "";
  if (!/^(?:of|de)$/.test(word(1))) return 0;
  if (/^(?:percents?|percentages?|pourcents?|pourcentages?)$/.test(word(2))) return 2;
  return /^cents?$/.test(word(2)) && /^(?:per|pour)$/.test(word(3)) ? 3 : 0;
}
