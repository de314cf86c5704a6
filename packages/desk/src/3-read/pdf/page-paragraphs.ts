import { compactPattern } from "../../model/compact-pattern.js";
import type { OrderedLine } from "./reading-order.js";

export interface PlacedLine extends OrderedLine {
  readonly page: number;
}

/** What the lines of a document have in common: the size of its running text, and how far its lines stand apart, in sizes. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
}

export function settingOf(lines: readonly PlacedLine[]): Setting {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const gaps: number[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last && isBelow(last, line) && sameSize(last, line)) gaps.push((line.base - last.base) / line.size);
  });
  gaps.sort((a, b) => a - b);
  // Most lines of a text are inside a paragraph: a low middle is the distance there.
  return { size, leading: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2 };
}

/** Lines in reading order, as paragraphs. A paragraph may go on in the next column or on the next page. */
export function paragraphsOf(lines: readonly PlacedLine[], setting: Setting): PlacedLine[][] {
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph && last && goesOn(last, line, { first: paragraph[0] ?? last, setting })) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const sentenceEnd = /[.!?…:]["”’»)\]]*\s?[»]?[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
const marker = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]|[•·▪■□●○◦‣➢➤✓*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?:\s|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹]))/iu;
const lowerStart = compactPattern(/^["“«(]?\s?\p{Ll}/u);
const deepestIndent = 5;

function goesOn(last: PlacedLine, line: PlacedLine, { first, setting }: { readonly first: PlacedLine; readonly setting: Setting }): boolean {
  if (last.alone || line.alone || !sameSize(last, line) || marker.test(line.text)) return false;
  if (!isBelow(last, line)) return goesOnElsewhere(last, line, setting);
  if ((line.base - last.base) / line.size > setting.leading * 1.3 + 0.05) return false;
  if (line.size > setting.size * 1.15) return true;
  const indent = line.x0 - last.x0;
  if (indent > 0.7 * line.size && indent < deepestIndent * line.size && !marker.test(first.text) && line.x0 - line.left > 0.7 * line.size) return false;
  return !endsShort(last, line);
}

/** The last line left room for the next one's first word, and nothing shows that it goes on. */
function endsShort(last: PlacedLine, line: PlacedLine): boolean {
  const room = last.right - last.x1;
  const word = (/^\S+/u.exec(line.text)?.[0] ?? "").length + 1;
  const wide = ((line.x1 - line.x0) / Math.max(1, line.text.length)) * word;
  if (room <= wide * 1.3 + line.size) return false;
  return sentenceEnd.test(last.text) || (!lowerStart.test(line.text) && !/[,;]$/u.test(last.text));
}

/** In the next column or on the next page: only what is plainly unfinished. */
function goesOnElsewhere(last: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (line.size > setting.size * 1.15 || sentenceEnd.test(last.text)) return false;
  if (lowerStart.test(line.text)) return true;
  const full = last.right - last.x1 < 2 * last.size;
  return full && line.x0 - line.left < 0.7 * line.size;
}

function isBelow(last: PlacedLine, line: PlacedLine): boolean {
  return line.page === last.page && line.base > last.base && line.base - last.base < 4 * line.size && line.x0 < last.x1 + line.size && last.x0 < line.x1 + line.size;
}

function sameSize(last: PlacedLine, line: PlacedLine): boolean {
  return Math.abs(last.size - line.size) <= 0.08 * Math.max(last.size, line.size);
}
