import { compactPattern } from "../../../model/compact-pattern.js";
import type { Language } from "../../../model/reading.js";
import { foldText } from "../fold-text.js";
import type { Token } from "../tokens.js";

const spaced = String.raw`\d{1,3}(?: \d{3}){1,6}(?:[.,]\d+)?(?!\d)`;
const apostrophes = String.raw`\d{1,3}(?:'\d{3}){1,4}(?:[.,]\d+)?(?!['\d])`;
const words = String.raw`\p{L}+`;
const others = String.raw`\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|[^\s]`;

/**
 * How digits are written, longest first. A point or comma that parts groups of one language is the decimal mark of the
 * other; spaces of any kind part groups in both. A comma between two numbers of a list ('22,24,26') is neither.
 */
const numerals: Readonly<Record<Language, RegExp>> = {
  en: compactPattern(new RegExp([words, spaced, apostrophes, String.raw`\d{1,3}(?:\.\d{3}){1,6},\d+(?![.,]?\d)`, String.raw`\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?:\.\d+)?(?!\d|,\d)`, String.raw`(?<!\d[.,])\d+\.\d+(?![.,]?\d)`, String.raw`(?<!\d[.,])\d+,\d{1,2}(?![.,]?\d)`, String.raw`(?<![\d.])\.\d+`, others].join("|"), "gu")),
  fr: compactPattern(new RegExp([words, spaced, apostrophes, String.raw`\d{1,3}(?:\.\d{3}){1,6}(?:,\d+)?(?!\d)`, String.raw`\d{1,3}(?:,\d{3}){2,6}(?:\.\d+)?(?!\d|,\d)`, String.raw`(?<!\d[.,])\d+,\d+(?![.,]?\d)`, String.raw`(?<!\d[.,])\d+\.\d+(?![.,]?\d)`, String.raw`(?<![\d.,])[.,]\d+`, others].join("|"), "gu")),
};

const signs: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2], ["⅓", 1 / 3], ["⅔", 2 / 3], ["¼", 1 / 4], ["¾", 3 / 4], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5], ["⅘", 4 / 5],
  ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8],
]);

/** Cuts text into numerals, words and marks, folded as all rules see them. Linear in the text. */
export function cutNumerals(text: string, language: Language, folded = foldText(text)): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let at = 0; at < folded.length;) {
    if (folded.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const plain = plainEnd(folded, at);
    const { start, word } = plain > at ? { start: at, word: once(folded.slice(at, plain)) } : nextNumeral(folded, at, language);
    if (word === "") break;
    tokens.push(plain > at ? { start, end: plain, text: word, value: null, kind: "word", glued: start === end, capital: isCapital(text, start) } : tokenOf(word, start, { text, end, language }));
    end = at = start + word.length;
  }
  return tokens;
}

const space = 0x20;

/** Where a word of plain letters ends that begins at a place, with a plain sign or nothing behind; the place itself where there is none. */
function plainEnd(folded: string, at: number): number {
  let end = at;
  while (folded.charCodeAt(end) >= 0x61 && folded.charCodeAt(end) <= 0x7a) end += 1;
  return folded.charCodeAt(end) >= 0x80 ? at : end;
}

/** What begins at a place, or behind the spaces there; no word where nothing does. */
function nextNumeral(folded: string, at: number, language: Language): { readonly start: number; readonly word: string } {
  const pattern = numerals[language];
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match ? { start: match.index, word: once(match[0]) } : { start: at, word: "" };
}

function tokenOf(word: string, start: number, { text, end, language }: { text: string; end: number; language: Language }): Token {
  const kind = kindOf(word);
  const value = kind === "digits" ? signs.get(text.charAt(start)) ?? numeralValue(word, language) : null;
  return {
    start, end: start + word.length, text: word, value, kind: kind === "digits" && value === null ? "mark" : kind,
    glued: start === end || (word === "-" && tiesWords(text, start)), capital: isCapital(text, start),
  };
}

/** A long text says the same few thousand words again and again: each is kept once. */
const kept = new Map<string, string>();
const keptAtMost = 20_000;
/** The engine copies strings up to here; a longer one would keep the text that it was cut from. */
const copiedUnits = 12;

function once(word: string): string {
  if (word.length > copiedUnits) return word;
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= keptAtMost) kept.clear();
  kept.set(word, word);
  return word;
}

function kindOf(word: string): Token["kind"] {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return "word";
  if (/\d/.test(word) || signs.has(word)) return "digits";
  return /^\p{L}/u.test(word) ? "word" : "mark";
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

/** 'fifty - two': a hyphen with one space on either side ties two words as a bare one does. */
function tiesWords(text: string, start: number): boolean {
  return text.charAt(start) === "-" && text.charAt(start - 1) === " " && text.charAt(start + 1) === " " && /[a-z]/.test(text.charAt(start - 2)) && /[a-z]/.test(text.charAt(start + 2));
}

/** A longer row of digits is a code. */
const most = 1e15;

function numeralValue(word: string, language: Language): number | null {
  const plain = word.replace(/[ ']/g, "");
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const isDecimal = last >= 0 && !groups(plain, last, language);
  const whole = (isDecimal ? plain.slice(0, last) : plain).replace(/[.,]/g, "");
  const value = Number(isDecimal ? `${whole === "" ? "0" : whole}.${plain.slice(last + 1)}` : whole);
  return Number.isFinite(value) && value <= most ? value : null;
}

/** Whether the last mark of a numeral parts groups of digits. */
function groups(plain: string, last: number, language: Language): boolean {
  const mark = plain.charAt(last);
  if (plain.indexOf(mark) !== last) return true;
  return last > 0 && plain.length - last === 4 && last <= 3 && mark === (language === "en" ? "," : ".");
}
