import { limits } from "../../model/limits.js";

/**
 * The pages of a TIFF, each as a file of its own when it is asked for: the same bytes, whose head names another page as the first. Any other file,
 * and a TIFF that is damaged, is one page.
 */
export function tiffPages(file: Uint8Array): readonly (() => Uint8Array)[] {
  if (file.length < 8) return [() => file];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const mark = view.getUint32(0);
  const little = mark === 0x49492a00;
  if (!little && mark !== 0x4d4d002a) return [() => file];
  const places: number[] = [];
  for (let at = view.getUint32(4, little); at >= 8 && at + 2 <= file.length && !places.includes(at) && places.length <= limits.recognisedPages;) {
    places.push(at);
    const next = at + 2 + 12 * view.getUint16(at, little);
    if (next + 4 > file.length) break;
    at = view.getUint32(next, little);
  }
  return places.length <= 1 ? [() => file] : places.map((place) => () => beginningAt(file, place, little));
}

function beginningAt(file: Uint8Array, place: number, little: boolean): Uint8Array {
  const copy = file.slice();
  new DataView(copy.buffer).setUint32(4, place, little);
  return copy;
}
