import type { LaidLine } from "./html-layout.js";

const shortest = 60;
/** A paragraph without a closing mark counts when it is as long as this: no title is. */
const surelyLong = 200;
/** A sentence in a list. */
const shortestItem = 32;
const closed = /[.!?…:;。！？][\])"”»’'›]?\s?$/u;
const cutOff = /(?:…|\.\.\.)[\])]?$/u;

/** Units of running text in a line of a page: none for a title, a list of links, a teaser that is one link. */
export function proseUnits({ text, heading, linked, tag }: LaidLine): number {
  if (heading !== null || linked > text.length * 0.5) return 0;
  // A linked title and the beginning of the text behind it.
  if (linked >= 20 && cutOff.test(text)) return 0;
  // Scripts written without spaces say as much in a third of the units.
  const units = /[。！？]/u.test(text) ? text.length * 3 : text.length;
  if (tag === "li" && linked === 0 && units >= shortestItem && /[.!?…]$/u.test(text)) return units;
  return units >= surelyLong || (units >= shortest && closed.test(text)) ? units : 0;
}

/** Running sums: what stands before each line. */
export function sums(units: readonly number[]): number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) ?? 0) + unit);
  return before;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function unitsIn({ from, to }: Stretch, before: readonly number[]): number {
  return (before[to] ?? 0) - (before[from] ?? 0);
}
