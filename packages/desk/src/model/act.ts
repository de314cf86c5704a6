/**
 * What people do, as bodies of acts. The envelope (id, author, seq, prev, seen, at) belongs to `@affiant/proof`.
 * Normative page: docs/formats/act.md. Strings are NFC; quantities are decimal strings; bytes are base64url.
 */
import { z } from "zod";
import { findingKinds } from "./finding.js";
import { limits } from "./limits.js";
import { recordIdSchema } from "./span.js";
import { forces, forms } from "./statement.js";

const text = z.string().max(limits.metadataFieldUnits);
const name = z.string().max(300);
const position = z.int().min(0).max(2 ** 31);
const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a decision was made, so that a later reading can find it again: by place, then by words, then loosely. */
export const anchorSchema = z.strictObject({
  record: recordIdSchema,
  /** Digest of the preserved text layer (docs/formats/act.md, 'Text layers'). */
  layer: sha256Hex,
  start: position,
  end: position,
  quote: z.string().max(limits.quoteUnits),
  before: z.string().max(limits.quoteContextUnits),
  after: z.string().max(limits.quoteContextUnits),
});
export type Anchor = z.infer<typeof anchorSchema>;

const decidedStatement = z.strictObject({
  form: z.enum(forms),
  force: z.enum(forces),
  speaker: name.nullable(),
  via: z.array(name).max(8),
  hearsay: z.boolean(),
});
const decidedFinding = z.strictObject({
  kind: z.enum(findingKinds),
  origins: z.int().nullable(),
  sides: z.array(z.strictObject({ label: z.string().max(2), members: z.array(anchorSchema).min(1).max(24) })).min(1).max(6),
});

const statementSubject = z.strictObject({ subject: z.literal("statement"), anchor: anchorSchema, decided: decidedStatement });
const findingSubject = z.strictObject({ subject: z.literal("finding"), decided: decidedFinding });

/** Every act but genesis and key acts, which `@affiant/proof` owns. */
export const actBodies = {
  receive: z.strictObject({ record: recordIdSchema, sha256: sha256Hex, size: z.int().min(0), day: z.iso.date() }),
  custody: z.strictObject({
    record: recordIdSchema,
    who: name,
    device: name,
    clock: z.enum(["synchronised", "not-synchronised", "unknown"]),
    at: z.iso.datetime(),
    /** The file's name and folder as text; or, when not UTF-8, base64url with `bytes` true. */
    file: z.strictObject({ name: z.string().max(4096), path: z.string().max(8192), bytes: z.boolean() }),
  }),
  describe: z.strictObject({
    record: recordIdSchema,
    title: text.nullable(), publisher: text.nullable(), author: text.nullable(),
    published: text.nullable(), url: text.nullable(), language: z.string().max(35).nullable(),
  }),
  accept: z.discriminatedUnion("subject", [statementSubject, findingSubject]),
  reject: z.discriminatedUnion("subject", [statementSubject, findingSubject]),
  /** `anchor` is where the proposal stood, `to` where the content is; equal when only the slots were corrected. */
  correct: z.strictObject({ subject: z.literal("statement"), anchor: anchorSchema, to: anchorSchema, decided: decidedStatement }),
  link: z.strictObject({ one: anchorSchema, other: anchorSchema }),
  unlink: z.strictObject({ one: anchorSchema, other: anchorSchema }),
  merge: z.strictObject({ one: decidedFinding, other: decidedFinding }),
  unmerge: z.strictObject({ answers: z.string() }),
  undo: z.strictObject({ answers: z.string() }),
  release: z.discriminatedUnion("subject", [
    z.strictObject({ subject: z.literal("record"), record: recordIdSchema }),
    z.strictObject({ subject: z.literal("statement"), anchor: anchorSchema }),
    findingSubject,
  ]),
  /** `manifest` is the digest of the site's manifest file. */
  publish: z.strictObject({ manifest: sha256Hex, files: z.int().min(1) }),
  /** `manifest` is the digest of the bag's manifest-sha256.txt without the files that the seal act itself changes. */
  seal: z.strictObject({ records: z.array(recordIdSchema).max(300).nullable(), count: z.int().min(0) }),
} as const;

export type ActType = keyof typeof actBodies;
export type ActBody<T extends ActType> = z.infer<(typeof actBodies)[T]>;
/** An act before it has an envelope. */
export type ActDraft = { [T in ActType]: { readonly type: T; readonly body: ActBody<T> } }[ActType];
