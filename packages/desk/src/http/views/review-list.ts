import { whyAll } from "../../model/why-proposed.js";
import type { ReviewPage } from "../api-types.js";
import type { ReadCatalog } from "../desk-session.js";
import { wordReader } from "./words-of.js";

/** Proposals that nobody has decided, what is most worth a look first. */
export function reviewList(catalog: ReadCatalog, query: { readonly record?: string; readonly offset: number; readonly limit: number }): ReviewPage {
  const reader = wordReader(catalog);
  const { total, rows } = catalog.statements({ ...query, review: "proposed", order: "review" });
  return { total, rows: rows.map((statement) => ({ statement, source: reader.outlet(statement.record) })), why: whyAll(rows), lessons: catalog.case().lessons ?? [] };
}
