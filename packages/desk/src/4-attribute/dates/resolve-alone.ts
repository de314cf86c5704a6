import { dayNumber, easter, edtfDay, edtfMonth, edtfOfMonthNumber, monthNumber, weekdayOf } from "./calendar.js";
import type { DateExpression, DayExpression, Hint, MonthExpression, YearExpression } from "./date-expression.js";
import { shifted } from "./count-from.js";
import { holidays } from "./date-words.js";
import { aroundDay as stretchAround, inMonthValue, nthOfMonth, openOrder, weekdays } from "./resolve-days.js";
import { unsettled, type Basis, type Value } from "./resolved-date.js";
import { yearOfDay, yearOfMonth, type YearContext } from "./settle-year.js";
import type { Tense } from "./tense.js";

/** Settles a date by its own words and the article's date; null when it hangs on another mention. */
export function resolveAlone(expression: DateExpression, context: YearContext, tense: Tense): Value | null {
  switch (expression.kind) {
    case "day": return dayValue(expression, context, tense);
    case "month": return monthValue(expression, context, tense);
    case "year": return value(String(expression.year), "written");
    case "decade": return value(`${String(expression.year).slice(0, 3)}X`, "written");
    case "century": return value(`${String(expression.year / 100).padStart(2, "0")}XX`, "written");
    case "open-order": return openOrder(expression, context);
    case "in-year": return inYearValue(expression, context);
    case "weekdays": return weekdays(expression, context, tense);
    case "open": return unsettled;
    case "season": return seasonValue(expression, context, tense);
    case "interval": return intervalValue(expression, context, tense);
    case "weekday": return weekdayValue(expression, context, tense);
    case "weekday-of-week": return weekdayOfWeek(expression, context);
    case "around-day": return aroundDay(expression, context, tense);
    case "nth-weekday": return nthWeekday(expression, context, tense);
    case "in-month": return inMonthValue(expression, context);
    case "weekday-of-month": return weekdayOfMonth(expression, context);
    case "near-day": return nearDay(context, expression.offset);
    case "ago": return agoValue(expression, context);
    case "calendar": return calendarValue(expression, context, tense);
    case "quarter": return quarterValue(expression, context);
    case "year-part": return yearPartValue(expression, context);
    case "holiday": return holidayValue(expression, context, tense);
    case "anchor":
    case "day-of-month":
    case "days-of-month":
    case "context-unit":
    case "context-weekday":
    case "context-day":
    case "context-month":
    case "clock":
    case "after-clock": return null;
  }
}

function value(edtf: string, basis: Basis, day: number | null = null): Value {
  return { edtf, basis, day };
}

function ofDay(day: number, basis: Basis): Value {
  return value(edtfDay(day), basis, day);
}

function dayValue(expression: DayExpression, context: YearContext, tense: Tense): Value {
  const year = expression.year ?? yearOfDay(expression, context, tense);
  const number = year === null ? null : dayNumber(year, expression.month, expression.day);
  if (number === null) return unsettled;
  return ofDay(number, expression.year === null ? "year-from-article" : "written");
}

function monthValue(expression: MonthExpression, context: YearContext, tense: Tense): Value {
  const year = expression.year ?? yearOfMonth(expression, context, tense);
  return year === null ? unsettled : value(edtfMonth(year, expression.month), expression.year === null ? "year-from-article" : "written");
}

/** Middle month of each season, for the nearest one. A winter is named by the year it began in EDTF texts of either use; the year told is kept. */
const middles: ReadonlyMap<number, number> = new Map([[21, 4], [22, 7], [23, 10], [24, 1]]);

function seasonValue(expression: { year: number | null; season: number; hint: Hint }, context: YearContext, tense: Tense): Value {
  const written = expression.year !== null;
  const year = expression.year ?? yearOfMonth({ month: middles.get(expression.season) ?? 1, hint: expression.hint }, context, tense);
  return year === null ? unsettled : value(`${String(year)}-${String(expression.season)}`, written ? "written" : "year-from-article");
}

function aroundDay(expression: Extract<DateExpression, { kind: "around-day" }>, context: YearContext, tense: Tense): Value {
  const told = dayValue(expression.day, context, tense);
  return told.day === null ? unsettled : stretchAround(told.day, expression.unit, told.basis);
}

function nthWeekday(expression: Extract<DateExpression, { kind: "nth-weekday" }>, context: YearContext, tense: Tense): Value {
  const month = monthValue(expression.month, context, tense);
  const day = nthOfMonth(month.edtf, expression);
  return day === null ? unsettled : ofDay(day, month.basis);
}

