import type { PackedArrays } from "./packed-arrays.js";
import { grown, Rows } from "./rows.js";
import type { Sketch } from "./sketch.js";
import { TermTable } from "./term-table.js";
import { Tops } from "./tops.js";

/** As many as an event has articles in most papers of a day: with fewer, one event falls apart; with more, two run together. */
export const most = 10;
const leastLikeness = 0.1;
/** Of candidates, the top words alone make so much. */
const leastByTops = 0.03;
/** Those much less alike than the nearest are of another matter. */
const leastOfNearest = 0.4;
/** Two articles that name years, and none in common, are less likely one event. */
const otherYears = 0.7;
/** If more than one in so many changed, all are looked at again. */
const manyOf = 4;

const none = 0xffffffff;

/** Do two articles come in this order? Of content alone, whatever order they were added in. */
export type Before = (a: number, b: number) => boolean;

interface Found {
  readonly at: number;
  readonly likeness: number;
}

/**
 * For each article those most like it, the most alike first: the cosine of their words, rare words and names weighing more. Candidates come from
 * words in common, never all pairs. Articles are added at any time, with the result of adding all at once.
 */
export class Neighbours {
  readonly #terms: TermTable;
  readonly #tops: Tops;
  readonly #years: Rows;
  readonly #before: Before;
  /** How many articles there were at the last `settle`. */
  #settled = 0;
  /** Sum of squares of each article's weights. */
  #squares = new Float64Array(1 << 6);
  /** `most` places an article. */
  #near = new Uint32Array(1 << 10).fill(none);
  #likeness = new Float64Array(1 << 10);
  /** Scratch, all zero between uses: weights by term; products by article. */
  #mine = new Int32Array(1 << 10);
  #products = new Float64Array(1 << 6);

  constructor(before: Before, terms = new TermTable(), { tops, years } = { tops: new Tops(terms), years: new Rows() }) {
    this.#before = before;
    this.#terms = terms;
    this.#tops = tops;
    this.#years = years;
  }

