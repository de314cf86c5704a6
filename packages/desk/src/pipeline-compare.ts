/**
 * Stages 5, 6 (findings) and 7 over a case, matter by matter: which articles are of one matter is found from sketches alone, then each matter is
 * compared by itself, and kept under a name made of all that went into it. A matter that nothing touched is neither compared nor written again, and
 * of no other are the readings in memory.
 */
import { settleDates } from "./4-attribute/dates/settle-dates.js";
import { compareMatter } from "./5-compare/compare-matter.js";
import type { MatterArticles } from "./5-compare/matters/matter-index.js";
import { accountInquiries } from "./7-account/account-inquiries.js";
import type { ReadRecord } from "./model/case-record.js";
import { reviewFindings, type FindingDecision } from "./6-review/review-findings.js";
import type { CopiedRun, Finding, Incident, Inquiry, ProposedFinding } from "./model/finding.js";
import type { RecordId } from "./model/span.js";
import { isUnreviewedGuess, type DateMention, type Statement } from "./model/statement.js";
import type { Grouping } from "./pipeline-decisions.js";
import { matterIndexOf } from "./pipeline-matter-index.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { CaseChange, Catalog, MatterContent, Orphan, RecordStamp, SettledDates } from "./ports.js";

interface MatterDerivation {
  readonly findings: readonly ProposedFinding[];
  readonly runs: readonly CopiedRun[];
  readonly incidents: readonly Incident[];
  readonly inquiries: readonly Inquiry[];
  /** All dates of the matter's articles, of records where the matter settled one otherwise than the record alone. */
  readonly dates: readonly SettledDates[];
}

/** The links and partings that a matter's records have part in. */
type Linked = Pick<Grouping, "together" | "apart"> & Partial<Pick<Grouping, "speakers">>;

/** What findings are made of: not what a person took away, nor what no rule found and nobody has looked at. */
export function counts(statement: Statement): boolean {
  return statement.review !== "rejected" && !isUnreviewedGuess(statement);
}

export interface CaseCompared {
  readonly grouping: Grouping;
  readonly textOf: (record: RecordId) => string | null;
  readonly progress: (done: number, of: number) => void;
  /** The index of matters has to be made again. */
  readonly again: () => void;
  readonly rest: Omit<NonNullable<CaseChange["rest"]>, "findingOrphans">;
}

/** A matter as it is to be. */
interface WantedMatter {
  readonly matter: MatterArticles;
  readonly own: Linked;
  readonly name: string;
  /** As in `MatterContent`. */
  readonly decided: string;
}

/** So many matters are written together: what is there when a long comparison is cut short is not made again. */
const writtenTogether = 500;

/**
 * Brings the catalog's matters to what records and decisions say, and writes none that stays as it is. The result is the same as that of comparing
 * everything: a function of the records and decisions, whatever came when. Gives the names of all matters, and of those that are no more.
 */
export async function compareMatters(world: CaseWorld, compared: CaseCompared): Promise<{ readonly names: ReadonlySet<string>; readonly gone: readonly string[] }> {
  const { grouping, textOf, progress, rest } = compared;
  const wanted = wantedMatters(world, compared);
  const known = world.catalog.matters();
  const names = new Set(wanted.map(({ name }) => name));
  const gone = [...known.keys()].filter((name) => !names.has(name));
  const decided = wanted.filter((one) => one.decided !== "");
  const changed = wanted.filter((one) => one.decided === "" && known.get(one.name) !== "");
  let written = 0;
  let waiting: MatterContent[] = [];
  for (const [at, one] of changed.entries()) {
    waiting.push(contentOf(one, await derivationOf(world, one), asProposed));
    progress(at + 1, changed.length);
    if (waiting.length < writtenTogether || at === changed.length - 1) continue;
    world.catalog.putCase({ gone: written === 0 ? gone : [], matters: waiting });
    written += waiting.length;
    waiting = [];
  }
  // Where a decided matter is as it was, so is what the decisions came to.
  const asBefore = decided.length > 0 && decided.every(({ name, decided: value }) => known.get(name) === value);
  const reviewed = asBefore ? null : await reviewedMatters(world, decided, { grouping, textOf });
  world.catalog.putCase({
    gone: written === 0 ? gone : [],
    matters: [...waiting, ...(reviewed?.matters ?? [])],
    rest: { ...rest, findingOrphans: reviewed?.orphans ?? null },
  });
  return { names, gone };
}

