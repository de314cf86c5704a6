import type { FigureDraft } from "./figure-draft.js";
import type { Sentence, Token } from "./tokens.js";

/** Joins two figures of one unit that a range parts: '1 per cent to 1.5 per cent', 'between 5% and 6%', 'de 5 % à 6 %'. */
export function joinRanges(sentence: Sentence, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const joined: FigureDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const whole = last ? join(sentence, last, draft) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(draft);
  }
  return joined;
}

const opener = /^(?:between|entre)$/;
/** 'Went from 5% to 6%' tells of two figures, not of a range. */
const moved = /^(?:from|de|d)$/;

function join({ tokens, language }: Sentence, first: FigureDraft, second: FigureDraft): FigureDraft | null {
  if (first.unit === null || first.unit !== second.unit || first.ranged || second.ranged || second.bounded || first.age || first.form === "share") return null;
  if (first.low === null || first.high === null || second.low === null || second.high === null || first.low >= second.low || second.low > first.low * 20) return null;
  const before = openerBefore(tokens, first);
  const joint = tokens.slice(first.to, second.from).map((token) => token.text).join(" ");
  const opened = opener.test(tokens[before]?.text ?? "");
  const wanted = opened ? /^(?:and|et|to)$/ : language === "fr" ? /^(?:a|-|ou)$/ : /^(?:to|-|or)$/;
  if (!wanted.test(joint) || (first.change !== null && second.low > first.low * 3)) return null;
  const from = opened || (moved.test(tokens[before]?.text ?? "") && !changes(tokens, before)) ? before : first.from;
  if (!opened && moved.test(tokens[before]?.text ?? "") && changes(tokens, before)) return null;
  return { ...first, from: Math.max(Math.min(from, first.from), first.floor), to: second.to, high: second.high, counts: second.counts ?? first.counts, ranged: true };
}

function openerBefore(tokens: readonly Token[], draft: FigureDraft): number {
  return tokens[draft.from - 1]?.text === "'" ? draft.from - 2 : draft.from - 1;
}

/** A verb of change stands within a few words before 'from'. */
function changes(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back -= 1) if (verbs.test(tokens[back]?.text ?? "")) return true;
  return false;
}

const verbs = /^(?:rose|rise|risen|rising|f[ae]ll|fallen|falling|increas|decreas|drop|dropped|grew|grown|grow|jumped|climbed|creeping|went|go|goes|gone|moved|up|down|passe|passent|passer|augmente|baisse|chute|grimpe|tombe|increased?|decreased?|raised?|cut|reduced?|lowered|revised)$/;
