import type { ArticleView } from "../text/article-view.js";

/** How alike two articles are: cosine over what they speak of, rare words and names weighing more. Only pairs that share something rare are listed. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** In a large case a word of more articles than this share says little; in a small one every word is listed. */
const commonShare = 0.08;
const commonLeast = 24;
const nameWeight = 2;
const leastLikeness = 0.03;

function termsOf(view: ArticleView): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, count: number) => terms.set(term, (terms.get(term) ?? 0) + count);
  for (const word of view.words) {
    if (word.name) add(`n:${word.folded}`, nameWeight);
    else if (word.concepts.length > 0) for (const concept of word.concepts) add(concept.name, 1);
    else if (word.lemma !== null) add(word.lemma, 1);
  }
  return terms;
}

/** TF-IDF vectors of length one. */
function vectorsOf(views: readonly ArticleView[]): { readonly vectors: readonly ReadonlyMap<string, number>[]; readonly frequency: ReadonlyMap<string, number> } {
  const all = views.map(termsOf);
  const frequency = new Map<string, number>();
  for (const terms of all) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vectors = all.map((terms) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * Math.log((views.length + 1) / (frequency.get(term) ?? 1));
      vector.set(term, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
  return { vectors, frequency };
}

export function alikePairs(views: readonly ArticleView[]): readonly Pair[] {
  const { vectors, frequency } = vectorsOf(views);
  const most = Math.max(commonLeast, views.length * commonShare);
  const postings = new Map<string, { at: number; weight: number }[]>();
  vectors.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      if ((frequency.get(term) ?? 0) > most || (frequency.get(term) ?? 0) < 2) continue;
      const list = postings.get(term);
      if (list) list.push({ at, weight });
      else postings.set(term, [{ at, weight }]);
    }
  });
  const pairs: Pair[] = [];
  vectors.forEach((vector, a) => {
    const sums = new Map<number, number>();
    for (const [term, weight] of vector) {
      for (const other of postings.get(term) ?? []) if (other.at > a) sums.set(other.at, (sums.get(other.at) ?? 0) + weight * other.weight);
    }
    for (const [b, likeness] of sums) if (likeness >= leastLikeness) pairs.push({ a, b, likeness });
  });
  return pairs;
}
