import type { Figure } from "../../model/statement.js";
import { countedIn, maySame } from "../alignment/counted-in.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import { frequenciesOf } from "./frequencies.js";
import { baseUnit, meet, rangeOf } from "./ranges.js";

/** Does each hold a number of one thing that the other has otherwise? Then they do not say the same. What only one of them counts parts nothing. So with how often something is done. */
export function numbersDiffer(a: Telling, b: Telling): boolean {
  const met = (one: Figure, other: Figure) => meet(rangeOf(one), rangeOf(other));
  const [often, theirOften] = [timesIn(a), timesIn(b)];
  if (often.length > 0 && theirOften.length > 0 && !often.some((one) => theirOften.some((other) => met(one, other)))) return true;
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  const alike = (one: Figure, other: Figure) => baseUnit(one) === baseUnit(other) && (one.unit !== null || maySame(countedIn(a.view, one), countedIn(b.view, other)));
  const unmet = theirs.filter((other) => !mine.some((one) => alike(one, other) && met(one, other)));
  return mine.some((one) => unmet.some((other) => alike(one, other)) && !theirs.some((other) => alike(one, other) && met(one, other)));
}

function figuresOf(telling: Telling): readonly Figure[] {
  const own = telling.view.figures.filter((figure) => !figure.age && telling.start <= figure.start && figure.end <= telling.end);
  return [...own, ...singlesIn(telling).filter((one) => !own.some((figure) => figure.start < one.end && one.start < figure.end))];
}

/** 'One canister', 'un seul tir': a number where the other gives one, though no figure by itself. */
function singlesIn({ view, start, end }: Telling): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = wordFrom(view, start); at + 1 < view.words.length && (view.words[at + 1]?.end ?? Infinity) <= end; at++) {
    const [word, next] = [view.words[at], view.words[at + 1]];
    if (!word || !next || !single.has(word.folded) || next.folded === "of" || next.lemma === null || /\W\S*\W/u.test(view.text.slice(word.end, next.start))) continue;
    found.push({ start: word.start, end: next.end, article: 0, low: 1, high: 1, unit: null, counts: null, approx: null, age: false });
  }
  return found;
}

const single: ReadonlySet<string> = new Set(["one", "single", "seul", "seule"]);

const known = new WeakMap<ArticleView, readonly Figure[]>();

function timesIn({ view, start, end }: Telling): readonly Figure[] {
  const all = known.get(view) ?? frequenciesOf(view).filter(({ rate }) => rate !== "").map(({ figure }) => figure);
  known.set(view, all);
  return all.filter((figure) => start <= figure.start && figure.end <= end);
}
