/** What leaves the house: stage 8 over everything the catalog knows. */
import { caseExportJson, exportCase } from "./8-publish/export-case.js";
import { exportCsv, type CsvExport } from "./8-publish/export-csv.js";
import type { PublishInput } from "./8-publish/publish-input.js";
import type { Catalog } from "./ports.js";

export function publishInput(catalog: Catalog): PublishInput {
  return { records: [...catalog.contents()], content: catalog.case() };
}

/** The case export of docs/formats/export.md, in pieces. */
export function exportJson(catalog: Catalog): Iterable<string> {
  return caseExportJson(exportCase(publishInput(catalog)));
}

/** Statements, figures and findings as CSV that a spreadsheet cannot run. */
export function exportTables(catalog: Catalog): CsvExport {
  return exportCsv(publishInput(catalog));
}
