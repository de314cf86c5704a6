/**
 * How a text taken from a page compares with the one that people took: by its runs of four words, as the
 * article-extraction-benchmark counts them. Every page weighs the same, however long it is.
 */
const runLength = 4;
/** What Python's `\w+` finds. */
const words = /[\p{L}\p{N}_]+/gu;

/** @returns {precision, recall} of one page; precision is null where nothing was taken, recall where there was nothing to take. */
export function compareTexts(expected, taken) {
  const [wanted, found] = [runsOf(expected), runsOf(taken)];
  let [both, all, needed] = [0, 0, 0];
  for (const [run, count] of found) {
    all += count;
    both += Math.min(count, wanted.get(run) ?? 0);
  }
  for (const count of wanted.values()) needed += count;
  return { precision: all === 0 ? null : both / all, recall: needed === 0 ? null : both / needed };
}

/** Means of pages, and F1 of the means. */
export function meanOf(pages) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(pages.map((page) => page.precision).filter((value) => value !== null));
  const recall = mean(pages.map((page) => page.recall).filter((value) => value !== null));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Counts of runs; a text shorter than a run is one run. */
function runsOf(text) {
  const all = text.match(words) ?? [];
  const counts = new Map();
  for (let i = 0; i < Math.max(1, all.length - runLength + 1); i++) {
    const run = all.slice(i, i + runLength).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
