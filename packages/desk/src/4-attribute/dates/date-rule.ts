import { alternatives, counts, holidays, months, ordinals, seasons, weekdays } from "./date-words.js";
import type { DateExpression } from "./date-expression.js";

/** What a pattern caught, by the names of its slots; an empty string for a slot left open. */
export type Caught = (slot: string) => string;

/** The place of a match, for conditions that capital letters or neighbours decide. */
export interface MatchPlace {
  readonly original: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Position of a slot that was filled, or -1. */
  readonly at: (slot: string) => number;
}

export type Need = "month" | "season" | "holiday" | "weekday" | "year" | "unit" | "digit" | "hour" | "century" | "quarter" | "eve" | "weekend";

/** One way of writing a date. Matched over folded text; `build` may refuse. */
export interface DateRule<Expression = DateExpression> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly build: (caught: Caught, place: MatchPlace) => Expression | null;
  /** A kind of word without which the rule cannot match; null: none. */
  readonly needs: Need | null;
  /** Slot where the span begins, when words before it only lead in ('in May'). */
  readonly from?: string;
  /** Slot that ends the span, when words behind it name an event. */
  readonly head?: string;
}

const slots: Readonly<Record<string, string>> = {
  day: "1er|premier|3[01]|[12]\\d|0?[1-9]",
  month: alternatives(months),
  year: "(?:1[5-9]|20)\\d\\d",
  weekday: alternatives(weekdays),
  season: alternatives(seasons),
  count: `\\d{1,3}|${alternatives(counts)}`,
  holiday: alternatives(holidays),
  ordinal: alternatives(ordinals).replaceAll("-", "[ -]"),
};
const slotTails: Readonly<Record<string, string>> = { day: "(?:st|nd|rd|th|er)?(?![\\da-z]|[.,]\\d)", month: "(?![a-z])\\.?", year: "(?!\\d|[.,]\\d)" };

/**
 * Compiles a rule. In a pattern, `{month:m}` is a slot named m, a space is one to three spaces, `_` is none to two.
 * Every match stands between word boundaries.
 */
export function dateRule<Expression = DateExpression>(rule: Omit<DateRule<Expression>, "pattern" | "needs"> & { readonly pattern: string; readonly needs?: Need }): DateRule<Expression> {
  const filled = rule.pattern
    .replaceAll(/\{(\w+):(\w+)\}/g, (_, kind: string, name: string) => `(?<${name}>${slots[kind] ?? kind})${slotTails[kind] ?? ""}`)
    .replaceAll(/ (?![{?+*])/g, " {1,3}")
    .replaceAll("_", " {0,2}");
  const asked = rule.pattern.replaceAll(/\(\?:[^()]*\)\?/g, "");
  const needs = rule.needs ?? (["month", "season", "holiday", "weekday", "year"] as const).find((slot) => asked.includes(`{${slot}:`) && !asked.includes(`|{${slot}:`)) ?? null;
  return { ...rule, needs, pattern: new RegExp(`(?<![a-z\\d\\xdf-\\uffff])(?:${filled})(?![a-z\\d\\xdf-\\uffff])`, "dg") };
}

const wordPatterns: Readonly<Record<Need, RegExp>> = {
  month: new RegExp(`(?<![a-z])(?:${alternatives(months)})(?![a-z])`),
  season: new RegExp(`(?<![a-z])(?:${alternatives(seasons)})(?![a-z])`),
  holiday: new RegExp(alternatives(holidays)),
  weekday: new RegExp(alternatives(weekdays)),
  year: /(?:1[5-9]|20)\d\d/,
  unit: /day|week|month|year|night|morning|evening|afternoon|decade|jour|semaine|mois|annee|matin|soir|nuit|decennie|eve(?![a-z])|(?<![a-z])ans?(?![a-z])/,
  digit: /\d|premier/,
  hour: /heure|hour|minute|o'clock|\d {0,2}h|morning|afternoon|evening|night/,
  century: /century|siecle/,
  quarter: /quarter|half|trimestre|semestre/,
  eve: /veille|lendemain/,
  weekend: /week[ -]?end/,
};

/** The kinds of words a folded sentence holds. A rule that needs another is passed over. */
export function needsMet(folded: string): ReadonlySet<Need> {
  return new Set((Object.keys(wordPatterns) as Need[]).filter((need) => wordPatterns[need].test(folded)));
}
