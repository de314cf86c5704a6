import { civilDay, dayNumber, edtfDay, weekdayOf } from "./calendar.js";
import { unsettled, type Basis, type Value } from "./resolved-date.js";
import type { YearContext } from "./settle-year.js";
import type { Tense } from "./tense.js";

/** 'le 4', 'the 14th': the nearest such day to a day known, before it unless the sentence looks ahead. */
export function dayOfMonth(day: number, near: number | null, tense: Tense): number | null {
  if (near === null) return null;
  const { year, month } = civilDay(near);
  let best: number | null = null;
  for (const step of [-1, 0, 1]) {
    const at = month - 1 + step;
    const number = dayNumber(year + Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, day);
    if (number !== null && (best === null || cost(number - near, tense) < cost(best - near, tense))) best = number;
  }
  return best;
}

function cost(distance: number, tense: Tense): number {
  const ahead = tense === "future" ? 1 : tense === "past" ? 6 : 3;
  return distance > 0 ? distance * ahead : -distance * (tense === "future" ? 6 : 1);
}

/** The two days of a night, or the first and last of a stretch. */
export function stretch(first: number, last: number, basis: Basis): Value {
  return { edtf: `${edtfDay(first)}/${edtfDay(last)}`, basis, day: null };
}

export function daysOfMonth(expression: { from: number; to: number }, near: number | null, tense: Tense): Value {
  const to = dayOfMonth(expression.to, near, tense);
  const from = to === null ? null : dayOfMonth(expression.from, to, "past");
  return from === null || to === null || from >= to ? unsettled : stretch(from, to, "year-from-article");
}

/** The week from Monday to Sunday that holds a day, or its weekend: of a Friday the one that begins, of days before it the next. */
export function aroundDay(day: number, unit: "week" | "weekend", basis: Basis): Value {
  const monday = day - weekdayOf(day) + 1;
  return unit === "week" ? stretch(monday, monday + 6, basis) : stretch(monday + 5, monday + 6, basis);
}

/** The nth such weekday of a month; -1 is the last. */
export function nthOfMonth(month: string | null, asked: { readonly order: number; readonly weekday: number }): number | null {
  const [year, number] = (month ?? "").split("-").map(Number);
  const first = year === undefined || number === undefined ? null : dayNumber(year, number, 1);
  if (first === null) return null;
  const one = first + ((asked.weekday - weekdayOf(first) + 7) % 7);
  const day = asked.order > 0 ? one + (asked.order - 1) * 7 : civilDay(one + 28).month === number ? one + 28 : one + 21;
  return civilDay(day).month === number ? day : null;
}

export function inMonthValue(expression: { readonly day: number; readonly offset: number }, { published }: YearContext): Value {
  if (published?.month == null) return unsettled;
  const at = published.year * 12 + published.month - 1 + expression.offset;
  const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, expression.day);
  return day === null ? unsettled : { edtf: edtfDay(day), basis: "relative-to-article", day };
}

/** 'De lundi à mercredi': the last such stretch that had ended, or the next one to begin. */
export function weekdays(expression: { from: number; to: number }, context: YearContext, tense: Tense): Value {
  const reference = context.published?.day ?? null;
  if (reference === null) return unsettled;
  const length = (expression.to - expression.from + 7) % 7 || 7;
  const future = tense === "future" ? reference + ((expression.from - weekdayOf(reference) + 7) % 7) : null;
  const from = future ?? reference - ((weekdayOf(reference) - expression.to + 7) % 7) - length;
  return stretch(from, from + length, "weekday-from-article");
}

/** Numbers whose order is open: told by the language, by dates of the same record, or not at all. */
export function openOrder(expression: { year: number; first: number; second: number }, context: YearContext): Value {
  const { year, first, second } = expression;
  const dayFirst = context.dayFirst ?? orderTold(expression, context);
  if (dayFirst === null) return unsettled;
  const number = dayFirst ? dayNumber(year, second, first) : dayNumber(year, first, second);
  return number === null ? unsettled : { edtf: edtfDay(number), basis: "written", day: number };
}

/** The record writes out one of the two days in words, or by its number of the year. */
function orderTold(expression: { year: number; first: number; second: number }, context: YearContext): boolean | null {
  const told = (month: number, day: number): boolean => context.written.some((date) => date.year === expression.year && date.month === month && date.day === day);
  const [dayFirst, monthFirst] = [told(expression.second, expression.first), told(expression.first, expression.second)];
  return dayFirst === monthFirst ? null : dayFirst;
}
