import { fingerprints } from "../copies/fingerprints.js";
import type { Day } from "../text/days.js";
import type { ArticleView } from "../text/article-view.js";

/** What is kept of an article to find others about the same matter: small enough to hold those of a hundred thousand. */
export interface Sketch {
  /** Words, folded to lemmas, with how often they stand there; names begin with `n:`. */
  readonly terms: ReadonlyMap<string, number>;
  /** Years it names. */
  readonly years: ReadonlySet<number>;
  readonly days: readonly Day[];
  /** Day of publication as days since 1970, or null. */
  readonly published: number | null;
  readonly names: ReadonlySet<string>;
  /** Winnowed fingerprints of its words. */
  readonly prints: ReadonlySet<number>;
}

export function sketchOf(view: ArticleView): Sketch {
  const terms = new Map<string, number>();
  for (const { name, folded, lemma } of view.words) {
    if (lemma === null) continue;
    const term = name ? `n:${folded}` : lemma;
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  const years = new Set(view.days.flatMap(({ year }) => year ?? []));
  return { terms, years, days: view.days, published: view.published, names: view.names, prints: new Set(fingerprints(view.words.map((word) => word.folded)).map(({ hash }) => hash)) };
}
