import type { Figure } from "../../model/statement.js";

/** What a figure leaves open, in its base unit; infinite where a bound is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const bases: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  second: { unit: "second", factor: 1 }, minute: { unit: "second", factor: 60 }, hour: { unit: "second", factor: 3_600 },
  day: { unit: "day", factor: 1 }, week: { unit: "day", factor: 7 },
  metre: { unit: "metre", factor: 1 }, kilometre: { unit: "metre", factor: 1_000 },
};

export function baseUnit(figure: Figure): string | null {
  return figure.unit === null ? null : (bases[figure.unit]?.unit ?? figure.unit);
}

/** Loose figures reach an eighth to either side; a duration in whole minutes means the nearest minute. */
const loose = 0.125;

export function rangeOf(figure: Figure): Range {
  const base = figure.unit === null ? undefined : bases[figure.unit];
  const factor = base?.factor ?? 1;
  const exact = figure.low !== null && figure.low === figure.high;
  const slack = exact ? (base && factor > 1 ? 0.5 : figure.approx === null ? 0 : figure.low * loose) : 0;
  return { low: ((figure.low ?? -Infinity) - slack) * factor, high: ((figure.high ?? Infinity) + slack) * factor };
}

export function meet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

export function sameRange(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.unit === b.unit;
}

/** Ranges that miss each other narrowly may be rounding: only a gap of more than a seventh of the larger is a contradiction. */
export function farApart(a: Range, b: Range): boolean {
  if (meet(a, b)) return false;
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return high - low > Math.abs(high) / 7;
}
