import { compactPattern } from "../../model/compact-pattern.js";
import { bandsOf, type Band, type PageLine } from "./page-lines.js";

/** Lines in the order they are read. `alone`: a row of a table, which no other line goes on. */
export interface OrderedLine extends PageLine {
  readonly alone: boolean;
  /** Left and right end of the column it stands in. */
  readonly left: number;
  readonly right: number;
}

interface Interval { readonly from: number; readonly to: number }

const deepest = 4;
const gutter = 0.6;
const mostColumns = 32;

/**
 * Bands that leave the same gutter free form columns, read one after the other, each from top to bottom; a line across the
 * gutter ends them. What stands in rows rather than in columns (tables, marks before the points of a list) is read by rows.
 */
export function readingOrder(bands: readonly Band[], depth = 0): OrderedLine[] {
  return groupsOf(bands).flatMap((group) => (depth < deepest ? orderOf(group, depth) : rowsIn(group.bands)));
}

interface Group { readonly bands: Band[]; occupied: readonly Interval[] }

function groupsOf(bands: readonly Band[]): Group[] {
  const groups: Group[] = [];
  for (const band of bands) {
    const own = union([], band);
    const group = groups.at(-1);
    const joined = group ? union(group.occupied, band) : own;
    const goesOn = group !== undefined && near(group.bands.at(-1), band) && (group.occupied.length > 1 ? joined.length > 1 : own.length === 1 || joined.length > 1);
    if (goesOn) {
      group.bands.push(band);
      group.occupied = joined;
    } else groups.push({ bands: [band], occupied: own });
  }
  return groups;
}

function near(last: Band | undefined, band: Band): boolean {
  const [one, other] = [last?.at(-1), band[0]];
  return one !== undefined && other !== undefined && other.base - one.base < 3.2 * Math.max(one.size, other.size);
}

/** The parts of the page's width that lines stand in, joined where less than a gutter is free between them. */
function union(occupied: readonly Interval[], band: Band): Interval[] {
  const size = Math.max(...band.map((line) => line.size));
  const all = [...occupied, ...band.map((line) => ({ from: line.x0, to: line.x1 }))].sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of all) {
    const last = joined.at(-1);
    if (last && from - last.to < gutter * size) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.length <= mostColumns ? joined : [{ from: joined[0]?.from ?? 0, to: joined.at(-1)?.to ?? 0 }];
}

function orderOf({ bands, occupied }: Group, depth: number): OrderedLine[] {
  if (occupied.length === 1) return rowsIn(bands);
  const columns = occupied.map(({ from, to }) => bands.flat().filter((line) => line.x0 >= from - 0.01 && line.x1 <= to + 0.01));
  const texts = columns.filter((column, i) => isProse(column, occupied[i]));
  if (texts.length < 2) return rowsIn(bands);
  return columns.flatMap((column) => readingOrder(bandsOf([...column].sort((a, b) => a.base - b.base || a.x0 - b.x0)), depth + 1));
}

/** Lines of running text: long, and most of them as wide as the column. */
function isProse(column: readonly PageLine[], interval: Interval | undefined): boolean {
  if (!interval || column.length < 2) return false;
  const width = interval.to - interval.from;
  const letters = column.reduce((sum, line) => sum + line.text.length, 0) / column.length;
  const fill = column.reduce((sum, line) => sum + line.x1 - line.x0, 0) / column.length / width;
  return letters >= 16 && fill >= 0.55;
}

const mark = compactPattern(/^(?:[^\p{L}\p{N}\s]{1,2}|\(?[\p{L}\p{N}]{1,4}[.):])$/u);

/** A line of a page that is not in columns: cells apart by tabs, or a mark and what it stands before. */
function rowOf(band: Band, width: { readonly left: number; readonly right: number }, table: boolean): OrderedLine {
  const cells = table && band.length > 1 && !band.slice(0, -1).every((line) => mark.test(line.text));
  return {
    text: band.map((line) => line.text).join(cells ? "\t" : " "),
    x0: band[0]?.x0 ?? 0, x1: band.at(-1)?.x1 ?? 0, base: Math.max(...band.map((line) => line.base)),
    size: Math.max(...band.map((line) => line.size)), alone: cells, ...width,
  };
}

/** More than one line with a wide space at the same places; or one space so wide that it is none between words. */
function isTable(bands: readonly Band[]): boolean {
  const rows = bands.filter((band) => band.length > 1);
  return rows.length > 1 || rows.some((row) => row.some((line, i) => line.x0 - (row[i - 1]?.x1 ?? line.x0) > 2.5 * line.size));
}

function rowsIn(bands: readonly Band[]): OrderedLine[] {
  const lines = bands.flat();
  const width = { left: Math.min(...lines.map((line) => line.x0)), right: Math.max(...lines.map((line) => line.x1)) };
  const table = isTable(bands);
  return bands.map((band) => rowOf(band, width, table));
}
