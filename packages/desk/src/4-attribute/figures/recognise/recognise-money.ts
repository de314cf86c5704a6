import type { Token } from "../tokens.js";
import type { Language } from "../../../model/reading.js";
import type { Span } from "../../../model/span.js";
import { minorUnit } from "../currencies.js";
import { cutNumerals } from "./numerals.js";
import { unitAfter, unitBefore } from "./money-unit.js";
import { readNumbers, spanOf } from "./recognise-numbers.js";
import type { Quantity } from "./read-quantity.js";

/** An amount: `unit` is an ISO 4217 code where the words settle it, else the word's family ('dollar', 'franc', 'cent'). */
export interface RecognisedMoney extends Span {
  readonly value: number;
  readonly unit: string;
}

interface Amount {
  readonly from: number;
  to: number;
  value: number;
  readonly unit: string;
  readonly isMinor: boolean;
  readonly hasWord: boolean;
}

/** Every amount of money of a text: signs, codes and words before or behind numbers. Pure, and linear in the text. */
export function recogniseMoney(text: string, language: Language): readonly RecognisedMoney[] {
  const tokens = cutNumerals(text, language);
  const amounts: Amount[] = [];
  for (const number of readNumbers({ tokens, language, letters: true })) {
    const last = amounts.at(-1);
    // In French 'cents' is a number too: a word that is a unit already is not read again.
    if (last && (number.from < last.to || joinsMinor(tokens, last, number))) continue;
    const amount = asAmount(tokens, number, last?.to ?? 0);
    if (amount) amounts.push(amount);
  }
  return amounts.map((amount) => ({ ...spanOf(tokens, amount), value: amount.value, unit: amount.unit }));
}

function asAmount(tokens: readonly Token[], number: Quantity, floor: number): Amount | null {
  const before = number.from > floor ? unitBefore(tokens, number.from, floor) : null;
  if (before) return { from: before.from, to: number.to, value: number.value, unit: before.unit, isMinor: false, hasWord: false };
  const after = unitAfter(tokens, number.to);
  if (!after) return null;
  return { from: number.from, to: after.to, value: number.value * after.factor, unit: after.unit, isMinor: after.isMinor, hasWord: !after.isSign };
}

/** '3 dollars 50 cents', 'thirteen dollars and five cents', 'quinze dollars cinquante': the smaller unit joins the larger. */
function joinsMinor(tokens: readonly Token[], amount: Amount, number: Quantity): boolean {
  if (amount.isMinor || !amount.hasWord || number.value < 0 || number.value >= 100 || !Number.isInteger(number.value)) return false;
  const gap = number.from - amount.to;
  const joined = gap === 1 && /^(?:and|et)$/.test(tokens[amount.to]?.text ?? "");
  if (gap !== 0 && !joined) return false;
  const word = tokens[number.to];
  const hasMinor = minorUnit(word?.text ?? "") !== null;
  if (!hasMinor && ((joined && word !== undefined && word.text !== ".") || word?.kind === "word" || /^[-/%$€£]$/.test(word?.text ?? ""))) return false;
  amount.to = hasMinor ? number.to + 1 : number.to;
  amount.value = Math.round(amount.value * 100 + number.value) / 100;
  return true;
}
