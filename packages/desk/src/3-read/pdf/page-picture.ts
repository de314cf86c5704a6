import { limits } from "../../model/limits.js";
import type { GreyPicture } from "../../ports.js";
import { between, fitted } from "../picture/grey-picture.js";
import type { Matrix, PlacedImage } from "./page-images.js";

export interface PagePicture {
  readonly picture: GreyPicture;
  /** Pixels to a point. */
  readonly scale: number;
  /** How much of the page its images cover, up to 1. */
  readonly cover: number;
}

interface PageSize { readonly width: number; readonly height: number; readonly view: Matrix }

const mostDotsAnInch = 300;

/** A page as its images show it, on white paper, as fine as the finest of them. Scanners cut pages in strips, turn them, and lay letters over paper. */
export function pagePicture(images: readonly PlacedImage[], page: PageSize): PagePicture | null {
  const placed = images.map((image) => ({ image, matrix: times(page.view, image.matrix) })).filter(({ matrix }) => matrix.every(Number.isFinite) && areaOf(matrix) > 0);
  if (placed.length === 0 || !(page.width > 0 && page.height > 0)) return null;
  const finest = Math.max(...placed.map(({ image, matrix }) => Math.sqrt((image.width * image.height) / areaOf(matrix))));
  const scale = Math.min(finest, mostDotsAnInch / 72, Math.sqrt(limits.recognisedPixels / (page.width * page.height)));
  const [width, height] = [Math.ceil(page.width * scale), Math.ceil(page.height * scale)];
  if (width * height > 2 * limits.recognisedPixels) return null;
  const pixels = new Uint8Array(width * height).fill(255);
  const canvas = { width, height, pixels };
  for (const { image, matrix } of placed) draw(canvas, image, times([scale, 0, 0, scale, 0, 0], matrix));
  const cover = placed.reduce((sum, { matrix }) => sum + areaOf(matrix), 0) / (page.width * page.height);
  return { picture: canvas, scale, cover: Math.min(1, cover) };
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** Goes over the pixels that the image covers, and asks for each where in the image it lies. */
function draw({ width, height, pixels }: GreyPicture, image: PlacedImage, matrix: Matrix): void {
  const [a, b, c, d, e, f] = matrix;
  const shrunk = Math.min(image.width * image.height, Math.ceil(areaOf(matrix) * 1.2) + 1);
  const { shades, cover } = layersOf(image, shrunk);
  const whole = a * d - b * c;
  const [left, right] = [Math.max(0, Math.floor(Math.min(e, e + a, e + c, e + a + c))), Math.min(width, Math.ceil(Math.max(e, e + a, e + c, e + a + c)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(f, f + b, f + d, f + b + d))), Math.min(height, Math.ceil(Math.max(f, f + b, f + d, f + b + d)))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [u, v] = [x + 0.5 - e, y + 0.5 - f];
      const [across, up] = [(d * u - c * v) / whole, (a * v - b * u) / whole];
      if (across < 0 || across >= 1 || up <= 0 || up > 1) continue;
      const [column, row] = [Math.max(0, across * shades.width - 0.5), Math.max(0, (1 - up) * shades.height - 0.5)];
      const shade = between(shades, column, row);
      const covered = cover ? between(cover, column, row) / 255 : 1;
      const at = y * width + x;
      pixels[at] = shade * covered + (pixels[at] ?? 255) * (1 - covered);
    }
  }
}

interface Layers { readonly shades: GreyPicture; /** 255 where it covers what is below. */ readonly cover: GreyPicture | null }

function layersOf(image: PlacedImage, most: number): Layers {
  const { width, height, form } = image;
  const layer = (shade: (at: number, x: number, y: number) => number): GreyPicture => {
    const pixels = new Uint8Array(width * height);
    for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) pixels[at] = shade(at, x, y);
    return fitted({ width, height, pixels }, most);
  };
  const { data } = image;
  const rowBytes = Math.ceil(width / 8);
  const bit = (x: number, y: number): number => ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  const colours = (at: number, each: number): number => (77 * (data[at * each] ?? 0) + 150 * (data[at * each + 1] ?? 0) + 29 * (data[at * each + 2] ?? 0)) >> 8;
  switch (form) {
    case "mask": return { shades: layer(() => image.fill), cover: layer((_, x, y) => 255 * (1 - bit(x, y))) };
    case "bits": return { shades: layer((_, x, y) => 255 * bit(x, y)), cover: null };
    case "grey": return { shades: layer((at) => data[at] ?? 0), cover: null };
    case "rgb": return { shades: layer((at) => colours(at, 3)), cover: null };
    case "rgba": return { shades: layer((at) => colours(at, 4)), cover: layer((at) => data[at * 4 + 3] ?? 255) };
  }
}
