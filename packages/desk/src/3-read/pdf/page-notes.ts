import type { PlacedLine, Setting } from "./page-paragraphs.js";

const noteMark = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]|\d{1,3}[\s.)]|[*†‡]\s?\S)/u;

/**
 * Lines of notes at the foot of a page or column: smaller than the text, the first with a mark. They would cut the
 * paragraph that goes on behind them.
 */
export function footNotes(lines: readonly PlacedLine[], setting: Setting): ReadonlySet<PlacedLine> {
  const notes = new Set<PlacedLine>();
  let inNotes = false;
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const small = line.size < 0.93 * setting.size && !line.alone;
    const below = last?.page === line.page && line.base > last.base;
    const begins = small && noteMark.test(line.text) && below && (last.size > line.size * 1.05 || line.base - last.base > 1.3 * setting.leading * line.size);
    inNotes = small && ((inNotes && below) || begins);
    if (inNotes) notes.add(line);
  });
  return notes;
}
