import type { Figure } from "../../model/statement.js";
import { countedIn, maySame } from "../alignment/counted-in.js";
import type { Telling } from "../text/tellings.js";
import { baseUnit, meet, rangeOf } from "./ranges.js";

/** Does each hold a number of one thing that the other has otherwise? Then they do not say the same. What only one of them counts parts nothing. */
export function numbersDiffer(a: Telling, b: Telling): boolean {
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  const alike = (one: Figure, other: Figure) => baseUnit(one) === baseUnit(other) && (one.unit !== null || maySame(countedIn(a.view, one), countedIn(b.view, other)));
  const met = (one: Figure, other: Figure) => meet(rangeOf(one), rangeOf(other));
  const unmet = theirs.filter((other) => !mine.some((one) => alike(one, other) && met(one, other)));
  return mine.some((one) => unmet.some((other) => alike(one, other)) && !theirs.some((other) => alike(one, other) && met(one, other)));
}

function figuresOf(telling: Telling): readonly Figure[] {
  return telling.view.figures.filter((figure) => !figure.age && telling.start <= figure.start && figure.end <= telling.end);
}
