import type { Language } from "../../model/reading.js";
import { numberWords, type NumberWords } from "./number-words.js";
import { readFraction } from "./recognise/read-fraction.js";
import { addPart, readCardinal, type Place, type Quantity } from "./recognise/read-quantity.js";
import { readRatio } from "./recognise/read-ratio.js";
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
  const read = readOnce(tokens, from, language);
  return read?.form === "words" ? { ...read, to: repeated({ tokens, language }, read) } : read;
}

/** 'Three (3) boats', 'dix-sept (17) personnes': the number once more, in digits. */
function repeated(place: Place, { to, low, high }: ReadNumber): number {
  if (place.tokens[to]?.text !== "(" || place.tokens[to + 1]?.kind !== "digits") return to;
  const again = readCardinal(place, to + 1);
  return again?.value === low && low === high && place.tokens[again.to]?.text === ")" ? again.to + 1 : to;
}

function readOnce(tokens: readonly Token[], from: number, language: Language): ReadNumber | null {
  const words = numberWords[language];
  const place = { tokens, language };
  const whole = readCardinal(place, from);
  return readOneAndHalf(tokens, from)
    ?? readHalfUnit(tokens, from)
    ?? readRatioShare(place, whole)
    ?? readFractionShare(place, from, whole)
    ?? readVague(tokens, from, words)
    ?? readCollective(tokens, from, words)
    ?? (whole && plain(addPart(place, whole)));
}

/** Whether a number can begin at a token: the quick question before the long one. */
export function startsNumber(token: Token, language: Language): boolean {
  if (token.kind !== "word") return token.kind === "digits";
  return starts[language].has(token.text);
}

const openers = ["mille", "a", "an", "tens", "several", "few", "couple", "half", "moitie", "tiers", "quart"];
const startsOf = ({ small, hundred, vague }: NumberWords): ReadonlySet<string> => new Set([...small.keys(), ...hundred.keys(), ...vague.keys(), ...openers]);
const starts: Readonly<Record<Language, ReadonlySet<string>>> = { en: startsOf(numberWords.en), fr: startsOf(numberWords.fr) };

/** 'one in five', '9 out of 10', 'un enfant sur cinq': a share of a whole. */
function readRatioShare(place: Place, part: Quantity | null): ReadNumber | null {
  if (!part || part.value > 99 || part.value < 1) return null;
  const ratio = readRatio(place, part);
  if (!ratio || place.tokens.slice(part.to, ratio.to).some((token) => token.text === "over")) return null;
  const whole = Math.round(part.value / ratio.value);
  if (whole > 100 || unitOf(place.tokens[ratio.to]?.text ?? "") !== null) return null;
  // '37 out of 78' were counted, both of them.
  return whole > 20 && whole % 5 !== 0 ? null : share(ratio, ratio.value);
}

/** 'half', 'la moitié', 'two-thirds', 'les trois quarts', 'un tiers' are shares; 'half a million' and 'un quart d'heure' are numbers. */
function readFractionShare(place: Place, from: number, whole: Quantity | null): ReadNumber | null {
  const { tokens } = place;
  const word = (index: number): string => tokens[from + index]?.text ?? "";
  if (/^(?:moitie|tiers|quart)$/.test(word(0))) return loneShare(tokens, from);
  const fraction = readFraction(place, from, whole);
  if (fraction?.form !== "fraction") return null;
  if (fraction.scale >= 1e6) return plain(fraction);
  if (word(0) === "half") return isHalf(place, from) ? share(fraction, fraction.value) : null;
  const isOne = (whole?.value ?? 1) === 1;
  const under = word(1) === "-" ? 2 : 1;
  const name = word(under);
  if (fraction.value >= 1 || fraction.to !== from + under + 1 || (word(under + 1) === "-" && tokens[fraction.to]?.glued === true)) return null;
  if (name !== "tiers" && (name.endsWith("s") === isOne || (isOne && isNext(tokens, from, fraction.to)))) return null;
  return isStage(tokens, fraction.to) ? null : ofUnit(tokens, fraction) ?? share(fraction, fraction.value);
}

