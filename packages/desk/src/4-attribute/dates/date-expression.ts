import type { Span } from "../../model/span.js";

/** Which one of several is meant: 'last Tuesday', 'mai prochain'; `past`: 'since', 'depuis'. */
export type Hint = "last" | "next" | "this" | "past" | null;

export interface DayExpression { readonly kind: "day"; readonly year: number | null; readonly month: number; readonly day: number; readonly weekday: number | null }
export interface MonthExpression { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly hint: Hint }
export interface YearExpression { readonly kind: "year"; readonly year: number }
export type DayPart = "morning" | "afternoon" | "evening" | "night" | "day";
export type CalendarUnit = "day" | "week" | "weekend" | "month" | "year";
export type AnchorUnit = Exclude<CalendarUnit, "weekend">;

/** What the words of a date say, before anything settles it. Months and ISO weekdays count from 1. */
export type DateExpression =
  | DayExpression
  | MonthExpression
  | YearExpression
  /** 'the 1990s' is 1990. */
  | { readonly kind: "decade"; readonly year: number }
  /** 'the 19th century' is 1800. */
  | { readonly kind: "century"; readonly year: number }
  /** '03/04/2019': the order of day and month is the writer's. */
  | { readonly kind: "open-order"; readonly year: number; readonly first: number; readonly second: number }
  /** 'November last year', '3 mai de l'an dernier': years from the article's own. */
  | { readonly kind: "in-year"; readonly month: number; readonly day: number | null; readonly offset: number }
  /** 'Ramadan': a feast of a calendar that is not reckoned here. */
  | { readonly kind: "open" }
  /** 'the week of 2 March', 'le week-end du 7 mars'. */
  | { readonly kind: "around-day"; readonly unit: "week" | "weekend"; readonly day: DayExpression }
  /** 'the first Monday of March': `order` from 1, or -1 for the last. */
  | { readonly kind: "nth-weekday"; readonly order: number; readonly weekday: number; readonly month: MonthExpression }
  /** 'le 27 du mois dernier', 'the 5th of next month': months from the article's own. */
  | { readonly kind: "in-month"; readonly day: number; readonly offset: number }
  /** 'le 4 au soir', 'on the 14th'. */
  | { readonly kind: "day-of-month"; readonly day: number }
  /** 'dans la nuit du 3 au 4'. */
  | { readonly kind: "days-of-month"; readonly from: number; readonly to: number }
  /** 'overnight Tuesday into Wednesday', 'de lundi à mercredi'. */
  | { readonly kind: "weekdays"; readonly from: number; readonly to: number }
  /** EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  | { readonly kind: "season"; readonly year: number | null; readonly season: number; readonly hint: Hint }
  | { readonly kind: "interval"; readonly from: DayExpression | MonthExpression | YearExpression; readonly to: DayExpression | MonthExpression | YearExpression }
  | { readonly kind: "weekday"; readonly weekday: number; readonly hint: Hint; readonly part?: DayPart }
  /** 'Tuesday next week': `offset` in weeks. */
  | { readonly kind: "weekday-of-week"; readonly weekday: number; readonly offset: number }
  /** 'vendredi 22', 'Friday the 15th': a day of some month near the article's date. */
  | { readonly kind: "weekday-of-month"; readonly weekday: number; readonly day: number }
  /** Days from the article's own: 'yesterday' is -1. */
  | { readonly kind: "near-day"; readonly offset: number; readonly part: DayPart | null }
  /** 'two years ago', 'il y a trois jours'; negative: 'dans deux semaines'. `exact`: 'a year ago today', 'two years ago this month'. */
  | { readonly kind: "ago"; readonly amount: number; readonly unit: CalendarUnit; readonly exact?: "day" | "month" }
  /** 'last week', 'this month', 'l'an prochain'. */
  | { readonly kind: "calendar"; readonly unit: CalendarUnit; readonly offset: number }
  /** 'the first eight months of this year'; a null offset: 'the third quarter', the last that has begun. */
  | { readonly kind: "year-part"; readonly from: number; readonly to: number; readonly year: number | null; readonly offset: number | null }
  /** 'Last quarter'. */
  | { readonly kind: "quarter"; readonly offset: number }
  | { readonly kind: "holiday"; readonly name: string; readonly year: number | null }
  /** 'a day after the visit', 'la veille', 'five years later': from an event, named or not. `exact`: 'a year to the day after'. */
  | { readonly kind: "anchor"; readonly offset: number; readonly unit: AnchorUnit; readonly exact: boolean; readonly named: boolean }
  /** 'the following year', 'cette semaine-là': counted from the day last told. */
  | { readonly kind: "context-unit"; readonly unit: AnchorUnit; readonly offset: number }
  /** 'le mardi suivant', 'the previous Sunday': `sign` 1 or -1. */
  | { readonly kind: "context-weekday"; readonly weekday: number; readonly sign: number }
  /** 'that day', 'ce matin-là'. */
  | { readonly kind: "context-day" }
  /** 'earlier in the month': the month of the article's date, or of the day it is about. */
  | { readonly kind: "context-month" }
  | ClockExpression
  /** 'ten minutes later': minutes from the last clock time. */
  | { readonly kind: "after-clock"; readonly minutes: number };

/** `bounded`: 'before 7 a.m.' names no moment. `half` open: 'a quarter past four' is told by twelve hours, and its words do not say which half of the day. */
export interface ClockExpression { readonly kind: "clock"; readonly hour: number; readonly minute: number | null; readonly bounded: boolean; readonly half?: "open" }

/** Words of a sentence that tell a date. Positions are relative to the sentence. */
export interface RecognisedDate extends Span {
  readonly expression: DateExpression;
  /** Where the words naming an event end, for 'the day before the vote'. */
  readonly eventEnd: number | null;
}
