import type { Finding, Incident, Inquiry } from "../model/finding.js";
import type { Passage } from "../model/span.js";
import type { Place, Statement } from "../model/statement.js";
import { plainText, type ToldLanguage } from "../model/told/part.js";
import { tellFinding, type ToldSources } from "../model/told/tell-finding.js";
import type { RecordContent } from "../ports.js";
import { compareText } from "./compare-text.js";
import { whyProposed } from "../model/why-proposed.js";
import { pageOf } from "./page-of.js";
import { bySpan, coveringStatements, sortedBy, standing, standingFindings, toldSources, type PublishInput } from "./publish-input.js";

export const caseExportVersion = 1;

type Row = Readonly<Record<string, unknown>>;

/** The lists of docs/formats/export.md, in this order. */
export interface CaseExport {
  readonly format: "affiant-case-export";
  readonly version: typeof caseExportVersion;
  readonly records: readonly Row[];
  readonly statements: readonly Row[];
  readonly figures: readonly Row[];
  readonly dates: readonly Row[];
  readonly places: readonly Row[];
  readonly placeWords: readonly Row[];
  readonly findings: readonly Row[];
  readonly copied: readonly Row[];
  readonly incidents: readonly Row[];
  readonly inquiries: readonly Row[];
  readonly rejected: readonly Row[];
  readonly orphans: readonly Row[];
  readonly learned: readonly Row[];
}

const listNames = [
  "records", "statements", "figures", "dates", "places", "placeWords", "findings", "copied", "incidents", "inquiries", "rejected", "orphans", "learned",
] as const satisfies readonly (keyof CaseExport)[];

export interface ExportOptions {
  /** What stands for a record's file name. In a seal it is the name the record has there, never the original's. */
  readonly nameOf?: (content: RecordContent) => string;
}

/**
 * The case as one JSON object: equal content gives equal objects, whatever order it came in. Positions are half-open
 * ranges of UTF-16 code units in the record's text. What a person rejected is listed by its place only.
 */
export function exportCase(input: PublishInput, options: ExportOptions = {}): CaseExport {
  const nameOf = options.nameOf ?? ((content: RecordContent) => content.record.name);
  const contents = sortedBy(input.records, (content) => content.record.id);
  const findings = standingFindings(input.content);
  const sources = toldSources(input, nameOf);
  return {
    format: "affiant-case-export",
    version: caseExportVersion,
    records: contents.map((content) => recordRow(content, nameOf(content))),
    statements: contents.flatMap(({ reading, statements }) => standing(statements).map((one) => statementRow(one, pageOf(reading, one.start)))),
    figures: contents.flatMap(figureRows),
    dates: contents.flatMap((content) => [...content.dates].sort(bySpan).map((date) => ({ record: content.record.id, ...date }))),
    places: contents.flatMap((content) => placeRows(content).filter(({ role }) => role === "place")),
    placeWords: contents.flatMap((content) => placeRows(content).filter(({ role }) => role !== "place")),
    findings: findings.map((finding) => findingRow(finding, sources)),
    copied: [...input.content.runs].sort((a, b) => byPassage(a.from, b.from) || byPassage(a.to, b.to)).map((run) => ({ ...run })),
    incidents: sortedBy(input.content.incidents, (incident) => incident.id).map(incidentRow),
    inquiries: sortedBy(input.content.inquiries, (inquiry) => inquiry.id).map(inquiryRow),
    rejected: contents.flatMap((content) => [...content.statements].filter((one) => one.review === "rejected").sort(bySpan)
      .map(({ id, record, start, end }) => ({ id, record, start, end }))),
    orphans: sortedBy(input.content.orphans, (orphan) => orphan.act).map((orphan) => ({ ...orphan })),
    learned: sortedBy(input.content.lessons ?? [], ({ language }) => language).map((lesson) => ({ ...lesson })),
  };
}

