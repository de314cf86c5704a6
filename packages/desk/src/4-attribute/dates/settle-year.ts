import { dayNumber, monthNumber, weekdayOf, type Published } from "./calendar.js";
import type { DayExpression, Hint } from "./date-expression.js";
import type { Tense } from "./tense.js";

/** Dates with their year that the record tells somewhere: they settle the same month or day told without one. */
export interface Written { readonly year: number; readonly month: number; readonly day: number | null }

export interface YearContext {
  readonly published: Published | null;
  readonly written: readonly Written[];
  /** Days (day numbers) that other records of the case settle; empty while a record is read alone. */
  readonly caseDays: readonly number[];
  /** Does this writer put the day before the month in '03/04/2021'? Null: nothing tells. */
  readonly dayFirst: boolean | null;
}

/** Where nothing but the words themselves can settle a date. */
export const nothingKnown: YearContext = { published: null, written: [], caseDays: [], dayFirst: null };

/** The year of a day told without one, or null when nothing settles it. */
export function yearOfDay(expression: DayExpression, context: YearContext, tense: Tense): number | null {
  const { published } = context;
  const told = writtenYear(context, (date) => date.month === expression.month && date.day === expression.day);
  if (told !== null) return told;
  if (!published) return expression.weekday === null ? onlyYear(context, expression.month, tense) : weekdayYear(expression, context, tense);
  if (published.month === null) return published.year;
  const reference = published.day ?? dayNumber(published.year, published.month, 15) ?? 0;
  let best: { year: number; cost: number } | null = null;
  for (let year = published.year - 1; year <= published.year + 1; year += 1) {
    const number = dayNumber(year, expression.month, expression.day);
    if (number === null) continue;
    const wrongDay = expression.weekday !== null && weekdayOf(number) !== expression.weekday;
    const cost = distanceCost(number - reference, tense) + (wrongDay ? 10_000 : 0);
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best?.year ?? null;
}

/** The past is nearer than the future, unless the sentence looks ahead. */
function distanceCost(distance: number, tense: Tense): number {
  if (distance <= 0) return -distance * (tense === "future" ? 6 : 1);
  return distance * (tense === "future" ? 1 : tense === "past" ? 12 : 3);
}

/** The year of a month told without one. */
export function yearOfMonth(asked: { readonly month: number; readonly hint: Hint }, context: YearContext, tense: Tense): number | null {
  const { published } = context;
  if (!published) return writtenYear(context, (date) => date.month === asked.month) ?? onlyYear(context, asked.month, tense);
  if (published.month === null) return published.year;
  const reference = monthNumber(published.year, published.month);
  const distances = [-1, 0, 1].map((step) => monthNumber(published.year + step, asked.month) - reference);
  const allowed = distances.filter((distance) => fits(distance, asked.hint));
  if (asked.hint === null) {
    const told = writtenYear(context, (date) => date.month === asked.month);
    if (told !== null && Math.abs(told - published.year) <= 1) return told;
  }
  if (asked.hint === "this") return published.year;
  const best = allowed.sort((a, b) => distanceCost(a, tense) - distanceCost(b, tense))[0];
  return best === undefined ? null : Math.floor((reference + best) / 12);
}

function fits(distance: number, hint: Hint): boolean {
  if (hint === "last") return distance < 0;
  if (hint === "next") return distance > 0;
  return hint !== "past" || distance <= 0;
}

/** The one year that the record gives to matching dates; near the article's own, if that is known. */
function writtenYear(context: YearContext, matches: (date: Written) => boolean): number | null {
  const years = new Set(context.written.filter(matches).map((date) => date.year));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return null;
  return context.published && Math.abs(context.published.year - year) > 1 ? null : year;
}

/**
 * Without a date of its own, a record that writes out days of one year only is taken to speak of that year; not of its
 * later months, which may as well be those of the year before.
 */
function onlyYear(context: YearContext, month: number, tense: Tense): number | null {
  const days = context.written.filter((date) => date.day !== null);
  const years = new Set(days.map((date) => date.year));
  const [year] = years;
  const latest = Math.max(...days.map((date) => date.month));
  return years.size === 1 && year !== undefined && month <= latest + 1 && !(tense === "future" && month < latest) ? year : null;
}

function weekdayYear(expression: DayExpression, context: YearContext, tense: Tense): number | null {
  const year = onlyYear(context, expression.month, tense);
  const number = year === null ? null : dayNumber(year, expression.month, expression.day);
  return number !== null && weekdayOf(number) === expression.weekday ? year : null;
}
