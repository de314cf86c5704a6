import type { Mention } from "./resolved-date.js";

/** True when a clock time follows a day with nothing but a comma between: 'mardi 8 octobre, vers 6 h 30'. */
export function adjoins(day: Mention, clock: Mention): boolean {
  if (day.offset !== clock.offset || clock.found.expression.kind !== "clock") return false;
  const between = day.folded.slice(day.found.end, clock.found.start);
  return /^[ ,]{0,3}$/.test(between);
}
