import type { RecordContent } from "../ports.js";
import { plainText, toldLanguages } from "../model/told/part.js";
import { tellFinding } from "../model/told/tell-finding.js";
import { pageOf } from "./page-of.js";
import { bySpan, coveringStatements, sortedBy, standing, standingFindings, toldSources, type PublishInput } from "./publish-input.js";

/** A cell that a program may take for a number stays one; everything else is text and is made harmless. */
type Cell = string | number | boolean | null;

export interface CsvExport {
  readonly statements: string;
  readonly figures: string;
  readonly findings: string;
}

/**
 * Statements, figures and findings as CSV (RFC 4180: commas, CRLF, quoted where needed), each with a byte order mark so
 * that a spreadsheet reads the accents. Text can never become a formula there; the words as they stand are in the JSON.
 */
export function exportCsv(input: PublishInput): CsvExport {
  const contents = sortedBy(input.records, (content) => content.record.id);
  return {
    statements: csv(statementHead, contents.flatMap(statementCells)),
    figures: csv(figureHead, contents.flatMap(figureCells)),
    findings: csv(findingHead, findingCells(input, contents)),
  };
}

/**
 * One cell. Spreadsheets run text that begins with = + - @ (also in full width), a tab or a line end as a formula, and
 * where the list separator is a semicolon they cut cells at semicolons first; an apostrophe before it keeps it text.
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const opening = value.replace(/^[\t\r\n]/, "'$&");
  const safe = opening.replace(/(^|[\t\r\n;])([ \u00a0]{0,64})([=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1$2'$3");
  return /[",\r\n;\t]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

const statementHead = [
  "statement", "record", "publisher", "published", "start", "end", "form", "force", "speaker", "speaker_words", "via", "cue",
  "polarity", "hearsay", "review", "released", "text", "page",
];

function statementCells(content: RecordContent): readonly (readonly Cell[])[] {
  return standing(content.statements).map((one) => {
    const article = content.reading?.articles[one.article];
    return [
      one.id, one.record, article?.publisher ?? content.record.description.publisher,
      article?.published ?? content.record.description.published, one.start, one.end, one.form, one.force, one.speaker,
      one.speakerText, one.via.join(" > "), one.cue, one.polarity ?? "affirmed", one.hearsay, one.review, one.released, one.text, pageOf(content.reading, one.start),
    ];
  });
}

const figureHead = ["record", "publisher", "start", "end", "low", "high", "unit", "counts", "approx", "age", "speaker", "statement", "words"];

function figureCells(content: RecordContent): readonly (readonly Cell[])[] {
  const figures = [...content.figures].sort(bySpan);
  const covering = coveringStatements(figures, standing(content.statements));
  return figures.map((figure, index) => [
    content.record.id, content.reading?.articles[figure.article]?.publisher ?? content.record.description.publisher,
    figure.start, figure.end, figure.low, figure.high, figure.unit, figure.counts, figure.approx, figure.age,
    figure.source ?? covering[index]?.speaker ?? null, covering[index]?.id ?? null, content.reading?.text.slice(figure.start, figure.end) ?? null,
  ]);
}

const findingHead = [
  "finding", "kind", "origins", "review", "released", "about", "side", "record", "publisher", "start", "end", "statement",
  "origin", "origin_counted", "copied_from", "words", "told_en", "told_fr",
];

/** A row a member: a spreadsheet can be filtered by finding or by record. */
function findingCells(input: PublishInput, contents: readonly RecordContent[]): readonly (readonly Cell[])[] {
  const byId = new Map(contents.map((content) => [content.record.id, content]));
  const sources = toldSources(input, ({ record }) => record.name);
  return standingFindings(input.content).flatMap((finding) => {
    const told = toldLanguages.map((language) => plainText(tellFinding(finding, sources, language).sentence));
    return finding.sides.flatMap((side) => side.members.map((member): readonly Cell[] => {
      const content = byId.get(member.passage.record);
      const origin = side.origins.find((one) => one.key === member.origin);
      return [
        finding.id, finding.kind, finding.origins, finding.review, finding.released, finding.about, side.label,
        member.passage.record, content?.record.description.publisher ?? content?.reading?.articles[0]?.publisher ?? null,
        member.passage.start, member.passage.end, member.statement, origin?.name ?? null, origin?.counted ?? null,
        member.copiedFrom?.record ?? null, content?.reading?.text.slice(member.passage.start, member.passage.end) ?? null, ...told,
      ];
    }));
  });
}
