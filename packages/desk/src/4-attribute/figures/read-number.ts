import type { Language } from "../../model/reading.js";
import { numberWords, type NumberWords } from "./number-words.js";
import { readCardinal } from "./recognise/read-quantity.js";
import { unitOf } from "./units.js";
import type { Token } from "./tokens.js";

/** A number as read from tokens `from` (inclusive) to `to` (exclusive). */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Digits, words, a collective ('une douzaine'), an order of magnitude ('dozens'), a share of a whole ('half'). */
  readonly form: "digits" | "words" | "collective" | "vague" | "share";
}

/** Reads the longest number that begins at token `from`, or null. Linear in the length of the number. */
export function readNumber(tokens: readonly Token[], from: number, language: Language): ReadNumber | null {
  const words = numberWords[language];
  const plain = readOneAndHalf(tokens, from)
    ?? readHalfUnit(tokens, from)
    ?? readRatio(tokens, from, language)
    ?? readShare(tokens, from, words)
    ?? readVague(tokens, from, words)
    ?? readCollective(tokens, from, words)
    ?? readPlain(tokens, from, language);
  return plain && (plain.form === "digits" || plain.form === "words") ? andAHalf(tokens, plain, words) : plain;
}

/** 'one in five', '9 out of 10', 'un enfant sur cinq': a share of a whole; what is counted can stand between. */
function readRatio(tokens: readonly Token[], from: number, language: Language): ReadNumber | null {
  const part = readPlain(tokens, from, language);
  if (!part || part.low > 99 || part.low < 1) return null;
  const link = language === "fr" ? /^sur$/ : part.low === 1 ? /^(?:in|out)$/ : /^out$/;
  let at = part.to;
  while (at < part.to + 3 && !link.test(tokens[at]?.text ?? "") && isNounWord(tokens[at])) at += 1;
  if (!link.test(tokens[at]?.text ?? "")) return null;
  at = tokens[at]?.text === "out" ? (tokens[at + 1]?.text === "of" ? at + 2 : Infinity) : at + 1;
  if (tokens[at]?.text === "every") at += 1;
  const whole = readPlain(tokens, at, language);
  if (!whole || whole.low <= part.low || whole.low > 100 || !Number.isInteger(whole.low) || unitOf(tokens[whole.to]?.text ?? "") !== null) return null;
  // '37 out of 78' were counted, both of them.
  if (whole.low > 20 && whole.low % 5 !== 0) return null;
  return share({ from, to: whole.to }, (part.low / whole.low) * 100);
}

function isNounWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text.length > 2 && !/^(?:the|les|des|une|and|est|sont|was|were|are|has|had|have|ont|who|qui|que|pour|par|avec|died|killed|times|fois)$/.test(token.text);
}

/** 'one and a half', 'five and a half million', 'un million et demi', 'deux heures et demie'. */
function andAHalf(tokens: readonly Token[], number: ReadNumber, words: NumberWords): ReadNumber {
  const at = (index: number): string => tokens[number.to + index]?.text ?? "";
  const french = at(0) === "et" && /^demie?$/.test(at(1));
  const english = at(0) === "and" && at(1) === "a" && at(2) === "half";
  if (!french && !english) return number;
  const own = words.scales.get(tokens[number.to - 1]?.text ?? "") ?? 1;
  const end = number.to + (french ? 2 : 3);
  const scale = own === 1 ? words.scales.get(tokens[end]?.text ?? "") : undefined;
  const value = (number.low + own / 2) * (scale ?? 1);
  return { ...number, to: scale === undefined ? end : end + 1, low: value, high: value };
}

/** Whether a number can begin at a token: the quick question before the long one. */
export function startsNumber(token: Token, language: Language): boolean {
  if (token.kind !== "word") return token.kind === "digits";
  const words = numberWords[language];
  return words.small.has(token.text) || words.hundred.has(token.text) || words.vague.has(token.text) || words.shares.has(token.text)
    || openers.has(token.text);
}

const openers = new Set(["mille", "a", "an", "tens", "several", "few", "couple"]);

