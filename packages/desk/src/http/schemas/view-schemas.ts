/** The views of api-types.ts as schemas, for the description of the API. */
import { z } from "@hono/zod-openapi";
import { copyKinds, countRules, directionReasons, joinRules } from "../../model/finding.js";
import { reasonKinds } from "../../model/told/part.js";
import type * as api from "../api-types.js";
import {
  dateSchema, figureSchema, fileSchema, findingId, incidentSchema, inquiryFields, kindSchema, originKindSchema, orphanSchema, passageSchema, runFields,
  placeSchema, readingSchema, recordId, recordRowSchema, recordSchema, reviewSchema, spanSchema, statementId, statementSchema,
  stepHowSchema, type Same,
} from "./model-schemas.js";

const text = z.string();
const words = z.string().nullable();
const count = z.int().min(0);
const kindCounts = z.object({
  contradicted: count, disputed: count, corroborated: count, "same-origin": count, "copied-text": count, "same-statement": count, compatible: count,
});

const papers: Same<api.RecordPapers> = z.object({
  acts: z.array(z.object({ id: text, type: text, at: text, index: count })),
  head: z.object({ size: count, root: text }),
});

export const overviewSchema: Same<api.CaseOverview> = z.object({
  name: text, today: text, readOnly: words, log: z.object({ acts: count, unseen: count }), records: count, unread: count, statements: count,
  review: z.object({ proposed: count, accepted: count, rejected: count, corrected: count }),
  findings: count, kinds: kindCounts, inquiries: count, overdue: count,
  incidents: z.array(incidentSchema), orphans: z.array(orphanSchema), failures: z.array(fileSchema),
}).openapi("CaseOverview");

const outlet: Same<api.Outlet> = z.object({ record: recordId, outlet: text, title: text, published: words, language: words }).openapi("Outlet");
const wordsSchema: Same<api.Words> = z.object({ passage: passageSchema, text, source: outlet }).openapi("Words");

export const recordViewSchema: Same<api.RecordView> = z.object({
  record: recordSchema, reading: readingSchema.nullable(), statements: z.array(statementSchema), figures: z.array(figureSchema),
  dates: z.array(dateSchema), places: z.array(placeSchema), papers,
  why: z.record(text, z.object({ en: text, fr: text })),
  findings: z.record(statementId as z.ZodType<api.StatementId, api.StatementId> & z.core.$ZodRecordKey, z.array(z.object({ id: findingId, kind: kindSchema, origins: count.nullable(), against: words }))),
}).openapi("RecordView");

const tally = { kept: count, of: count };
const lesson: Same<api.LessonRow> = z.object({
  ...tally, language: text, rules: z.record(text, z.object(tally)),
  tagger: z.object({ bands: z.array(z.object(tally)), guesses: z.object(tally), shows: z.boolean() }).nullable(), acts: z.array(text), digest: text,
});
export const reviewPageSchema: Same<api.ReviewPage> = z.object({
  total: count, rows: z.array(z.object({ statement: statementSchema, source: outlet })), why: z.record(text, z.object({ en: text, fr: text })), lessons: z.array(lesson),
}).openapi("ReviewPage");

