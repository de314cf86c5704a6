import type { GreyPicture } from "../ports.js";
import type { WasmMemory } from "./tesseract-core.js";

/** A picture as Leptonica holds it: rows of 32-bit words, the first pixel in the highest bits. */
export interface Pix {
  get_w(): number;
  get_h(): number;
  get_d(): number;
  get_spp(): number;
  get_wpl(): number;
  get_data(): number;
  get_colormap(): { get_array(): number; get_n(): number };
}

/** As a person sees it on white paper: what is clear in it shows the paper. */
export function greyOf(memory: WasmMemory, pix: unknown, placeOf: (thing: unknown) => number): GreyPicture {
  const picture = pix as Pix;
  const [width, height, depth] = [picture.get_w(), picture.get_h(), picture.get_d()];
  const pixels = new Uint8Array(width * height);
  const words = new Uint32Array(memory.buffer);
  const shade = depth === 32 ? (picture.get_spp() === 4 ? blended : colours) : shadesOf(memory, picture, placeOf);
  const [each, mask] = [32 / depth, depth === 32 ? 0xffffffff : 2 ** depth - 1];
  const first = picture.get_data() / 4;
  for (let y = 0; y < height; y++) {
    const row = first + y * picture.get_wpl();
    for (let x = 0; x < width; x++) {
      const word = words[row + Math.floor(x / each)] ?? 0;
      pixels[y * width + x] = shade(((word >>> (32 - depth * ((x % each) + 1))) & mask) >>> 0);
    }
  }
  return { width, height, pixels };
}

function colours(word: number): number {
  return grey(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255);
}

function blended(word: number): number {
  const cover = word & 255;
  return (colours(word) * cover + 255 * (255 - cover)) / 255;
}

function grey(red: number, green: number, blue: number): number {
  return (77 * red + 150 * green + 29 * blue) >>> 8;
}

/** Pixels that name a colour of a table, or a shade by themselves; in two colours alone, 1 is black. */
function shadesOf(memory: WasmMemory, picture: Pix, placeOf: (thing: unknown) => number): (value: number) => number {
  const depth = picture.get_d();
  const table = picture.get_colormap();
  if (placeOf(table) !== 0) {
    const place = table.get_array();
    const bytes = new Uint8Array(memory.buffer);
    const shades = Uint8Array.from({ length: table.get_n() }, (_, i) => grey(bytes[place + 4 * i + 2] ?? 0, bytes[place + 4 * i + 1] ?? 0, bytes[place + 4 * i] ?? 0));
    return (value) => shades[value] ?? 255;
  }
  if (depth === 1) return (value) => (value === 1 ? 0 : 255);
  if (depth === 16) return (value) => value >>> 8;
  const most = 2 ** depth - 1;
  return (value) => (value * 255) / most;
}
