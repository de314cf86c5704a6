import type { LaidLine } from "./html-layout.js";

const runLength = 5;
/** Share of a line's runs of words that must be in the other text. */
const enough = 0.7;
const longestBody = 2_000_000;

/** For each line, the units of it that the article's text, as linked data gives it, bears out; null when there is no such text. */
export function borneOut(lines: readonly LaidLine[], body: string | null): readonly number[] | null {
  if (body === null || body.length > longestBody) return null;
  // It may hold markup.
  const known = new Set(runsOf(body.replace(/<[^<>]{0,2000}>/gu, " ")));
  return lines.map(({ text, heading }) => {
    if (text.length < 30 || heading === 1) return 0;
    const runs = runsOf(text);
    return runs.length > 0 && runs.filter((run) => known.has(run)).length >= runs.length * enough ? text.length : 0;
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < runLength ? [] : words.slice(0, words.length - runLength + 1).map((_, i) => words.slice(i, i + runLength).join(" "));
}