type End = DayExpression | MonthExpression | YearExpression;

/** The end is settled first; the beginning is the last such day or month that is not after it. */
function intervalValue(expression: { from: End; to: End }, context: YearContext, tense: Tense): Value {
  const to = endValue(expression.to, context, tense);
  const year = to.edtf === null ? null : Number(to.edtf.slice(0, 4));
  if (to.edtf === null || year === null) return unsettled;
  const from = beginning(expression.from, to.edtf, year);
  return from === null ? unsettled : value(`${from}/${to.edtf}`, to.basis);
}

function endValue(end: End, context: YearContext, tense: Tense): Value {
  if (end.kind === "day") return dayValue(end, context, tense);
  return end.kind === "month" ? monthValue(end, context, tense) : value(String(end.year), "written");
}

function beginning(from: End, to: string, year: number): string | null {
  if (from.kind === "year") return String(from.year) < to ? String(from.year) : null;
  for (const candidate of from.year === null ? [year, year - 1] : [from.year]) {
    const number = from.kind === "day" ? dayNumber(candidate, from.month, from.day) : 0;
    const edtf = from.kind === "month" ? edtfMonth(candidate, from.month) : number === null ? null : edtfDay(number);
    if (edtf !== null && edtf <= to) return edtf;
  }
  return null;
}

function weekdayValue(expression: { weekday: number; hint: Hint }, context: YearContext, tense: Tense): Value {
  const reference = context.published?.day ?? null;
  if (reference === null) return context.published ? unsettled : weekdayOfCase(expression, context);
  const back = (weekdayOf(reference) - expression.weekday + 7) % 7;
  const forward = (7 - back) % 7;
  // Said on a Wednesday, 'last Tuesday' is that of the week before: the day before is 'yesterday' or 'Tuesday'.
  if (expression.hint === "last") return ofDay(reference - (back <= 1 ? back + 7 : back), "weekday-from-article");
  if (expression.hint === "next") return ofDay(reference + (forward === 0 ? 7 : forward), "weekday-from-article");
  const ahead = tense === "future" || (expression.hint === "this" && tense === null);
  return ofDay(ahead ? reference + forward : reference - back, "weekday-from-article");
}

/** Days of the matter lie at most this far apart for a weekday to be taken for one of them. */
const daysOfMatter = 14;

/**
 * A record without a date of its own: the one day of the case that is that weekday and lies near the days this record tells. Days it tells
 * by their date are left out: a text that has said '5 May' does not go on to call it Tuesday.
 */
function weekdayOfCase(expression: { weekday: number }, context: YearContext): Value {
  const own = context.written.flatMap((date) => (date.day === null ? [] : [dayNumber(date.year, date.month, date.day) ?? []])).flat();
  const near = new Set(context.caseDays.filter((day) => weekdayOf(day) === expression.weekday && !own.includes(day) && own.some((other) => Math.abs(other - day) <= daysOfMatter)));
  const [day] = near;
  return near.size === 1 && day !== undefined ? ofDay(day, "from-case") : unsettled;
}

function weekdayOfWeek(expression: { weekday: number; offset: number }, context: YearContext): Value {
  const reference = context.published?.day ?? null;
  return reference === null ? unsettled : ofDay(reference - weekdayOf(reference) + expression.weekday + expression.offset * 7, "weekday-from-article");
}

/** The nearest day that is both that weekday and that day of its month; the two months around hold at most one or two. */
function weekdayOfMonth(expression: { weekday: number; day: number }, context: YearContext): Value {
  const reference = context.published?.day ?? null;
  if (reference === null) return unsettled;
  for (let distance = 0; distance <= 45; distance += 1) {
    for (const day of [reference - distance, reference + distance]) {
      if (weekdayOf(day) === expression.weekday && edtfDay(day).endsWith(`-${String(expression.day).padStart(2, "0")}`)) return ofDay(day, "weekday-from-article");
    }
  }
  return unsettled;
}

function nearDay(context: YearContext, offset: number): Value {
  const reference = context.published?.day ?? null;
  return reference === null ? unsettled : ofDay(reference + offset, "relative-to-article");
}