const member: Same<api.MemberView> = z.object({
  passage: passageSchema, statement: statementId.nullable(), focus: passageSchema.nullable(), copiedFrom: passageSchema.nullable(), origin: text, denied: z.boolean(),
  text, marked: spanSchema.nullable(), speaker: words, via: z.array(text), hearsay: z.boolean(), narrated: z.boolean(),
  copied: z.object({ from: outlet, words: count.nullable() }).nullable(),
});
const step: Same<api.StepView> = z.object({ how: stepHowSchema, who: text, passage: passageSchema.nullable(), words: wordsSchema.nullable() });
const origin: Same<api.OriginView> = z.object({
  key: text, name: text, kind: originKindSchema, counted: z.boolean(), why: z.object({ rule: z.enum(countRules), beside: words }),
  paths: z.array(z.object({ from: wordsSchema, steps: z.array(step), joins: z.array(z.object({ rule: z.enum(joinRules), passage: passageSchema.nullable() })) })),
});
const link: Same<api.Link> = z.object({ from: passageSchema, to: passageSchema, words: z.array(z.tuple([spanSchema, spanSchema])) });
const parts = z.array(z.object({ text, to: passageSchema.nullable(), quoted: z.boolean() }));
const told: Same<api.Told> = z.object({ sentence: parts, reasons: z.array(z.object({ kind: z.enum(reasonKinds), between: z.tuple([passageSchema, passageSchema]).nullable(), parts })) }).openapi("Told");
const copyEnds = { source: outlet, copy: outlet, direction: z.enum(["known", "unknown"]), why: z.enum(directionReasons) };
export const findingViewSchema: Same<api.FindingView> = z.object({
  id: findingId, kind: kindSchema, about: text, origins: count.nullable(), because: z.array(text), links: z.array(link), told: z.object({ en: told, fr: told }), review: reviewSchema, released: z.boolean(),
  sides: z.array(z.object({ label: text, says: text, members: z.array(member), origins: z.array(origin) })),
  copies: z.array(z.object(copyEnds)),
}).openapi("Finding");
export const comparePageSchema: Same<api.ComparePage> = z.object({
  total: count, rows: z.array(findingViewSchema), columns: z.array(outlet), kinds: kindCounts, speakers: z.array(text),
}).openapi("ComparePage");

export const inquiriesSchema: Same<readonly api.InquiryView[]> = z.array(z.object({ ...inquiryFields(), words: z.array(wordsSchema) }));
export const runsSchema: Same<readonly api.RunView[]> = z.array(z.object({ ...runFields(), fromWords: wordsSchema, toWords: wordsSchema }));
const copyHead = { ...copyEnds, agency: words, runs: count, words: count, kinds: z.array(z.enum(copyKinds)) };
const markedWords: Same<api.MarkedWords> = z.object({ passage: passageSchema, text, same: z.array(spanSchema) });
const apartWords: Same<api.ApartWords> = z.object({ text, more: count }).nullable();
const copyRow: Same<api.CopyRowView> = z.union([
  z.object({ is: z.literal("run"), kind: z.enum(copyKinds), words: count, left: markedWords, right: markedWords }),
  z.object({ is: z.literal("apart"), left: apartWords, right: apartWords }),
]);
export const copiesSchema: Same<readonly api.CopyHead[]> = z.array(z.object(copyHead));
export const copyViewSchema: Same<api.CopyView> = z.object({ ...copyHead, rows: z.array(copyRow) }).openapi("Copy");
export const searchSchema: Same<readonly api.SearchView[]> = z.array(z.object({ passage: passageSchema, snippet: text, source: outlet }));
export const incidentsSchema: Same<readonly api.Incident[]> = z.array(incidentSchema);

export const recordsPageSchema: Same<api.RecordsPage> = z.object({ total: count, rows: z.array(recordRowSchema) });
export const statementsPageSchema: Same<api.StatementsPage> = z.object({ total: count, rows: z.array(statementSchema) });
export const findingsPageSchema: Same<api.FindingsPage> = z.object({ total: count, rows: z.array(findingViewSchema) });

export const actAnswerSchema: Same<api.ActAnswer> = z.object({ act: text });
export const undoAnswerSchema: Same<api.UndoAnswer> = z.object({ act: text, answers: text }).nullable();
export const trayAnswerSchema: Same<api.TrayAnswer> = z.object({ tray: text });
export const addAnswerSchema: Same<api.AddAnswer> = z.object({ files: z.array(fileSchema) });
export const progressSchema: Same<api.AddProgress | null> = z.object({ stage: text, done: count, of: count }).nullable();
export const errorSchema: Same<api.ApiError> = z.object({
  error: z.object({
    code: z.enum(["refused", "not-found", "retry", "broken", "signed-out", "wrong-host", "wrong-origin", "too-large"]),
    message: text,
  }),
}).openapi("Error");
