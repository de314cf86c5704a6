import type { RecordId } from "../../model/span.js";
import { leastGroup, partedAtHinges } from "./hinges.js";
import { Neighbours, most } from "./neighbours.js";
import type { PackedArrays } from "./packed-arrays.js";
import { PrintTable } from "./print-table.js";
import { grown, Rows } from "./rows.js";
import type { Sketch } from "./sketch.js";
import { WholeTexts } from "./whole-texts.js";
import { rootOf, unite } from "./unite.js";

/** Raised whenever the same sketches could give other matters, or are packed otherwise. */
export const indexVersion = 1;

/** One article of a case. */
export interface ArticleName {
  readonly record: RecordId;
  /** Its place in the record. */
  readonly article: number;
}

/** Articles about the same matter, in content order, and which of them copy each other, by their places in that list. */
export interface MatterArticles {
  /** Matters come in the order of these: content order, too. No two are the same. */
  readonly place: string;
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
  #neighbours = new Neighbours((a, b) => this.#compare(a, b) < 0);
  #prints = new PrintTable();
  #texts = new WholeTexts();
  readonly #nameIds = new Map<string, number>();
  #names = new Rows();
  /** What was given last, by the first article of each. */
  #given = new Map<number, { readonly group: readonly number[]; readonly matter: MatterArticles }>();
  /** Of each article a bit for each of its neighbours that it is joined to. */
  #joins = new Uint16Array(1 << 6);

