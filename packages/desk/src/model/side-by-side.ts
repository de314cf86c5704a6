import type { CopiedRun, CopyKind, DirectionReason } from "./finding.js";
import type { Reading } from "./reading.js";
import type { RecordId, Span } from "./span.js";

/** Two records that share runs. `source` is the one that was copied, where that is known; else the one that stands first in the list. */
export interface CopyPair {
  readonly source: RecordId;
  readonly copy: RecordId;
  readonly direction: "known" | "unknown";
  readonly why: DirectionReason;
  readonly agency: string | null;
  /** All as from `source` to `copy`, in the order of the source. */
  readonly runs: readonly CopiedRun[];
}

function turned(run: CopiedRun): CopiedRun {
  const same = run.same.map(({ from, to }) => ({ from: to, to: from })).sort((a, b) => a.from.start - b.from.start);
  return { ...run, from: run.to, to: run.from, same };
}

/** A direction that is known stands for the pair; then prose before what both quote. */
function tells(run: CopiedRun): number {
  return run.direction === "known" ? 0 : run.kind === "quotation" || run.kind === "translation" ? 2 : 1;
}

/** The runs of a case by the two records they join, those with most words first. A run inside one record joins nothing. */
export function copyPairs(runs: readonly CopiedRun[]): readonly CopyPair[] {
  const byPair = new Map<string, CopiedRun[]>();
  for (const run of runs) {
    if (run.from.record === run.to.record) continue;
    const key = [run.from.record, run.to.record].sort().join(" ");
    const list = byPair.get(key) ?? [];
    list.push(run);
    byPair.set(key, list);
  }
  const words = (pair: CopyPair) => pair.runs.reduce((sum, run) => sum + run.words, 0);
  return [...byPair.values()].flatMap((list): CopyPair[] => {
    const [first] = [...list].sort((a, b) => tells(a) - tells(b));
    if (!first) return [];
    const { from: { record: source }, to: { record: copy }, direction, why, agency } = first;
    const own = list.map((run) => (run.from.record === source ? run : turned(run))).sort((a, b) => a.from.start - b.from.start || a.to.start - b.to.start);
    return [{ source, copy, direction, why, agency, runs: own }];
  }).sort((a, b) => words(b) - words(a) || (a.source < b.source ? -1 : 1));
}

/** A place in one of two texts, with the stretches in it that the other has too. */
export interface Marked extends Span {
  readonly same: readonly Span[];
}

/** What stands beside what: a run in both texts, or what only one of them has there. */
export type CopyRow =
  | { readonly is: "run"; readonly kind: CopyKind; readonly words: number; readonly left: Marked; readonly right: Marked }
  | { readonly is: "apart"; readonly left: readonly Span[]; readonly right: readonly Span[] };

/** Two texts, run by run in the order of the first, with what either has between. */
export function sideBySide(pair: CopyPair, left: Reading | null, right: Reading | null): readonly CopyRow[] {
  const [mine, theirs] = [gapsOf(left, pair.runs.map(({ from }) => from)), gapsOf(right, pair.runs.map(({ to }) => to))];
  const rows: CopyRow[] = [];
  const apart = (at: number) => {
    const [here, there] = [mine.get(at) ?? [], theirs.get(at) ?? []];
    if (here.length > 0 || there.length > 0) rows.push({ is: "apart", left: here, right: there });
  };
  pair.runs.forEach((run, at) => {
    apart(at);
    rows.push({ is: "run", kind: run.kind, words: run.words, left: { ...bounds(run.from), same: run.same.map(({ from }) => from) }, right: { ...bounds(run.to), same: inOrder(run.same.map(({ to }) => to)) } });
  });
  apart(pair.runs.length);
  return rows;
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** The prose before each run, by the run's place in the list, and after the last: parts of blocks that hold a letter. Furniture is left out. */
function gapsOf(reading: Reading | null, runs: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const gaps = new Map<number, Span[]>();
  if (!reading) return gaps;
  const order = runs.map((span, at) => ({ span, at })).sort((a, b) => a.span.start - b.span.start);
  const blocks = inOrder(reading.articles.flatMap((article) => article.blocks));
  let from = 0;
  let block = 0;
  for (const { span, at } of [...order, { span: { start: reading.text.length, end: reading.text.length }, at: runs.length }]) {
    const parts: Span[] = [];
    while (block < blocks.length) {
      const { start, end } = blocks[block] ?? { start: 0, end: 0 };
      const part = { start: Math.max(start, from), end: Math.min(end, span.start) };
      const words = part.end > part.start ? reading.text.slice(part.start, part.end) : "";
      if (/[\p{L}\p{N}]/u.test(words)) parts.push({ start: part.start + words.search(/[\p{L}\p{N}«“"]/u), end: part.end });
      if (end > span.start) break;
      block++;
    }
    if (parts.length > 0) gaps.set(at, parts);
    from = Math.max(from, span.end);
  }
  return gaps;
}