/** 'La moitié', and 'le tiers des voix'; 'le quart' alone is a watch, a final or a place. */
function loneShare(tokens: readonly Token[], at: number): ReadNumber | null {
  const name = tokens[at]?.text ?? "";
  const range = { from: at, to: at + 1 };
  if (name === "moitie") return share(range, 1 / 2);
  const isWhole = tokens[at - 1]?.text === "le" && /^(?:des|du|de|d)$/.test(tokens[at + 1]?.text ?? "") && !isStage(tokens, at + 1);
  return isWhole ? share(range, name === "tiers" ? 1 / 3 : 1 / 4) : null;
}

/** 'Un quart de finale', 'un huitième de finale'. */
function isStage(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "de" && /^(?:finales?|tour|ton|cercle)$/.test(tokens[at + 1]?.text ?? "");
}

/** 'Half of them'; not 'half a dozen', 'half an hour', 'the second half', 'two and a half'. */
function isHalf({ tokens, language }: Place, at: number): boolean {
  const words = numberWords[language];
  if (tokens[at - 1]?.text === "a" && tokens[at - 2]?.text === "and") return false;
  const next = tokens[at + 1]?.text ?? "";
  const counted = tokens[at + 2]?.text ?? "";
  const isQuantity = /^an?$/.test(next) && (words.scales.has(counted) || words.collectives.has(counted) || /^(?:hour|day|year|century|mile|kilometre|minute)$/.test(counted));
  const isNamed = /^(?:this|first|second|last|other|latter|top|bottom|upper|lower|northern|southern|eastern|western|north|south|east|west|front|rear|back|left|right|inner|outer|better|early|late|opening|closing|premiere|seconde|deuxieme|derniere|autre)$/.test(tokens[at - 1]?.text ?? "");
  return !isQuantity && !isNamed && next !== "-";
}

/** 'A quarter of an hour', 'trois quarts d'heure', 'a tenth of a second': part of a unit, and no share of a whole. */
function ofUnit(tokens: readonly Token[], fraction: Quantity): ReadNumber | null {
  const words = [0, 1, 2].map((index) => tokens[fraction.to + index]?.text ?? "");
  const size = words[0] === "of" && /^an?$/.test(words[1] ?? "") ? 2 : words[0] === "d" && words[1] === "'" ? (/^une?$/.test(words[2] ?? "") ? 3 : 2) : words[0] === "de" ? 1 : 0;
  const unit = tokens[fraction.to + size]?.text ?? "";
  return size > 0 && (/^(?:second|percent|percentage|per)$/.test(unit) || unitOf(unit) !== null) ? { ...plain(fraction), to: fraction.to + size } : null;
}

/** What can stand behind 'a third', 'un cinquième' and leave it a share; any other word is what comes third: 'a third prisoner', 'un cinquième homme'. */
const behindShare = new Set(("of more less fewer larger smaller bigger higher lower longer shorter cheaper faster slower to in on at for from by over since after before during than are is were was have has had do did does will would "
  + "could can may said say says and or but as who that which if when while because this last each every went came now also still below above the its their his her own live lives believe want think voted off full empty not never always only "
  + "de d des du plus moins au aux en dans sur pour par depuis est sont etait etaient a ont avait avaient sera seront et ou mais qui que dont seulement environ selon ne se s y n").split(" "));

function isNext(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isPart = /^(?:third|quarter|half|quart)$/.test(tokens[to - 1]?.text ?? "");
  // 'Then a fourth.' and 'a fourth was found' tell of one more; 'fell by a fourth' of a share, as thirds and quarters do.
  if (next?.kind === "word") return !behindShare.has(next.text) || (!isPart && /^(?:is|was|has|had|est|etait|a|avait|sera)$/.test(next.text));
  return !isPart && !/^(?:by|about|nearly|almost|over|under|than|around|roughly|just|only|to|at|d|de|environ|presque|pres)$/.test(tokens[from - 1]?.text ?? "");
}

function share({ from, to }: Pick<Quantity, "from" | "to">, part: number): ReadNumber {
  const percent = Math.round(part * 1e4) / 100;
  return { from, to, low: percent, high: percent, form: "share" };
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
  // 'A score of 409.30' is a result; 'a score of villagers' are twenty.
  if (noun === "score" && (tokens[at + 1]?.text !== "of" || tokens[at + 2]?.kind !== "word" || !(tokens[at + 2]?.text ?? "").endsWith("s"))) return null;
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

/** A number that counts or measures, without the dust of binary fractions. */
function plain({ from, to, value, form }: Quantity): ReadNumber {
  const rounded = Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
  return { from, to, low: rounded, high: rounded, form: form === "digits" ? "digits" : "words" };
}
