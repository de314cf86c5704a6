import type { ArticleView } from "../text/article-view.js";
import type { ContentWord, Window } from "./content-words.js";
import { contentWords, spokenWords, windowsOf } from "./content-words.js";

/** The prose of an article, as copies are looked for in it. */
export interface Prose {
  readonly view: ArticleView;
  /** 1 for each word that is somebody else's. */
  readonly spoken: Uint8Array;
  readonly words: readonly ContentWord[];
  /** The stem of a content word by its place among the words of the article. */
  readonly stemAt: ReadonlyMap<number, string>;
  readonly stems: ReadonlySet<string>;
  readonly windows: readonly Window[];
  /** Where each window stands, by its hash. */
  readonly placesOf: ReadonlyMap<number, readonly Window[]>;
}

export function proseOf(view: ArticleView): Prose {
  const spoken = spokenWords(view);
  const words = contentWords(view, spoken);
  const windows = windowsOf(words);
  const placesOf = new Map<number, Window[]>();
  for (const window of windows) {
    const list = placesOf.get(window.hash);
    if (list) list.push(window);
    else placesOf.set(window.hash, [window]);
  }
  return { view, spoken, words, stemAt: new Map(words.map(({ at, stem }) => [at, stem])), stems: new Set(words.map(({ stem }) => stem)), windows, placesOf };
}
