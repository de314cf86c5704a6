import type { ArticleView } from "../text/article-view.js";
import { sameDay } from "../text/days.js";
import type { MatterArticles } from "./matter-index.js";

/** Are two articles of one matter near enough in time to tell of one thing? */
export type Related = (a: ArticleView, b: ArticleView) => boolean;

/** Beyond this an article tells of the matter's past or aftermath, and needs a day in common. */
const longestGap = 45;

/** `views`: of the matter's articles, in their order. Unknown never counts as far apart. */
export function relatedIn({ copied }: MatterArticles): Related {
  const copies = new Set(copied.map(([a, b]) => `${a} ${b}`));
  return (a, b) => {
    if (a.at === b.at || a.published === null || b.published === null || Math.abs(a.published - b.published) <= longestGap) return true;
    return shareDay(a, b) || copies.has(`${Math.min(a.at, b.at)} ${Math.max(a.at, b.at)}`);
  };
}

function shareDay(a: ArticleView, b: ArticleView): boolean {
  return a.days.some((day) => b.days.some((other) => sameDay(day, other)));
}
