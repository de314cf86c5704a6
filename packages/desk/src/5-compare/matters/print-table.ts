import type { PackedArrays } from "./packed-arrays.js";
import { grown, Rows } from "./rows.js";

/** How much of the shorter of two articles must stand in the other. A shared paragraph of boilerplate is not a shared story. */
const copiedShare = 0.5;
/** A fingerprint in more articles is a set phrase. */
const mostHolders = 24;

const none = 0xffffffff;

/** The fingerprints of all articles, by hashing into one table; and which articles are for the most part copies of each other. */
export class PrintTable {
  readonly #prints: Rows;
  /** Of each slot the last place in `prints` that has its fingerprint; of each place the one before it, and how many have it at all (at the last place). */
  #slots = new Uint32Array(1 << 12).fill(none);
  #before = new Uint32Array(1 << 12);
  #holders = new Uint8Array(1 << 12);
  #used = 0;
  readonly #touched = new Set<number>();
  readonly #copies = new Map<number, readonly number[]>();
  #changed = new Set<number>();

  constructor(prints = new Rows()) {
    this.#prints = prints;
  }

  /** As of the last `settle`. */
  pack(into: PackedArrays): void {
    this.#prints.pack(into, "prints");
    const copies = new Rows();
    for (let article = 0; article < this.#prints.length; article++) copies.add(this.copiesOf(article));
    copies.pack(into, "copies");
  }

  /** Who has which fingerprint is worked out again. @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays, articles: number): PrintTable {
    const prints = Rows.unpack(from, "prints", { rows: articles, below: 2 ** 32 });
    const table = new PrintTable(prints);
    const places = prints.start(articles);
    table.#before = grown(table.#before, places);
    table.#holders = grown(table.#holders, places);
    for (let place = 0; place < places; place++) table.#put(prints.values[place] ?? 0, place);
    table.#touched.clear();
    const copies = Rows.unpack(from, "copies", { rows: articles, below: articles });
    for (let article = 0; article < articles; article++) table.#set(article, [...copies.row(article)]);
    return table;
  }

  /** Articles that an article shares at least half of the shorter text with. */
  copiesOf(article: number): readonly number[] {
    return this.#copies.get(article) ?? [];
  }

  /** Articles whose copies were set anew since this was last asked. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Adds an article. Who copies whom is that of before until `settle`. */
  add(prints: readonly number[]): void {
    const row = this.#prints.length;
    const start = this.#prints.start(row);
    this.#prints.add(prints);
    this.#before = grown(this.#before, start + prints.length);
    this.#holders = grown(this.#holders, start + prints.length);
    prints.forEach((print, at) => { this.#put(print, start + at); });
    this.#touched.add(row);
  }

  settle(): void {
    for (const article of this.#touched) this.#compare(article);
    this.#touched.clear();
  }

  /** Once a fingerprint has become a set phrase, those that have it share less. */
  #put(print: number, place: number): void {
    if ((this.#used + 1) * 2 > this.#slots.length) this.#widen();
    const slot = this.#slotOf(print);
    const last = this.#slots[slot] ?? none;
    if (last === none) this.#used++;
    const holders = last === none ? 1 : Math.min(mostHolders + 2, (this.#holders[last] ?? 0) + 1);
    this.#before[place] = last;
    this.#holders[place] = holders;
    this.#slots[slot] = place;
    if (holders === mostHolders + 1) for (const article of this.#articlesFrom(last)) this.#touched.add(article);
  }

  #compare(article: number): void {
    const shared = new Map<number, number>();
    for (let at = this.#prints.start(article); at < this.#prints.end(article); at++) {
      const last = this.#slots[this.#slotOf(this.#prints.values[at] ?? 0)] ?? none;
      const holders = this.#holders[last] ?? 0;
      if (holders < 2 || holders > mostHolders) continue;
      for (const other of this.#articlesFrom(last)) if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const copies: number[] = [];
    for (const [other, count] of shared) if (count >= copiedShare * Math.min(this.#prints.size(article), this.#prints.size(other))) copies.push(other);
    for (const other of this.copiesOf(article)) if (!this.#touched.has(other) && !copies.includes(other)) this.#set(other, this.copiesOf(other).filter((one) => one !== article));
    for (const other of copies) if (!this.#touched.has(other) && !this.copiesOf(other).includes(article)) this.#set(other, [...this.copiesOf(other), article]);
    this.#set(article, copies);
  }

  #set(article: number, copies: readonly number[]): void {
    this.#changed.add(article);
    if (copies.length > 0) this.#copies.set(article, copies);
    else this.#copies.delete(article);
  }

  *#articlesFrom(last: number): Iterable<number> {
    for (let place = last; place !== none; place = this.#before[place] ?? none) yield this.#prints.rowAt(place);
  }

  /** Where a fingerprint is, or would be. */
  #slotOf(print: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = Math.imul(print, 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? none;
      if (place === none || this.#prints.values[place] === print) return slot;
    }
  }

  #widen(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2).fill(none);
    for (const place of before) if (place !== none) this.#slots[this.#slotOf(this.#prints.values[place] ?? 0)] = place;
  }
}
