import type { Span } from "../../model/span.js";
import type { ArticleView, Sentence } from "../text/article-view.js";
import { figuresFrom } from "./counted-place.js";
import { baseUnit, rangeOf } from "./ranges.js";

/** A time of day that a text gives, in minutes since midnight. */
export interface ClockRead extends Span {
  readonly low: number;
  readonly high: number;
  /** 'At 9.30', by day or by night. */
  readonly half: boolean;
}

const hour = "([01]?\\d|2[0-4])";
const patterns: readonly RegExp[] = [
  new RegExp(`\\b${hour}\\s?[hH](?:eures?)?\\s?([0-5]\\d)\\b`, "gu"),
  new RegExp(`\\b${hour}[:.]([0-5]\\d)(?:\\s?(a\\.?m\\b|p\\.?m\\b|hours\\b|hrs\\b))?`, "gu"),
  new RegExp(`\\b(1[0-2]|[1-9])()\\s?(a\\.?m\\b|p\\.?m\\b)`, "gu"),
  new RegExp(`\\b${hour}()\\s?[hH]\\b(?!\\s?\\d)`, "gu"),
  // '0247', '1830 hrs': four digits, of which the first is a nought or a word of hours follows.
  /\b(0\d|1\d|2[0-3])([0-5]\d)(?:\s?(hours\b|hrs\b)|(?<=\b0\d{3})(?=[\s.,;:)]|$))/gu,
];
const before = /(?:^|[\s(«“"’'])(?:at|about|around|towards|shortly after|just after|from|à|a|vers|dès|depuis|peu après|de|environ)(?:\s+(?:about|around|environ|partir de))?\s*$/u;
const loosely = /\b(?:about|around|towards|vers|environ|roughly|some)\s*$/u;
const soonAfter = /\b(?:shortly after|just after|soon after|peu après)\s*$/u;
const bounded = /\b(?:before|until|by|after|avant|après|jusqu[’']?à)\s*$/u;
const lengthBefore = 30;
const loose = 20;
const soon = 30;

/** The hours of the day that are written in a stretch of text. */
export function clocksIn(text: string, from: number, to: number): readonly ClockRead[] {
  const found: ClockRead[] = [];
  const part = text.slice(from, to);
  for (const pattern of patterns) {
    for (const match of part.matchAll(pattern)) {
      const lead = part.slice(Math.max(0, match.index - lengthBefore), match.index);
      const suffix = (match[3] ?? "").replace(/\./gu, "");
      // '2.5 metres' is no hour: with a point it needs a word of time beside it.
      if ((match[0].includes(".") && suffix === "" && !/\b(?:at|from|around|about)\s*$/u.test(lead)) || (bounded.test(lead) && !soonAfter.test(lead)) || (match[2] === "" && suffix === "" && !before.test(lead))) continue;
      if (found.some((one) => Math.abs(one.start - from - match.index) < 4)) continue;
      const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
      const start = ((suffix.startsWith("p") && hours < 12 ? hours + 12 : suffix.startsWith("a") && hours === 12 ? 0 : hours) * 60) + minutes;
      const around = soonAfter.test(lead) ? [0, soon] : loosely.test(lead) ? [loose, loose] : [0, 0];
      found.push({ start: from + match.index, end: from + match.index + match[0].length, low: start - (around[0] ?? 0), high: start + (around[1] ?? 0), half: hours <= 12 && suffix === "" && match[0].includes(".") });
    }
  }
  return found;
}

/** Two clocks, or two people, may differ by so much. */
export const tolerance = 4;
export const noon = 720;

/** How far apart two hours are, in minutes; 0 where they may be one. */
export function hoursApart(a: Omit<ClockRead, "start" | "end">, b: Omit<ClockRead, "start" | "end">): number {
  const gap = (shift: number) => Math.max(0, a.low + shift - b.high, b.low - (a.high + shift));
  return a.half || b.half ? Math.min(gap(0), gap(noon), gap(-noon)) : gap(0);
}

const later = /^\s*(?:later|plus tard|after that|après)\b/u;
const day = 1440;

/** 'Fifty-two seconds later': counted from the last hour that the paragraph gives. */
function countedFrom(view: ArticleView, sentence: Sentence, last: ClockRead | null): readonly ClockRead[] {
  if (last === null) return [];
  return figuresFrom(view, sentence.start, sentence.end).flatMap((figure) => {
    if (baseUnit(figure) !== "second" || figure.start < last.end || !later.test(view.text.slice(figure.end, figure.end + lengthBefore))) return [];
    const { low, high } = rangeOf(figure);
    return Number.isFinite(low + high) ? [{ start: figure.start, end: figure.end, low: (last.low + Math.floor(low / 60)) % day, high: (last.high + Math.ceil(high / 60)) % day, half: last.half }] : [];
  });
}

/** Every time of day of an article with its sentence: in digits, in words, and counted from another. */
export function clocksOf(view: ArticleView): readonly { readonly sentence: Sentence; readonly clock: ClockRead }[] {
  let [last, block]: [ClockRead | null, number] = [null, -1];
  return view.sentences.flatMap((sentence) => {
    if (sentence.block !== block) [last, block] = [null, sentence.block];
    if (!sentence.own) return [];
    const written = clocksIn(view.text, sentence.start, sentence.end);
    const inWords = view.clocks.filter((clock) => sentence.start <= clock.start && clock.end <= sentence.end && !/\d|later|plus tard/u.test(view.text.slice(clock.start, clock.end)))
      .map(({ start, end, minute }) => ({ start, end, low: minute, high: minute, half: true }));
    const counted = countedFrom(view, sentence, written.at(-1) ?? inWords.at(-1) ?? last);
    const all = [...written, ...inWords, ...counted];
    last = all.at(-1) ?? last;
    return all.map((clock) => ({ sentence, clock }));
  });
}
