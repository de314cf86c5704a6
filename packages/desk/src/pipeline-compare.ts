/**
 * Stages 5 and 7 over a case, matter by matter: which articles are of one matter is found from sketches alone, then each matter is compared by
 * itself, and kept under a name made of all that went into it. A matter that nothing touched is not compared again, and of no other are the
 * readings in memory.
 */
import { settleDates } from "./4-attribute/dates/settle-dates.js";
import { compareMatter } from "./5-compare/compare-matter.js";
import { MatterIndex, type MatterArticles } from "./5-compare/matters/matter-index.js";
import type { Sketch } from "./5-compare/matters/sketch.js";
import { accountInquiries } from "./7-account/account-inquiries.js";
import type { ReadRecord } from "./model/case-record.js";
import type { CopiedRun, Incident, Inquiry, ProposedFinding } from "./model/finding.js";
import type { RecordId } from "./model/span.js";
import { isUnreviewedGuess, type DateMention, type Statement } from "./model/statement.js";
import type { Grouping } from "./pipeline-decisions.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { Catalog } from "./ports.js";

interface MatterDerivation {
  readonly findings: readonly ProposedFinding[];
  readonly runs: readonly CopiedRun[];
  readonly incidents: readonly Incident[];
  readonly inquiries: readonly Inquiry[];
  /** All dates of the matter's articles, of records where the matter settled one otherwise than the record alone. */
  readonly dates: readonly { readonly record: RecordId; readonly articles: readonly number[]; readonly dates: readonly DateMention[] }[];
}

export interface ComparedCase extends Omit<MatterDerivation, "dates"> {
  readonly dates: ReadonlyMap<RecordId, readonly DateMention[]>;
  /** Under which the matters are kept. */
  readonly names: ReadonlySet<string>;
}

type Decided = Pick<Grouping, "together" | "apart"> & Partial<Pick<Grouping, "speakers">>;

/** What findings are made of: not what a person took away, nor what no rule found and nobody has looked at. */
export function counts(statement: Statement): boolean {
  return statement.review !== "rejected" && !isUnreviewedGuess(statement);
}

/** What is kept is the same as what comparing again would give: a function of the records and decisions, whatever came when. */
export async function compareMatters(world: CaseWorld, decided: Decided, progress: (done: number, of: number) => void): Promise<ComparedCase> {
  const stamps = world.catalog.stamps();
  const matters = indexOf(world.catalog).matters(decided.together.map(([one, other]) => [one.record, other.record]));
  const names = new Set<string>();
  const parts: MatterDerivation[] = [];
  for (const matter of matters) {
    const own = decisionsIn(matter, decided);
    const name = world.nameOf({ articles: matter.articles.map(({ record, article }) => [stamps.get(record)?.comparison, article]), copied: matter.copied, ...own });
    names.add(name);
    const kept = await world.derived.get(world.derivers.comparer, name);
    const derived = kept ? (world.parse(kept) as MatterDerivation) : compareAndAccount(world, matter, own);
    if (!kept) await world.derived.put(world.derivers.comparer, name, world.print(derived));
    progress(parts.push(derived), matters.length);
  }
  return {
    findings: parts.flatMap(({ findings }) => findings),
    runs: parts.flatMap(({ runs }) => runs),
    incidents: parts.flatMap(({ incidents }) => incidents),
    inquiries: parts.flatMap(({ inquiries }) => inquiries),
    dates: datesByRecord(world.catalog, parts),
    names,
  };
}

interface KnownIndex {
  readonly index: MatterIndex;
  /** Names of the sketches in it, by record. */
  readonly sketches: Map<string, string>;
}

const indexes = new WeakMap<Catalog, KnownIndex>();

/** While a case is open its index is held on to: new records are added to it. Where one has gone or is another, it is made again. */
function indexOf(catalog: Catalog): MatterIndex {
  const wanted = new Map<string, string>();
  for (const [id, { sketch }] of catalog.stamps()) if (sketch !== null) wanted.set(id, sketch);
  const before = indexes.get(catalog);
  const usable = before !== undefined && [...before.sketches].every(([id, name]) => wanted.get(id) === name);
  const { index, sketches } = usable ? before : { index: new MatterIndex(), sketches: new Map<string, string>() };
  index.add(sketchesOf(catalog, [...wanted.keys()].filter((id) => !sketches.has(id))));
  for (const [id, name] of wanted) sketches.set(id, name);
  indexes.set(catalog, { index, sketches });
  return index;
}

