import type { GreyPicture, PictureBox } from "../../ports.js";

/** A part of it; what lies outside is left out. */
export function cropped({ width, height, pixels }: GreyPicture, box: PictureBox): GreyPicture {
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  const [right, bottom] = [Math.min(width, Math.ceil(box.right)), Math.min(height, Math.ceil(box.bottom))];
  const out = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) out.set(pixels.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { width: right - left, height: bottom - top, pixels: out };
}

/** `quarters`: turns by 90 degrees to the right. */
export function turned(picture: GreyPicture, quarters: number): GreyPicture {
  const { width, height, pixels } = picture;
  if (quarters === 0) return picture;
  const out = new Uint8Array(pixels.length);
  if (quarters === 2) {
    for (let i = 0; i < pixels.length; i++) out[pixels.length - 1 - i] = pixels[i] ?? 0;
    return { width, height, pixels: out };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = quarters === 1 ? [height - 1 - y, x] : [y, width - 1 - x];
      out[row * height + column] = pixels[y * width + x] ?? 0;
    }
  }
  return { width: height, height: width, pixels: out };
}

export function mirrored({ width, height, pixels }: GreyPicture): GreyPicture {
  const out = new Uint8Array(pixels);
  for (let y = 0; y < height; y++) out.subarray(y * width, (y + 1) * width).reverse();
  return { width, height, pixels: out };
}

/** With at most so many pixels: as it is, or made smaller. */
export function fitted(picture: GreyPicture, pixels: number): GreyPicture {
  const factor = Math.sqrt(pixels / (picture.width * picture.height));
  return factor >= 1 ? picture : resized(picture, Math.max(1, Math.floor(picture.width * factor)), Math.max(1, Math.floor(picture.height * factor)));
}

/** Each new pixel is the mean of what it covers. */
function resized({ width, height, pixels }: GreyPicture, newWidth: number, newHeight: number): GreyPicture {
  const rows = new Float32Array(newWidth * height);
  for (let y = 0; y < height; y++) spread(pixels.subarray(y * width, (y + 1) * width), rows.subarray(y * newWidth, (y + 1) * newWidth));
  const out = new Uint8Array(newWidth * newHeight);
  const sums = new Float32Array(newWidth);
  const step = height / newHeight;
  for (let row = 0; row < newHeight; row++) {
    sums.fill(0);
    const [from, to] = [row * step, (row + 1) * step];
    for (let y = Math.floor(from); y < Math.min(height, Math.ceil(to)); y++) {
      const part = Math.min(y + 1, to) - Math.max(y, from);
      for (let x = 0; x < newWidth; x++) sums[x] = (sums[x] ?? 0) + part * (rows[y * newWidth + x] ?? 0);
    }
    for (let x = 0; x < newWidth; x++) out[row * newWidth + x] = Math.round((sums[x] ?? 0) / step);
  }
  return { width: newWidth, height: newHeight, pixels: out };
}

function spread(row: Uint8Array, out: Float32Array): void {
  const step = row.length / out.length;
  for (let i = 0; i < out.length; i++) {
    const [from, to] = [i * step, (i + 1) * step];
    let sum = 0;
    for (let x = Math.floor(from); x < Math.min(row.length, Math.ceil(to)); x++) sum += (Math.min(x + 1, to) - Math.max(x, from)) * (row[x] ?? 0);
    out[i] = sum / step;
  }
}

/** Twice as wide and tall. */
export function doubled(picture: GreyPicture): GreyPicture {
  const [width, height] = [2 * picture.width, 2 * picture.height];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = between(picture, Math.max(0, x / 2 - 0.25), Math.max(0, y / 2 - 0.25));
  }
  return { width, height, pixels };
}

/** Straightened about its middle: what falls by `slope` (radians) to the right lies level afterwards. The corners show paper. */
export function levelled(picture: GreyPicture, slope: number): GreyPicture {
  const { width, height, pixels } = picture;
  const out = new Uint8Array(pixels.length).fill(255);
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x - middleX, y - middleY];
      const shade = between(picture, cos * u - sin * v + middleX, sin * u + cos * v + middleY);
      if (shade >= 0) out[y * width + x] = shade;
    }
  }
  return { width, height, pixels: out };
}

/** The shade at a place between pixels; -1 outside. */
export function between({ width, height, pixels }: GreyPicture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width || top >= height) return -1;
  const [right, below] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const [across, down] = [x - left, y - top];
  const upper = (pixels[top * width + left] ?? 0) * (1 - across) + (pixels[top * width + right] ?? 0) * across;
  const lower = (pixels[below * width + left] ?? 0) * (1 - across) + (pixels[below * width + right] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}
