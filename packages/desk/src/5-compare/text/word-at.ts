import type { ArticleView } from "./article-view.js";

/** Index of the first word that begins at or after an offset: by halving, since articles can be long. The number of words if there is none. */
export function wordFrom(view: ArticleView, offset: number): number {
  let [low, high] = [0, view.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
