import { createRoute } from "@hono/zod-openapi";
import { found } from "../answers.js";
import type { Api, ApiContext } from "../api-context.js";
import { twoRecords } from "../schemas/request-schemas.js";
import { copiesSchema, copyViewSchema, runsSchema } from "../schemas/view-schemas.js";
import { copyHeads, copyView } from "../views/copy-view.js";
import { wordReader } from "../views/words-of.js";
import { answers } from "./answers-of-route.js";

/** What records have from each other. */
export function copyRoutes(api: Api, { session: { catalog } }: ApiContext): void {
  api.openapi(createRoute({ method: "get", path: "/api/runs", responses: answers(runsSchema, "Copied runs.") }), (c) => {
    const reader = wordReader(catalog);
    return c.json(catalog.case().runs.map((run) => ({ ...run, fromWords: reader.words(run.from), toWords: reader.words(run.to) })), 200);
  });

  api.openapi(createRoute({ method: "get", path: "/api/copies", responses: answers(copiesSchema, "Which records share text, those with most words in common first.") }),
    (c) => c.json(copyHeads(catalog), 200));

  api.openapi(
    createRoute({ method: "get", path: "/api/copies/{one}/{other}", request: { params: twoRecords }, responses: answers(copyViewSchema, "Two records side by side, run by run.") }),
    (c) => {
      const { one, other } = c.req.valid("param");
      return c.json(found(copyView(catalog, one, other)), 200);
    },
  );
}
