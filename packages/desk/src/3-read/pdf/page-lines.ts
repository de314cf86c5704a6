import type { Piece } from "./page-pieces.js";

/** A run of pieces side by side without a wide gap. */
export interface PageLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
}

/** Lines that stand beside each other: nowhere one above the other. */
export type Band = readonly PageLine[];

const sameBase = 0.35;
const wideGap = 1;
const narrowGap = 0.45;
/** So that the work on a page stays in step with what stands on it. */
const widestBand = 64;

/** The bands of a page, from top to bottom, each from left to right. */
export function pageBands(pieces: readonly Piece[]): Band[] {
  const lines = rowsOf(pieces).flatMap(linesOfRow).sort((a, b) => a.base - b.base || a.x0 - b.x0);
  return bandsOf(lines);
}

export function bandsOf(lines: readonly PageLine[]): Band[] {
  const bands: PageLine[][] = [];
  for (const line of lines) {
    const band = bands.at(-1);
    const first = band?.[0];
    const beside = band !== undefined && first !== undefined && band.length < widestBand && line.base - first.base < 0.8 * Math.min(first.size, line.size)
      && band.every((other) => other.x1 <= line.x0 || line.x1 <= other.x0);
    if (beside) band.push(line);
    else bands.push([line]);
  }
  return bands.map((band) => band.sort((a, b) => a.x0 - b.x0));
}

/** Pieces that stand on the same line of the page, whatever order they were drawn in. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.base - first.base <= sameBase * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function linesOfRow(row: readonly Piece[]): PageLine[] {
  const pieces = [...row].sort((a, b) => a.x0 - b.x0);
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    // What was drawn on after another stands in its line; what was not may stand in the next column, close as it is.
    const most = last && piece.order === last.order + 1 ? wideGap : narrowGap;
    if (run && last && piece.x0 - last.x1 <= most * Math.max(last.size, piece.size)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map(lineOf);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function lineOf(run: readonly Piece[]): PageLine {
  const turned = run.filter((piece) => rightToLeft.test(piece.text)).length * 2 > run.length;
  const ordered = turned ? [...run].reverse() : run;
  let text = "";
  ordered.forEach((piece, i) => {
    const last = ordered[i - 1];
    const gap = last ? Math.max(piece.x0, last.x0) - Math.min(piece.x1, last.x1) : 0;
    const apart = last !== undefined && ((turned ? last : piece).spaced ? gap > 0.05 * piece.size : gap > 0.18 * piece.size);
    text += (apart ? " " : "") + piece.text;
  });
  const sizes = [...run].sort((a, b) => a.text.length - b.text.length);
  return {
    text, x0: Math.min(...run.map((piece) => piece.x0)), x1: Math.max(...run.map((piece) => piece.x1)),
    base: run[0]?.base ?? 0, size: sizes.at(-1)?.size ?? 0,
  };
}
