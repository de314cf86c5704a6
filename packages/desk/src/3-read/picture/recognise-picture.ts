import { limits } from "../../model/limits.js";
import type { RecordPage } from "../../model/reading.js";
import type { GreyPicture, LetterEngine, RecognisedLine } from "../../ports.js";
import type { PageLine } from "../pdf/page-lines.js";
import { columnsOfPicture } from "./columns-of-picture.js";
import { inEvenLight } from "./even-light.js";
import { cropped, doubled, fitted, levelled, turned } from "./grey-picture.js";
import { lessNoise } from "./less-noise.js";
import { lookForLines } from "./look-for-lines.js";

/** What was recognised in one picture. Lengths in pixels of the picture as it was turned for reading. */
export interface PictureText {
  readonly lines: readonly PageLine[];
  /** Degrees to the right by which it was turned for its text to stand upright. */
  readonly turned: RecordPage["turned"];
  /** Letters and digits in those lines, and the sum of how sure each is (0 to 100). */
  readonly letters: number;
  readonly sure: number;
  /** Lines that were too unsure. */
  readonly leftOut: number;
}

const nothing: PictureText = { lines: [], turned: undefined, letters: 0, sure: 0, leftOut: 0 };
/** Slopes up to this (radians) are left as they are. */
const level = 0.003;
/** Lines lower than this (pixels) are read from a picture of twice the size. */
const lowLine = 15;

/** The lines of text in a picture; none where a look shows none. The same picture always gives the same. */
export function recognisePicture(engine: LetterEngine, picture: GreyPicture): PictureText {
  const seen = lookForLines(engine, picture);
  if (!seen) return nothing;
  const upright = turned(picture, seen.quarters);
  const slope = Math.abs(seen.slope) > level ? seen.slope : 0;
  const whole = fitted(upright, limits.recognisedPixels);
  const clean = lessNoise(inEvenLight(slope === 0 ? whole : levelled(whole, slope)));
  const { part } = seen;
  const [left, top] = [Math.floor(part.left * clean.width), Math.floor(part.top * clean.height)];
  const near = cropped(clean, { left, top, right: part.right * clean.width, bottom: part.bottom * clean.height });
  const { work, lineHeight } = readable(engine, near);
  const found = columnsOfPicture(work, lineHeight).flatMap((column, i) =>
    engine.recognise(work, column, "column").map((line) => ({ ...line, paragraph: 1_000 * i + line.paragraph })));
  const settled = evened(found.map(sureLine).flatMap((line) => line ?? []));
  const kept = settled.filter(isSure);
  const place: Place = { left, top, enlarged: work.width / near.width, scale: upright.width / whole.width, slope, middleX: whole.width / 2, middleY: whole.height / 2 };
  return {
    lines: kept.map((line) => pageLine(line, place)),
    turned: ([undefined, 90, 180, 270] as const)[seen.quarters],
    letters: sumOf(kept, ({ letters }) => letters),
    sure: sumOf(kept, ({ letters, confidence }) => letters * confidence),
    leftOut: settled.length - kept.length,
  };
}

/** Large enough for its letters, and how tall most of its lines are. */
function readable(engine: LetterEngine, picture: GreyPicture): { readonly work: GreyPicture; readonly lineHeight: number } {
  const heights = engine.findLines(picture).map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const lineHeight = heights[Math.floor(heights.length / 2)] ?? 20;
  const larger = lineHeight < lowLine && 4 * picture.width * picture.height <= limits.recognisedPixels;
  return larger ? { work: doubled(picture), lineHeight: 2 * lineHeight } : { work: picture, lineHeight };
}

interface WeighedLine extends RecognisedLine {
  readonly letters: number;
  /** Mean over its letters, 0 to 100. */
  readonly confidence: number;
}

/** Without the marks that dirt and edges leave at its ends; null: nothing else is in it. */
function sureLine(line: RecognisedLine): WeighedLine | null {
  const from = line.words.findIndex(isNoDirt);
  if (from < 0) return null;
  const words = line.words.slice(from, line.words.findLastIndex(isNoDirt) + 1);
  const letters = sumOf(words, ({ text }) => lettersIn(text));
  if (letters === 0) return null;
  const confidence = sumOf(words, (word) => lettersIn(word.text) * word.confidence) / letters;
  return { ...line, words, left: words[0]?.left ?? line.left, right: words.at(-1)?.right ?? line.right, letters, confidence };
}

function isNoDirt({ text, confidence }: RecognisedLine["words"][number]): boolean {
  return confidence >= 50 || lettersIn(text) >= 3;
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}

const surest = 85;
const sure = 60;

/** A letter or two are soon seen in dirt: they must be quite sure. */
function isSure({ letters, confidence }: WeighedLine): boolean {
  return confidence >= (letters <= 3 ? surest : sure);
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

/** The height of a line is measured by its letters, which differ: lines of a paragraph, and those near the usual height, get the same. */
function evened(lines: readonly WeighedLine[]): WeighedLine[] {
  const byParagraph = new Map<number, WeighedLine[]>();
  for (const line of lines) byParagraph.set(line.paragraph, [...(byParagraph.get(line.paragraph) ?? []), line]);
  const middles = new Map([...byParagraph].map(([paragraph, all]) => [paragraph, middleSize(all)]));
  const usual = middleSize(lines);
  return lines.map((line) => {
    const size = middles.get(line.paragraph) ?? line.size;
    return { ...line, size: Math.abs(size - usual) <= 0.2 * usual ? usual : size };
  });
}

/** Half of all letters are in lines no taller. */
function middleSize(lines: readonly WeighedLine[]): number {
  const half = sumOf(lines, ({ letters }) => letters) / 2;
  let sum = 0;
  for (const { size, letters } of [...lines].sort((a, b) => a.size - b.size)) {
    sum += letters;
    if (sum >= half) return size;
  }
  return 1;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** From the part as it was cut out to the picture that was read. */
  readonly enlarged: number;
  /** From there to the picture as it is. */
  readonly scale: number;
  readonly slope: number;
  readonly middleX: number;
  readonly middleY: number;
}

/** Back from the enlarged, cropped, straightened and shrunken picture. A line keeps the height of its middle. */
function pageLine(line: RecognisedLine, place: Place): PageLine {
  const [cos, sin] = [Math.cos(place.slope), Math.sin(place.slope)];
  const back = (x: number, y: number): { readonly x: number; readonly y: number } => {
    const [u, v] = [x / place.enlarged + place.left - place.middleX, y / place.enlarged + place.top - place.middleY];
    return { x: (cos * u - sin * v + place.middleX) * place.scale, y: (sin * u + cos * v + place.middleY) * place.scale };
  };
  const [from, to] = [back(line.left, line.base), back(line.right, line.base)];
  const size = (line.size / place.enlarged) * place.scale;
  return { text: line.words.map(({ text }) => text).join(" "), x0: from.x, x1: to.x, base: (from.y + to.y) / 2, size };
}
