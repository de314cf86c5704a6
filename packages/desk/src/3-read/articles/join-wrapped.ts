import { compactPattern } from "../../model/compact-pattern.js";
import { furnitureOf } from "./furniture-rules.js";
import type { Line } from "../line.js";

const widest = 110;
const closed = /[.!?…:;»”"’')\]*]$/u;
const lowerStart = compactPattern(/^[\p{Ll}]/u);

/**
 * Joins lines that a page or an editor broke in mid-sentence: a file wrapped at a fixed width, or a line that ends
 * without a mark before one that begins in lower case.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines);
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    let end = i;
    while (goesOn(lines[end], lines[end + 1], width)) end++;
    const last = lines[end] ?? line;
    joined.push(end === i ? line : { ...line, end: last.end, text: text.slice(line.start, last.end) });
    i = end;
  }
  return joined;
}

function goesOn(line: Line | undefined, next: Line | undefined, width: number | null): boolean {
  if (!line || !next || next.gap > 1) return false;
  if (line.hint.heading !== null || next.hint.heading !== null || line.hint.noise !== null || next.hint.noise !== null) return false;
  if (line.text.length >= 40 && !closed.test(line.text) && lowerStart.test(next.text)) return furnitureOf(line.text) === null;
  // The heads of typed pages stand in columns.
  return width !== null && next.gap === 0 && line.text.length >= width * 0.7 && !/\S {5,}\S/u.test(line.text) && !/\S {5,}\S/u.test(next.text);
}

/** The width a file was wrapped at, or null: then a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  let inside = 0;
  let open = 0;
  let longest = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    longest = Math.max(longest, line.text.length);
    if (lines[i + 1]?.gap !== 0 || line.text.length < 45) continue;
    inside++;
    if (!/[.!?…»”"]$/u.test(line.text)) open++;
  }
  return longest <= widest && inside >= 4 && open / inside > 0.6 ? longest : null;
}
