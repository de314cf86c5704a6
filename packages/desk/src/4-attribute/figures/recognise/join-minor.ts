import { minorUnit } from "../currencies.js";
import type { Token } from "../tokens.js";

/** Words that go on behind an amount; a noun would be what the second number counts. */
const behindAmounts = /^(?:ou|or|et|and|par|per|pour|for|a|au|each|chacune?|seulement|only|selon|le|la|les|the)$/;

/**
 * '3 dollars 50 cents', 'thirteen dollars and five cents', 'quinze dollars cinquante': where the smaller unit that joins an
 * amount ends, whose word for the larger ends before token `to`. Null where the number joins nothing.
 */
export function minorBehind(tokens: readonly Token[], to: number, number: { readonly from: number; readonly to: number; readonly value: number }): number | null {
  if (number.value < 0 || number.value >= 100 || !Number.isInteger(number.value)) return null;
  const gap = number.from - to;
  const joined = gap === 1 && /^(?:and|et)$/.test(tokens[to]?.text ?? "");
  if (gap !== 0 && !joined) return null;
  const word = tokens[number.to];
  if (minorUnit(word?.text ?? "") !== null) return number.to + 1;
  const goesOn = (joined && word !== undefined && word.text !== ".") || (word?.kind === "word" && (joined || !behindAmounts.test(word.text))) || /^[-/%$€£]$/.test(word?.text ?? "");
  return goesOn ? null : number.to;
}
