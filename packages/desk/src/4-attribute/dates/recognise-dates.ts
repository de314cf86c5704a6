import { clockRules } from "./clock-rules.js";
import type { DateExpression, RecognisedDate } from "./date-expression.js";
import { holds, needsMet, type DateRule } from "./date-rule.js";
import { explicitRules } from "./explicit-rules.js";
import { hangingRules } from "./hanging-rules.js";
import { periodRules } from "./period-rules.js";
import { relativeRules } from "./relative-rules.js";
import { yearWordRules } from "./year-word-rules.js";
import { setRules, type Repetition } from "./set-rules.js";

const rules: readonly DateRule<DateExpression | Repetition>[] = [...explicitRules, ...periodRules, ...relativeRules, ...hangingRules, ...clockRules, ...setRules, ...yearWordRules];
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
  const found = leftmost(matchesOf(sentence.original, folded)).flatMap(({ expression, ...place }) => (expression.kind === "set" || namesPlace(place.start, expression, folded) ? [] : [{ ...place, expression }]));
  recognised.set(sentence, found);
  return found;
}

/** Dates are asked for by those who look for dates and by those who look for figures. */
const recognised = new WeakMap<Sentence, readonly RecognisedDate[]>();

interface Sentence { readonly original: string; readonly folded: string }
type Found = Omit<RecognisedDate, "expression"> & { readonly expression: DateExpression | Repetition };

/** 'Rue du 4 septembre', 'place du 8 mai 1945'. */
function namesPlace(start: number, expression: DateExpression, folded: string): boolean {
  return expression.kind === "day" && /(?:^|[^a-z])(?:rue|place|avenue|boulevard|square|quai|pont|cours|allee|esplanade|station|metro|stade|lycee|college|ecole|hopital|mouvement|caserne|street|square|bridge) (?:du |de la |des |of )?$/.test(folded.slice(Math.max(0, start - 28), start));
}

function matchesOf(original: string, folded: string): Found[] {
  const met = needsMet(folded);
  const found: Found[] = [];
  const tried = rules.filter(({ needs }) => holds(met, needs));
  if (tried.length === 0) return found;
  const narrow = narrowed(folded);
  for (const rule of tried) matchInto(found, rule, { original, folded, narrow });
  return found;
}

const narrowUnits = new Uint8Array(sentenceUnits);

/**
 * The same sentence as rules are matched over, unit for unit. Its units are under 256, for which the engine makes a pattern once and
 * not a second time for wider texts: a quotation mark or other sign beyond them becomes `·`, a letter `ÿ`. Of spaces in a row the fourth
 * and later ones end a line, so that ` +` in a rule never runs far.
 */
function narrowed(folded: string): string {
  let spaces = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    spaces = unit === space ? spaces + 1 : 0;
    narrowUnits[at] = spaces > 3 ? lineEnd : unit <= 0xff ? unit : unit >= 0x2000 && unit < 0x2c00 ? mark : 0xff;
  }
  let narrow = "";
  for (let from = 0; from < folded.length; from += 4096) narrow += String.fromCharCode(...narrowUnits.subarray(from, Math.min(from + 4096, folded.length)));
  return narrow;
}

const space = 0x20;
const lineEnd = 0x0a;
const mark = 0xb7;

function leftmost(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Found[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    chosen.push(date);
    end = date.end;
  }
  return chosen;
}

const shortForm = /(?<![a-z])(?:jan|janv|feb|fevr|fev|mar|apr|avr|jun|jul|juil|aug|sept|sep|oct|nov|dec|a\.m|p\.m)\.$/;

/** A full stop behind a short form belongs to it, and otherwise to the sentence. */
function withoutStop(folded: string, end: number): number {
  return folded.charAt(end - 1) === "." && !shortForm.test(folded.slice(Math.max(0, end - 6), end)) ? end - 1 : end;
}

function matchInto(found: Found[], rule: DateRule<DateExpression | Repetition>, { original, folded, narrow }: Sentence & { readonly narrow: string }): void {
  // Not matchAll: it copies the pattern for every sentence.
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(narrow); match !== null; match = pattern.exec(narrow)) {
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
