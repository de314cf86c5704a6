import type { Figure } from "../../model/statement.js";
import type { Telling } from "../text/tellings.js";
import { baseUnit, meet, rangeOf } from "./ranges.js";

/** Do both hold numbers of one kind, of which none meets? Then they do not say the same. */
export function numbersDiffer(a: Telling, b: Telling): boolean {
  const theirs = figuresOf(b);
  return figuresOf(a).some((figure) => {
    const alike = theirs.filter((other) => baseUnit(figure) === baseUnit(other));
    return alike.length > 0 && !alike.some((other) => meet(rangeOf(figure), rangeOf(other)));
  });
}

function figuresOf(telling: Telling): readonly Figure[] {
  return telling.view.figures.filter((figure) => !figure.age && telling.start <= figure.start && figure.end <= telling.end);
}
