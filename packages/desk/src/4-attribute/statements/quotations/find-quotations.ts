import { compactPattern } from "../../../model/compact-pattern.js";
import type { Language } from "../../../model/reading.js";
import type { Span } from "../../../model/span.js";
import { goesOnBelow, opensSingle, singleEnd } from "./single-marks.js";

const closers: Readonly<Record<string, string>> = { "«": "»", "“": "”\"“", "„": "“”\"", "\"": "\"”“", "”": "”\"", "‘": "’", "‹": "›" };
const wordEdge = compactPattern(/[\p{L}\p{N}]/u);

/**
 * Quotations of a paragraph with their marks, outermost only, in order. One whose closing mark is missing runs to the end of
 * the paragraph: it is continued in the next. Wrong closing marks (“…“) are taken for what they are meant to be.
 */
export function findQuotations(text: string, paragraph: Span, language: Language): Span[] {
  const found: Span[] = [];
  // Where a mark that need not close has found no closing one, later ones find none either.
  const never = new Set<string>();
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const open = text.charAt(i);
    if (language === "en" && /['‘]/u.test(open) && !isDoubled(text, i)) {
      const end = opensSingle(text, i, paragraph) ? (singleEnd(text, i + 1, paragraph) ?? (goesOnBelow(text, i, paragraph) ? paragraph.end : null)) : null;
      if (end !== null) found.push({ start: i, end });
      i = (end ?? i + 1) - 1;
      continue;
    }
    if (!isOpening(text, i, paragraph) || never.has(open)) continue;
    const end = isDoubled(text, i) ? doubledEnd(text, i + 2, paragraph.end) : closing(text, { start: i + 1, end: paragraph.end }, open);
    if (end === null && (open === "‘" || open === "'")) {
      never.add(open);
      continue;
    }
    found.push({ start: i, end: end ?? paragraph.end });
    i = (end ?? paragraph.end) - 1;
  }
  return found;
}

function isOpening(text: string, i: number, paragraph: Span): boolean {
  const mark = text.charAt(i);
  if (mark === "'") return isDoubled(text, i) && !wordEdge.test(text.charAt(i - 1)) && /\S/u.test(text.charAt(i + 2));
  // A paragraph that begins with a closing mark, as some sites print it.
  if (mark === "”" && i === paragraph.start) return wordEdge.test(text.charAt(i + 1));
  if (!(mark in closers)) return false;
  if (mark === "«" || mark === "“" || mark === "„" || mark === "‹") return true;
  const before = i > paragraph.start ? text.charAt(i - 1) : " ";
  const after = i + 1 < paragraph.end ? text.charAt(i + 1) : " ";
  return !wordEdge.test(before) && !/[\s,.;:!?)]/u.test(after);
}

/** ''Two apostrophes'', as some agencies send them. */
function isDoubled(text: string, i: number): boolean {
  return text.startsWith("''", i);
}

function doubledEnd(text: string, from: number, limit: number): number | null {
  const end = text.slice(from, limit).indexOf("''");
  return end < 0 ? null : from + end + 2;
}

/** Where the quotation ends, past its mark. A mark of the same kind inside raises the depth ('« … « … » »'). */
function closing(text: string, inside: Span, open: string): number | null {
  const marks = closers[open] ?? "";
  let depth = 0;
  for (let i = inside.start; i < inside.end; i++) {
    const mark = text.charAt(i);
    // “… election.’’ as some agencies send it.
    if ((open === "“") && /^(?:’’|'')(?!\p{L})/u.test(text.slice(i, i + 3))) return i + 2;
    if (open === "«" && mark === "«" && !startsParagraphAnew(text, i)) depth++;
    if (!marks.includes(mark)) continue;
    if (open === "‘" && wordEdge.test(text.charAt(i + 1))) continue;
    if (mark === "“" && open !== "„" && !closesWrongly(text, i)) continue;
    if (depth === 0) return i + 1;
    depth--;
  }
  return null;
}

function startsParagraphAnew(text: string, i: number): boolean {
  return text.charAt(i - 1) === "\n";
}

/** '… for them.“' closes; 'called “x' opens. */
function closesWrongly(text: string, i: number): boolean {
  return /[\p{L}\p{N}.,!?…]/u.test(text.charAt(i - 1)) && !wordEdge.test(text.charAt(i + 1));
}
