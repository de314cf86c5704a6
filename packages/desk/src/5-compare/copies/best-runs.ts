import type { Run } from "./find-runs.js";

function rank(run: Run): number {
  if (run.direction === "unknown") return 2;
  return run.kind === "agency" ? 0 : 1;
}

/** Credited agency first, else the earliest source, else the longest run; the rest only makes the order one. */
function surer(a: Run, b: Run): number {
  return rank(a) - rank(b) || (a.source.published ?? Infinity) - (b.source.published ?? Infinity) || b.words - a.words
    || a.source.at - b.source.at || a.from.start - b.from.start || a.to.start - b.to.start;
}

/** Runs by the stretches of text they reach into, so that only those near a place are looked at. */
const stretch = 1_000;

function stretchesOf({ to }: Run): readonly number[] {
  const [first, last] = [Math.floor(to.start / stretch), Math.floor(to.end / stretch)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Does a run lie for the most part in a passage that another already explains? */
function explained(run: Run, others: readonly Run[]): boolean {
  const half = (run.to.end - run.to.start) / 2;
  return others.some((other) => (other.kind === "quotation") === (run.kind === "quotation")
    && Math.min(run.to.end, other.to.end) - Math.max(run.to.start, other.to.start) >= half);
}

/**
 * For each copied passage the run from its best source: one agency text in n papers is n runs, not one for every two of them.
 * Keeps the order of the list.
 */
export function bestRuns(runs: readonly Run[]): readonly Run[] {
  const byCopy = new Map<number, Run[]>();
  for (const run of runs) {
    const list = byCopy.get(run.copy.at) ?? [];
    list.push(run);
    byCopy.set(run.copy.at, list);
  }
  const kept = new Set<Run>();
  for (const list of byCopy.values()) {
    const chosen = new Map<number, Run[]>();
    for (const run of [...list].sort(surer)) {
      const near = stretchesOf(run);
      if (near.some((at) => explained(run, chosen.get(at) ?? []))) continue;
      kept.add(run);
      for (const at of near) chosen.set(at, [...(chosen.get(at) ?? []), run]);
    }
  }
  return runs.filter((run) => kept.has(run));
}
