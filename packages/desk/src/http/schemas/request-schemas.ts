import { z } from "@hono/zod-openapi";
import type { Decision, Releasable } from "../../model/decision.js";
import { limits } from "../../model/limits.js";
import { forces, polarities } from "../../model/statement.js";
import { findingId, kindSchema, recordId, reviewSchema, statementId, type Same } from "./model-schemas.js";

const whole = (most: number, unset: number) => z.coerce.number().int().min(0).max(most).default(unset);
export const pageQuery = { offset: whole(2 ** 31, 0), limit: whole(limits.pageRows, 100) };
const words = z.string().max(200);
export const findQuery = { find: words.optional() };

export const recordsQuery = z.object({ ...pageQuery, ...findQuery });
export const statementsQuery = z.object({ ...pageQuery, ...findQuery, record: words.optional(), speaker: words.optional(), review: reviewSchema.optional(), order: z.enum(["place", "review"]).optional() });
export const reviewQuery = z.object({ ...pageQuery, record: words.optional() });
export const findingsQuery = z.object({ ...pageQuery, ...findQuery, record: words.optional(), kind: kindSchema.optional() });
const filters = { ...findQuery, record: words.optional(), kind: kindSchema.optional(), speaker: words.optional(), incident: words.optional() };
export const findingsFilter = z.object(filters);
export const compareQuery = z.object({
  ...pageQuery, ...filters,
  order: z.enum(["disputed", "single", "newest"]).default("disputed"),
});
export const searchQuery = z.object({ words: words.min(1), limit: whole(100, 30) });
export const languageQuery = z.object({ lang: z.enum(["en", "fr"]).default("en") });
export const twoRecords = z.object({ one: z.string().max(64), other: z.string().max(64) });
export const idParam = z.object({ id: z.string().max(64) });

const name = z.string().max(300);
const position = z.int().min(0).max(limits.textUnits);
const correct = z.strictObject({
  kind: z.literal("correct"), id: statementId, speaker: name.nullable().exactOptional(), start: position.exactOptional(),
  end: position.exactOptional(), force: z.enum(forces).exactOptional(), polarity: z.enum(polarities).exactOptional(), via: z.array(name).max(8).exactOptional(),
});
export const decisionSchema: Same<Decision> = z.union([
  z.strictObject({ kind: z.enum(["accept", "reject"]), id: z.union([statementId, findingId]) }),
  correct,
  z.strictObject({ kind: z.enum(["link", "unlink"]), id: statementId, other: statementId, of: z.literal("speakers").exactOptional() }),
  z.strictObject({ kind: z.literal("merge"), id: findingId, other: findingId }),
  z.strictObject({ kind: z.literal("unmerge"), id: findingId }),
]);
const releasable: Same<Releasable> = z.union([recordId, statementId, findingId]);
export const releaseSchema = z.strictObject({ id: releasable });
export const addSchema = z.strictObject({ tray: z.string().max(64) });
