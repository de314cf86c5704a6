import type { GreyPicture } from "../../ports.js";
import { mirrored, turned } from "./grey-picture.js";

const mostSegments = 100;
const mostEntries = 500;
const orientationTag = 0x0112;

/** How a JPEG says that it has to be turned to stand upright: 1 (as it is) to 8, by its Exif data. What decodes a TIFF turns it itself. */
export function orientationOf(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint16(0) !== 0xffd8) return 1;
  let at = 2;
  for (let segment = 0; segment < mostSegments && at + 10 <= file.length; segment++) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return inExif(file.subarray(at + 10, at + 2 + length));
    if (marker < 0xffe0 || marker > 0xffef || length < 2) return 1;
    at += 2 + length;
  }
  return 1;
}

/** `exif`: a small TIFF. */
function inExif(exif: Uint8Array): number {
  if (exif.length < 14) return 1;
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const list = view.getUint32(4, little);
  if (list + 2 > exif.length) return 1;
  const entries = Math.min(mostEntries, view.getUint16(list, little));
  for (let i = 0; i < entries; i++) {
    const entry = list + 2 + 12 * i;
    if (entry + 12 > exif.length) return 1;
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Quarter turns to the right, and whether it is a mirror image first, for each of the eight. */
const turns = [[0, false], [0, true], [2, false], [2, true], [1, true], [1, false], [3, true], [3, false]] as const;

export function uprightBy(picture: GreyPicture, orientation: number): GreyPicture {
  const [quarters, mirror] = turns[orientation - 1] ?? turns[0];
  return turned(mirror ? mirrored(picture) : picture, quarters);
}
