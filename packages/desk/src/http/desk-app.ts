import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { MiddlewareHandler } from "hono";
import { limits } from "../model/limits.js";
import { answerError, errorBody, refuse } from "./answers.js";
import type { Api, ApiContext } from "./api-context.js";
import { apiDescription } from "./api-description.js";
import type { Gate } from "./gate.js";
import { actRoutes } from "./routes/act-routes.js";
import { caseRoutes } from "./routes/case-routes.js";
import { copyRoutes } from "./routes/copy-routes.js";
import { statementRoutes } from "./routes/statement-routes.js";
import { recordRoutes } from "./routes/record-routes.js";
import { safeHeaders } from "./safe-headers.js";
import { webFiles } from "./web-files.js";

/** The whole desk as one handler: safety first, then the API, then the screens. */
export function deskApp(context: ApiContext, gate: Gate, webRoot: string): Api {
  const app: Api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const where = result.error.issues.map((issue) => issue.path.join(".")).join(", ");
      return c.json(errorBody("refused", `The request is not as the API's description has it: ${where}`), 400);
    },
  });
  app.onError(answerError);
  app.notFound((c) => refuse(c, 404, "not-found"));
  app.use(safeHeaders);
  app.use(gate.ownHostOnly);
  app.use("/api/*", gate.signedIn);
  const limited: MiddlewareHandler = bodyLimit({ maxSize: limits.requestBytes, onError: (c) => refuse(c, 413, "too-large") });
  const exceptUploads: MiddlewareHandler = (c, next) => (c.req.method === "PUT" ? next() : limited(c, next));
  app.use("/api/*", exceptUploads);
  const forgetAfterWrites: MiddlewareHandler = async (c, next) => {
    await next();
    if (c.req.method !== "GET") context.index.forget();
  };
  app.use("/api/*", forgetAfterWrites);

  caseRoutes(app, context);
  copyRoutes(app, context);
  statementRoutes(app, context);
  recordRoutes(app, context);
  actRoutes(app, context);
  app.doc31("/api/openapi.json", apiDescription);

  app.get("/", async (c, next) => {
    const answer = gate.exchange(c);
    if (answer !== null) return answer;
    await next();
    return undefined;
  });
  app.use(webFiles(webRoot));
  return app;
}