  /** As of the last `settle`. */
  pack(into: PackedArrays): void {
    this.#terms.pack(into);
    this.#tops.pack(into);
    this.#years.pack(into, "years");
    into.put("squares", this.#squares.subarray(0, this.articles));
    into.put("near", this.#near.subarray(0, this.articles * most));
    into.put("likeness", this.#likeness.subarray(0, this.articles * most));
  }

  /** @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays, articles: number, before: Before): Neighbours {
    const terms = TermTable.unpack(from, articles);
    const unpacked = new Neighbours(before, terms, { tops: Tops.unpack(from, terms), years: Rows.unpack(from, "years", { rows: articles, below: none }) });
    unpacked.#squares = from.get("squares", Float64Array, articles);
    unpacked.#near = from.get("near", Uint32Array, articles * most);
    unpacked.#likeness = from.get("likeness", Float64Array, articles * most);
    if (unpacked.#near.some((other) => other !== none && other >= articles)) throw new RangeError("neighbours that are not there");
    unpacked.#settled = articles;
    unpacked.#widen();
    return unpacked;
  }

  get articles(): number {
    return this.#terms.articles;
  }

  /** How alike an article and its neighbour at a place of its list are. */
  likenessAt(article: number, place: number): number {
    return this.#likeness[article * most + place] ?? 0;
  }

  /** The neighbour at a place of an article's list, or -1. */
  at(article: number, place: number): number {
    const other = this.#near[article * most + place] ?? none;
    return other === none ? -1 : other;
  }

  /** The place of one in the list of another, or -1. */
  placeOf(one: number, article: number): number {
    for (let place = 0; place < most; place++) if (this.#near[article * most + place] === one) return place;
    return -1;
  }

  /** Adds an article. Neighbours are those of before until `settle`. */
  add(sketch: Sketch): void {
    this.#terms.add(sketch);
    this.#years.add(sketch.years);
  }

  /** Gives the articles whose neighbours changed, or null where all are to be looked at. */
  settle(): ReadonlySet<number> | null {
    const first = this.#settled;
    this.#settled = this.articles;
    const terms = this.#terms.settle();
    this.#widen();
    const changed = terms === null ? null : this.#changedBy(terms, first);
    if (changed === null) {
      for (let article = 0; article < this.articles; article++) this.#weigh(article);
      for (let article = 0; article < this.articles; article++) this.#keep(article, this.#find(article));
      return null;
    }
    for (const article of changed) this.#weigh(article);
    return this.#update(changed);
  }

  #changedBy(terms: readonly number[], first: number): ReadonlySet<number> | null {
    const changed = new Set<number>();
    for (let article = first; article < this.articles; article++) changed.add(article);
    for (const term of terms) {
      for (const article of this.#terms.holders(term)) changed.add(article);
      if (changed.size * manyOf > this.articles) return null;
    }
    return changed;
  }

  /** `changed`: those whose own words weigh otherwise. Others change where one of these is, or comes to be, among their nearest. */
  #update(changed: ReadonlySet<number>): ReadonlySet<number> {
    const affected = new Set<number>();
    const marks = new Uint8Array(this.articles);
    for (const article of changed) marks[article] = 1;
    for (let place = 0; place < this.articles * most; place++) {
      const other = this.#near[place] ?? none;
      if (other !== none && marks[other] === 1) affected.add(Math.floor(place / most));
    }
    const moved = new Set<number>();
    for (const article of changed) {
      const found = this.#find(article, (other, likeness) => { if (!changed.has(other) && this.#enters(other, likeness)) affected.add(other); });
      if (this.#keep(article, found)) moved.add(article);
    }
    for (const article of affected) if (!changed.has(article) && this.#keep(article, this.#find(article))) moved.add(article);
    return moved;
  }

  /** Could one so alike change the list of an article, which it is not in? */
  #enters(article: number, likeness: number): boolean {
    const full = this.at(article, most - 1) >= 0;
    return full ? likeness >= this.likenessAt(article, most - 1) : likeness >= this.likenessAt(article, 0) * leastOfNearest;
  }

  #weigh(article: number): void {
    const { terms } = this.#terms;
    let square = 0;
    for (let place = terms.start(article); place < terms.end(article); place++) square += this.#terms.weightAt(place) ** 2;
    this.#squares[article] = square;
    this.#tops.set(article);
  }

  #find(article: number, tell: (other: number, likeness: number) => void = () => undefined): readonly Found[] {
    const candidates: number[] = [];
    this.#tops.each(article, (other, product) => {
      if (this.#products[other] === 0) candidates.push(other);
      this.#products[other] = (this.#products[other] ?? 0) + product;
    });
    this.#spread(article, true);
    const found: Found[] = [];
    for (const other of candidates) {
      const size = Math.sqrt((this.#squares[article] ?? 0) * (this.#squares[other] ?? 0));
      if ((this.#products[other] ?? 0) >= leastByTops * size) {
        const likeness = (this.#product(other) / size) * (this.#yearsApart(article, other) ? otherYears : 1);
        if (likeness >= leastLikeness) {
          found.push({ at: other, likeness });
          tell(other, likeness);
        }
      }
      this.#products[other] = 0;
    }
    this.#spread(article, false);
    found.sort((x, y) => y.likeness - x.likeness || (this.#before(x.at, y.at) ? -1 : 1));
    const least = (found[0]?.likeness ?? 0) * leastOfNearest;
    return found.slice(0, most).filter(({ likeness }) => likeness >= least);
  }

  /** Lays the weights of an article out by term, or takes them away again. */
  #spread(article: number, lay: boolean): void {
    const { terms } = this.#terms;
    for (let place = terms.start(article); place < terms.end(article); place++) this.#mine[terms.values[place] ?? 0] = lay ? this.#terms.weightAt(place) : 0;
  }

  /** Of the article whose weights are laid out, with another. Whole numbers, so that no order of adding shows. */
  #product(other: number): number {
    const { terms } = this.#terms;
    let sum = 0;
    for (let place = terms.start(other); place < terms.end(other); place++) {
      const mine = this.#mine[terms.values[place] ?? 0] ?? 0;
      if (mine > 0) sum += mine * this.#terms.weightAt(place);
    }
    return sum;
  }

  #yearsApart(a: number, b: number): boolean {
    return this.#years.size(a) > 0 && this.#years.size(b) > 0 && this.#years.common(a, b) === 0;
  }

  /** Gives whether it is another list than before. */
  #keep(article: number, list: readonly Found[]): boolean {
    let other = false;
    for (let place = 0; place < most; place++) {
      const { at, likeness } = list[place] ?? { at: none, likeness: 0 };
      const slot = article * most + place;
      if (this.#near[slot] !== at || this.#likeness[slot] !== likeness) other = true;
      this.#near[slot] = at;
      this.#likeness[slot] = likeness;
    }
    return other;
  }

  #widen(): void {
    const { articles } = this;
    const before = this.#near.length;
    this.#squares = grown(this.#squares, articles);
    this.#products = grown(this.#products, articles);
    this.#near = grown(this.#near, articles * most);
    if (this.#near.length > before) this.#near.fill(none, before);
    this.#likeness = grown(this.#likeness, articles * most);
    this.#mine = grown(this.#mine, this.#terms.size);
  }
}
