import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Clock } from "../ports.js";
import type { DeskSession } from "./desk-session.js";
import type { SpeakerIndex } from "./views/speaker-index.js";
import type { Trays } from "./trays.js";

/** What every route works with. */
export interface ApiContext {
  readonly session: DeskSession;
  readonly clock: Clock;
  readonly trays: Trays;
  readonly index: SpeakerIndex;
}

export type Api = OpenAPIHono;
