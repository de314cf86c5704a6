import type { Alignment } from "./align.js";

/** Tellings that are taken to say the same, with the alignments that hold them together. */
export interface Group {
  readonly members: readonly number[];
  readonly alignments: readonly Alignment[];
}

/** May two tellings stand in one group, whoever else is in it? */
export type Admits = (a: number, b: number) => boolean;

interface Open {
  members: number[];
  alignments: Alignment[];
}

const leastClose = 0.5;

/** A long sentence may tell several things: what its first group leaves over may make another. */
const mostRounds = 2;

/**
 * Groups from the surest alignments down. A telling joins only where nothing speaks against any member, and where it is aligned with half of them:
 * a chain of likenesses does not make one thing. `alignments` are the surest first, in an order that content alone decides.
 */
export function groupAligned(alignments: readonly Alignment[], admits: Admits): readonly Group[] {
  const found: Group[] = [];
  let left = alignments;
  for (let round = 0; round < mostRounds && left.length > 0; round++) {
    const home = gather(left, admits);
    found.push(...new Set(home.values()));
    left = left.filter(({ a, b }) => home.get(a) === undefined || home.get(a) !== home.get(b));
  }
  return found;
}

/** For each telling the group it is in. */
function gather(alignments: readonly Alignment[], admits: Admits): ReadonlyMap<number, Group> {
  const aligned = new Set(alignments.map(({ a, b }) => `${a} ${b}`));
  const close = (x: number, y: number) => aligned.has(x < y ? `${x} ${y}` : `${y} ${x}`);
  const home = new Map<number, Open>();
  for (const alignment of alignments) {
    const one = home.get(alignment.a) ?? { members: [alignment.a], alignments: [] };
    const other = home.get(alignment.b) ?? { members: [alignment.b], alignments: [] };
    if (one === other) {
      one.alignments.push(alignment);
      continue;
    }
    const pairs = one.members.flatMap((x) => other.members.map((y) => [x, y] as const));
    if (!pairs.every(([x, y]) => admits(x, y)) || pairs.filter(([x, y]) => close(x, y)).length < leastClose * pairs.length) continue;
    one.members.push(...other.members);
    one.alignments.push(...other.alignments, alignment);
    for (const member of one.members) home.set(member, one);
  }
  return home;
}