  /** All of it but what is quickly worked out again: `unpack` gives an index that goes on as this one does. */
  pack(into: PackedArrays): void {
    into.putTexts("records", this.#entries.map(({ record }) => record));
    into.putTexts("digests", this.#entries.map(({ sha256 }) => sha256));
    into.put("articles", Uint32Array.from(this.#entries, ({ article }) => article));
    into.put("ordered", Uint32Array.from(this.#ordered));
    into.putTexts("names", [...this.#nameIds.keys()]);
    this.#names.pack(into, "names");
    into.put("joins", this.#joins.subarray(0, this.articles));
    this.#neighbours.pack(into);
    this.#prints.pack(into);
    this.#texts.pack(into);
  }

  /** @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays): MatterIndex {
    const index = new MatterIndex();
    const records = from.texts("records") as readonly RecordId[];
    const articles = records.length;
    const [digests, places] = [from.texts("digests", articles), from.get("articles", Uint32Array, articles)];
    records.forEach((record, at) => { index.#enter({ record, article: places[at] ?? 0, sha256: digests[at] ?? "" }); });
    index.#ordered = [...from.get("ordered", Uint32Array, articles)];
    if (new Set(index.#ordered).size !== articles || index.#ordered.some((at) => at >= articles)) throw new RangeError("another order");
    const names = from.texts("names");
    for (const name of names) index.#nameId(name);
    index.#names = Rows.unpack(from, "names", { rows: articles, below: names.length });
    index.#joins = from.get("joins", Uint16Array, articles);
    index.#neighbours = Neighbours.unpack(from, articles, (a, b) => index.#compare(a, b) < 0);
    index.#prints = PrintTable.unpack(from, articles);
    index.#texts = WholeTexts.unpack(from, articles);
    return index;
  }

  get articles(): number {
    return this.#entries.length;
  }

  /** Of records that are not in it yet, all articles of each. A sketch is not held on to. */
  add(sketches: Iterable<Sketch>): void {
    const first = this.articles;
    for (const sketch of sketches) {
      const { record, article, sha256 } = sketch;
      this.#enter({ record, article, sha256 });
      this.#names.add(sketch.names.map((name) => this.#nameId(name)).sort((a, b) => a - b));
      this.#neighbours.add(sketch);
      this.#prints.add(sketch.prints);
      this.#texts.add(this.articles - 1, sketch.prints);
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

  /** `together`: pairs of records that a person put together. A matter that is as it was given last is the same object. */
  matters(together: readonly (readonly [RecordId, RecordId])[]): readonly MatterArticles[] {
    const parents = this.#united();
    for (const [one, other] of together) for (const a of this.#ofRecord.get(one) ?? []) for (const b of this.#ofRecord.get(other) ?? []) unite(parents, a, b);
    const changed = this.#prints.takeChanged();
    const given = this.#groups(parents).map((group) => {
      const known = this.#given.get(group[0] ?? 0);
      const same = known?.group.length === group.length && group.every((article, place) => article === known.group[place] && !changed.has(article));
      return same ? known : { group, matter: this.#matter(group) };
    });
    this.#given = new Map(given.map((one) => [one.group[0] ?? 0, one]));
    return given.map(({ matter }) => matter);
  }

  /** By shared neighbours and copies; then groups that one article alone holds together are parted, and strays taken in. */
  #united(): Uint32Array {
    const near = this.#alone();
    this.#ordered.forEach((article) => { for (const other of this.#tied(article)) unite(near, article, other); });
    const parents = this.#alone();
    for (const group of this.#groups(near)) {
      const places = new Map(group.map((article, place) => [article, place]));
      const ties = group.map((article) => this.#tied(article).flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b));
      const parted = new Set(partedAtHinges(ties).flatMap(([a, b]) => [a * group.length + b, b * group.length + a]));
      ties.forEach((others, a) => { for (const b of others) if (!parted.has(a * group.length + b)) unite(parents, group[a] ?? 0, group[b] ?? 0); });
    }
    for (let article = 0; article < this.articles; article++) for (const copy of this.#prints.copiesOf(article)) unite(parents, article, copy);
    for (const [one, other] of this.#texts.ties) unite(parents, one, other);
    const strays = this.#groups(parents).flatMap(([article, ...others]) => (article === undefined || others.length > 0 ? [] : this.#homeOf(article, parents)));
    for (const { article, home } of strays) unite(parents, article, home);
    return parents;
  }

  #alone(): Uint32Array {
    return Uint32Array.from({ length: this.articles }, (_, at) => at);
  }

  #tied(article: number): readonly number[] {
    const near = Array.from({ length: most }, (_, place) => (((this.#joins[article] ?? 0) >>> place) & 1 ? this.#neighbours.at(article, place) : -1)).filter((other) => other >= 0);
    return [...new Set([...near, ...this.#prints.copiesOf(article)])];
  }

  /** One that is near to nobody's nearest is still of the matter that most of its own nearest are of. */
  #homeOf(article: number, parents: Uint32Array): { readonly article: number; readonly home: number } | [] {
    const counts = new Map<number, number>();
    let all = 0;
    for (let place = 0; place < most; place++) {
      const other = this.#neighbours.at(article, place);
      if (other < 0) break;
      all++;
      const root = rootOf(parents, other);
      if (this.#isAlike(article, place)) counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    const [best] = [...counts].filter(([, count]) => count >= leastGroup && count >= sharedShare * all);
    return best ? { article, home: best[0] } : [];
  }

  /** Groups in content order, and so are the articles of each. */
  #groups(parents: Uint32Array): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const article of this.#ordered) {
      const root = rootOf(parents, article);
      const group = groups.get(root);
      if (group) group.push(article);
      else groups.set(root, [article]);
    }
    return [...groups.values()];
  }

  #enter(entry: Entry): void {
    const at = this.#entries.push(entry) - 1;
    const known = this.#ofRecord.get(entry.record);
    if (known) known.push(at);
    else this.#ofRecord.set(entry.record, [at]);
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
    const first = this.#entries[group[0] ?? 0];
    const place = first ? `${first.sha256} ${first.record} ${String(first.article).padStart(6, "0")}` : "";
    return { place, articles, copied: copied.sort(([a, b], [c, d]) => a - c || b - d) };
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
      if (this.#sharesNeighbours(article, other) && this.#isAlike(article, place)) bits |= 1 << place;
    }
    this.#joins[article] = bits;
  }

  /** By names in common with its neighbour at a place, or by being much alike. */
  #isAlike(article: number, place: number): boolean {
    return this.#neighbours.likenessAt(article, place) >= alikeWithoutNames || this.#names.common(article, this.#neighbours.at(article, place)) >= leastNames;
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
