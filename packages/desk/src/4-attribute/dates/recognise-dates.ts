import { clockRules } from "./clock-rules.js";
import type { DateExpression, RecognisedDate } from "./date-expression.js";
import { needsMet, type DateRule } from "./date-rule.js";
import { explicitRules } from "./explicit-rules.js";
import { lengthRules, setRules } from "./length-rules.js";
import { hangingRules } from "./hanging-rules.js";
import { periodRules } from "./period-rules.js";
import { relativeRules } from "./relative-rules.js";
import type { RecognisedTime, TimeExpression } from "./time-expression.js";
import { timeRules } from "./time-rules.js";

const dateRules: readonly DateRule[] = [...explicitRules, ...periodRules, ...relativeRules, ...hangingRules];
const datesAndSets: readonly DateRule<TimeExpression>[] = [...dateRules, ...clockRules, ...setRules];
const times: readonly DateRule<TimeExpression>[] = [...dateRules, ...setRules, ...timeRules, ...lengthRules];
/** Sentences longer than this are cut by no reader; what lies beyond is left unread rather than slow. */
const sentenceUnits = 20_000;

/**
 * Where a sentence tells dates and clock times, leftmost and longest first, never overlapping. 'Every Tuesday' keeps its Tuesday from
 * being taken for a date. Linear in its length.
 */
export function recogniseDates(sentence: Sentence): readonly RecognisedDate[] {
  const known = recognised.get(sentence);
  if (known) return known;
  const folded = sentence.folded.slice(0, sentenceUnits);
  const found = leftmost(matchesOf(datesAndSets, sentence.original, folded)).flatMap((one) => (isDate(one.expression) && !namesPlace(one, folded) ? [{ ...one, expression: one.expression }] : []));
  recognised.set(sentence, found);
  return found;
}

/** Dates are asked for by those who look for dates and by those who look for figures. */
const recognised = new WeakMap<Sentence, readonly RecognisedDate[]>();

/** All words of time in a sentence: dates, and lengths, repetitions, times and parts of days beside them. */
export function recogniseTimes(sentence: Sentence): readonly RecognisedTime[] {
  const folded = sentence.folded.slice(0, sentenceUnits);
  return leftmost(matchesOf(times, sentence.original, folded));
}

interface Sentence { readonly original: string; readonly folded: string }
type Found<Expression> = Omit<RecognisedDate, "expression"> & { readonly expression: Expression };

const noDates: ReadonlySet<string> = new Set(["set", "duration", "day-part", "time", "rolling", "short-order", "now"]);
function isDate(expression: TimeExpression): expression is DateExpression {
  return !noDates.has(expression.kind);
}

/** 'Rue du 4 septembre', 'place du 8 mai 1945'. */
function namesPlace(found: { readonly start: number; readonly expression: TimeExpression }, folded: string): boolean {
  return found.expression.kind === "day" && /(?:^|[^a-z])(?:rue|place|avenue|boulevard|square|quai|pont|cours|allee|esplanade|station|metro|stade|lycee|college|ecole|hopital|mouvement|caserne|street|square|bridge) (?:du |de la |des |of )?$/.test(folded.slice(Math.max(0, found.start - 28), found.start));
}

function matchesOf<Expression>(all: readonly DateRule<Expression>[], original: string, folded: string): Found<Expression>[] {
  const met = needsMet(folded);
  const found: Found<Expression>[] = [];
  for (const rule of all) if ((rule.needs & met) === rule.needs) matchInto(found, rule, { original, folded });
  return found;
}

function leftmost<Expression>(found: Found<Expression>[]): readonly Found<Expression>[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Found<Expression>[] = [];
  let end = 0;
  for (const time of found) {
    if (time.start < end) continue;
    chosen.push(time);
    end = time.end;
  }
  return chosen;
}

const shortForm = /(?<![a-z])(?:jan|janv|feb|fevr|fev|mar|apr|avr|jun|jul|juil|aug|sept|sep|oct|nov|dec|a\.m|p\.m)\.$/;

/** A full stop behind a short form belongs to it, and otherwise to the sentence. */
function withoutStop(folded: string, end: number): number {
  return folded.charAt(end - 1) === "." && !shortForm.test(folded.slice(Math.max(0, end - 6), end)) ? end - 1 : end;
}

function matchInto<Expression>(found: Found<Expression>[], rule: DateRule<Expression>, { original, folded }: Sentence): void {
  // Not matchAll: it copies the pattern for every sentence.
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    if (match[0] === "") pattern.lastIndex += 1;
    const groups = match.groups ?? {};
    const slot = (name: string): readonly [number, number] | undefined => match.indices?.groups?.[name];
    const whole = { start: match.index, end: match.index + match[0].length };
    const expression = rule.build((name) => groups[name] ?? "", { original, folded, ...whole, at: (name) => slot(name)?.[0] ?? -1 });
    if (!expression) continue;
    const head = rule.head === undefined ? undefined : slot(rule.head);
    const start = (rule.from === undefined ? undefined : slot(rule.from)?.[0]) ?? whole.start;
    found.push({ start, end: head?.[1] ?? withoutStop(folded, whole.end), expression, eventEnd: head && whole.end > head[1] ? whole.end : null });
  }
}
