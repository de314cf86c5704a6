import type { GreyPicture } from "../../ports.js";

const cells = 48;
const smallestCell = 12;
/** Light is uneven when the paper is so much brighter in one place than in another. */
const unevenFrom = 1.25;
/** Darker than this, a picture shows light letters on a dark ground, and its ground is no paper. */
const darkGround = 80;
const mostGain = 5;

/** The paper as bright in one place as in another: shadows over a photographed page go. A picture in even light stays as it is. */
export function inEvenLight(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  const cell = Math.max(smallestCell, Math.ceil(Math.max(width, height) / cells));
  const grid = groundOf(picture, cell);
  const sorted = [...grid.pixels].sort((a, b) => a - b);
  const [dark, middle, bright] = [0.05, 0.5, 0.95].map((part) => sorted[Math.floor(part * (sorted.length - 1))] ?? 255);
  if ((middle ?? 255) < darkGround || (bright ?? 255) < unevenFrom * Math.max(1, dark ?? 255)) return picture;
  const out = new Uint8Array(pixels.length);
  const gains = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    fillGains(gains, grid, { y, cell });
    for (let x = 0; x < width; x++) out[y * width + x] = Math.min(255, (pixels[y * width + x] ?? 0) * (gains[x] ?? 1));
  }
  return { width, height, pixels: out };
}

/** For each cell the shade that nine of ten of its pixels do not exceed, and never darker than around it by much. */
function groundOf({ width, height, pixels }: GreyPicture, cell: number): GreyPicture {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const grounds = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const counts = new Uint32Array(256);
      let all = 0;
      for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y++) {
        for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x++) {
          const shade = pixels[y * width + x] ?? 0;
          counts[shade] = (counts[shade] ?? 0) + 1;
          all += 1;
        }
      }
      grounds[row * columns + column] = shadeAbove(counts, 0.9 * all);
    }
  }
  return { width: columns, height: rows, pixels: grounds };
}

function shadeAbove(counts: Uint32Array, wanted: number): number {
  let sum = 0;
  for (const [shade, count] of counts.entries()) {
    sum += count;
    if (sum >= wanted) return shade;
  }
  return 255;
}

function fillGains(gains: Float32Array, { width, height, pixels }: GreyPicture, { y, cell }: { readonly y: number; readonly cell: number }): void {
  const down = Math.min(height - 1, Math.max(0, y / cell - 0.5));
  const [upper, lower] = [Math.floor(down), Math.min(height - 1, Math.floor(down) + 1)];
  for (let x = 0; x < gains.length; x++) {
    const across = Math.min(width - 1, Math.max(0, x / cell - 0.5));
    const [left, right] = [Math.floor(across), Math.min(width - 1, Math.floor(across) + 1)];
    const mix = (row: number): number => (pixels[row * width + left] ?? 0) * (1 - across + left) + (pixels[row * width + right] ?? 0) * (across - left);
    const ground = mix(upper) * (1 - down + upper) + mix(lower) * (down - upper);
    gains[x] = Math.min(mostGain, 240 / Math.max(1, ground));
  }
}
