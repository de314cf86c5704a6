import { clockRules } from "./clock-rules.js";
import type { RecognisedDate } from "./date-expression.js";
import { needsMet, type DateRule } from "./date-rule.js";
import { explicitRules } from "./explicit-rules.js";
import { hangingRules } from "./hanging-rules.js";
import { periodRules } from "./period-rules.js";
import { relativeRules } from "./relative-rules.js";

const rules: readonly DateRule[] = [...explicitRules, ...periodRules, ...relativeRules, ...hangingRules, ...clockRules];
/** Without one of these no rule can match. */
const trigger = /\d|day|tomorrow|from now|dans |week|month|year|night|morning|eve|jour|di(?![a-z])|dimanche|semaine|mois|matin|soir|nuit|annee|veille|lendemain|hier|demain|noel|christmas|easter|paques|toussaint|halloween|spring|summer|autumn|fall|winter|printemps|ete|automne|hiver|later|tard|heure|hour|minute|fortnight|decade|decennie|century|siecle|quarter|trimestre|semestre|ramadan|aid|eid|ashura|achoura|hanukkah|hanoucca|kippour|kippur|passover|hashanah|hachana|diwali|holi|n[ow]+r[ou]+z|lunaire|lunar|chin|suivant|precedent|il y a|voici|voila|ago(?![a-z])|jan|feb|fev|mar|apr|avr|may|mai|ju[nil]|aug|aout|sep|oct|nov|dec|an /;
/** Sentences longer than this are cut by no reader; what lies beyond is left unread rather than slow. */
const sentenceUnits = 20_000;

/** Where a sentence tells dates and clock times, leftmost and longest first, never overlapping. Linear in its length. */
export function recogniseDates(sentence: { readonly original: string; readonly folded: string }): readonly RecognisedDate[] {
  const folded = sentence.folded.slice(0, sentenceUnits);
  if (!trigger.test(folded)) return [];
  const met = needsMet(folded);
  const found = rules.flatMap((rule) => (rule.needs === null || met.has(rule.needs) ? matches(rule, sentence.original, folded) : []));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: RecognisedDate[] = [];
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

function matches(rule: DateRule, original: string, folded: string): readonly RecognisedDate[] {
  const found: RecognisedDate[] = [];
  for (const match of folded.matchAll(rule.pattern)) {
    const groups = match.groups ?? {};
    const slot = (name: string): readonly [number, number] | undefined => match.indices?.groups?.[name];
    const whole = { start: match.index, end: match.index + match[0].length };
    const expression = rule.build((name) => groups[name] ?? "", { original, folded, ...whole, at: (name) => slot(name)?.[0] ?? -1 });
    if (!expression) continue;
    const head = rule.head === undefined ? undefined : slot(rule.head);
    const start = (rule.from === undefined ? undefined : slot(rule.from)?.[0]) ?? whole.start;
    found.push({ start, end: head?.[1] ?? withoutStop(folded, whole.end), expression, eventEnd: head && whole.end > head[1] ? whole.end : null });
  }
  return found;
}
