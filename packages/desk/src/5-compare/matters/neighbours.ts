import type { Sketch } from "./sketch.js";

/** Another article with how alike the two are: the cosine of their words, rare words and names weighing more. */
export interface Neighbour {
  readonly at: number;
  readonly likeness: number;
}

/** As many as an event has articles in most papers of a day: with fewer, one event falls apart; with more, two run together. */
const most = 10;
const leastLikeness = 0.1;
/** Those much less alike than the nearest are of another matter. */
const leastOfNearest = 0.4;
const nameWeight = 1.5;
/** Two articles that name years, and none in common, are less likely one event. */
const otherYears = 0.7;
/** Candidates share one of the weightiest words of both. */
const heaviest = 40;
/** In a small case, too, a word that every article has says something: as if there were so many more. */
const leastArticles = 64;

type Vector = ReadonlyMap<string, number>;

/** For each article those most like it, the most alike first; of equals the first in the list's order. */
export function nearest(sketches: readonly Sketch[]): readonly (readonly Neighbour[])[] {
  const vectors = vectorsOf(sketches);
  const postings = new Map<string, number[]>();
  const tops = vectors.map(heaviestOf);
  tops.forEach((terms, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  return sketches.map((sketch, a) => {
    const candidates = new Set((tops[a] ?? []).flatMap((term) => postings.get(term) ?? []));
    candidates.delete(a);
    const found: Neighbour[] = [];
    for (const b of candidates) {
      const likeness = cosine(vectors[a], vectors[b]) * (yearsApart(sketch, sketches[b]) ? otherYears : 1);
      if (likeness >= leastLikeness) found.push({ at: b, likeness });
    }
    found.sort((x, y) => y.likeness - x.likeness || x.at - y.at);
    const least = (found[0]?.likeness ?? 0) * leastOfNearest;
    return found.slice(0, most).filter(({ likeness }) => likeness >= least);
  });
}

/** Vectors of length one. What one article alone has joins nothing, and is left out. */
function vectorsOf(sketches: readonly Sketch[]): readonly Vector[] {
  const frequency = new Map<string, number>();
  for (const { terms } of sketches) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const all = halfSteps(Math.max(leastArticles, sketches.length) + 1);
  return sketches.map(({ terms }) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [term, count] of terms) {
      const articles = frequency.get(term) ?? 1;
      const weight = articles < 2 ? 0 : (1 + Math.log(count)) * (term.startsWith("n:") ? nameWeight : 1) * Math.max(0, all - halfSteps(articles));
      if (weight === 0) continue;
      vector.set(term, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
}

/** The logarithm in steps of a half: one more article changes the weight of few words. */
function halfSteps(count: number): number {
  return Math.round(Math.log2(count) * 2) / 2;
}

function heaviestOf(vector: Vector): readonly string[] {
  return [...vector].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, heaviest).map(([term]) => term);
}

function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function yearsApart(a: Sketch, b: Sketch | undefined): boolean {
  return b !== undefined && a.years.size > 0 && b.years.size > 0 && ![...a.years].some((year) => b.years.has(year));
}
