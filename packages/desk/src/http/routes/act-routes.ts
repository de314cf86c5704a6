import type { ReadableStream } from "node:stream/web";
import { createRoute, z } from "@hono/zod-openapi";
import { RefusedInput } from "../../model/errors.js";
import { readOnlyWords } from "../../pipeline-world.js";
import type { Api, ApiContext } from "../api-context.js";
import { addSchema, decisionSchema, releaseSchema } from "../schemas/request-schemas.js";
import type { AddProgress } from "../api-types.js";
import { actAnswerSchema, addAnswerSchema, progressSchema, trayAnswerSchema, undoAnswerSchema } from "../schemas/view-schemas.js";
import { answers, jsonBody } from "./answers-of-route.js";

/** What people do: each of these writes acts. */
export function actRoutes(api: Api, { session, trays }: ApiContext): void {
  let going: AddProgress | null = null;
  api.openapi(
    createRoute({ method: "post", path: "/api/review", request: { body: jsonBody(decisionSchema) }, responses: answers(actAnswerSchema, "The act.") }),
    async (c) => c.json(await session.review(c.req.valid("json")), 200),
  );

  api.openapi(
    createRoute({ method: "post", path: "/api/undo", responses: answers(undoAnswerSchema, "The act, and the act it answers; null when nothing is left.") }),
    async (c) => c.json(await session.undo(), 200),
  );

  api.openapi(
    createRoute({ method: "post", path: "/api/release", request: { body: jsonBody(releaseSchema) }, responses: answers(actAnswerSchema, "The act.") }),
    async (c) => c.json(await session.release(c.req.valid("json").id), 200),
  );

  api.openapi(createRoute({ method: "post", path: "/api/trays", responses: answers(trayAnswerSchema, "A tray for files on their way in.") }),
    async (c) => c.json({ tray: await trays.open() }, 200));

  const put = createRoute({
    method: "put", path: "/api/trays/{tray}",
    request: { params: z.object({ tray: z.string().max(64) }), query: z.object({ path: z.string().min(1).max(8192) }) },
    responses: answers(trayAnswerSchema, "The file is in the tray. The body is the file's bytes, as they are."),
  });
  api.openapi(put, async (c) => {
    const { tray } = c.req.valid("param");
    await trays.put(tray, c.req.valid("query").path, c.req.raw.body as ReadableStream<Uint8Array> | null);
    return c.json({ tray }, 200);
  });

  api.openapi(
    createRoute({ method: "post", path: "/api/add", request: { body: jsonBody(addSchema) }, responses: answers(addAnswerSchema, "Where each file stands.") }),
    async (c) => {
      if (session.readOnly !== null) throw new RefusedInput(`This case can only be read on this machine: ${readOnlyWords(session.readOnly)}. Nothing was written.`);
      try {
        const report = await trays.take(c.req.valid("json").tray, (folder) => session.add([folder], (state) => { going = state; }));
        return c.json({ files: report.files }, 200);
      } finally {
        going = null;
      }
    },
  );

  api.openapi(createRoute({ method: "get", path: "/api/progress", responses: answers(progressSchema, "How far taking files in has come; null when nothing comes in.") }),
    (c) => c.json(going, 200));
}
