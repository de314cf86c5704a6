import type { RecordId } from "../../model/span.js";
import { Neighbours, most } from "./neighbours.js";
import { PrintTable } from "./print-table.js";
import { grown, Rows } from "./rows.js";
import type { Sketch } from "./sketch.js";
import { WholeTexts } from "./whole-texts.js";

/** One article of a case. */
export interface ArticleName {
  readonly record: RecordId;
  /** Its place in the record. */
  readonly article: number;
}

/** Articles about the same matter, in content order, and which of them copy each other, by their places in that list. */
export interface MatterArticles {
  readonly articles: readonly ArticleName[];
  readonly copied: readonly (readonly [number, number])[];
}

/** Two are of one event if most of what is near to either is near to both (shared near neighbours: Jarvis and Patrick 1973). */
const sharedShare = 0.6;
/** Those that share so few names are of one event only if they are much alike. */
const leastNames = 2;
const alikeWithoutNames = 0.35;

interface Entry extends ArticleName {
  readonly sha256: string;
}

/**
 * Which articles are of one matter: by shared neighbours, by copied text, and by what people put together. Articles are added at any time and in
 * any order; what comes out is the same as of all at once.
 */
export class MatterIndex {
  readonly #entries: Entry[] = [];
  readonly #ofRecord = new Map<string, number[]>();
  /** All articles in content order. */
  #ordered: number[] = [];
  readonly #neighbours = new Neighbours((a, b) => this.#compare(a, b) < 0);
  readonly #prints = new PrintTable();
  readonly #texts = new WholeTexts();
  readonly #nameIds = new Map<string, number>();
  readonly #names = new Rows();
  /** Of each article a bit for each of its neighbours that it is joined to. */
  #joins = new Uint16Array(1 << 6);

  get articles(): number {
    return this.#entries.length;
  }

  has(record: string): boolean {
    return this.#ofRecord.has(record);
  }

  /** Of records that are not in it yet, all articles of each. A sketch is not held on to. */
  add(sketches: Iterable<Sketch>): void {
    const first = this.articles;
    for (const sketch of sketches) {
      const { record, article, sha256 } = sketch;
      const at = this.#entries.push({ record, article, sha256 }) - 1;
      const known = this.#ofRecord.get(record);
      if (known) known.push(at);
      else this.#ofRecord.set(record, [at]);
      this.#names.add(sketch.names.map((name) => this.#nameId(name)).sort((a, b) => a - b));
      this.#neighbours.add(sketch);
      this.#prints.add(sketch.prints);
      this.#texts.add(at, sketch.prints);
    }
    if (this.articles === first) return;
    this.#order(first);
    this.#prints.settle();
    const moved = this.#neighbours.settle();
    this.#joins = grown(this.#joins, this.articles);
    const marks = new Uint8Array(this.articles);
    for (const article of moved ?? []) marks[article] = 1;
    for (let article = 0; article < this.articles; article++) if (moved === null || this.#sees(article, marks)) this.#join(article);
  }

  /** `together`: pairs of records that a person put together. */
  matters(together: readonly (readonly [RecordId, RecordId])[]): readonly MatterArticles[] {
    const parents = Uint32Array.from({ length: this.articles }, (_, at) => at);
    for (let article = 0; article < this.articles; article++) {
      for (let place = 0; place < most; place++) if (((this.#joins[article] ?? 0) >>> place) & 1) unite(parents, article, this.#neighbours.at(article, place));
      for (const copy of this.#prints.copiesOf(article)) unite(parents, article, copy);
    }
    for (const [one, other] of this.#texts.ties) unite(parents, one, other);
    for (const [one, other] of together) for (const a of this.#ofRecord.get(one) ?? []) for (const b of this.#ofRecord.get(other) ?? []) unite(parents, a, b);
    const groups = new Map<number, number[]>();
    for (const article of this.#ordered) {
      const root = rootOf(parents, article);
      const group = groups.get(root);
      if (group) group.push(article);
      else groups.set(root, [article]);
    }
    return [...groups.values()].map((group) => this.#matter(group));
  }

  #matter(group: readonly number[]): MatterArticles {
    const places = new Map(group.map((article, place) => [article, place]));
    const copied = group.flatMap((article, a) => this.#prints.copiesOf(article).flatMap((copy) => {
      const b = places.get(copy) ?? 0;
      return a < b ? [[a, b] as const] : [];
    }));
    const articles = group.flatMap((at) => {
      const entry = this.#entries[at];
      return entry ? [{ record: entry.record, article: entry.article }] : [];
    });
    return { articles, copied: copied.sort(([a, b], [c, d]) => a - c || b - d) };
  }

  /** Is it, or one of its neighbours, among these? */
  #sees(article: number, moved: Uint8Array): boolean {
    if (moved[article] === 1) return true;
    for (let place = 0; place < most; place++) if (moved[this.#neighbours.at(article, place)] === 1) return true;
    return false;
  }

  #join(article: number): void {
    let bits = 0;
    for (let place = 0; place < most; place++) {
      const other = this.#neighbours.at(article, place);
      if (other < 0) break;
      const alike = this.#neighbours.likenessAt(article, place) >= alikeWithoutNames;
      if (this.#sharesNeighbours(article, other) && (alike || this.#names.common(article, other) >= leastNames)) bits |= 1 << place;
    }
    this.#joins[article] = bits;
  }

  /** Each among the nearest of the other, and most of the nearest in common. An article is near to itself. */
  #sharesNeighbours(a: number, b: number): boolean {
    if (this.#neighbours.placeOf(a, b) < 0) return false;
    const size = (article: number): number => {
      let count = 1;
      while (count <= most && this.#neighbours.at(article, count - 1) >= 0) count++;
      return count;
    };
    let both = 2;
    for (let place = 0; place < most; place++) {
      const other = this.#neighbours.at(a, place);
      if (other >= 0 && other !== b && this.#neighbours.placeOf(other, b) >= 0) both++;
    }
    return both >= sharedShare * Math.min(size(a), size(b));
  }

  #order(first: number): void {
    const added = this.#entries.map((_, at) => at).slice(first).sort((a, b) => this.#compare(a, b));
    const merged: number[] = [];
    let next = 0;
    for (const article of added) {
      for (let known = this.#ordered[next]; known !== undefined && this.#compare(known, article) < 0; known = this.#ordered[next]) {
        merged.push(known);
        next++;
      }
      merged.push(article);
    }
    for (; next < this.#ordered.length; next++) merged.push(this.#ordered[next] ?? 0);
    this.#ordered = merged;
  }

  #compare(a: number, b: number): number {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return 0;
    if (one.sha256 !== other.sha256) return one.sha256 < other.sha256 ? -1 : 1;
    if (one.record !== other.record) return one.record < other.record ? -1 : 1;
    return one.article - other.article;
  }

  #nameId(name: string): number {
    const id = this.#nameIds.get(name) ?? this.#nameIds.size;
    this.#nameIds.set(name, id);
    return id;
  }
}

function unite(parents: Uint32Array, a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(x, y)] = Math.min(x, y);
}

function rootOf(parents: Uint32Array, at: number): number {
  let root = at;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  let walk = at;
  while (walk !== root) {
    const next = parents[walk] ?? root;
    parents[walk] = root;
    walk = next;
  }
  return root;
}
