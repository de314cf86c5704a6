import type { ArticleView } from "../text/article-view.js";

/** Words of the case that occur without a capital: a name made of none of them is a person's. */
export function ordinaryWords(views: readonly ArticleView[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const view of views) for (const word of view.words) if (!word.capital) seen.add(word.folded);
  return seen;
}

/** Words that somewhere stand with a capital where no sentence begins: 'Local', 'Two' at the head of a sentence name nobody. */
export function seenNames(views: readonly ArticleView[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const view of views) for (const word of view.words) if (word.name) seen.add(word.folded);
  return seen;
}
