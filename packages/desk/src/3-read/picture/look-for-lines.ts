import { limits } from "../../model/limits.js";
import type { GreyPicture, LetterEngine, PictureBox, RecognisedLine } from "../../ports.js";
import { fitted, turned } from "./grey-picture.js";

/** Where there is text: how often the picture has to be turned by 90 degrees to the right for it, and in which part, from 0 to 1 of its turned sides. */
export interface Seen {
  readonly quarters: number;
  readonly part: PictureBox;
}

const whole: PictureBox = { left: 0, top: 0, right: 1, bottom: 1 };
/** Of what may be lines, so many are tried before a picture counts as one without letters. */
const mostTried = 20;
const fewTried = 8;

/**
 * A quick look for letters at a small copy: finding lines costs little, recognising what leaves and bricks look like costs
 * much. A page of text is known by its first lines. Null: there are no letters, as far as a look can tell.
 */
export function lookForLines(engine: LetterEngine, picture: GreyPicture): Seen | null {
  const small = fitted(picture, limits.lookPixels);
  for (const [turn, quarters] of turnsOf(small).entries()) {
    const seen = lookAt(engine, turned(small, quarters), turn === 0 ? mostTried : fewTried);
    if (seen) return { quarters, part: seen };
  }
  return null;
}

function lookAt(engine: LetterEngine, picture: GreyPicture, most: number): PictureBox | null {
  const lines = engine.findLines(picture).lines.filter(isLineShaped);
  const words: PictureBox[] = [];
  let tried = 0;
  for (const line of spread(lines).slice(0, most)) {
    tried += 1;
    if (engine.recognise(picture, padded(line, picture)).some(hasWord)) words.push(line);
    if (words.length >= 3 && words.length * 2 >= tried) return whole;
  }
  return words.length === 0 ? null : partAround(words, picture);
}

function isLineShaped({ left, top, right, bottom }: PictureBox): boolean {
  const [width, height] = [right - left, bottom - top];
  return height >= 5 && width >= 1.2 * height;
}

/** A word that chance seldom makes: several letters, all quite sure. */
function hasWord({ words }: RecognisedLine): boolean {
  return words.some(({ text, confidence }) => confidence >= 75 && /[\p{L}\p{N}]{3}/u.test(text));
}

/** In an order that soon has some of all over the picture. */
function spread<T>(items: readonly T[]): T[] {
  const golden = 0.618033988749895;
  return items.map((item, i) => ({ item, at: (i * golden) % 1 })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function padded({ left, top, right, bottom }: PictureBox, { width, height }: GreyPicture): PictureBox {
  const by = Math.ceil((bottom - top) / 5) + 2;
  return { left: Math.max(0, left - by), top: Math.max(0, top - by), right: Math.min(width, right + by), bottom: Math.min(height, bottom + by) };
}

/** Wide enough for the lines around those that were seen. */
function partAround(lines: readonly PictureBox[], { width, height }: GreyPicture): PictureBox {
  const tall = Math.max(...lines.map(({ top, bottom }) => bottom - top));
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  const beside = Math.max(4 * tall, (right - left) / 4);
  return {
    left: Math.max(0, (left - beside) / width),
    top: Math.max(0, (Math.min(...lines.map((line) => line.top)) - 4 * tall) / height),
    right: Math.min(1, (right + beside) / width),
    bottom: Math.min(1, (Math.max(...lines.map((line) => line.bottom)) + 4 * tall) / height),
  };
}

/** Turns worth trying, likeliest first: lines show in the direction across which edges come and go. */
function turnsOf(picture: GreyPicture): readonly number[] {
  const { rows, columns } = edgesIn(picture);
  return changes(columns) > 1.3 * changes(rows) ? [1, 3, 0] : [0, 2];
}

const edge = 40;

function edgesIn({ width, height, pixels }: GreyPicture): { readonly rows: Float64Array; readonly columns: Float64Array } {
  const [rows, columns] = [new Float64Array(height), new Float64Array(width)];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const shade = pixels[y * width + x] ?? 0;
      if (Math.abs(shade - (pixels[y * width + x + 1] ?? 0)) < edge && Math.abs(shade - (pixels[(y + 1) * width + x] ?? 0)) < edge) continue;
      rows[y] = (rows[y] ?? 0) + 1 / width;
      columns[x] = (columns[x] ?? 0) + 1 / height;
    }
  }
  return { rows, columns };
}

/** How much it goes up and down over a few pixels. */
function changes(profile: Float64Array): number {
  let sum = 0;
  for (let i = 4; i < profile.length; i++) sum += ((profile[i] ?? 0) - (profile[i - 4] ?? 0)) ** 2;
  return sum / Math.max(1, profile.length);
}
