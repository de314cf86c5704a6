import type { Finding, FindingKind } from "../../model/finding.js";
import type { RecordId } from "../../model/span.js";
import type { CompareOrder, ComparePage, Outlet } from "../api-types.js";
import { allFindings, countKinds } from "./all-findings.js";
import { findingView } from "./finding-view.js";
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

/** One page of the matrix. Rejected findings come last, and are in no count. Columns stand by date, then by outlet; a record without a date comes last. */
export function comparePage(catalog: ReadCatalog, query: CompareQuery): ComparePage {
  const reader = wordReader(catalog);
  const incident = query.incident === undefined ? null : new Set(catalog.case().incidents.find((each) => each.id === query.incident)?.findings);
  const everything = allFindings(catalog, { find: query.find, record: query.record }).filter((finding) => incident?.has(finding.id) ?? true);
  const speakersOf = speakersByFinding(catalog, everything);
  const spoken = query.speaker === undefined
    ? everything
    : everything.filter((finding) => speakersOf.get(finding.id)?.has(query.speaker ?? "") ?? false);
  const kept = query.kind === undefined ? spoken : spoken.filter((finding) => finding.kind === query.kind);
  const sorted = sortFindings(kept, query.order, reader);
  const page = sorted.slice(query.offset, query.offset + query.limit);
  const runs = catalog.case().runs;
  return {
    total: kept.length,
    rows: page.map((finding) => findingView(finding, { catalog, reader, runs })),
    columns: columnsOf(page, reader),
    kinds: countKinds(spoken.filter((finding) => finding.review !== "rejected")),
    speakers: byFrequency([...speakersOf.values()]),
  };
}

function speakersByFinding(catalog: ReadCatalog, findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const speakers = new Map<string, Set<string>>();
  for (const finding of findings) {
    const names = new Set<string>();
    for (const member of membersOf(finding)) {
      const speaker = member.statement === null ? null : (catalog.statement(member.statement)?.speaker ?? null);
      if (speaker !== null) names.add(speaker);
    }
    speakers.set(finding.id, names);
  }
  return speakers;
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

function columnsOf(findings: readonly Finding[], reader: WordReader): readonly Outlet[] {
  const records = new Set<RecordId>();
  for (const finding of findings) for (const record of recordsOf(finding)) records.add(record);
  return [...records].map((record) => reader.outlet(record)).sort((a, b) =>
    compareText(a.published ?? "~", b.published ?? "~") || compareText(a.record, b.record));
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