/** 'half', 'la moitié', 'two-thirds', 'les trois quarts', 'un tiers'; not 'half a million', which is a number. */
function readShare(tokens: readonly Token[], from: number, words: NumberWords): ReadNumber | null {
  const first = tokens[from];
  if (!first) return null;
  const alone = words.shares.get(first.text);
  if (alone === 50) {
    if (tokens[from - 1]?.text === "a" && tokens[from - 2]?.text === "and") return null;
    const next = tokens[from + 1]?.text;
    const counted = tokens[from + 2]?.text ?? "";
    const quantity = (next === "a" || next === "an") && (words.scales.has(counted) || words.collectives.has(counted) || /^(?:hour|day|year|century|mile|kilometre|minute)$/.test(counted));
    const named = /^(?:this|first|second|last|other|latter|premiere|seconde|deuxieme|derniere|autre)$/.test(tokens[from - 1]?.text ?? "");
    return quantity || named || next === "-" ? null : share({ from, to: from + 1 }, 50);
  }
  if (alone !== undefined && words.joiner === "et" && /^(?:tiers|quart)$/.test(first.text)) {
    return tokens[from - 1]?.text === "le" && /^(?:des|du|de|d)$/.test(tokens[from + 1]?.text ?? "") ? share({ from, to: from + 1 }, alone) : null;
  }
  const many = words.small.get(first.text) ?? (first.text === "a" && words.joiner === "and" ? 1 : undefined);
  if (many === undefined || many > 9) return null;
  const at = tokens[from + 1]?.text === "-" ? from + 2 : from + 1;
  const part = words.shares.get(tokens[at]?.text ?? "");
  if (tokens[at + 1]?.text === "-" && tokens[at + 1]?.glued === true) return null;
  if (part === undefined || part === 50 || many * part > 100.01) return null;
  if (first.text === "a" && isNext(tokens, at + 1)) return null;
  if (many > 1 && !(tokens[at]?.text ?? "").endsWith("s")) return null;
  if (many === 1 && /^thirds|s$/.test(tokens[at]?.text ?? "") && tokens[at]?.text !== "tiers") return null;
  const scale = /^(?:of a|de|d ')$/.test(`${tokens[at + 1]?.text ?? ""}${tokens[at + 1]?.text === "de" ? "" : ` ${tokens[at + 2]?.text ?? ""}`}`) ? words.scales.get(tokens[at + (tokens[at + 1]?.text === "de" ? 2 : 3)]?.text ?? "") : undefined;
  if (scale !== undefined && scale >= 1e6) {
    const value = Math.round(many * part * scale) / 100;
    return { from, to: at + (tokens[at + 1]?.text === "de" ? 3 : 4), low: value, high: value, form: "words" };
  }
  return share({ from, to: at + 1 }, many * part);
}

/** What can stand behind 'a third' and leave it a share; any other word is what comes third: 'a third prisoner', 'a fourth man'. */
const behindShare = new Set(("of more less fewer larger smaller bigger higher lower longer shorter cheaper faster slower to in on at for from by over since after before during than are is were was have has had do did does will would "
  + "could can may said say says and or but as who that which if when while because this last each every went came now also still below above the its their his her own live lives believe want think voted off full empty not never always only").split(" "));

function isNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !behindShare.has(next.text);
}

function share(range: { from: number; to: number }, percent: number): ReadNumber {
  const value = Math.round(percent * 100) / 100;
  return { ...range, low: value, high: value, form: "share" };
}

/** 'dozens', 'tens of thousands', 'des centaines de milliers': an order of magnitude, from its least to its most. */
function readVague(tokens: readonly Token[], from: number, words: NumberWords): ReadNumber | null {
  const first = tokens[from]?.text ?? "";
  const few = readFew(tokens, from, words);
  if (few) return few;
  let range = words.vague.get(first) ?? (first === "tens" ? ([20, 99] as const) : undefined);
  if (!range || !introducesVague(tokens[from - 1], words)) return null;
  let to = from + 1;
  for (let steps = 0; steps < 2; steps += 1) {
    if (!/^(?:of|de)$/.test(tokens[to]?.text ?? "")) break;
    const larger = words.vague.get(tokens[to + 1]?.text ?? "");
    if (!larger) break;
    const unit = larger[0] / 2;
    range = [range[0] * unit, (range[1] + 1) * unit - 1];
    to += 2;
  }
  if (first === "tens" && to === from + 1) return null;
  return { from, to, low: range[0], high: range[1], form: "vague" };
}

