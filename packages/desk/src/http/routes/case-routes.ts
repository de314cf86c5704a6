import { createRoute, z } from "@hono/zod-openapi";
import type { Api, ApiContext } from "../api-context.js";
import { compareQuery, findingsFilter, findingsQuery, idParam, searchQuery } from "../schemas/request-schemas.js";
import {
  comparePageSchema, findingsPageSchema, findingViewSchema, incidentsSchema, inquiriesSchema, overviewSchema, searchSchema,
} from "../schemas/view-schemas.js";
import { found } from "../answers.js";
import { given } from "./given.js";
import { caseOverview } from "../views/case-overview.js";
import { comparePage, filterFindings } from "../views/compare-view.js";
import { findingView } from "../views/finding-view.js";
import { wordReader } from "../views/words-of.js";
import { answers } from "./answers-of-route.js";

/** What the case knows across records. */
export function caseRoutes(api: Api, { session, clock, index }: ApiContext): void {
  const { catalog } = session;
  const sources = () => ({ catalog, reader: wordReader(catalog) });

  api.openapi(createRoute({ method: "get", path: "/api/case", responses: answers(overviewSchema, "The case in numbers.") }),
    (c) => c.json(caseOverview(session, new Date(clock.now()).toISOString().slice(0, 10)), 200));

  api.openapi(
    createRoute({ method: "get", path: "/api/findings", request: { query: findingsQuery }, responses: answers(findingsPageSchema, "Findings.") }),
    (c) => {
      const page = catalog.findings(given(c.req.valid("query")));
      const from = sources();
      return c.json({ total: page.total, rows: page.rows.map((row) => findingView(row, from)) }, 200);
    },
  );

  api.openapi(
    createRoute({ method: "get", path: "/api/findings/{id}", request: { params: idParam }, responses: answers(findingViewSchema, "One finding.") }),
    (c) => c.json(findingView(found(catalog.finding(c.req.valid("param").id)), sources()), 200),
  );

  api.openapi(
    createRoute({ method: "get", path: "/api/compare", request: { query: compareQuery }, responses: answers(comparePageSchema, "One page of the matrix.") }),
    (c) => {
      const { kind, speaker, find, record, incident, order, offset, limit } = c.req.valid("query");
      return c.json(comparePage({ catalog, index }, { kind, speaker, find, record, incident, order, offset, limit }), 200);
    },
  );

  const table = createRoute({
    method: "get", path: "/api/export/findings.csv", request: { query: findingsFilter },
    responses: { ...answers(z.unknown(), ""), 200: { description: "The findings a filter leaves, whole, as CSV.", content: { "text/csv": { schema: z.string() } } } },
  });
  api.openapi(table, (c) => {
    const { kind, speaker, find, record, incident } = c.req.valid("query");
    const { kept } = filterFindings({ catalog, index }, { kind, speaker, find, record, incident });
    const csv = session.findingsTable(new Set(kept.map((finding) => finding.id)));
    return c.body(csv, 200, { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="findings.csv"' });
  });

  api.openapi(createRoute({ method: "get", path: "/api/incidents", responses: answers(incidentsSchema, "Incidents.") }),
    (c) => c.json(catalog.case().incidents, 200));

  api.openapi(createRoute({ method: "get", path: "/api/inquiries", responses: answers(inquiriesSchema, "Promises and proceedings.") }), (c) => {
    const reader = wordReader(catalog);
    return c.json(catalog.case().inquiries.map((inquiry) => ({ ...inquiry, words: inquiry.passages.map((place) => reader.words(place)) })), 200);
  });

  api.openapi(
    createRoute({ method: "get", path: "/api/search", request: { query: searchQuery }, responses: answers(searchSchema, "Places where words stand.") }),
    (c) => {
      const { words, limit } = c.req.valid("query");
      const reader = wordReader(catalog);
      return c.json(catalog.search(words, limit).map((hit) => ({ ...hit, source: reader.outlet(hit.passage.record) })), 200);
    },
  );
}
