import type { Language } from "../../../model/reading.js";
import { numberWords, type NumberWords } from "../number-words.js";
import type { Token } from "../tokens.js";

/** No number of a news text needs more tokens than this; beyond it the words are a list. */
const tokensAtMost = 40;

/** A whole number in words. */
export interface NumberInWords {
  /** The token behind its last. */
  readonly to: number;
  readonly value: number;
}

interface Sum {
  /** What is settled: whole thousands, millions. */
  total: number;
  /** What the next scale word still multiplies. */
  current: number;
  /** Smallest scale used so far: scales only go down. */
  scale: number;
  /** What the last small word was worth; 100 after 'hundred'. */
  last: number;
}

/** A whole number in words at token `from`: 'three hundred and five', 'quatre-vingt-dix-sept mille', 'a hundred'. */
export function readWords(tokens: readonly Token[], from: number, language: Language): NumberInWords | null {
  const words = numberWords[language];
  const first = tokens[from];
  if (!first) return null;
  const sum: Sum = { total: 0, current: 0, scale: Infinity, last: Infinity };
  let at = from;
  let to = from;
  if (language === "en" && (first.text === "a" || first.text === "half") && opensScale(tokens, from, words)) {
    sum.current = first.text === "half" ? 0.5 : 1;
    at = first.text === "half" ? from + 2 : from + 1;
  }
  for (; at < tokens.length && at - from < tokensAtMost; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const joins = token.text === "-" ? token.glued : token.text === words.joiner;
    if (joins && to > from && at - to < 3) continue;
    if (!addWord(sum, token.text, words)) break;
    to = at + 1;
  }
  if (to === from) return null;
  return { to, value: sum.total + sum.current };
}

function opensScale(tokens: readonly Token[], from: number, words: NumberWords): boolean {
  const isScale = (text: string | undefined): boolean => text !== undefined && (words.hundred.has(text) || words.scales.has(text));
  if (tokens[from]?.text === "half") return tokens[from + 1]?.text === "a" && isScale(tokens[from + 2]?.text);
  return isScale(tokens[from + 1]?.text);
}

/** Adds one word if the grammar of number words allows it here; false ends the number. */
function addWord(sum: Sum, word: string, words: NumberWords): boolean {
  const small = words.small.get(word);
  if (small !== undefined) return addSmall(sum, small, words);
  if (words.hundred.has(word)) {
    if (sum.current >= 100 || sum.last === 0) return false;
    sum.current = (sum.current === 0 ? 1 : sum.current) * 100;
    sum.last = 100;
    return true;
  }
  const scale = words.scales.get(word);
  if (scale === undefined || scale >= sum.scale || (sum.current === 0 && scale !== 1000) || (sum.current === 0 && words.joiner === "and")) return false;
  sum.total += (sum.current === 0 ? 1 : sum.current) * scale;
  sum.current = 0;
  sum.scale = scale;
  sum.last = Infinity;
  return true;
}

function addSmall(sum: Sum, small: number, words: NumberWords): boolean {
  if (words.joiner === "et") {
    if (small === 20 && sum.current % 100 === 4 && sum.last === 4) {
      sum.current += 76;
      sum.last = 80;
      return true;
    }
    const room = sum.last === 60 || sum.last === 80 ? 20 : sum.last === 10 ? 10 : sum.last;
    const fits = sum.last === Infinity || (sum.last === 100 ? small < 100 : sum.last >= 20 ? small < Math.min(room, 20) && (small < 10 || sum.last === 60 || sum.last === 80) : sum.last === 10 && small >= 7 && small <= 9);
    if (!fits) return false;
    const afterTen = sum.last === 10;
    sum.current += small;
    sum.last = afterTen || (small > 10 && small < 20) ? 1 : small;
    return true;
  }
  const fits = sum.last === Infinity || (sum.last === 100 ? small < 100 : sum.last >= 20 && small < 10);
  if (!fits) return false;
  sum.current += small;
  sum.last = small >= 20 ? 20 : 1;
  return true;
}
