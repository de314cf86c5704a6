import type { GreyPicture } from "../../ports.js";

/** From this difference of a pixel to those beside it on, in the middle of all, a picture counts as grainy. */
const grainyFrom = 22;
const samples = 20_000;

/** A grainy picture (bad light, a bad copy) with the middle shade of every nine pixels; any other stays as it is. */
export function lessNoise(picture: GreyPicture): GreyPicture {
  return grainOf(picture) < grainyFrom ? picture : middled(picture);
}

function grainOf({ width, height, pixels }: GreyPicture): number {
  if (width < 3 || height < 3) return 0;
  const step = Math.max(1, Math.floor((width * height) / samples));
  const grains: number[] = [];
  for (let i = width + 1; i < width * (height - 1) - 1; i += step) {
    const around = ((pixels[i - 1] ?? 0) + (pixels[i + 1] ?? 0) + (pixels[i - width] ?? 0) + (pixels[i + width] ?? 0)) / 4;
    grains.push(Math.abs((pixels[i] ?? 0) - around));
  }
  grains.sort((a, b) => a - b);
  return grains[Math.floor(grains.length / 2)] ?? 0;
}

function middled({ width, height, pixels }: GreyPicture): GreyPicture {
  const out = new Uint8Array(pixels);
  const nine = new Uint8Array(9);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const at = y * width + x;
      for (let k = 0; k < 9; k++) nine[k] = pixels[at + (k % 3) - 1 + (Math.floor(k / 3) - 1) * width] ?? 0;
      nine.sort();
      out[at] = nine[4] ?? 0;
    }
  }
  return { width, height, pixels: out };
}
