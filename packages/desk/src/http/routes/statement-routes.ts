import { createRoute } from "@hono/zod-openapi";
import type { Api, ApiContext } from "../api-context.js";
import { reviewQuery, statementsQuery } from "../schemas/request-schemas.js";
import { reviewPageSchema, statementsPageSchema } from "../schemas/view-schemas.js";
import { reviewList } from "../views/review-list.js";
import { answers } from "./answers-of-route.js";
import { given } from "./given.js";

/** Statements of all records, and what waits to be reviewed. */
export function statementRoutes(api: Api, { session: { catalog } }: ApiContext): void {
  api.openapi(
    createRoute({ method: "get", path: "/api/statements", request: { query: statementsQuery }, responses: answers(statementsPageSchema, "Statements.") }),
    (c) => c.json(catalog.statements(given(c.req.valid("query"))), 200),
  );

  api.openapi(
    createRoute({ method: "get", path: "/api/review", request: { query: reviewQuery }, responses: answers(reviewPageSchema, "Proposals, what is most worth a look first.") }),
    (c) => c.json(reviewList(catalog, given(c.req.valid("query"))), 200),
  );
}
