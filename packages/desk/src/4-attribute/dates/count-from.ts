import { civilDay, dayNumber, edtfDay, edtfOfMonthNumber, monthNumber, readPublished, weekdayOf } from "./calendar.js";
import type { AnchorUnit, DateExpression } from "./date-expression.js";
import { dayOfMonth, daysOfMonth, stretch } from "./resolve-days.js";
import { unsettled, type Value } from "./resolved-date.js";
import type { Tense } from "./tense.js";

/** A date so many units from another, as precise as the unit and the other allow. */
export function shifted(edtf: string | null, by: { readonly offset: number; readonly unit: AnchorUnit; readonly exact: boolean }): Value {
  const from = readPublished(edtf);
  if (!from || !(Math.abs(by.offset) <= 999)) return unsettled;
  if (by.exact && from.day !== null) return exactly(from.day, by);
  if (by.unit === "year") return told(String(from.year + by.offset).padStart(4, "0"));
  if (by.unit === "month") return from.month === null ? unsettled : told(edtfOfMonthNumber(monthNumber(from.year, from.month) + by.offset));
  return from.day === null ? unsettled : ofDay(from.day + by.offset * (by.unit === "week" ? 7 : 1));
}

/** 'A year to the day after': the same day of another month or year. */
function exactly(day: number, by: { readonly offset: number; readonly unit: AnchorUnit }): Value {
  if (by.unit === "day" || by.unit === "week") return ofDay(day + by.offset * (by.unit === "week" ? 7 : 1));
  const civil = civilDay(day);
  const month = monthNumber(civil.year, civil.month) + by.offset * (by.unit === "year" ? 12 : 1);
  const number = dayNumber(Math.floor(month / 12), (month % 12) + 1, civil.day);
  return number === null ? unsettled : ofDay(number);
}

/** 'The following week', 'that year', 'le mardi suivant', counted from the date last told. */
export function fromContext(expression: Extract<DateExpression, { kind: "context-unit" | "context-weekday" }>, host: Value | null): Value {
  const from = readPublished(host?.edtf ?? null);
  if (!from) return unsettled;
  if (expression.kind === "context-weekday") return from.day === null ? unsettled : ofDay(nextWeekday(from.day, expression));
  if (expression.unit === "year") return told(String(from.year + expression.offset));
  if (expression.unit === "month") return from.month === null ? unsettled : told(edtfOfMonthNumber(monthNumber(from.year, from.month) + expression.offset));
  if (from.day === null) return unsettled;
  if (expression.unit === "day") return ofDay(from.day + expression.offset);
  const monday = from.day - weekdayOf(from.day) + 1 + expression.offset * 7;
  return stretch(monday, monday + 6, "relative-to-event");
}

function nextWeekday(from: number, expression: { readonly weekday: number; readonly sign: number }): number {
  const distance = (expression.sign * (expression.weekday - weekdayOf(from)) + 7) % 7;
  return from + expression.sign * (distance === 0 ? 7 : distance);
}

/** A day told by its number alone, near a day that is known. */
export function numberedDay(expression: Extract<DateExpression, { kind: "day-of-month" | "days-of-month" }>, near: number | null, tense: Tense): Value {
  if (expression.kind === "days-of-month") return daysOfMonth(expression, near, tense);
  const day = dayOfMonth(expression.day, near, tense);
  return day === null ? unsettled : { edtf: edtfDay(day), basis: "year-from-article", day };
}

function told(edtf: string): Value {
  return { edtf, basis: "relative-to-event", day: null };
}

function ofDay(day: number): Value {
  return { edtf: edtfDay(day), basis: "relative-to-event", day };
}
