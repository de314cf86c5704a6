import type { Figure } from "../../model/statement.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { tellingAt } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import type { Count } from "./count-keys.js";
import { countsOf } from "./count-keys.js";
import { unitOf } from "./counted-alike.js";
import { figuresFrom, placeOf } from "./counted-place.js";
import type { Draft } from "./draft.js";
import { distinct } from "./draft.js";
import { aroundFigure } from "./figure-context.js";

/** '37, and not 34': a number that a text gives, and the one it says is wrong. */
interface Correction {
  readonly telling: Telling;
  readonly right: Figure | null;
  readonly wrong: Figure;
}

const instead = /^[\s,;–—-]*(?:years old|ans|people|personnes)?[\s,;–—-]*(?:and |et |mais |but )?(?:not|non(?: pas)?|rather than|instead of|au lieu d[e’']|plutôt que|contrary to|contrairement aux?)\b[^.;!?\d]{0,24}$/iu;
const earlier = /\b(?:(?:an? |the )?(?:earlier|previous|first|initial|original) (?:version|post|report|article|story|statement|figure|count|toll|edition)|une? (?:première|précédente) (?:version|dépêche|estimation)|une version (?:précédente|antérieure|initiale)|un (?:premier|précédent) (?:article|bilan|décompte))\b[^.;!?]{0,60}$/iu;
const reach = 90;
const mostCorrections = 200;

function isExact({ low, high }: Figure): boolean {
  return low !== null && low === high;
}

/** The figures that a text says are wrong. */
function correctionsIn(view: ArticleView): readonly Correction[] {
  return view.figures.flatMap((wrong): readonly Correction[] => {
    const place = placeOf(view, wrong);
    if (!place || !isExact(wrong)) return [];
    const { sentence } = place;
    const right = figuresFrom(view, Math.max(sentence.start, wrong.start - reach), wrong.start).filter((other) => other.age === wrong.age && other.unit === wrong.unit && instead.test(view.text.slice(other.end, wrong.start))).at(-1) ?? null;
    const before = right === null && earlier.test(view.text.slice(Math.max(sentence.start, wrong.start - reach), wrong.start));
    const telling = right !== null || before ? tellingAt(view, place, { start: wrong.start, end: wrong.end }) : null;
    return telling && right?.low !== wrong.low ? [{ telling, right, wrong }] : [];
  });
}

interface Told {
  readonly figure: Figure;
  readonly telling: Telling;
  readonly count: Count | undefined;
  readonly around: ReadonlySet<string>;
}

/** Words around two ages that must be the same: others are of that age too. */
const leastAround = 3;

function toldIn(view: ArticleView): readonly Told[] {
  const counts = new Map(countsOf(view).map((count) => [count.figure.start, count]));
  return view.figures.flatMap((figure) => {
    const place = placeOf(view, figure);
    const telling = place && tellingAt(view, place, { start: figure.start, end: figure.end });
    return telling ? [{ figure, telling, count: counts.get(figure.start), around: aroundFigure(place, figure) }] : [];
  });
}

/** Is it the number that is said to be wrong, of the same thing as far as the texts say? */
function isWrong({ figure, count, around }: Told, { wrong }: Correction, mine: Told | undefined): boolean {
  const own = mine?.count;
  if (figure.age !== wrong.age || figure.low !== wrong.low || (figure.high !== null && figure.high !== wrong.high)) return false;
  if (figure.age) return [...around].filter((name) => mine?.around.has(name)).length >= leastAround;
  if (count === undefined || own === undefined) return false;
  return unitOf(count) === unitOf(own) && count.heads.some((head) => own.heads.includes(head));
}

/** A number that one text says is wrong, where another text gives it. */
export function corrections(views: readonly ArticleView[], { compatible }: { readonly compatible: Compatible }): readonly Draft[] {
  const found = views.flatMap(correctionsIn).slice(0, mostCorrections);
  if (found.length === 0) return [];
  const told = views.flatMap(toldIn);
  return found.flatMap((correction): readonly Draft[] => {
    const { telling, right, wrong } = correction;
    const mine = told.filter((one) => one.telling.view === telling.view);
    const of = (one: Figure | null) => mine.find(({ figure, count }) => figure.start === one?.start && (figure.age || count !== undefined));
    const own = of(right) ?? of(wrong);
    const others = told.filter((one) => one.telling.view !== telling.view && isWrong(one, correction, own) && compatible.loosely(one.telling, telling));
    return others.length === 0 ? [] : [{ kind: "contradicted", sides: [[telling], distinct(others.map((one) => one.telling))], about: telling, because: ["a number said to be wrong"], strong: [] }];
  });
}
