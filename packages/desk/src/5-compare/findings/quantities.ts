import type { Count } from "./count-keys.js";
import { relateFates } from "./fates.js";
import type { Range } from "./ranges.js";
import { farApart, meet, rangeOf, sameRange } from "./ranges.js";

/** `near`: they miss each other so narrowly that it may be rounding. `unknown`: the one says nothing of the other. */
export type QuantityRelation = "same" | "meet" | "near" | "apart" | "unknown";

/** A share of something in percent, or a number. */
interface Quantity extends Range {
  readonly share: boolean;
  readonly whole: number | null;
}

function quantityOf(count: Count): Quantity {
  return { ...rangeOf(count.figure), share: count.figure.unit === "percent", whole: count.whole };
}

/** How many are left: those that do not work where the text counts those that do. */
function rest(quantity: Quantity): Quantity | null {
  const all = quantity.share ? 100 : quantity.whole;
  return all === null ? null : { ...quantity, low: Math.max(0, all - quantity.high), high: Math.max(0, all - quantity.low) };
}

function asShare(quantity: Quantity): Quantity | null {
  if (quantity.share) return quantity;
  return quantity.whole === null || quantity.whole === 0 ? null : { share: true, whole: null, low: (100 * quantity.low) / quantity.whole, high: (100 * quantity.high) / quantity.whole };
}

/** 'more than 30' and 'at least 100' have everything above 100 in common, and are hardly one number. */
const mostBetweenBounds = 2;

function rangesOf(a: Range, b: Range): QuantityRelation {
  if (a.high === Infinity && b.high === Infinity && Math.max(a.low, b.low) > mostBetweenBounds * Math.min(a.low, b.low)) return "unknown";
  return meet(a, b) ? "meet" : farApart(a, b) ? "apart" : "near";
}

/** How the numbers of two counts of one thing stand to each other. */
export function relateQuantities(a: Count, b: Count): QuantityRelation {
  const fate = relateFates(a.fates, b.fates);
  if (fate === "other") return "unknown";
  const [mine, theirs] = [quantityOf(a), quantityOf(b)];
  if (fate !== "same") return within(fate === "inside" ? { inner: mine, outer: theirs } : { inner: theirs, outer: mine });
  const opposite = a.state !== null && b.state !== null && a.state.name === b.state.name && a.state.holds !== b.state.holds;
  if (opposite) {
    const turned = rest(mine);
    const other = turned === null ? rest(theirs) : theirs;
    const one = turned ?? mine;
    return other === null ? "unknown" : numbers(one, other);
  }
  // Two miles inside the line, and a mile outside it.
  if (a.side !== 0 && a.side === -b.side) return "apart";
  return sameRange(a.figure, b.figure) && a.whole === b.whole ? "same" : numbers(mine, theirs);
}

/** Those of the inner count are among those of the outer: there may be fewer, but not more. */
function within({ inner, outer }: { readonly inner: Quantity; readonly outer: Quantity }): QuantityRelation {
  if (inner.share || outer.share) return "unknown";
  return inner.low > outer.high ? rangesOf(inner, outer) : "meet";
}

function numbers(a: Quantity, b: Quantity): QuantityRelation {
  if (a.share || b.share) {
    const [one, other] = [asShare(a), asShare(b)];
    return one === null || other === null ? "unknown" : rangesOf(one, other);
  }
  if ((a.whole === null) === (b.whole === null)) return a.whole === b.whole ? rangesOf(a, b) : "unknown";
  // '41 of 78 in one hall' may be few of all there are, but all of them are at least these.
  const [part, all] = a.whole === null ? [b, a] : [a, b];
  return part.low > all.high ? rangesOf(part, all) : meet(part, all) ? "meet" : "unknown";
}

