import type { Finding, FindingKind } from "../../model/finding.js";
import type { RecordId } from "../../model/span.js";
import type { CompareOrder, ComparePage, Outlet } from "../api-types.js";
import { allFindings, countKinds } from "./all-findings.js";
import { findingView } from "./finding-view.js";
import type { SpeakerIndex } from "./speaker-index.js";
import { wordReader, type WordReader } from "./words-of.js";
import type { ReadCatalog } from "../desk-session.js";

export interface CompareQuery {
  readonly kind: FindingKind | undefined;
  readonly speaker: string | undefined;
  readonly find: string | undefined;
  readonly record: string | undefined;
  readonly incident: string | undefined;
  readonly order: CompareOrder;
  readonly offset: number;
  readonly limit: number;
}

export interface CompareSources {
  readonly catalog: ReadCatalog;
  readonly index: SpeakerIndex;
}

type Filter = Omit<CompareQuery, "order" | "offset" | "limit">;

interface Filtered {
  /** What every filter leaves. */
  readonly kept: readonly Finding[];
  /** What all filters but the kind leave. */
  readonly anyKind: readonly Finding[];
  readonly speakers: readonly string[];
}

/** One page of the matrix. Rejected findings come last, and are in no count. Columns stand by date; a record without a date comes last. */
export function comparePage({ catalog, index }: CompareSources, query: CompareQuery): ComparePage {
  const reader = wordReader(catalog);
  const { kept, anyKind, speakers } = filterFindings({ catalog, index }, query);
  const page = sortFindings(kept, query.order, reader).slice(query.offset, query.offset + query.limit);
  return {
    total: kept.length,
    rows: page.map((finding) => findingView(finding, { catalog, reader })),
    columns: columnsOf(page, reader),
    kinds: countKinds(anyKind.filter((finding) => finding.review !== "rejected")),
    speakers,
  };
}

export function filterFindings({ catalog, index }: CompareSources, query: Filter): Filtered {
  const incident = query.incident === undefined ? null : new Set(catalog.case().incidents.find((each) => each.id === query.incident)?.findings);
  const everything = allFindings(catalog, { find: query.find, record: query.record }).filter((finding) => incident?.has(finding.id) ?? true);
  const { speaker } = query;
  const anyKind = speaker === undefined ? everything : everything.filter((finding) => index.of(finding).has(speaker));
  const kept = query.kind === undefined ? anyKind : anyKind.filter((finding) => finding.kind === query.kind);
  return { kept, anyKind, speakers: byFrequency(everything.map((finding) => index.of(finding))) };
}

function byFrequency(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
}

const kindRank: Readonly<Record<CompareOrder, Readonly<Record<FindingKind, number>>>> = {
  disputed: { contradicted: 0, disputed: 1, "same-origin": 2, corroborated: 3, "copied-text": 4, "same-statement": 5, compatible: 6 },
  single: { "same-origin": 0, "copied-text": 1, contradicted: 2, disputed: 3, corroborated: 4, "same-statement": 5, compatible: 6 },
  newest: { contradicted: 0, disputed: 0, "same-origin": 0, corroborated: 0, "copied-text": 0, "same-statement": 0, compatible: 0 },
};

function sortFindings(findings: readonly Finding[], order: CompareOrder, reader: WordReader): readonly Finding[] {
  const ranked = findings.map((finding) => ({
    finding,
    rejected: Number(finding.review === "rejected"),
    rank: kindRank[order][finding.kind],
    records: recordsOf(finding).size,
    newest: order === "newest" ? newestOf(finding, reader) : "",
  }));
  ranked.sort((a, b) =>
    a.rejected - b.rejected || compareText(b.newest, a.newest) || a.rank - b.rank || b.records - a.records || compareText(a.finding.id, b.finding.id));
  return ranked.map((each) => each.finding);
}

function newestOf(finding: Finding, reader: WordReader): string {
  let newest = "";
  for (const record of recordsOf(finding)) {
    const published = reader.outlet(record).published ?? "";
    if (published > newest) newest = published;
  }
  return newest;
}

/**
 * By date. Of one day, those who copied stand first and those who were copied last, so that a copy can stand beside its
 * source and the line that ties them is short.
 */
function columnsOf(findings: readonly Finding[], reader: WordReader): readonly Outlet[] {
  const lean = new Map<RecordId, number>();
  for (const member of findings.flatMap(membersOf)) {
    lean.set(member.passage.record, (lean.get(member.passage.record) ?? 0) - (member.copiedFrom === null ? 0 : 1));
    if (member.copiedFrom !== null) lean.set(member.copiedFrom.record, (lean.get(member.copiedFrom.record) ?? 0) + 1);
  }
  const records = new Set(findings.flatMap((finding) => [...recordsOf(finding)]));
  return [...records].map((record) => reader.outlet(record)).sort((a, b) =>
    compareText(a.published ?? "~", b.published ?? "~") || (lean.get(a.record) ?? 0) - (lean.get(b.record) ?? 0) || compareText(a.record, b.record));
}

function membersOf(finding: Finding): readonly Finding["sides"][number]["members"][number][] {
  return finding.sides.flatMap((side) => side.members);
}

function recordsOf(finding: Finding): ReadonlySet<RecordId> {
  return new Set(membersOf(finding).map((member) => member.passage.record));
}

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