/** The export as JSON, a row a line, in pieces, so that no case is ever one string. */
export function* caseExportJson(exported: CaseExport): Iterable<string> {
  yield `{\n"format": ${JSON.stringify(exported.format)},\n"version": ${exported.version}`;
  for (const name of listNames) {
    const rows = exported[name];
    yield `,\n${JSON.stringify(name)}: [`;
    for (const [index, row] of rows.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`;
    yield rows.length === 0 ? "]" : "\n]";
  }
  yield "\n}\n";
}

function byPassage(a: Passage, b: Passage): number {
  return compareText(a.record, b.record) || bySpan(a, b);
}

/** No digest: it would let anyone who guesses the original know it is in the case. */
function recordRow(content: RecordContent, name: string): Row {
  const { record, reading } = content;
  return {
    id: record.id,
    name,
    articles: (reading?.articles ?? []).map(({ start, end, title, publisher, author, published, language, agencies }) => ({
      start, end, title, publisher, author, published, language, agencies,
    })),
    noise: (reading?.noise ?? []).map(({ start, end, kind }) => ({ start, end, kind })),
    media: reading?.media ?? null,
    size: record.size,
    day: record.day,
    description: record.description,
    released: record.released,
    unread: record.unread,
    notes: (reading?.notes ?? []).map((note) => note.code),
  };
}

function statementRow(one: Statement, page: number | null): Row {
  return {
    id: one.id, record: one.record, start: one.start, end: one.end, text: one.text,
    form: one.form, speaker: one.speaker, speakerText: one.speakerText, via: one.via, cue: one.cue, force: one.force, attitude: one.attitude ?? "speech",
    polarity: one.polarity ?? "affirmed", hearsay: one.hearsay, article: one.article, proposers: one.proposers, why: whyProposed(one.proposers), confidence: one.review === "proposed" ? (one.confidence ?? null) : null, review: one.review, released: one.released,
    ...(page !== null && { page }),
  };
}

function placeRows(content: RecordContent): readonly (Place & Row)[] {
  return [...content.places].sort(bySpan).map((place) => ({ record: content.record.id, ...place }));
}

function figureRows(content: RecordContent): readonly Row[] {
  const figures = [...content.figures].sort(bySpan);
  const covering = coveringStatements(figures, standing(content.statements));
  return figures.map((figure, index) => ({
    record: content.record.id,
    start: figure.start, end: figure.end, low: figure.low, high: figure.high,
    unit: figure.unit, counts: figure.counts, approx: figure.approx,
    speaker: figure.source ?? covering[index]?.speaker ?? null,
    statement: covering[index]?.id ?? null,
    age: figure.age, ...(figure.change && { change: figure.change }), article: figure.article,
    words: content.reading?.text.slice(figure.start, figure.end) ?? null,
  }));
}

function findingRow(finding: Finding, sources: ToldSources): Row {
  const members = finding.sides.flatMap((side) => side.members);
  const statements = [...new Set(members.flatMap((member) => (member.statement ? [member.statement] : [])))].sort(compareText);
  const passages = members.filter((member) => !member.statement).map((member) => member.passage).sort(byPassage);
  return {
    id: finding.id, kind: finding.kind, statements, passages, origins: finding.origins,
    about: finding.about, sides: finding.sides, because: finding.because, links: finding.links, told: { en: told(finding, sources, "en"), fr: told(finding, sources, "fr") },
    review: finding.review, released: finding.released,
  };
}

/** As plain words: every place they come from is in `sides` and `links`. */
function told(finding: Finding, sources: ToldSources, language: ToldLanguage): Row {
  const { sentence, reasons } = tellFinding(finding, sources, language);
  return { sentence: plainText(sentence), reasons: reasons.map(({ parts }) => plainText(parts)) };
}

function incidentRow(incident: Incident): Row {
  const { id, date, title, place } = incident;
  return {
    id, date, records: [...incident.records].sort(compareText), title, place,
    passages: [...incident.passages].sort(byPassage), findings: [...incident.findings].sort(compareText), stands: incident.stands, because: incident.because,
  };
}

function inquiryRow(inquiry: Inquiry): Row {
  const { id, body, incident, status, outcome, promised, opened, due, closed, lastHeard, because } = inquiry;
  return {
    id, body, incident, status, outcome, promised, opened, due, closed, lastHeard, because,
    statements: [...inquiry.statements].sort(compareText), passages: [...inquiry.passages].sort(byPassage),
  };
}
