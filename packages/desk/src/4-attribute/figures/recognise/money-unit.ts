import { currencyCode, currencyNamed, currencyOfNation, dollarLetters, minorUnit, type Currency } from "../currencies.js";
import type { Token } from "../tokens.js";

/** A unit of money in front of a number. */
export interface UnitBefore {
  readonly from: number;
  readonly unit: string;
}

/** A unit of money behind a number; `factor`: what a letter between them multiplies ('M€'). */
export interface UnitAfter {
  readonly to: number;
  readonly unit: string;
  readonly isMinor: boolean;
  readonly isSign: boolean;
  readonly factor: number;
}

const isSign = (token: Token | undefined): boolean => token?.kind === "mark" && currencyNamed(token.text) !== null;
const unitOf = (currency: Currency): string => currency.code ?? currency.family;

/** '$', 'US$', 'u.s $', '$US', 'EUR' right before token `at`, and not before `floor`. */
export function unitBefore(tokens: readonly Token[], at: number, floor: number): UnitBefore | null {
  const last = tokens[at - 1];
  if (!last) return null;
  const sign = tokens[at - 2];
  if (last.glued && last.kind === "word" && sign?.text === "$" && at - 2 >= floor) {
    const code = dollarLetters.get(last.text);
    return code === undefined ? null : { from: at - 2, unit: code };
  }
  const rupees = last.text === "." ? at - 2 : at - 1;
  const rs = rupees < floor ? undefined : tokens[rupees];
  if (rs?.text === "rs" && rs.capital) return { from: rupees, unit: "INR" };
  if (last.kind === "word") {
    const code = isCode(last) ? currencyCode(last.text) ?? (last.text === "rmb" ? currencyNamed(last.text) : null) : null;
    return code && { from: at - 1, unit: unitOf(code) };
  }
  const currency = isSign(last) ? currencyNamed(last.text) : null;
  if (!currency) return null;
  return (last.text === "$" ? lettersBefore(tokens, at - 1, floor) : null) ?? { from: at - 1, unit: unitOf(currency) };
}

/** 'USD115', '$US55': letters that name money, glued to the number behind them. */
export function isMoneyWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (!word) return false;
  return tokens[at - 1]?.text === "$" ? dollarLetters.has(word.text) : isCode(word) && currencyCode(word.text) !== null;
}

function lettersBefore(tokens: readonly Token[], dollar: number, floor: number): UnitBefore | null {
  const letters = tokens[dollar - 1];
  if (!letters || dollar - 1 < floor) return null;
  if (letters.text === "s" && tokens[dollar - 2]?.text === "." && tokens[dollar - 3]?.text === "u" && dollar - 3 >= floor) return { from: dollar - 3, unit: "USD" };
  if (letters.text === "." && tokens[dollar - 2]?.text === "s" && tokens[dollar - 4]?.text === "u" && dollar - 4 >= floor) return { from: dollar - 4, unit: "USD" };
  const code = letters.kind === "word" ? dollarLetters.get(letters.text) : undefined;
  // 'a $ 5 fine': a lone letter with a space behind it is an article, but for the Canadian 'c'.
  if (code === undefined || (!tokens[dollar]?.glued && /^[abdrsuj]$/.test(letters.text))) return null;
  return { from: dollar - 1, unit: code };
}

/** Codes are written in capitals; the few that are known well are taken in small letters too. */
function isCode(token: Token): boolean {
  return token.text.length === 3 && (token.capital || /^(?:usd|eur|gbp|jpy|chf|cad|aud|cny|inr|rmb)$/.test(token.text)) || token.text === "rmb";
}

const factors: ReadonlyMap<string, number> = new Map([["k", 1e3], ["m", 1e6], ["b", 1e9], ["bn", 1e9], ["md", 1e9], ["mds", 1e9]]);

