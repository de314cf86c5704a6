import { overlaps, type Passage, type RecordId, type Span } from "../model/span.js";
import type { ToldSources } from "../model/told/tell-finding.js";
import type { Finding } from "../model/finding.js";
import type { Statement } from "../model/statement.js";
import { compareText } from "./compare-text.js";
import type { CaseContent, RecordContent } from "../ports.js";

/** What stage 8 works on: the case as it stands after people's decisions. Records in any order. */
export interface PublishInput {
  readonly records: readonly RecordContent[];
  readonly content: CaseContent;
}

/** A sorted copy, by a key that is text. */
export function sortedBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows.map((row) => ({ row, key: key(row) })).sort((a, b) => compareText(a.key, b.key)).map((one) => one.row);
}

export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Statements that stand: what a person rejected is not said again. */
export function standing(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => statement.review !== "rejected").sort(bySpan);
}

/** Findings that stand, in the order of their ids. */
export function standingFindings(content: CaseContent): readonly Finding[] {
  return sortedBy(content.findings.filter((finding) => finding.review !== "rejected"), (finding) => finding.id);
}

/** The part of a case that speaks of the given records only: nothing else is left in it, not even an id. */
export function onlyRecords(input: PublishInput, records: ReadonlySet<RecordId>): PublishInput {
  const inside = (passage: { readonly record: RecordId }) => records.has(passage.record);
  const findings = input.content.findings.filter((one) => placesOf(one).every(inside)).map((one) => withoutJoins(one, inside));
  const kept = new Set(findings.map((finding) => finding.id));
  const incidents = input.content.incidents
    .filter((incident) => incident.records.some((record) => records.has(record)))
    .map((incident) => ({
      ...incident,
      records: incident.records.filter((record) => records.has(record)),
      passages: incident.passages.filter(inside),
      findings: incident.findings.filter((finding) => kept.has(finding)),
    }));
  return {
    records: input.records.filter((content) => records.has(content.record.id)),
    content: {
      findings,
      runs: input.content.runs.filter((run) => inside(run.from) && inside(run.to)),
      incidents,
      inquiries: input.content.inquiries.filter((inquiry) => inquiry.passages.length > 0 && inquiry.passages.every(inside)),
      orphans: input.content.orphans.filter(inside),
    },
  };
}

/** Every place a finding rests on. */
function placesOf({ sides }: Finding): readonly Passage[] {
  const members = sides.flatMap((side) => side.members);
  const paths = sides.flatMap((side) => side.origins.flatMap((origin) => origin.paths));
  return [...members.map(({ passage }) => passage), ...members.flatMap(({ copiedFrom }) => copiedFrom ?? []),
    ...paths.map(({ from }) => from), ...paths.flatMap(({ steps }) => steps.flatMap(({ passage }) => passage ?? []))];
}

/** Why two names are one may stand in a record that is not there: then the reason is left, and not its place. */
function withoutJoins(finding: Finding, inside: (passage: Passage) => boolean): Finding {
  return {
    ...finding,
    sides: finding.sides.map((side) => ({
      ...side,
      origins: side.origins.map((origin) => ({
        ...origin,
        paths: origin.paths.map((path) => ({ ...path, joins: path.joins.map((join) => (join.passage && inside(join.passage) ? join : { ...join, passage: null })) })),
      })),
    })),
  };
}

/** What findings are told from. An article of several in a record goes by the outlet of its own. */
export function toldSources(input: PublishInput, nameOf: (content: RecordContent) => string): ToldSources {
  const contents = new Map(input.records.map((content) => [content.record.id, content]));
  return {
    outlet: (record) => {
      const content = contents.get(record);
      return content === undefined ? null : (content.record.description.publisher ?? content.reading?.articles[0]?.publisher ?? nameOf(content));
    },
    words: ({ record, start, end }) => contents.get(record)?.reading?.text.slice(start, end) ?? "",
    runs: input.content.runs,
  };
}

/**
 * For each span the shortest standing statement that covers it, or overlaps it when none covers it. One sweep, so that
 * a long record with many figures stays linear. Both lists sorted by start.
 */
export function coveringStatements(spans: readonly Span[], statements: readonly Statement[]): readonly (Statement | null)[] {
  let open: Statement[] = [];
  let next = 0;
  return spans.map((span) => {
    for (let one = statements[next]; one && one.start < span.end; one = statements[next]) {
      open.push(one);
      next += 1;
    }
    open = open.filter((one) => one.end > span.start);
    const touching = open.filter((one) => overlaps(one, span));
    const covering = touching.filter((one) => one.start <= span.start && span.end <= one.end);
    const pool = covering.length > 0 ? covering : touching;
    return pool.reduce<Statement | null>((best, one) => (best && best.end - best.start <= one.end - one.start ? best : one), null);
  });
}
