import type { Laid, LineNoise } from "./html-furniture.js";
import { outermost } from "./html-furniture.js";
import type { Region } from "./html-layout.js";
import { sums, unitsIn } from "./html-prose.js";

/** Less running text than this is a teaser. */
const leastText = 700;
const leastParagraphs = 3;
const lastTitleLine = 8;

export interface MarkedArticle {
  readonly from: number;
  readonly to: number;
  /** The line of its heading. */
  readonly title: number;
}

/** Articles of a page that holds several whole ones, each in an element that says so; none where there are not two. */
export function markedArticles({ lines, regions, prose }: Laid, noise: readonly LineNoise[]): MarkedArticle[] {
  const before = sums(prose.map((units, i) => (noise[i] === null ? units : 0)));
  const paragraphs = sums(prose.map((units, i) => (noise[i] === null && units > 0 ? 1 : 0)));
  const whole = (region: Region): boolean =>
    region.role.article && unitsIn(region, before) >= leastText && unitsIn(region, paragraphs) >= leastParagraphs;
  const found = outermost(regions.filter(whole)).map(({ from, to }) => {
    const title = lines.slice(from, Math.min(to, from + lastTitleLine)).findIndex((line, i) => line.heading !== null && line.heading <= 3 && noise[from + i] === null);
    return { from, to, title: from + title, titled: title >= 0 };
  });
  return found.length >= 2 && found.every((one) => one.titled) ? found : [];
}