/** Matters with their names. Those that hold a record which a decision about a finding names are decided about together: a merge may reach from one into another. */
function wantedMatters(world: CaseWorld, { grouping, again }: CaseCompared): readonly WantedMatter[] {
  const stamps = world.catalog.stamps();
  const matters = matterIndexOf(world.catalog, stamps, again).matters(grouping.together.map(([one, other]) => [one.record, other.record]));
  const linked = linksByRecord(grouping);
  const named = matters.map((matter) => {
    const own = linksIn(matter, linked, grouping);
    return { matter, own, name: nameOfMatter(world, { matter, own }, stamps) };
  });
  const about = new Set(grouping.findingDecisions.flatMap(recordsOfDecision));
  const isDecided = about.size === 0 ? () => false : ({ matter }: { readonly matter: MatterArticles }) => matter.articles.some(({ record }) => about.has(record));
  const decided = new Set(named.filter(isDecided));
  const value = world.nameOf({ decisions: grouping.findingDecisions.map(({ act }) => act), matters: [...decided].map(({ name }) => name) });
  return named.map((one) => ({ ...one, decided: decided.has(one) ? value : "" }));
}

/** Names that were worked out, while the case is open. */
const namesKnown = new WeakMap<MatterArticles, { readonly own: Linked; readonly comparisons: readonly string[]; readonly name: string }>();

function nameOfMatter(world: CaseWorld, { matter, own }: Pick<WantedMatter, "matter" | "own">, stamps: ReadonlyMap<string, RecordStamp>): string {
  const comparisons = matter.articles.map(({ record }) => stamps.get(record)?.comparison ?? "");
  const known = namesKnown.get(matter);
  if (known?.own === own && known.comparisons.every((comparison, at) => comparison === comparisons[at])) return known.name;
  // Written in one order, so that it need not be sorted first.
  const name = world.nameOf(JSON.stringify([matter.articles.map(({ article }, at) => [comparisons[at], article]), matter.copied, own]));
  namesKnown.set(matter, { own, comparisons, name });
  return name;
}

function recordsOfDecision(decision: FindingDecision): readonly RecordId[] {
  const findings = decision.type === "merge" ? [decision.decided, decision.other] : [decision.decided];
  return findings.flatMap(({ sides }) => sides.flatMap(({ members }) => members.map(({ record }) => record)));
}

/** What was kept under the name, or what comparing gives. */
async function derivationOf(world: CaseWorld, { matter, own, name }: WantedMatter): Promise<MatterDerivation> {
  const kept = await world.derived.get(world.derivers.comparer, name);
  if (kept) return world.parse(kept) as MatterDerivation; // the store has checked it against its checksum, the name its version
  const derived = compareAndAccount(world, matter, own);
  await world.derived.put(world.derivers.comparer, name, world.print(derived));
  return derived;
}

const asProposed = (proposals: readonly ProposedFinding[]): readonly Finding[] => proposals.map((proposal) => ({ ...proposal, review: "proposed", released: false }));

function contentOf({ matter: { place }, name, decided }: WantedMatter, derived: MatterDerivation, findings: (proposals: readonly ProposedFinding[]) => readonly Finding[]): MatterContent {
  return { ...derived, name, place, decided, findings: findings(derived.findings) };
}

/** Stage 6 over all matters that are decided about. */
async function reviewedMatters(world: CaseWorld, decided: readonly WantedMatter[], { grouping, textOf }: Pick<CaseCompared, "grouping" | "textOf">): Promise<{ readonly matters: readonly MatterContent[]; readonly orphans: readonly Orphan[] }> {
  const derived = new Map<WantedMatter, MatterDerivation>();
  for (const one of decided) derived.set(one, await derivationOf(world, one));
  const { findings, orphans } = reviewFindings([...derived.values()].flatMap((one) => one.findings), grouping.findingDecisions, textOf);
  const reviewed = new Map(findings.map((finding) => [finding.id, finding]));
  return {
    matters: [...derived].map(([one, result]) => contentOf(one, result, (proposals) => proposals.flatMap(({ id }) => reviewed.get(id) ?? []))),
    orphans: orphans.flatMap(({ act, type, decided: { sides } }) => {
      const anchor = sides[0]?.members[0];
      return anchor ? [{ act, type, record: anchor.record, quote: anchor.quote }] : [];
    }),
  };
}

/** Records that people linked or parted: of all others there is nothing to look up. */
function linksByRecord({ together, apart, speakers }: Grouping): ReadonlySet<string> {
  return new Set([...together, ...apart, ...speakers.together, ...speakers.apart].flatMap(([one, other]) => [one.record, other.record]));
}

function linksIn({ articles }: MatterArticles, linked: ReadonlySet<string>, { together, apart, speakers }: Grouping): Linked {
  if (linked.size === 0 || !articles.some(({ record }) => linked.has(record))) return unlinked;
  const records = new Set<string>(articles.map(({ record }) => record));
  const touches = ([one, other]: Grouping["together"][number]): boolean => records.has(one.record) || records.has(other.record);
  const own = { together: speakers.together.filter(touches), apart: speakers.apart.filter(touches) };
  return { together: together.filter(touches), apart: apart.filter(touches), ...(own.together.length + own.apart.length > 0 && { speakers: own }) };
}

const unlinked: Linked = { together: [], apart: [] };

function compareAndAccount(world: CaseWorld, matter: MatterArticles, decided: Linked): MatterDerivation {
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
