import { parse } from "csv-parse/sync";
import type { CasePlace } from "../../model/case-place.js";
import { limits } from "../../model/limits.js";

/** What a file of places says, and how many of its rows could not be used. */
export interface CasePlaces {
  readonly places: readonly CasePlace[];
  readonly unusable: number;
}

/**
 * Reads CSV (RFC 4180) whose first row names the columns: name, aliases (separated by `|`), lat, lon, radius (in kilometres),
 * country. Only the name is needed. Null when it is no such file. Pure.
 */
export function readCasePlaces(bytes: Uint8Array): CasePlaces | null {
  if (bytes.length > limits.gazetteerBytes) return null;
  const rows = rowsOf(new TextDecoder().decode(bytes));
  if (!rows) return null;
  const places = rows.slice(0, limits.gazetteerPlaces).flatMap((row): readonly CasePlace[] => {
    const place = placeOf(row);
    return place ? [place] : [];
  });
  return { places, unusable: rows.length - places.length };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(text: string): readonly Row[] | null {
  try {
    const rows: unknown = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true });
    return Array.isArray(rows) && rows.every((row): row is Row => typeof row === "object" && row !== null && "name" in row) ? rows : null;
  } catch {
    return null; // csv-parse throws on a broken quotation
  }
}

/** Null when the name is missing or too long, or a number is none: half a position is worse than no row. */
function placeOf(row: Row): CasePlace | null {
  const text = (field: string): string => (typeof row[field] === "string" ? row[field] : "");
  const names = [text("name"), ...text("aliases").split("|")].map((name) => name.trim()).filter((name) => name !== "");
  const [lat, lon, radius] = [numberIn(text("lat"), -90, 90), numberIn(text("lon"), -180, 180), numberIn(text("radius"), 0, 20_000)];
  if (text("name") === "" || names.length > 50 || names.some((name) => name.length > 100)) return null;
  if (lat === undefined || lon === undefined || radius === undefined || (lat === null) !== (lon === null)) return null;
  return { names, lat, lon, radius: lat === null ? null : radius ?? 1, country: /^[A-Z]{2}$/.test(text("country")) ? text("country") : "" };
}

/** Null where nothing is written; undefined where it is no number in the bounds. */
function numberIn(text: string, low: number, high: number): number | null | undefined {
  if (text === "") return null;
  const value = /^[+-]?\d{1,5}(?:\.\d{1,12})?$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high ? value : undefined;
}