function agoValue(expression: Extract<DateExpression, { kind: "ago" }>, context: YearContext): Value {
  const { published } = context;
  if (!published || !(Math.abs(expression.amount) > 0) || Math.abs(expression.amount) > 999) return unsettled;
  if (expression.exact === "day" && published.day !== null) return { ...shifted(edtfDay(published.day), { offset: -expression.amount, unit: expression.unit === "weekend" ? "week" : expression.unit, exact: true }), basis: "relative-to-article" };
  if (expression.unit === "year" && !(expression.exact === "month" && published.month !== null)) return value(String(published.year - expression.amount).padStart(4, "0"), "relative-to-article");
  if (expression.unit === "year" && published.month !== null) return value(edtfMonth(published.year - expression.amount, published.month), "relative-to-article");
  if (expression.unit === "month") {
    return published.month === null ? unsettled : value(edtfOfMonthNumber(monthNumber(published.year, published.month) - expression.amount), "relative-to-article");
  }
  if (published.day === null) return unsettled;
  return ofDay(published.day - expression.amount * (expression.unit === "week" ? 7 : 1), "relative-to-article");
}

function inYearValue(expression: Extract<DateExpression, { kind: "in-year" }>, context: YearContext): Value {
  const { published } = context;
  if (!published) return unsettled;
  const year = published.year + expression.offset;
  if (expression.day === null) return value(edtfMonth(year, expression.month), "relative-to-article");
  const number = dayNumber(year, expression.month, expression.day);
  return number === null ? unsettled : ofDay(number, "relative-to-article");
}

function calendarValue(expression: Extract<DateExpression, { kind: "calendar" }>, context: YearContext, tense: Tense): Value {
  const { published } = context;
  if (!published) return unsettled;
  if (expression.unit === "year") return value(String(published.year + expression.offset), "relative-to-article");
  if (expression.unit === "month") {
    return published.month === null ? unsettled : value(edtfOfMonthNumber(monthNumber(published.year, published.month) + expression.offset), "relative-to-article");
  }
  if (published.day === null) return unsettled;
  // 'Over the weekend' said on a Monday in the past tense is the one that has gone.
  const gone = expression.unit === "weekend" && expression.offset === 0 && tense === "past" && weekdayOf(published.day) <= 5;
  const monday = published.day - weekdayOf(published.day) + 1 + (gone ? -1 : expression.offset) * 7;
  const [first, last] = expression.unit === "weekend" ? [monday + 5, monday + 6] : [monday, monday + 6];
  return value(`${edtfDay(first)}/${edtfDay(last)}`, "relative-to-article");
}

function quarterValue(expression: { offset: number }, context: YearContext): Value {
  const { published } = context;
  const month = published?.month ?? null;
  if (!published || month === null) return unsettled;
  const first = monthNumber(published.year, month - ((month - 1) % 3)) + expression.offset * 3;
  return value(`${edtfOfMonthNumber(first)}/${edtfOfMonthNumber(first + 2)}`, "relative-to-article");
}

/** The year of the last part of a year that had begun when the article was published. */
function lastBegun(month: number, context: YearContext): number | null {
  const { published } = context;
  const begun = published?.month ?? null;
  if (!published || begun === null) return null;
  return begun >= month ? published.year : published.year - 1;
}

function yearPartValue(expression: Extract<DateExpression, { kind: "year-part" }>, context: YearContext): Value {
  const year = expression.year ?? (expression.offset === null ? lastBegun(expression.from, context) : context.published ? context.published.year + expression.offset : null);
  if (year === null || expression.from > expression.to) return unsettled;
  return value(`${edtfMonth(year, expression.from)}/${edtfMonth(year, expression.to)}`, expression.year === null ? "relative-to-article" : "written");
}

function holidayValue(expression: { name: string; year: number | null }, context: YearContext, tense: Tense): Value {
  const holiday = holidays.get(expression.name);
  if (!holiday) return unsettled;
  if ("month" in holiday) return dayValue({ kind: "day", year: expression.year, month: holiday.month, day: holiday.day, weekday: null }, context, tense);
  const basis: Basis = expression.year === null ? "year-from-article" : "written";
  if (expression.year !== null) return ofDay(easter(expression.year) + holiday.fromEaster, basis);
  const reference = context.published?.day ?? null;
  if (reference === null || !context.published) return unsettled;
  const days = [-1, 0, 1].map((step) => easter((context.published?.year ?? 0) + step) + holiday.fromEaster);
  const cost = (day: number): number => (day <= reference ? (reference - day) * (tense === "future" ? 3 : 1) : (day - reference) * (tense === "future" ? 1 : 3));
  const nearest = days.sort((a, b) => cost(a) - cost(b))[0];
  return nearest === undefined ? unsettled : ofDay(nearest, basis);
}
