import { limits } from "../../model/limits.js";
import type { RecordPage } from "../../model/reading.js";
import type { GreyPicture, LetterEngine, RecognisedLine } from "../../ports.js";
import type { PageLine } from "../pdf/page-lines.js";
import { cropped, fitted, levelled, turned } from "./grey-picture.js";
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
const level = 0.004;

/** The lines of text in a picture; none where a look shows none. The same picture always gives the same. */
export function recognisePicture(engine: LetterEngine, picture: GreyPicture): PictureText {
  const seen = lookForLines(engine, picture);
  if (!seen) return nothing;
  const upright = turned(picture, seen.quarters);
  const { part } = seen;
  const [left, top] = [Math.floor(part.left * upright.width), Math.floor(part.top * upright.height)];
  const near = cropped(upright, { left, top, right: part.right * upright.width, bottom: part.bottom * upright.height });
  const work = fitted(near, limits.recognisedPixels);
  const { slope } = engine.findLines(work);
  const straight = Math.abs(slope) > level ? slope : 0;
  const found = engine.recognise(straight === 0 ? work : levelled(work, straight));
  const scale = near.width / work.width;
  const place = { left, top, scale, slope: straight, middleX: work.width / 2, middleY: work.height / 2 };
  const settled = evened(found.map(sureLine).flatMap((line) => line ?? []));
  const kept = settled.filter(isSure);
  return {
    lines: kept.map((line) => pageLine(line, place)),
    turned: ([undefined, 90, 180, 270] as const)[seen.quarters],
    letters: sumOf(kept, ({ letters }) => letters),
    sure: sumOf(kept, ({ letters, confidence }) => letters * confidence),
    leftOut: settled.length - kept.length,
  };
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
  readonly scale: number;
  readonly slope: number;
  readonly middleX: number;
  readonly middleY: number;
}

/** Back from the straightened, cropped and shrunken picture. A line keeps the height of its middle. */
function pageLine(line: RecognisedLine, place: Place): PageLine {
  const [cos, sin] = [Math.cos(place.slope), Math.sin(place.slope)];
  const back = (x: number, y: number): { readonly x: number; readonly y: number } => {
    const [u, v] = [x - place.middleX, y - place.middleY];
    return { x: (cos * u - sin * v + place.middleX) * place.scale + place.left, y: (sin * u + cos * v + place.middleY) * place.scale + place.top };
  };
  const [from, to] = [back(line.left, line.base), back(line.right, line.base)];
  return { text: line.words.map(({ text }) => text).join(" "), x0: from.x, x1: to.x, base: (from.y + to.y) / 2, size: line.size * place.scale };
}
