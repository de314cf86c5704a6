/** The model's shapes as schemas, for the description of the API. The types on the left keep them true. */
import { z } from "@hono/zod-openapi";
import { fileReasons, fileStates, type CaseRecord, type FileOutcome } from "../../model/case-record.js";
import type { CopiedRun, Incident, Inquiry } from "../../model/finding.js";
import { copyKinds, directionReasons, findingKinds, originKinds } from "../../model/finding.js";
import { mediaKinds, noteCodes, type Article, type Description, type Reading } from "../../model/reading.js";
import type { FindingId, Passage, RecordId, Span, StatementId } from "../../model/span.js";
import { forces, forms, placeBases, placeRoles, type DateMention, type Figure, type Place, type Statement } from "../../model/statement.js";
import type { Orphan, RecordRow } from "../../ports.js";

export type Same<T> = z.ZodType<T, T>;

const idOf = <T extends string>(prefix: string, example: T): Same<T> =>
  z.custom<T>((value) => typeof value === "string" && value.startsWith(prefix) && value.length <= 64)
    .openapi({ type: "string", example });

export const recordId: Same<RecordId> = idOf<RecordId>("r-", "r-abcdefgh234567ab");
export const statementId: Same<StatementId> = idOf<StatementId>("s-", "s-abcdefgh234567ab-120-260");
export const findingId: Same<FindingId> = idOf<FindingId>("k-", "k-abcdefgh234567ab");

const offset = z.int().min(0);
const span = { start: offset, end: offset };
export const spanSchema: Same<Span> = z.object(span);
export const passageSchema: Same<Passage> = z.object({ record: recordId, ...span });
const text = z.string();
const words = z.string().nullable();

export const reviewSchema = z.enum(["proposed", "accepted", "rejected", "corrected"]);
export const kindSchema = z.enum(findingKinds);

const description: Same<Description> = z.object({
  title: words, publisher: words, author: words, published: words, url: words, language: words,
});
const reasonSchema = z.enum(fileReasons);
const recordFields = {
  id: recordId, name: text, sha256: text, size: z.int(), day: text, description, released: z.boolean(), unread: reasonSchema.nullable(),
};
export const recordSchema: Same<CaseRecord> = z.object(recordFields);
export const recordRowSchema: Same<RecordRow> = z.object({
  ...recordFields, language: words, articles: z.int(), statements: z.int(), unreviewed: z.int(), findings: z.int(),
});
export const fileSchema: Same<FileOutcome> = z.object({
  file: text, state: z.enum(fileStates), reason: reasonSchema.nullable(), record: recordId.nullable(), parts: z.int().exactOptional(),
});

const article: Same<Article> = z.object({
  ...span, title: words, publisher: words, author: words, published: words, language: z.enum(["en", "fr"]), agencies: z.array(text),
  blocks: z.array(z.object({ ...span, kind: z.enum(["title", "byline", "heading", "paragraph"]), sentences: z.array(spanSchema) })),
});
export const readingSchema: Same<Reading> = z.object({
  text, media: z.enum(mediaKinds), articles: z.array(article),
  noise: z.array(z.object({
    ...span, kind: z.enum(["caption", "related", "share", "newsletter", "comments", "navigation", "stamp", "credit", "contact", "quoted", "signature", "other"]),
  })),
  notes: z.array(z.object({ code: z.enum(noteCodes), confidence: z.number().exactOptional(), leftOut: z.int().exactOptional(), pages: z.array(z.int()).exactOptional() })),
  pages: z.array(z.object({ page: z.int(), width: z.number(), height: z.number(), layer: z.enum(["text", "none", "recognised"]), turned: z.union([z.literal(90), z.literal(180), z.literal(270)]).exactOptional() })).exactOptional(),
  boxes: z.array(z.object({ ...span, page: z.int(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })).exactOptional(),
});

export const statementSchema: Same<Statement> = z.object({
  ...span, id: statementId, record: recordId, text, review: reviewSchema, released: z.boolean(), article: z.int(),
  form: z.enum(forms), force: z.enum(forces), attitude: z.enum(["belief", "intention"]).exactOptional(), polarity: z.enum(["negated", "open"]).exactOptional(), speaker: words, speakerText: words, speakerSpan: spanSchema.nullable(),
  via: z.array(text), cue: words, cueSpan: spanSchema.nullable(), hearsay: z.boolean(), proposers: z.array(text),
  confidence: z.object({ kept: z.int(), of: z.int() }).exactOptional(),
});
const bound = z.number().nullable();
export const figureSchema: Same<Figure> = z.object({
  ...span, article: z.int(), low: bound, high: bound, unit: words, counts: words, approx: words, age: z.boolean(), change: z.enum(["up", "down"]).optional(), source: z.string().optional(),
});
export const dateSchema: Same<DateMention> = z.object({
  ...span, article: z.int(), edtf: words,
  basis: z.enum([
    "written", "year-from-article", "weekday-from-article", "relative-to-article", "relative-to-event", "clock-from-context", "from-case", "unsettled",
  ]),
  from: spanSchema.exactOptional(),
});
export const placeSchema: Same<Place> = z.object({ ...span, article: z.int(), name: text, lat: bound, lon: bound, radius: bound, source: words, basis: z.enum(placeBases), body: z.boolean(), role: z.enum(placeRoles) });

export const originKindSchema = z.enum(originKinds);
export const stepHowSchema = z.enum(["says", "shows", "reports-through", "copies", "speaks-for", "describes", "source-not-said"]);
export const runSchema: Same<CopiedRun> = z.object(runFields());
export const incidentSchema: Same<Incident> = z.object({
  id: text, title: text, date: words, place: words, records: z.array(recordId), passages: z.array(passageSchema), findings: z.array(findingId),
});
export const inquirySchema: Same<Inquiry> = z.object(inquiryFields());
export const orphanSchema: Same<Orphan> = z.object({ act: text, type: text, record: recordId, quote: text });

/** Functions, because two schemas carry these fields and a view adds its own. */
export function runFields() {
  return {
    from: passageSchema, to: passageSchema, words: z.int(), direction: z.enum(["known", "unknown"]), kind: z.enum(copyKinds), why: z.enum(directionReasons), agency: words,
    same: z.array(z.object({ from: spanSchema, to: spanSchema })),
  };
}

export function inquiryFields() {
  return {
    id: text, body: text, incident: words, status: z.enum(["promised", "open", "closed"]), promised: words, opened: words, due: words,
    closed: words, outcome: words, statements: z.array(statementId), passages: z.array(passageSchema),
  };
}
