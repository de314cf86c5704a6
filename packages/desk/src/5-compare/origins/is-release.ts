import type { ArticleView } from "../text/article-view.js";

const around = 600;
const longestLine = 120;
/** A line of its own that says what the text is: 'FOR IMMEDIATE RELEASE', 'NEWS RELEASE', 'COMMUNIQUÉ No. 7: …'. */
const heading = /^\W*(?:for immediate release|(?:press|news|media) (?:release|statement)|communiqu[ée](?: de presse)?)(?!\p{L})|for immediate release/iu;
/** Whom the press may call about it. */
const contact = /^\W*(?:contacts? presse|relations presse|press contacts?|media contacts?|press office|for more information,? (?:please )?contact)(?!\p{L})/iu;

/** Is an article what a body itself gives out to the press? Its own lines say so, in its head or at its foot. */
export function isRelease({ text, article }: ArticleView): boolean {
  const head = linesOf(text.slice(Math.max(0, article.start - around), Math.min(article.end, article.start + around)));
  if (head.some((line) => heading.test(line)) || heading.test(article.author ?? "")) return true;
  const foot = linesOf(text.slice(Math.max(article.start, article.end - around), article.end + around));
  return article.author === null && foot.some((line) => contact.test(line));
}

/** Short lines: a sentence of the text may name a communiqué of somebody else's. */
function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.length <= longestLine);
}