/** 'dollars', '€', 'millions de $ hk', '-cent', 'M€', 'MUSD', 'Australian dollars', 'francs suisses' from token `to` on. */
export function unitAfter(tokens: readonly Token[], to: number): UnitAfter | null {
  let at = to;
  if (tokens[at]?.text === "-" && tokens[at]?.glued === true) at += 1;
  else if (/^(?:de|of)$/.test(tokens[at]?.text ?? "")) at += 1;
  else if (tokens[at]?.text === "d" && tokens[at + 1]?.text === "'") at += 2;
  const token = tokens[at];
  if (!token) return null;
  const minor = minorUnit(token.text);
  // '50p' is written together; a p apart is a page, or the end of a clock time.
  if (minor !== null && (token.text !== "p" || token.glued)) return { to: at + 1, unit: minor, isMinor: true, isSign: false, factor: 1 };
  const factor = factors.get(token.text);
  if (factor !== undefined && tokens[at + 1]?.glued === true && isSign(tokens[at + 1])) return named(tokens, at + 1, factor);
  const coded = /^m[a-z]{3}$/.test(token.text) ? currencyCode(token.text.slice(1)) : null;
  if (coded) return { to: at + 1, unit: unitOf(coded), isMinor: false, isSign: true, factor: 1e6 };
  return nationBefore(tokens, at) ?? named(tokens, at, 1);
}

/** 'Canadian dollars', 'U.S. dollars', 'Hong Kong dollars'. */
function nationBefore(tokens: readonly Token[], at: number): UnitAfter | null {
  if (tokens[at]?.text === "u" && tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "s") {
    const noun = tokens[at + 3]?.text === "." ? at + 4 : at + 3;
    return currencyNamed(tokens[noun]?.text ?? "")?.family === "dollar" ? { to: noun + 1, unit: "USD", isMinor: false, isSign: false, factor: 1 } : null;
  }
  for (const size of [2, 1]) {
    const currency = currencyNamed(tokens[at + size]?.text ?? "");
    const words = tokens.slice(at, at + size).map((token) => token.text).join(" ");
    const nations = currency && currencyOfNation(currency, words);
    if (nations) return { to: at + size + 1, unit: unitOf(nations), isMinor: false, isSign: false, factor: 1 };
    if (currency && words === "cfa") return { to: at + size + 1, unit: "XOF", isMinor: false, isSign: false, factor: 1 };
  }
  return null;
}

function named(tokens: readonly Token[], at: number, factor: number): UnitAfter | null {
  const token = tokens[at];
  if (!token) return null;
  const sign = isSign(token);
  // A sign glued to the number behind it is that number's: '20 $30'.
  if (sign && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.glued === true) return null;
  const currency = currencyNamed(token.text) ?? (isCode(token) ? currencyCode(token.text) : null);
  if (!currency) return null;
  const further = nationAfter(tokens, at, currency);
  return { to: further?.to ?? at + 1, unit: further?.unit ?? unitOf(currency), isMinor: false, isSign: sign || isCode(token), factor };
}

/** 'francs suisses', 'livres sterling', 'francs CFA', 'dollars de Hong Kong', '$ hk', '$ c'. */
function nationAfter(tokens: readonly Token[], at: number, currency: Currency): { to: number; unit: string } | null {
  const word = (index: number): string => tokens[index]?.text ?? "";
  if (word(at + 1) === "cfa") return { to: at + 2, unit: "XOF" };
  if (isSign(tokens[at]) && tokens[at]?.text === "$") {
    const code = dollarLetters.get(word(at + 1));
    return code === undefined || word(at + 2) === "'" || /^[aurjs]$/.test(word(at + 1)) ? null : { to: at + 2, unit: code };
  }
  const from = /^(?:de|des)$/.test(word(at + 1)) ? at + 2 : at + 1;
  for (const size of [3, 2, 1]) {
    const words = tokens.slice(from, from + size).map((token) => token.text).join(" ").replace(" - ", "-");
    const nation = from + size > tokens.length ? null : currencyOfNation(currency, words);
    if (nation) return { to: from + size, unit: unitOf(nation) };
  }
  return null;
}
