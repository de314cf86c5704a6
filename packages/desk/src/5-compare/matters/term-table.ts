import type { PackedArrays } from "./packed-arrays.js";
import { grown, Rows } from "./rows.js";
import type { Sketch } from "./sketch.js";

/** In a small case, too, a word that every article has says something: as if there were so many more. */
const leastArticles = 64;
/** A name weighs half as much again. */
const [plainWeight, nameWeight] = [2, 3];

/** Words of more than 256 articles go in steps four times as wide: where one of these changes, all that have it are looked at again. */
const fineSteps = 16;
const coarse = 4;
/** A word's count in its article weighs by its logarithm, in sixteenths, up to this. */
export const mostTimes = 127;

const none = 0xffffffff;

/**
 * The words of all articles, and what each weighs. Weights are whole numbers, so that sums do not depend on the order they are made in. The
 * logarithm of how many articles have a word goes in steps of a half: one more article changes the weight of few words.
 */
export class TermTable {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  /** Of each article its terms, and beside them how often each stands there. */
  readonly terms: Rows;
  #times = new Uint8Array(1 << 10);
  #frequency = new Uint32Array(1 << 10);
  #weights = new Int32Array(1 << 10);
  /** The last place where a term stands, and of each place the one before it. */
  #last = new Uint32Array(1 << 10);
  #before = new Uint32Array(1 << 10);
  #steps = 0;
  readonly #touched = new Set<number>();

  constructor(terms = new Rows()) {
    this.terms = terms;
  }

  pack(into: PackedArrays): void {
    this.terms.pack(into, "terms");
    into.put("times", this.#times.subarray(0, this.terms.start(this.articles)));
    into.putTexts("terms", this.#texts);
  }

  /** Frequencies, weights and who holds what are worked out again. @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays, articles: number): TermTable {
    const texts = from.texts("terms");
    const table = new TermTable(Rows.unpack(from, "terms", { rows: articles, below: texts.length }));
    for (const text of texts) table.#idOf(text);
    const places = table.terms.start(articles);
    table.#times = from.get("times", Uint8Array, places);
    table.#before = grown(table.#before, places);
    const { values } = table.terms;
    for (let place = 0; place < places; place++) table.#link(values[place] ?? 0, place);
    table.settle();
    return table;
  }

  get articles(): number {
    return this.terms.length;
  }

  get size(): number {
    return this.#texts.length;
  }

  text(term: number): string {
    return this.#texts[term] ?? "";
  }

  /** How common a term is, in the steps that weights go in: what depends on it changes only where weights do. */
  commonness(term: number): number {
    const half = halfSteps(this.#frequency[term] ?? 1);
    return half <= fineSteps ? half : Math.round(half / coarse) * coarse;
  }

  /** Adds an article. Weights are those of before until `settle`. */
  add({ terms, counts }: Sketch): void {
    const ids = terms.map((term) => this.#idOf(term));
    const start = this.terms.start(this.articles);
    this.terms.add(ids);
    this.#times = grown(this.#times, start + ids.length);
    this.#before = grown(this.#before, start + ids.length);
    ids.forEach((id, at) => {
      this.#times[start + at] = Math.min(mostTimes, Math.round((1 + Math.log(counts[at] ?? 1)) * 16));
      this.#link(id, start + at);
      this.#touched.add(id);
    });
  }

  #link(term: number, place: number): void {
    this.#before[place] = this.#last[term] ?? none;
    this.#last[term] = place;
    this.#frequency[term] = (this.#frequency[term] ?? 0) + 1;
  }

  /** Gives the terms whose weight changed, or null where all may have. */
  settle(): readonly number[] | null {
    const steps = halfSteps(Math.max(leastArticles, this.articles) + 1);
    const all = steps !== this.#steps;
    this.#steps = steps;
    const changed = all ? null : [...this.#touched].filter((term) => this.#weigh(term));
    if (all) for (let term = 0; term < this.size; term++) this.#weigh(term);
    this.#touched.clear();
    return changed;
  }

  /** What a term weighs by itself: nothing where one article alone has it, since it joins nothing. */
  weight(term: number): number {
    return this.#weights[term] ?? 0;
  }

  /** What the term at a place in `terms` weighs in its article. */
  weightAt(place: number): number {
    return (this.#times[place] ?? 0) * (this.#weights[this.terms.values[place] ?? 0] ?? 0);
  }

  times(place: number): number {
    return this.#times[place] ?? 0;
  }

  /** Articles that have a term. */
  *holders(term: number): Iterable<number> {
    for (let place = this.#last[term] ?? none; place !== none; place = this.#before[place] ?? none) yield this.terms.rowAt(place);
  }

  /** Gives whether it changed. */
  #weigh(term: number): boolean {
    const frequency = this.#frequency[term] ?? 0;
    const rarity = frequency < 2 ? 0 : Math.max(0, this.#steps - this.commonness(term));
    const weight = rarity * (this.text(term).startsWith("n:") ? nameWeight : plainWeight);
    if (this.#weights[term] === weight) return false;
    this.#weights[term] = weight;
    return true;
  }

  #idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    this.#frequency = grown(this.#frequency, id + 1);
    this.#weights = grown(this.#weights, id + 1);
    this.#last = grown(this.#last, id + 1);
    this.#last[id] = none;
    return id;
  }
}

/** The logarithm in steps of a half, as a whole number. */
function halfSteps(count: number): number {
  return Math.round(Math.log2(count) * 2);
}
