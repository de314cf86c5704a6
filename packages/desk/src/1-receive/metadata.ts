import { parse } from "csv-parse/sync";
import { limits } from "../model/limits.js";
import { noDescription, type Description } from "../model/reading.js";

/** What a metadata file says, by the file name it gives, and what in it could not be used. */
export interface Metadata {
  readonly byFile: ReadonlyMap<string, Description>;
  /** Names of files whose row had a field that was left out (not a date, too long). */
  readonly ignoredFields: readonly string[];
}

const fields = ["title", "publisher", "author", "published", "url", "language"] as const;

/** A moment in EDTF as far as a publication date goes: year, month, day, or a date with a time. */
const moment = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$/;

/**
 * Reads `metadata.csv` (RFC 4180, first row names the columns) or JSON Lines. Columns: file, title, publisher, author,
 * published, url, language. Null when it is neither.
 */
export function readMetadata(text: string, form: "csv" | "jsonl"): Metadata | null {
  const rows = form === "csv" ? csvRows(text) : jsonRows(text);
  if (!rows) return null;
  const byFile = new Map<string, Description>();
  const ignoredFields: string[] = [];
  for (const row of rows) {
    const file = plainText(row["file"]);
    if (!file) continue;
    const { description, ignored } = describe(row);
    byFile.set(file, description);
    if (ignored) ignoredFields.push(file);
  }
  return { byFile, ignoredFields };
}

type Row = Readonly<Record<string, unknown>>;

function csvRows(text: string): readonly Row[] | null {
  try {
    const rows: unknown = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true });
    return Array.isArray(rows) && rows.every(isRow) ? rows : null;
  } catch {
    return null; // csv-parse throws on a broken quotation; the caller lists the file with its reason
  }
}

function jsonRows(text: string): readonly Row[] | null {
  try {
    const rows = text.split("\n").filter((line) => line.trim() !== "").map((line): unknown => JSON.parse(line));
    return rows.every(isRow) ? rows : null;
  } catch {
    return null;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(row: Row): { readonly description: Description; readonly ignored: boolean } {
  let ignored = false;
  const description: Record<keyof Description, string | null> = { ...noDescription };
  for (const field of fields) {
    const value = plainText(row[field]);
    if (!value) continue;
    const usable = value.length <= limits.metadataFieldUnits && (field !== "published" || moment.test(value));
    if (usable && (field !== "language" || value.length <= 35)) description[field] = value;
    else ignored = true;
  }
  return { description, ignored };
}

function plainText(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.toWellFormed().normalize("NFC").trim();
  return text === "" ? null : text;
}
