import type { Span } from "../../model/span.js";
import type { DateExpression, DayPart } from "./date-expression.js";

export type LengthUnit = "second" | "minute" | "hour" | "day" | "business-day" | "week" | "month" | "quarter" | "year" | "decade";

export interface TimeOfDay { readonly kind: "time"; readonly hour: number; readonly minute: number | null; readonly second: number | null; readonly half: boolean }

/** What words of time say, dates or not: lengths, repetitions and parts of days are no dates, and stand beside them. */
export type TimeExpression =
  | DateExpression
  | { readonly kind: "duration"; readonly amount: number; readonly unit: LengthUnit }
  /** 'every two weeks', 'chaque lundi': a length between two times, or an ISO weekday. */
  | { readonly kind: "set"; readonly amount: number; readonly unit: LengthUnit; readonly weekday: number | null }
  /** `bare`: without words that lead in; a part only beside its day. */
  | { readonly kind: "day-part"; readonly part: DayPart; readonly bare: boolean }
  | { readonly kind: "time-range"; readonly from: TimeOfDay; readonly to: TimeOfDay; readonly bare: boolean }
  /** A time of day; `half`: words or a number above 12 tell which half of the day. */
  | TimeOfDay
  /** 'the last three months': `sign` -1 or 1, counted from now. */
  | { readonly kind: "rolling"; readonly amount: number; readonly unit: LengthUnit; readonly sign: number }
  /** '22/04': the year is open, and so may be the order. */
  | { readonly kind: "short-order"; readonly first: number; readonly second: number }
  | { readonly kind: "now" };

/** Words of a sentence that tell a time of whatever kind. Positions are relative to the sentence. */
export interface RecognisedTime extends Span {
  readonly expression: TimeExpression;
}
