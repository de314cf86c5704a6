import type { z } from "@hono/zod-openapi";
import { errorSchema } from "../schemas/view-schemas.js";

const error = { content: { "application/json": { schema: errorSchema } } };

/** The answers a route can give: its own, and those any route can. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    400: { description: "Refused: the request is at fault.", ...error },
    401: { description: "Signed out.", ...error },
    403: { description: "From another host or site.", ...error },
    404: { description: "Nothing under this name.", ...error },
    500: { description: "A broken invariant; nothing was written.", ...error },
    503: { description: "Try again later.", ...error },
  };
}

export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { "application/json": { schema } } };
}