function* sketchesOf(catalog: Catalog, ids: readonly string[]): Iterable<Sketch> {
  for (const id of ids) {
    const text = catalog.sketch(id);
    if (text !== null) yield* JSON.parse(text) as readonly Sketch[]; // our own projection
  }
}

/** Those that a matter's records have part in. */
function decisionsIn({ articles }: MatterArticles, { together, apart, speakers }: Decided): Decided {
  const records = new Set<string>(articles.map(({ record }) => record));
  const touches = ([one, other]: Decided["together"][number]): boolean => records.has(one.record) || records.has(other.record);
  const own = { together: speakers?.together.filter(touches) ?? [], apart: speakers?.apart.filter(touches) ?? [] };
  return { together: together.filter(touches), apart: apart.filter(touches), ...(own.together.length + own.apart.length > 0 && { speakers: own }) };
}

function compareAndAccount(world: CaseWorld, matter: MatterArticles, decided: Decided): MatterDerivation {
  const alone = recordsOf(world.catalog, matter);
  const settled = settleDates(alone.map(({ reading, attribution }) => ({ reading, dates: attribution.dates })));
  const records = alone.map((read, at): ReadRecord => ({ ...read, attribution: { ...read.attribution, dates: settled[at] ?? [] } }));
  const byId = new Map<string, ReadRecord>(records.map((read) => [read.record.id, read]));
  const sha256 = (bytes: Uint8Array): Uint8Array => world.crypto.sha256(bytes);
  const { findings, runs, incidents } = compareMatter(matter, (record) => byId.get(record), { ...decided, sha256 });
  const dates = records.flatMap(({ record: { id }, attribution }, at) => {
    const same = sameDates(attribution.dates, alone[at]?.attribution.dates ?? []);
    return same ? [] : [{ record: id, articles: matter.articles.flatMap(({ record, article }) => (record === id ? [article] : [])), dates: attribution.dates }];
  });
  return { findings, runs, incidents, dates, inquiries: accountInquiries(records, incidents, sha256) };
}

/** The records of a matter as they are alone, with only those of their articles that are of it: the others keep their places, and are empty. */
function recordsOf(catalog: Catalog, matter: MatterArticles): readonly ReadRecord[] {
  const articles = new Map<RecordId, Set<number>>();
  for (const { record, article } of matter.articles) articles.set(record, (articles.get(record) ?? new Set()).add(article));
  return [...articles].flatMap(([id, own]): readonly ReadRecord[] => {
    const content = catalog.recordAlone(id);
    if (!content?.reading) return [];
    const { record, reading, statements, figures, dates, places } = content;
    const inside = <T extends { readonly article: number }>(list: readonly T[]): readonly T[] => list.filter(({ article }) => own.has(article));
    return [{
      record,
      reading: { ...reading, articles: reading.articles.map((article, at) => (own.has(at) ? article : { ...article, blocks: [] })) },
      attribution: { statements: inside(statements).filter(counts), figures: inside(figures), dates: inside(dates), places: inside(places) },
    }];
  });
}

function sameDates(one: readonly DateMention[], other: readonly DateMention[]): boolean {
  return one.length === other.length && one.every((date, at) => date.edtf === other[at]?.edtf && date.start === other[at].start && date.end === other[at].end);
}

/** A record whose articles are of several matters has its dates from each, and keeps its own where none settled any. */
function datesByRecord(catalog: Catalog, parts: readonly MatterDerivation[]): ReadonlyMap<RecordId, readonly DateMention[]> {
  const found = new Map<RecordId, readonly DateMention[]>();
  for (const { record, articles, dates } of parts.flatMap((part) => part.dates)) {
    const before = found.get(record) ?? catalog.recordAlone(record)?.dates ?? [];
    found.set(record, [...before.filter(({ article }) => !articles.includes(article)), ...dates].sort((a, b) => a.start - b.start || a.end - b.end));
  }
  return found;
}
