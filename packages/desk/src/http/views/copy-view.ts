import type { CopiedRun, Finding } from "../../model/finding.js";
import { copyPairs, sideBySide, type CopyPair, type Marked } from "../../model/side-by-side.js";
import { overlaps, type RecordId, type Span } from "../../model/span.js";
import type { CopyHead, CopyView, FindingCopy, MarkedWords } from "../api-types.js";
import type { ReadCatalog } from "../desk-session.js";
import { wordReader, type WordReader } from "./words-of.js";

/** So much of what only one text has is shown, and how much more there is. */
const apartUnits = 320;

/** Which records share text, those with most words in common first. */
export function copyHeads(catalog: ReadCatalog): readonly CopyHead[] {
  const reader = wordReader(catalog);
  return copyPairs(catalog.case().runs).map((pair) => headOf(pair, reader));
}

/** Two records side by side, run by run; null where they share nothing. */
export function copyView(catalog: ReadCatalog, one: string, other: string): CopyView | null {
  const reader = wordReader(catalog);
  const joins = (run: CopiedRun) => (run.from.record === one && run.to.record === other) || (run.from.record === other && run.to.record === one);
  const [pair] = copyPairs(catalog.case().runs.filter(joins));
  if (!pair) return null;
  const [left, right] = [reader.content(pair.source)?.reading ?? null, reader.content(pair.copy)?.reading ?? null];
  return {
    ...headOf(pair, reader),
    rows: sideBySide(pair, left, right).map((row) => (row.is === "run"
      ? { ...row, left: markedWords(row.left, pair.source, left?.text ?? ""), right: markedWords(row.right, pair.copy, right?.text ?? "") }
      : { is: row.is, left: apartWords(row.left, left?.text ?? ""), right: apartWords(row.right, right?.text ?? "") })),
  };
}

function headOf({ source, copy, direction, why, agency, runs }: CopyPair, reader: WordReader): CopyHead {
  return {
    source: reader.outlet(source), copy: reader.outlet(copy), direction, why, agency, runs: runs.length,
    words: runs.reduce((sum, run) => sum + run.words, 0), kinds: [...new Set(runs.map(({ kind }) => kind))],
  };
}

function markedWords({ start, end, same }: Marked, record: RecordId, text: string): MarkedWords {
  const inside = same.map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start })).filter((span) => span.end > span.start);
  return { passage: { record, start, end }, text: text.slice(start, end), same: inside };
}

function apartWords(parts: readonly Span[], text: string): { readonly text: string; readonly more: number } | null {
  if (parts.length === 0) return null;
  const whole = parts.map(({ start, end }) => text.slice(start, end).trim()).join(" · ");
  if (whole.length <= apartUnits) return { text: whole, more: 0 };
  const cut = whole.lastIndexOf(" ", apartUnits);
  const shown = whole.slice(0, cut > 0 ? cut : apartUnits);
  return { text: shown, more: whole.slice(shown.length).match(/[\p{L}\p{N}]+/gu)?.length ?? 0 };
}

/** Records of a finding that share a run where they tell of it. */
export function copiesIn(finding: Finding, runs: readonly CopiedRun[], reader: WordReader): readonly FindingCopy[] {
  const places = finding.sides.flatMap(({ members }) => members.map(({ passage }) => passage));
  const touched = runs.filter(({ from, to }) => places.some((place) => place.record === from.record && overlaps(place, from)) && places.some((place) => place.record === to.record && overlaps(place, to)));
  return copyPairs(touched).map(({ source, copy, direction, why }) => ({ source: reader.outlet(source), copy: reader.outlet(copy), direction, why }));
}
