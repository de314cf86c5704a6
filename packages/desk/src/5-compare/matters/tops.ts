import type { PackedArrays } from "./packed-arrays.js";
import { Rows } from "./rows.js";
import type { TermTable } from "./term-table.js";

/** Candidates share one of the weightiest words of both. */
const heaviest = 40;
/** A word in more articles than some five hundred finds none: it still counts where another word found them. In steps of `commonness`. */
const mostCommon = 16;

/** The weightiest words of each article, and by word the articles that have it among theirs. */
export class Tops {
  readonly #terms: TermTable;
  readonly #ofArticle = new Map<number, readonly number[]>();
  /** By term: articles, each with how often the term stands in it packed below. */
  readonly #holders = new Map<number, number[]>();
  /** What was kept: of each article and of each term that is not in the maps yet. */
  readonly #kept: { readonly ofArticle: Rows; readonly holders: Rows } | null;

  constructor(terms: TermTable, kept: Rows | null = null) {
    this.#terms = terms;
    this.#kept = kept && { ofArticle: kept, holders: holdersOf(terms, kept) };
  }

  pack(into: PackedArrays): void {
    const rows = new Rows();
    for (let article = 0; article < this.#terms.articles; article++) rows.add(this.#of(article));
    rows.pack(into, "tops");
  }

  /** @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays, terms: TermTable): Tops {
    return new Tops(terms, Rows.unpack(from, "tops", { rows: terms.articles, below: terms.size }));
  }

  set(article: number): void {
    const { terms } = this.#terms;
    const places: number[] = [];
    for (let place = terms.start(article); place < terms.end(article); place++) if (this.#terms.weightAt(place) > 0) places.push(place);
    const weight = (place: number): number => this.#terms.weightAt(place);
    const text = (place: number): string => this.#terms.text(terms.values[place] ?? 0);
    const chosen = places.sort((a, b) => weight(b) - weight(a) || (text(a) < text(b) ? -1 : 1)).slice(0, heaviest);
    const before = this.#of(article);
    const after = chosen.map((place) => terms.values[place] ?? 0);
    for (const term of before) if (!after.includes(term)) this.#drop(term, article);
    for (const place of chosen) {
      const term = terms.values[place] ?? 0;
      if (!before.includes(term)) this.#put(term, article << 7 | this.#terms.times(place));
    }
    this.#ofArticle.set(article, after);
  }

  /** Calls back with each other article that has a top term in common, and what that term adds to the product of both. */
  each(article: number, tell: (other: number, product: number) => void): void {
    const { terms } = this.#terms;
    const own = this.#of(article);
    for (let place = terms.start(article); place < terms.end(article); place++) {
      const term = terms.values[place] ?? 0;
      if (!own.includes(term) || this.#terms.commonness(term) > mostCommon) continue;
      const mine = this.#terms.weightAt(place) * this.#terms.weight(term);
      for (const packed of this.#holdersOf(term)) if (packed >>> 7 !== article) tell(packed >>> 7, mine * (packed & 127));
    }
  }

  #put(term: number, packed: number): void {
    this.#holdersOf(term).push(packed);
  }

  #drop(term: number, article: number): void {
    const list = this.#holdersOf(term);
    const at = list.findIndex((packed) => packed >>> 7 === article);
    const last = list.pop();
    if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
  }

  #of(article: number): readonly number[] {
    return this.#ofArticle.get(article) ?? (this.#kept && article < this.#kept.ofArticle.length ? [...this.#kept.ofArticle.row(article)] : []);
  }

  #holdersOf(term: number): number[] {
    const known = this.#holders.get(term);
    if (known) return known;
    const list = this.#kept && term < this.#kept.holders.length ? [...this.#kept.holders.row(term)] : [];
    this.#holders.set(term, list);
    return list;
  }
}

/** By term the articles that have it among their top terms, packed. */
function holdersOf(table: TermTable, tops: Rows): Rows {
  const { terms } = table;
  const marks = new Uint32Array(table.size);
  const starts = new Uint32Array(table.size + 1);
  const each = (tell: (term: number, packed: number) => void): void => {
    marks.fill(0);
    for (let article = 0; article < tops.length; article++) {
      for (let at = tops.start(article); at < tops.end(article); at++) marks[tops.values[at] ?? 0] = article + 1;
      for (let place = terms.start(article); place < terms.end(article); place++) {
        const term = terms.values[place] ?? 0;
        if (marks[term] === article + 1) tell(term, article << 7 | table.times(place));
      }
    }
  };
  each((term) => { starts[term + 1] = (starts[term + 1] ?? 0) + 1; });
  for (let term = 0; term < table.size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const values = new Uint32Array(starts[table.size] ?? 0);
  const next = starts.slice();
  each((term, packed) => {
    const at = next[term] ?? 0;
    values[at] = packed;
    next[term] = at + 1;
  });
  return Rows.of(starts, values);
}
