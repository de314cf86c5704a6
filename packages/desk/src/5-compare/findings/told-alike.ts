import type { Telling } from "../text/tellings.js";

/** Groups in the order given: each joins the first whose members of other articles it may stand beside, all of them. */
export function toldAlike<T extends { readonly telling: Telling }>(list: readonly T[], joined: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const one of list) {
    const home = groups.find((group) => group.every((other) => other.telling.view === one.telling.view || joined(other, one)));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}
