import type { Figure } from "../../model/statement.js";
import { lemma } from "../lexicon/find-concepts.js";
import { signatureOf } from "../alignment/signature.js";
import type { Telling } from "../text/tellings.js";
import { baseUnit, farApart, meet, rangeOf } from "./ranges.js";

/**
 * Do the numbers of two tellings speak against their saying the same? `differ`: they hold numbers, and none of one kind meets. `exclude`: both hold one
 * number of the same thing, and the two cannot both be right.
 */
export function numbersAgainst(a: Telling, b: Telling): "none" | "differ" | "exclude" {
  const [mine, theirs] = [figuresOf(a), figuresOf(b)];
  for (const figure of mine) {
    const alike = theirs.filter((other) => baseUnit(figure) === baseUnit(other));
    if (alike.length === 0 || alike.some((other) => meet(rangeOf(figure), rangeOf(other)))) continue;
    const [only] = alike;
    return only && alike.length === 1 && farApart(rangeOf(figure), rangeOf(only)) && sameCounted(a, b, [figure, only]) ? "exclude" : "differ";
  }
  return "none";
}

function figuresOf(telling: Telling): readonly Figure[] {
  return telling.view.figures.filter((figure) => !figure.age && telling.start <= figure.start && figure.end <= telling.end);
}

/** Do two figures count the same noun, or measure in the same unit? */
function sameCounted(a: Telling, b: Telling, [one, other]: readonly [Figure, Figure]): boolean {
  if (one.counts === null || other.counts === null) return one.unit !== null;
  const mine = new Set([...signatureOf(a.view, one).keys(), ...one.counts.toLowerCase().split(" ").map(lemma)]);
  return [...signatureOf(b.view, other).keys(), ...other.counts.toLowerCase().split(" ").map(lemma)].some((name) => !name.startsWith("#") && mine.has(name));
}
