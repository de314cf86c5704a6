import { alternatives, counts, holidays, months, movable, ordinals, seasons, weekdays } from "./date-words.js";
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

/** Kinds of words, and kinds of which two words must be there. */
export type Need = keyof typeof wordPatterns | (typeof twice)[number];

/** Kinds of words, a bit each. */
export interface Kinds { readonly low: number; readonly high: number }

/** One way of writing a date. Matched over folded text of units under 256 without more than three spaces in a row; `build` may refuse. */
export interface DateRule<Expression = DateExpression> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly build: (caught: Caught, place: MatchPlace) => Expression | null;
  /** The kinds of words without which the rule cannot match. */
  readonly needs: Kinds;
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
const slotTails: Readonly<Record<string, string>> = { day: "(?:st|nd|rd|th|er)?(?![\\da-z]|[.,:]\\d)", month: "(?![a-z])\\.?", year: "(?!\\d|[.,]\\d)" };

/**
 * Compiles a rule. In a pattern, `{month:m}` is a slot named m, a space is one to three spaces, `_` is none to three.
 * Every match stands between word boundaries.
 */
export function dateRule<Expression = DateExpression>(rule: Omit<DateRule<Expression>, "pattern" | "needs"> & { readonly pattern: string; readonly needs?: Need | readonly Need[] }): DateRule<Expression> {
  const filled = rule.pattern
    .replaceAll(/\{(\w+):(\w+)\}/g, (_, kind: string, name: string) => `(?<${name}>${slots[kind] ?? kind})${slotTails[kind] ?? ""}`)
    .replaceAll(/ (?![{?+*])/g, " +")
    .replaceAll("_", " *");
  const asked = rule.pattern.replaceAll(/\(\?:[^()]*\)\?/g, "");
  const needs = rule.needs ?? (["month", "season", "holiday", "weekday", "year"] as const).find((slot) => asked.includes(`{${slot}:`) && !asked.includes(`|{${slot}:`)) ?? [];
  return { ...rule, needs: bitsOf(typeof needs === "string" ? [needs] : needs), pattern: new RegExp(`(?<![a-z\\d\\xdf-\\xff])(?:${filled})(?![a-z\\d\\xdf-\\xff])`, "dg") };
}

/** Of names of several words the longest tells. */
const longestWords = (names: Iterable<string>): string => [...names].map((name) => name.split(/[^a-z]+/).reduce((longest, word) => (word.length > longest.length ? word : longest))).join("|");

/** What makes a word one of a kind. A word: letters from a to z and figures, as they stand together in a folded sentence. */
const wordPatterns = {
  month: new RegExp(`(?<![a-z])(?:${alternatives(months)})(?![a-z])`),
  season: new RegExp(`(?<![a-z])(?:${alternatives(seasons)})(?![a-z])`),
  holiday: new RegExp(`^(?:${longestWords(holidays.keys())})$`),
  feast: new RegExp(`^(?:${longestWords(movable)})$`),
  weekday: new RegExp(alternatives(weekdays)),
  year: /(?:1[5-9]|20)\d\d/,
  unit: /day|week|month|year|night|morning|evening|afternoon|decade|jour|semaine|mois|annee|matin|soir|nuit|decennie|eve(?![a-z])|(?<![a-z])ans?(?![a-z])/,
  digit: /\d|premier/,
  pastHour: /^past$/,
  hourWord: /^(?:quarter|five|ten|twenty)$/,
  fourDigits: /^[012]\d[0-5]\d$/,
  hour: /heure|hour|minute|clock|morning|afternoon|evening|night/,
  century: /century|siecle/,
  quarter: /quarter|half|trimestre|semestre/,
  eve: /veille|lendemain/,
  weekend: /weekend|^end$/,
  near: /today|night|aujourd|yesterday|hier|tomorrow|demain|morning|afternoon|evening|matin|soir|jour|midi/,
  yearWord: /^(?:eighteen|nineteen|twenty|thousand|mille)$/,
  noon: /^(?:noon|midday|midi|midnight|minuit)$/,
  heures: /^\d{0,2}h(?:\d\d|eures?)?$/,
  half: /^\d{0,2}[ap]m$|^m$/,
  dark: /^(?:night|nuit)$/,
  tens: /^[2-9]0s?$/,
  ago: /^ago$/,
  ahead: /^(?:dans|now)$/,
  each: /^(?:every|each|any|chaque|tous|toutes|une|once|one)$/,
  which: /^(?:last|this|next)$/,
  firstOnes: /^premiers$/,
  past: /^(?:derni|proch|passe)/,
  sooner: /^(?:before|earlier|previous|previously|prior|eve)$/,
  later: /^(?:after|later|following|on|next)$/,
  french: /^(?:avant|apres|plus|auparavant)$/,
  clock: /^clock$/,
  heure: /^heures?$/,
  laterOn: /^(?:later|earlier|tard|tot)$/,
  decade: /^(?:1[89]|20)\d0s?$/,
  nth: /^(?:\d{1,2}(?:st|nd|rd|th)|1er)$/,
  quarterSign: /^[qtsh][1-4]$/,
  ordinal: /^(?:first|second|[a-z]+(?:rd|th))$/,
  weekOn: /week|month|year/,
  semaine: /jour|semaine|mois|annee|matin|soir|nuit|midi|decennie|^week$|^ans?$/,
  article: /^(?:la|le|l)$/,
  led: /^(?:le|du|au)$/,
  now: /^(?:cette|ce|cours)$/,
  since: /^(?:il|voici|voila)$/,
  edge: /^(?:start|beginning|end|middle|early|late|later|debut|fin|milieu|courant|months?|mois|mi)$|^mid/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Named after the kind of the same place in `twiceOf`. */
const twice = ["months", "years", "weekdays", "digits"] as const;
const twiceOf: readonly (keyof typeof wordPatterns)[] = ["month", "year", "weekday", "digit"];

const wordKinds = Object.keys(wordPatterns) as readonly (keyof typeof wordPatterns)[];
/** At most 64: a bit each. */
const kinds: readonly Need[] = [...wordKinds, ...twice];

function bitsOf(needs: readonly Need[]): Kinds {
  let [low, high] = [0, 0];
  for (const index of needs.map((need) => kinds.indexOf(need))) {
    if (index < 32) low |= 1 << index;
    else high |= 1 << (index - 32);
  }
  return { low, high };
}

/** Those of which two words may be needed, all of them low, and the high bit of each when there are two. */
const firstBits = bitsOf(twiceOf).low;
const twiceBits: readonly (readonly [number, number])[] = twice.map((kind, index) => [bitsOf([kind]).high, bitsOf(twiceOf.slice(index, index + 1)).low]);

/** Words met before, with their kinds; emptied when a text brings too many. */
const met = new Map<string, Kinds>();
const metAtMost = 20_000;

function kindsOf(word: string): Kinds {
  const known = met.get(word);
  if (known !== undefined) return known;
  const bits = bitsOf(wordKinds.filter((kind) => wordPatterns[kind].test(word)));
  if (met.size >= metAtMost) met.clear();
  if (word.length <= 30) met.set(word, bits);
  return bits;
}

/** The kinds of words a folded sentence holds. A rule that needs another is passed over. */
export function needsMet(folded: string): Kinds {
  let [low, high] = [0, 0];
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const inWord = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    const its = kindsOf(folded.slice(start, at));
    const again = its.low & low & firstBits;
    if (again !== 0) for (const [both, first] of twiceBits) if ((again & first) !== 0) high |= both;
    low |= its.low;
    high |= its.high;
    start = -1;
  }
  return { low, high };
}

export function holds(met: Kinds, needs: Kinds): boolean {
  return (needs.low & met.low) === needs.low && (needs.high & met.high) === needs.high;
}
