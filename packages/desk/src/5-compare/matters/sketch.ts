import type { ReadRecord } from "../../model/case-record.js";
import type { RecordId } from "../../model/span.js";
import { fingerprints } from "../copies/fingerprints.js";
import { outlineOf } from "../text/article-view.js";

/** What is kept of an article to find others about the same matter. Plain values: it can be kept as JSON, by record. */
export interface Sketch {
  readonly record: RecordId;
  /** Place of the article in its record. */
  readonly article: number;
  /** What the order of articles is made of, so that it depends on content alone. */
  readonly sha256: string;
  /** Words, folded to lemmas, each once; names begin with `n:`. */
  readonly terms: readonly string[];
  /** How often each stands there. */
  readonly counts: readonly number[];
  readonly names: readonly string[];
  /** Years it names, in order. */
  readonly years: readonly number[];
  /** Winnowed fingerprints of its words, each once. */
  readonly prints: readonly number[];
}

/** Sketches of a record's articles. Of this record alone: dates that others settle do not count. */
export function sketchRecord(read: ReadRecord): readonly Sketch[] {
  return read.reading.articles.map((article, at): Sketch => {
    const { words, names, days } = outlineOf(read, article, at);
    const counts = new Map<string, number>();
    for (const { name, folded, lemma } of words) {
      if (lemma === null) continue;
      const term = name ? `n:${folded}` : lemma;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return {
      record: read.record.id, article: at, sha256: read.record.sha256,
      terms: [...counts.keys()], counts: [...counts.values()], names: [...names],
      years: [...new Set(days.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
      prints: [...new Set(fingerprints(words.map(({ folded }) => folded)).map(({ hash }) => hash))],
    };
  });
}
