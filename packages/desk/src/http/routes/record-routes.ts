import { createRoute, z } from "@hono/zod-openapi";
import { whyAll } from "../../model/why-proposed.js";
import { found } from "../answers.js";
import type { Api, ApiContext } from "../api-context.js";
import type { RecordView } from "../api-types.js";
import type { DeskSession } from "../desk-session.js";
import { idParam, languageQuery, recordsQuery } from "../schemas/request-schemas.js";
import { recordsPageSchema, recordViewSchema } from "../schemas/view-schemas.js";
import { statementFindings } from "../views/statement-findings.js";
import { answers } from "./answers-of-route.js";
import { given } from "./given.js";

/** The records, one record, and its bytes. */
export function recordRoutes(api: Api, { session }: ApiContext): void {
  const { catalog } = session;

  api.openapi(
    createRoute({ method: "get", path: "/api/records", request: { query: recordsQuery }, responses: answers(recordsPageSchema, "Records.") }),
    (c) => c.json(catalog.records(given(c.req.valid("query"))), 200),
  );

  api.openapi(
    createRoute({ method: "get", path: "/api/records/{id}", request: { params: idParam }, responses: answers(recordViewSchema, "One record.") }),
    (c) => c.json(recordView(session, c.req.valid("param").id), 200),
  );

  const original = createRoute({
    method: "get", path: "/api/records/{id}/original", request: { params: idParam },
    responses: { ...answers(z.unknown(), ""), 200: { description: "The bytes as received.", content: { "application/octet-stream": { schema: z.string() } } } },
  });
  api.openapi(original, async (c) => {
    const { record } = found(catalog.record(c.req.valid("param").id));
    const bytes = new Uint8Array(await session.original(record.id));
    // Never rendered: whatever the record holds, a browser may only save it.
    return c.body(bytes, 200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${record.id}"; filename*=UTF-8''${encodeURIComponent(record.name).replaceAll("'", "%27")}`,
    });
  });

  const papers = createRoute({
    method: "get", path: "/api/records/{id}/papers.pdf", request: { params: idParam, query: languageQuery },
    responses: { ...answers(z.unknown(), ""), 200: { description: "Its papers, to print.", content: { "application/pdf": { schema: z.string() } } } },
  });
  api.openapi(papers, async (c) => {
    const { record } = found(catalog.record(c.req.valid("param").id));
    const bytes = new Uint8Array(await session.papersPdf(record.id, c.req.valid("query").lang));
    return c.body(bytes, 200, { "content-type": "application/pdf", "content-disposition": `attachment; filename="${record.id}.papers.pdf"` });
  });
}

/** @throws NotFound when there is no such record. */
function recordView(session: DeskSession, id: string): RecordView {
  const content = found(session.catalog.record(id));
  return { ...content, papers: session.papers(content.record.id), findings: statementFindings(session.catalog, content.statements), why: whyAll(content.statements) };
}
