import type { Figure } from "../../model/statement.js";
import { changeOf } from "./change.js";
import { boundAfter, boundBefore } from "./bounds.js";
import { countsSomething } from "./counts-something.js";
import { maskedSpans, namesSomething } from "./excluded.js";
import type { FigureDraft } from "./figure-draft.js";
import { joinCompounds } from "./join-compounds.js";
import { joinRanges } from "./join-ranges.js";
import { measure } from "./measure.js";
import { startsNumber } from "./read-number.js";
import { readRange } from "./read-range.js";
import { shareUnits } from "./share-units.js";
import type { Sentence, Token } from "./tokens.js";

/** The figures of one sentence, in order, never overlapping. Positions are those of the record's text. */
export function readFigures(sentence: Sentence): readonly Omit<Figure, "article">[] {
  if (!sentence.tokens.some((token) => startsNumber(token, sentence.language))) return [];
  const masked = maskedSpans(sentence);
  const drafts: FigureDraft[] = [];
  let at = 0;
  let mask = 0;
  while (at < sentence.tokens.length) {
    const token = sentence.tokens[at];
    if (!token) break;
    while ((masked[mask]?.end ?? Infinity) <= token.start) mask += 1;
    const hidden = (masked[mask]?.start ?? Infinity) < token.end;
    if (hidden || !startsNumber(token, sentence.language)) {
      at += 1;
      continue;
    }
    const draft = readDraft(sentence, at, drafts.at(-1));
    if (draft) drafts.push(draft);
    at = draft ? Math.max(draft.to, at + 1) : skipNumber(sentence, at);
  }
  shareUnits(sentence.tokens, drafts);
  return joinRanges(sentence, joinCompounds(sentence.tokens, drafts)).map((draft) => toFigure(sentence, draft));
}

/** A number that was refused is passed over whole: 'dix-huitième' must not be read again as 'huit'. */
function skipNumber(sentence: Sentence, at: number): number {
  return Math.max(at + 1, readRange(sentence.tokens, at, sentence.language)?.number.to ?? 0);
}

function readDraft(sentence: Sentence, at: number, last: FigureDraft | undefined): FigureDraft | null {
  const { tokens, language } = sentence;
  const floor = last?.to ?? 0;
  const draft = readRange(tokens, at, language);
  if (!draft || namesSomething(tokens, at)) return null;
  draft.floor = floor;
  draft.from = Math.max(draft.from, floor);
  measure(sentence, draft);
  negate(tokens, draft);
  bind(tokens, draft);
  if (!countsSomething(sentence, draft)) return null;
  draft.change = changeOf(sentence, draft, last);
  return converted(tokens, draft, last);
}

/** 'More than 7 million crowns ($1 million)': what is said of an amount holds for its conversion in brackets. */
function converted(tokens: readonly Token[], draft: FigureDraft, last: FigureDraft | undefined): FigureDraft {
  const opens = last && draft.from === last.to + 1 && tokens[last.to]?.text === "(";
  if (!opens || last.unit === null || draft.unit === null || last.unit === draft.unit || draft.bounded || draft.approx !== null || draft.age || draft.unit === "percent") return draft;
  if (last.bounded && last.high === null) draft.high = null;
  if (last.bounded && last.low === null) draft.low = null;
  draft.bounded = last.bounded;
  draft.change ??= last.change;
  return draft;
}

/** 'minus 40 degrees', 'moins dix degrés', '-4 °C', '-2%': below nothing, where that can be. */
function negate(tokens: readonly Token[], draft: FigureDraft): void {
  const at = draft.number.from - 1;
  const sign = tokens[at];
  if (!sign || at < draft.floor || draft.low === null || draft.high === null || draft.low <= 0) return;
  const hyphen = sign.text === "-" && tokens[at - 1]?.text === "minus" ? 2 : 1;
  const word = hyphen === 2 || sign.text === "minus" || (sign.text === "moins" && draft.unit?.startsWith("degree") === true);
  const bare = sign.text === "-" && !sign.glued && tokens[at + 1]?.glued === true && (draft.unit === "percent" || draft.unit?.startsWith("degree") === true);
  if (!word && !bare) return;
  [draft.low, draft.high] = [-draft.high, -draft.low];
  draft.from = Math.min(draft.from, draft.number.from - hyphen);
}

/** Sets floor, ceiling and looseness from the words on either side. */
function bind(tokens: readonly Token[], draft: FigureDraft): void {
  const near = boundBefore(tokens, articleBefore(tokens, draft));
  const before = near && near.from >= draft.floor ? near : null;
  const after = boundAfter(tokens, draft.number.to) ?? boundAfter(tokens, draft.to);
  const plus = tokens[draft.number.to];
  if (plus?.text === "+" && plus.glued && near === null) {
    Object.assign(draft, { high: null, bounded: true, to: Math.max(draft.to, draft.number.to + 1), approx: { from: draft.number.to, to: draft.number.to + 1 } });
    return;
  }
  const bound = before ?? after;
  if (draft.form === "collective" || draft.form === "vague") draft.approx = { from: draft.number.from, to: draft.number.to };
  if (!bound) return;
  draft.from = Math.min(draft.from, bound.from);
  draft.to = Math.max(draft.to, bound === after ? bound.to : draft.to);
  if (bound.kind === "only") return;
  draft.approx = { from: bound.from, to: bound.to };
  draft.bounded = true;
  if (bound.kind === "about" || spansTime(tokens, draft, bound.from)) return;
  if (bound.kind === "least") draft.high = null;
  else draft.low = null;
}

/** 'plus de la moitié', 'plus des deux tiers': the article belongs to the share. */
function articleBefore(tokens: readonly Token[], draft: FigureDraft): number {
  const from = draft.from;
  return draft.form === "share" && /^(?:la|les|a|the)$/.test(tokens[from - 1]?.text ?? "") ? from - 1 : from;
}

/** 'over three years', 'over two seasons' is mostly the time something takes; 'for over three years' is a floor. */
function spansTime(tokens: readonly Token[], draft: FigureDraft, from: number): boolean {
  const last = tokens[(draft.counts?.to ?? 0) - 1]?.text ?? "";
  const spans = /^(?:year|month|week|day)$/.test(draft.unit ?? "") || /^(?:spells|seasons|games|matches|rounds|sessions|stages|phases|sets|nights|weekends|summers|winters|elections|terms|visits|floors|storeys|stories|legs|hearings|meetings|occasions)$/.test(last);
  const plainOver = tokens[from]?.text === "over" && spans && (draft.low ?? 99) < 30;
  return plainOver && !draft.age && tokens[from - 1]?.text !== "for";
}

function toFigure(sentence: Sentence, draft: FigureDraft): Omit<Figure, "article"> {
  const { tokens, offset, original } = sentence;
  const at = (range: { from: number; to: number }): { start: number; end: number } => ({
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? 0,
  });
  const words = (range: { from: number; to: number } | null): string | null => {
    if (!range) return null;
    const span = at(range);
    return original.slice(span.start, span.end).replace(/\s+/gu, " ");
  };
  const span = at(draft);
  return {
    start: offset + span.start, end: offset + span.end, low: draft.low, high: draft.high, unit: draft.unit,
    counts: words(draft.counts), approx: words(draft.approx), age: draft.age, ...(draft.change && { change: draft.change }),
  };
}
