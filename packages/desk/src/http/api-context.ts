import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Clock } from "../ports.js";
import type { DeskSession } from "./desk-session.js";
import type { Trays } from "./trays.js";

/** What every route works with. */
export interface ApiContext {
  readonly session: DeskSession;
  readonly clock: Clock;
  readonly trays: Trays;
}

export type Api = OpenAPIHono;
