/** Fewer hang on to whatever is nearest; so many tell of something of their own. */
export const leastGroup = 4;

/** Members of one group by place, each with those it is tied to. */
type Ties = readonly (readonly number[])[];

/** A walk through all ties from the first member, depth first (Tarjan 1972). */
interface Walk {
  /** Members in the order they were come to, and of each member its place in that order. */
  readonly order: readonly number[];
  readonly found: Int32Array;
  /** Of each the one it was come to from; -1 for the first. */
  readonly from: Int32Array;
  /** How many were come to through it, itself counted. They follow each other in the order. */
  readonly size: Int32Array;
  /** The first in the order that those are tied to. */
  readonly low: Int32Array;
}

function walk(ties: Ties): Walk {
  const count = ties.length;
  const [found, from, next] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1), new Int32Array(count)];
  const [size, low] = [new Int32Array(count).fill(1), new Int32Array(count)];
  const order = [0];
  found[0] = 0;
  for (let at = 0; at >= 0;) {
    const other = ties[at]?.[next[at] ?? 0];
    next[at] = (next[at] ?? 0) + 1;
    if (other === undefined) at = from[at] ?? -1;
    else if (found[other] === -1) {
      found[other] = order.push(other) - 1;
      from[other] = at;
      at = other;
    }
  }
  for (const at of [...order].reverse()) {
    let first = found[at] ?? 0;
    for (const other of ties[at] ?? []) first = Math.min(first, from[other] === at ? low[other] ?? first : found[other] ?? first);
    low[at] = first;
    const parent = from[at] ?? -1;
    if (parent >= 0) size[parent] = (size[parent] ?? 0) + (size[at] ?? 0);
  }
  return { order, found, from, size, low };
}

/** What a group falls into without one of its members: stretches of the walk's order, and whatever is in none of them. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  ties: number;
}

/** The piece that a member is in: the last that begins before it, or `rest`, the first of the list. */
function pieceOf(pieces: readonly Piece[], place: number): Piece | undefined {
  let [low, high] = [1, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  const last = pieces[low - 1];
  return last && place < last.end ? last : pieces[0];
}

/** The members that one is to be parted from: those of every large piece but the one it has most ties to. */
function partedFrom(at: number, ties: Ties, seen: Walk): readonly number[] {
  const { found, from, size, low, order } = seen;
  const apart = (ties[at] ?? []).filter((other) => from[other] === at && (low[other] ?? 0) >= (found[at] ?? 0));
  const hung = apart.map((other): Piece => ({ start: found[other] ?? 0, end: (found[other] ?? 0) + (size[other] ?? 0), size: size[other] ?? 0, ties: 0 })).sort((a, b) => a.start - b.start);
  const rest = order.length - 1 - hung.reduce((sum, piece) => sum + piece.size, 0);
  const pieces = [{ start: 0, end: 0, size: rest, ties: 0 }, ...hung];
  if (pieces.filter((piece) => piece.size >= leastGroup).length < 2) return [];
  const others = (ties[at] ?? []).map((other) => ({ other, piece: pieceOf(pieces, found[other] ?? 0) }));
  for (const { piece } of others) if (piece) piece.ties++;
  const [home] = pieces.filter((piece) => piece.size >= leastGroup).sort((a, b) => b.ties - a.ties || b.size - a.size || a.start - b.start);
  return others.flatMap(({ other, piece }) => (piece && piece !== home && piece.size >= leastGroup ? [other] : []));
}

/**
 * Pairs of one group that are parted, since one article alone holds two groups together: a review of both, or one that looks back. It stays with those it
 * has most ties to. Linear in the ties.
 */
export function partedAtHinges(ties: Ties): readonly (readonly [number, number])[] {
  if (ties.length <= 2 * leastGroup) return [];
  const seen = walk(ties);
  return ties.flatMap((_, at) => partedFrom(at, ties, seen).map((other) => [at, other] as const));
}
