import type { GreyPicture, PictureBox } from "../../ports.js";

/** In cells of the grid; `right` and `bottom` are outside. */
type Region = PictureBox;

interface InkGrid { readonly columns: number; readonly rows: number; readonly ink: Uint8Array; /** Cells to the height of a line. */ readonly line: number }

const cellsALine = 6;
const deepest = 6;
const mostRegions = 60;
/** In heights of a line: how wide a gutter is, what stands beside it, and how tall it is; how tall the gap over a block is. */
const gutter = 1;
const besideGutter = 4;
const gutterTall = 3.5;
const gap = 0.6;
/** Of the rows beside a gutter so many may hold a speck in it. */
const specks = 0.02;

/**
 * Parts of a straightened page that hold one column of lines each: cut at white gutters that several lines leave free. A wide
 * space in one line is none. `lineHeight`: of most of its lines.
 */
export function columnsOfPicture(picture: GreyPicture, lineHeight: number): PictureBox[] {
  const cell = Math.max(2, Math.round(lineHeight / cellsALine));
  const grid = inkIn(picture, cell);
  const regions = cut(grid, { left: 0, top: 0, right: grid.columns, bottom: grid.rows }, 0);
  const chosen = regions.length <= mostRegions ? regions : [{ left: 0, top: 0, right: grid.columns, bottom: grid.rows }];
  return chosen.map(({ left, top, right, bottom }) => ({
    left: Math.max(0, (left - 1) * cell), top: Math.max(0, (top - 1) * cell),
    right: Math.min(picture.width, (right + 1) * cell), bottom: Math.min(picture.height, (bottom + 1) * cell),
  }));
}

/** Ink is what is darker than halfway between the paper and the darkest; on a dark ground, what is lighter. */
function inkIn({ width, height, pixels }: GreyPicture, cell: number): InkGrid {
  const threshold = halfway(pixels);
  let dark = 0;
  for (const shade of pixels) if (shade < threshold) dark += 1;
  const inverse = dark * 2 > pixels.length;
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const counts = new Uint16Array(columns * rows);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      if (((pixels[y * width + x] ?? 0) < threshold) === inverse) continue;
      const at = row + Math.floor(x / cell);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const enough = Math.max(1, Math.round(cell * cell * 0.06));
  return { columns, rows, ink: Uint8Array.from(counts, (count) => (count > enough ? 1 : 0)), line: cellsALine };
}

/** Otsu's threshold: it parts the shades so that each side differs least in itself. */
function halfway(pixels: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const shade of pixels) counts[shade] = (counts[shade] ?? 0) + 1;
  let total = 0;
  for (const [shade, count] of counts.entries()) total += shade * count;
  let [below, sum, most, at] = [0, 0, -1, 128];
  for (const [shade, count] of counts.entries()) {
    below += count;
    sum += shade * count;
    const above = pixels.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sum / below - (total - sum) / above) ** 2;
    if (between > most) [most, at] = [between, shade + 1];
  }
  return at;
}

function cut(grid: InkGrid, region: Region, depth: number): Region[] {
  const inner = trimmed(grid, region);
  if (!inner) return [];
  if (depth >= deepest) return [inner];
  const across = gutterIn(grid, inner);
  if (across) return [...cut(grid, { ...inner, right: across.from }, depth + 1), ...cut(grid, { ...inner, left: across.to }, depth + 1)];
  const bands = bandsIn(grid, inner);
  const parted = grouped(grid, bands);
  return parted.length <= 1 ? [inner] : parted.flatMap((part) => (part.columned ? cut(grid, part.region, depth + 1) : [part.region]));
}

interface Part { readonly region: Region; readonly columned: boolean }

/** Bands one under the other: those that a common gutter parts stay together, and so do those that none does. */
function grouped(grid: InkGrid, bands: readonly Region[]): Part[] {
  const parts: Part[] = [];
  for (const band of bands) {
    const columned = gutterIn(grid, band) !== null;
    const last = parts.at(-1);
    const both = last && { left: Math.min(last.region.left, band.left), top: last.region.top, right: Math.max(last.region.right, band.right), bottom: band.bottom };
    if (last && both && ((!columned && !last.columned) || (gutterIn(grid, both) !== null && (columned || last.columned)))) parts[parts.length - 1] = { region: both, columned: last.columned || columned };
    else parts.push({ region: band, columned });
  }
  return parts.some(({ columned }) => columned) ? parts : [];
}

interface Interval { readonly from: number; readonly to: number }

/** The widest. */
function gutterIn(grid: InkGrid, region: Region): Interval | null {
  const tall = region.bottom - region.top;
  if (tall < gutterTall * grid.line) return null;
  const free = freeRuns(region.left, region.right, (column) => {
    let ink = 0;
    for (let row = region.top; row < region.bottom; row++) ink += grid.ink[row * grid.columns + column] ?? 0;
    return ink <= specks * tall;
  });
  const beside = besideGutter * grid.line;
  const fit = free.filter(({ from, to }) => to - from >= gutter * grid.line && from - region.left >= beside && region.right - to >= beside);
  return fit.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

function bandsIn(grid: InkGrid, region: Region): Region[] {
  const free = freeRuns(region.top, region.bottom, (row) => {
    for (let column = region.left; column < region.right; column++) if (grid.ink[row * grid.columns + column] === 1) return false;
    return true;
  }).filter(({ from, to }) => to - from >= gap * grid.line);
  const edges = [region.top, ...free.flatMap(({ from, to }) => [from, to]), region.bottom];
  const bands: Region[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const band = trimmed(grid, { ...region, top: edges[i] ?? 0, bottom: edges[i + 1] ?? 0 });
    if (band) bands.push(band);
  }
  return bands;
}

function freeRuns(from: number, to: number, isFree: (at: number) => boolean): Interval[] {
  const runs: Interval[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const free = at < to && isFree(at);
    if (free && start < 0) start = at;
    if (!free && start >= 0) {
      runs.push({ from: start, to: at });
      start = -1;
    }
  }
  return runs;
}

/** Without the white around it; null: all of it is white. */
function trimmed(grid: InkGrid, region: Region): Region | null {
  let [left, top, right, bottom] = [region.right, region.bottom, region.left, region.top];
  for (let row = region.top; row < region.bottom; row++) {
    for (let column = region.left; column < region.right; column++) {
      if (grid.ink[row * grid.columns + column] !== 1) continue;
      [left, top, right, bottom] = [Math.min(left, column), Math.min(top, row), Math.max(right, column + 1), Math.max(bottom, row + 1)];
    }
  }
  return right > left ? { left, top, right, bottom } : null;
}
