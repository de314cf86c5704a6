import type { Language } from "../../model/reading.js";
import type { FigureDraft } from "./figure-draft.js";
import { namesSomething } from "./excluded.js";
import { isMoneySign } from "./money.js";
import { numberWords } from "./number-words.js";
import { readNumber, type ReadNumber } from "./read-number.js";
import type { Token } from "./tokens.js";

/** Verbs of change: 'rose from 10 to 15' tells two figures, not a range. */
const change = /^(?:rose|risen|rising|fell|fallen|falling|increased|decreased|dropped|grew|grown|jumped|climbed|went|passe|passent|passant|passer|augmente|baisse|chute|grimpe|tombe)$/;

/** A number, or two joined into a range: 'between 150 and 200', 'de 1 200 à 1 300', '10-15', 'deux ou trois'. */
export function readRange(tokens: readonly Token[], at: number, language: Language): FigureDraft | null {
  const first = readNumber(tokens, at, language);
  if (!first) return null;
  const before = skipSigns(tokens, at, -1);
  if (isFrom(tokens, before, language) && change.test(tokens[before - 1]?.text ?? "")) return draft(first);
  const opener = opens(tokens, before, language);
  const joint = jointAfter(tokens, first, opener);
  const second = joint === null ? null : readSecond(tokens, joint, language);
  if (!second || !joins(first, second) || signsDiffer(tokens, first, second)) return draft(first);
  const factor = sharedScale(tokens, { first, second, language });
  const low = first.low * factor;
  const high = second.high;
  // 'Grew by 4 billion to 40 billion' gives a change and what came of it.
  if (low > 0 && high > low * 3 && tokens[skipSigns(tokens, at, -1)]?.text === "by") return draft(first);
  if (!(low < high) || (low > 0 && high > low * 1e6) || (opener === null && high > Math.max(low, 1) * 100)) return draft(first);
  // 'Cinquante ou douze cents': two numbers to choose from, not the ends of a range.
  if (/^(?:or|ou)$/.test(tokens[second.from - 1]?.text ?? "") && high > Math.max(low * 5, low + 10)) return draft(first);
  return { ...draft(first), from: opener ?? first.from, to: second.to, low, high, number: { from: first.from, to: second.to }, ranged: true };
}

function draft(number: ReadNumber): FigureDraft {
  return {
    from: number.from, to: number.to, floor: 0, low: number.low, high: number.high, form: number.form, number: { from: number.from, to: number.to },
    unit: null, counts: null, approx: null, age: false, ranged: false, bounded: false, change: null,
  };
}

/** 'Rose 2% to $84': signs of two kinds make no range. */
function signsDiffer(tokens: readonly Token[], first: ReadNumber, second: ReadNumber): boolean {
  const signs = (number: ReadNumber): readonly string[] => [tokens[number.from - 1], tokens[number.to]].filter((token) => token?.text === "%" || isMoneySign(token)).map((token) => token?.text ?? "");
  const after = signs(second);
  return after.length > 0 ? signs(first).some((sign) => !after.includes(sign)) : tokens[first.to]?.text === "%";
}

function joins(first: ReadNumber, second: ReadNumber): boolean {
  const plain = (number: ReadNumber): boolean => number.form === "digits" || number.form === "words" || number.form === "collective";
  return plain(first) && plain(second);
}

/** Token of 'between', 'entre', 'from', 'de' right before, or null. */
function opens(tokens: readonly Token[], before: number, language: Language): number | null {
  const word = tokens[before]?.text;
  if (word === "between" || word === "entre") return before;
  return isFrom(tokens, before, language) ? before : null;
}

function isFrom(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.text;
  return language === "en" ? word === "from" : word === "de" || word === "d";
}

function skipSigns(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const next = at + step;
  return isMoneySign(tokens[next]) ? next + step : next;
}

/** Where the second number begins, when a joint that the opener asks for stands between. */
function jointAfter(tokens: readonly Token[], first: ReadNumber, opener: number | null): number | null {
  const sign = tokens[first.to]?.text ?? "";
  const at = sign === "%" || isMoneySign(tokens[first.to]) ? first.to + 1 : first.to;
  const joint = tokens[at]?.text;
  const open = opener === null ? null : tokens[opener]?.text;
  const wanted = open === "between" || open === "entre" ? /^(?:and|et|to|a)$/ : open === "from" || open === "de" || open === "d" ? /^(?:to|a|-)$/ : /^(?:to|a|-|or|ou)$/;
  if (joint === undefined || !wanted.test(joint)) return null;
  if (joint === "-" && open === null && first.form !== "digits") return null;
  return skipSigns(tokens, at, 1);
}

function readSecond(tokens: readonly Token[], at: number, language: Language): ReadNumber | null {
  const token = tokens[at];
  if (!token || (token.kind === "digits" && tokens[at - 1]?.text !== "-" && namesSomething(tokens, at))) return null;
  if (token.text === "un" || token.text === "une" || token.text === "one" || token.text === "a") return readCollectiveOnly(tokens, at, language);
  return readNumber(tokens, at, language);
}

function readCollectiveOnly(tokens: readonly Token[], at: number, language: Language): ReadNumber | null {
  const number = readNumber(tokens, at, language);
  return number && number.to > at + 1 ? number : null;
}

/** 'between 2 and 3 million': the scale word belongs to both. */
function sharedScale(tokens: readonly Token[], pair: { first: ReadNumber; second: ReadNumber; language: Language }): number {
  const scales = numberWords[pair.language].scales;
  const last = scales.get(tokens[pair.second.to - 1]?.text ?? "");
  const own = scales.get(tokens[pair.first.to - 1]?.text ?? "");
  return last !== undefined && own === undefined && pair.first.low < 1000 && pair.second.high / last > pair.first.low ? last : 1;
}
