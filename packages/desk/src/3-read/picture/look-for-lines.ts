import { limits } from "../../model/limits.js";
import type { GreyPicture, LetterEngine, PictureBox, RecognisedLine } from "../../ports.js";
import { inEvenLight } from "./even-light.js";
import { fitted, levelled, turned } from "./grey-picture.js";
import { lessNoise } from "./less-noise.js";
import { lieOf } from "./slope.js";

/** Where there is text in a picture. */
export interface Seen {
  /** How often it has to be turned by 90 degrees to the right for its text to stand upright. */
  readonly quarters: number;
  /** How far its lines fall to the right then (radians). */
  readonly slope: number;
  /** In which part they are, once it is turned and straightened: from 0 to 1 of its sides. */
  readonly part: PictureBox;
}

const whole: PictureBox = { left: 0, top: 0, right: 1, bottom: 1 };
/** Of what may be lines, so many are tried before a picture counts as one without letters. */
const mostTried = 16;
/** Fewer than these letters tell nothing; a mean sureness of as much as this tells that they stand upright. */
const tellingLetters = 60;
const plain = 82;

/**
 * A quick look for letters at a small copy: finding lines costs little, recognising what leaves and bricks look like costs
 * much. A page of text is known by its first lines. Null: there are no letters, as far as a look can tell.
 */
export function lookForLines(engine: LetterEngine, picture: GreyPicture): Seen | null {
  const small = lessNoise(inEvenLight(fitted(picture, limits.lookPixels)));
  const { sideways, slope } = lieOf(small);
  let best: Look | null = null;
  for (const quarters of sideways ? [1, 3] : [0, 2]) {
    const look = lookAt(engine, levelled(turned(small, quarters), slope));
    if (look && (!best || look.strength > best.strength)) best = { ...look, quarters };
    if (best && best.sure >= plain) break;
  }
  return best && { quarters: best.quarters, slope, part: best.part };
}

interface Look {
  readonly quarters: number;
  readonly part: PictureBox;
  /** Mean sureness of the letters tried. */
  readonly sure: number;
  readonly strength: number;
}

function lookAt(engine: LetterEngine, picture: GreyPicture): Look | null {
  const words: PictureBox[] = [];
  let [tried, letters, sure, strength] = [0, 0, 0, 0];
  for (const line of spread(engine.findLines(picture).filter(isLineShaped)).slice(0, mostTried)) {
    tried += 1;
    const found = engine.recognise(picture, padded(line, picture), "line").flatMap((one) => one.words);
    for (const { text, confidence } of found) {
      letters += text.length;
      sure += text.length * confidence;
    }
    if (found.some(isWord)) words.push(line);
    strength += found.filter(isWord).reduce((sum, { text, confidence }) => sum + text.length * (confidence - 60), 0);
    if (words.length >= 3 && words.length * 2 >= tried && letters >= tellingLetters) break;
  }
  if (words.length === 0) return null;
  const isPage = words.length >= 3 && words.length * 2 >= tried;
  return { quarters: 0, part: isPage ? whole : partAround(words, picture), sure: sure / letters, strength: strength / tried };
}

function isLineShaped({ left, top, right, bottom }: PictureBox): boolean {
  const [width, height] = [right - left, bottom - top];
  return height >= 5 && width >= 1.2 * height;
}

/** One that chance seldom makes: several letters, all quite sure. */
function isWord({ text, confidence }: RecognisedLine["words"][number]): boolean {
  return confidence >= 75 && /[\p{L}\p{N}]{3}/u.test(text);
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
