import type { TermTable } from "./term-table.js";

/** Candidates share one of the weightiest words of both. */
const heaviest = 40;
/** A word in more articles than some six hundred finds none: it still counts where another word found them. In steps of `commonness`. */
const mostCommon = 18;

/** The weightiest words of each article, and by word the articles that have it among theirs. */
export class Tops {
  readonly #terms: TermTable;
  readonly #ofArticle: (readonly number[])[] = [];
  /** By term: articles, each with how often the term stands in it packed below. */
  readonly #holders = new Map<number, number[]>();

  constructor(terms: TermTable) {
    this.#terms = terms;
  }

  set(article: number): void {
    const { terms } = this.#terms;
    const places: number[] = [];
    for (let place = terms.start(article); place < terms.end(article); place++) if (this.#terms.weightAt(place) > 0) places.push(place);
    const weight = (place: number): number => this.#terms.weightAt(place);
    const text = (place: number): string => this.#terms.text(terms.values[place] ?? 0);
    const chosen = places.sort((a, b) => weight(b) - weight(a) || (text(a) < text(b) ? -1 : 1)).slice(0, heaviest);
    const before = this.#ofArticle[article] ?? [];
    const after = chosen.map((place) => terms.values[place] ?? 0);
    for (const term of before) if (!after.includes(term)) this.#drop(term, article);
    for (const place of chosen) {
      const term = terms.values[place] ?? 0;
      if (!before.includes(term)) this.#put(term, article << 7 | this.#terms.times(place));
    }
    this.#ofArticle[article] = after;
  }

  /** Calls back with each other article that has a top term in common, and what that term adds to the product of both. */
  each(article: number, tell: (other: number, product: number) => void): void {
    const { terms } = this.#terms;
    const own = this.#ofArticle[article] ?? [];
    for (let place = terms.start(article); place < terms.end(article); place++) {
      const term = terms.values[place] ?? 0;
      if (!own.includes(term) || this.#terms.commonness(term) > mostCommon) continue;
      const mine = this.#terms.weightAt(place) * this.#terms.weight(term);
      for (const packed of this.#holders.get(term) ?? []) if (packed >>> 7 !== article) tell(packed >>> 7, mine * (packed & 127));
    }
  }

  #put(term: number, packed: number): void {
    const list = this.#holders.get(term);
    if (list) list.push(packed);
    else this.#holders.set(term, [packed]);
  }

  #drop(term: number, article: number): void {
    const list = this.#holders.get(term) ?? [];
    const at = list.findIndex((packed) => packed >>> 7 === article);
    const last = list.pop();
    if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
  }
}
