import type { Reading } from "../model/reading.js";

/** The page that a place of a record's text is on; null where the record has no pages. */
export function pageOf(reading: Reading | null, place: number): number | null {
  const boxes = reading?.boxes ?? [];
  let [low, high] = [0, boxes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return boxes[low]?.page ?? null;
}
