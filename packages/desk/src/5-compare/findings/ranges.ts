import type { Figure } from "../../model/statement.js";

/** What a figure leaves open, in its base unit; infinite where a bound is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

interface Base {
  readonly unit: string;
  readonly factor: number;
}

/** `base: unit factor …`: units of one dimension, so that kilos stand beside tonnes and miles beside kilometres. */
const dimensions = `
second: second 1, minute 60, hour 3600
day: day 1, week 7
month: month 1, year 12, decade 120
metre: metre 1, kilometre 1000, centimetre 0.01, millimetre 0.001, mile 1609, nautical_mile 1852, foot 0.3048, yard 0.9144, inch 0.0254
kilogram: kilogram 1, gram 0.001, milligram 0.000001, tonne 1000, pound 0.4536, ounce 0.02835
litre: litre 1, millilitre 0.001, centilitre 0.01, gallon 3.785, pint 0.5683
hectare: hectare 1, acre 0.4047
watt: watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000
`;

const bases: ReadonlyMap<string, Base> = new Map(dimensions.trim().split("\n").flatMap((line) => {
  const [unit = "", others = ""] = line.split(": ");
  return others.split(", ").map((other): readonly [string, Base] => {
    const [name = "", factor = "1"] = other.split(" ");
    return [name.replace("_", " "), { unit, factor: Number(factor) }];
  });
}));

export function baseUnit(figure: Figure): string | null {
  return figure.unit === null ? null : (bases.get(figure.unit)?.unit ?? figure.unit);
}

const times: ReadonlySet<string> = new Set(["second", "day", "month"]);

/** Loose figures reach an eighth to either side; a duration in whole minutes means the nearest minute. */
const loose = 0.125;

export function rangeOf(figure: Figure): Range {
  const base = figure.unit === null ? undefined : bases.get(figure.unit);
  const factor = base?.factor ?? 1;
  const exact = figure.low !== null && figure.low === figure.high;
  const slack = exact ? Math.max(base && times.has(base.unit) && factor > 1 ? 0.5 : 0, figure.approx === null ? 0 : figure.low * loose) : 0;
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