/** 'several hundred', 'a few thousand', 'a couple of dozen': more than one of a size that is named. */
function readFew(tokens: readonly Token[], from: number, words: NumberWords): ReadNumber | null {
  const first = tokens[from]?.text ?? "";
  const couple = first === "couple";
  if (words.joiner !== "and" || !/^(?:several|few|couple)$/.test(first)) return null;
  const at = couple && tokens[from + 1]?.text === "of" ? from + 2 : from + 1;
  const noun = tokens[at]?.text ?? "";
  const size = noun === "hundred" ? 100 : noun === "dozen" ? 12 : words.scales.get(noun);
  if (size === undefined) return null;
  if (couple) return { from, to: at + 1, low: 2 * size, high: 2 * size, form: "collective" };
  return { from, to: at + 1, low: 2 * size, high: size === 12 ? 99 : 10 * size - 1, form: "vague" };
}

/** 'deux millions' is exact, 'des millions' is not; English plurals ('two millions') are read as the French are. */
function introducesVague(before: Token | undefined, words: NumberWords): boolean {
  if (!before) return true;
  return before.kind !== "digits" && !words.small.has(before.text) && !words.hundred.has(before.text);
}

/** 'une quarantaine', 'a dozen', 'two dozen', 'un millier'. */
function readCollective(tokens: readonly Token[], from: number, words: NumberWords): ReadNumber | null {
  const first = tokens[from];
  if (!first) return null;
  const french = words.joiner === "et";
  if (first.text === "half" && tokens[from + 1]?.text === "a" && tokens[from + 2]?.text === "dozen") return { from, to: from + 3, low: 6, high: 6, form: "collective" };
  if (first.text === "une" && tokens[from + 1]?.text === "demi" && tokens[from + 3]?.text === "douzaine") return { from, to: from + 4, low: 6, high: 6, form: "collective" };
  const times = first.text === (french ? "une" : "a") || first.text === "un" ? 1 : first.kind === "word" ? words.small.get(first.text) : undefined;
  if (times === undefined) return null;
  const at = french && /^(?:bonne|petite|grosse|bon|petit)$/.test(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
  if (!french && tokens[at]?.text === "half" && tokens[at + 1]?.text === "dozen") return { from, to: at + 2, low: 6, high: 6, form: "collective" };
  const noun = tokens[at]?.text ?? "";
  const size = words.collectives.get(noun) ?? (times > 1 && noun === "dozens" ? 12 : undefined);
  if (size === undefined || (times > 1 && french)) return null;
  if (french && size === 15 && /^(?:jours?)$/.test(tokens[at + 1]?.text ?? "")) return null;
  if (french && tokens[at + 1]?.text === "de" && words.vague.has(tokens[at + 2]?.text ?? "")) {
    const scale = (words.vague.get(tokens[at + 2]?.text ?? "")?.[0] ?? 2) / 2;
    return { from, to: at + 3, low: size * scale, high: size * scale, form: "collective" };
  }
  return { from, to: at + 1, low: times * size, high: times * size, form: "collective" };
}

/** 'half an hour', 'une demi-heure', 'une demi-journée'. */
function readHalfUnit(tokens: readonly Token[], from: number): ReadNumber | null {
  const word = (index: number): string => tokens[from + index]?.text ?? "";
  const size = word(0) === "half" && /^an?$/.test(word(1)) ? 2 : word(0) === "une" && word(1) === "demi" && word(2) === "-" ? 3 : 0;
  if (size === 0 || unitOf(word(size)) === null) return null;
  return { from, to: from + size, low: 0.5, high: 0.5, form: "words" };
}

/** 'A day and a half', 'an hour and a half': the article stands for one. */
function readOneAndHalf(tokens: readonly Token[], from: number): ReadNumber | null {
  if (!/^(?:a|an|one)$/.test(tokens[from]?.text ?? "") || unitOf(tokens[from + 1]?.text ?? "") === null) return null;
  const half = tokens.slice(from + 2, from + 5).map((token) => token.text).join(" ") === "and a half";
  return half ? { from, to: from + 1, low: 1, high: 1, form: "words" } : null;
}

/** Digits or words as the recogniser reads them; what its layer takes for a fraction in words is a share here. */
function readPlain(tokens: readonly Token[], from: number, language: Language): ReadNumber | null {
  const number = readCardinal({ tokens, language, letters: false }, from);
  if (!number) return null;
  const value = Number.isInteger(number.value) ? number.value : Math.round(number.value * 1e6) / 1e6;
  return { from: number.from, to: number.to, low: value, high: value, form: number.form === "words" ? "words" : "digits" };
}
