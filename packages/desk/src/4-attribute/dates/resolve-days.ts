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
