import type { Figure } from "../../model/statement.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { frequenciesOf } from "./frequencies.js";
import { baseUnit, meet, rangeOf } from "./ranges.js";

/** Do both hold numbers of one kind, of which none meets? Then they do not say the same. So with how often something is done. */
export function numbersDiffer(a: Telling, b: Telling): boolean {
  const [often, theirOften] = [timesIn(a), timesIn(b)];
  if (often.length > 0 && theirOften.length > 0 && !often.some((one) => theirOften.some((other) => meet(rangeOf(one), rangeOf(other))))) return true;
  const theirs = figuresOf(b);
  return figuresOf(a).some((figure) => {
    const alike = theirs.filter((other) => baseUnit(figure) === baseUnit(other));
    return alike.length > 0 && !alike.some((other) => meet(rangeOf(figure), rangeOf(other)));
  });
}

function figuresOf(telling: Telling): readonly Figure[] {
  return telling.view.figures.filter((figure) => !figure.age && telling.start <= figure.start && figure.end <= telling.end);
}

const known = new WeakMap<ArticleView, readonly Figure[]>();

function timesIn({ view, start, end }: Telling): readonly Figure[] {
  const all = known.get(view) ?? frequenciesOf(view).filter(({ rate }) => rate !== "").map(({ figure }) => figure);
  known.set(view, all);
  return all.filter((figure) => start <= figure.start && figure.end <= end);
}
