/**
 * What people do, as bodies of acts. The envelope (id, author, seq, prev, seen, at) belongs to `@affiant/proof`.
 * Normative page: docs/formats/act.md. Strings are NFC; quantities are decimal strings; bytes are base64url.
 */
import { forgetReasons, keyRoles, revocationReasons, tombstoneLimit } from "@affiant/proof";
import { z } from "zod";
import { findingKinds } from "./finding.js";
import { limits } from "./limits.js";
import { partOfSchema } from "./part-of.js";
import { recordIdSchema } from "./span.js";
import { forces, forms, polarities } from "./statement.js";

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);
const idText = z.string().regex(/^[a-z2-7]{26}$/);
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

export const clockStates = ["synchronised", "not-synchronised", "unknown"] as const;
export type ClockState = (typeof clockStates)[number];
export { forgetReasons, revocationReasons };
export const observationKinds = ["transcript", "translation", "subtitles", "model-answer", "gazetteer", "other"] as const;

const decidedStatement = z.strictObject({
  form: z.enum(forms),
  force: z.enum(forces),
  speaker: name.nullable(),
  via: z.array(name).max(8),
  hearsay: z.boolean(),
  /** Missing in acts that are older than the field. */
  polarity: z.enum(polarities).exactOptional(),
});
const decidedFinding = z.strictObject({
  kind: z.enum(findingKinds),
  origins: z.int().nullable(),
  sides: z.array(z.strictObject({ label: z.string().max(2), members: z.array(anchorSchema).min(1).max(24) })).min(1).max(6),
});

const statementSubject = z.strictObject({ subject: z.literal("statement"), anchor: anchorSchema, decided: decidedStatement });
const findingSubject = z.strictObject({ subject: z.literal("finding"), decided: decidedFinding });

/** Every act but genesis, which `@affiant/proof` owns. */
export const actBodies = {
  receive: z.strictObject({ record: recordIdSchema, sha256: sha256Hex, size: z.int().min(0), day: z.iso.date() }),
  custody: z.strictObject({
    record: recordIdSchema,
    who: name,
    device: name,
    /** Whether a time server kept the clock right, as far as the system says. */
    clock: z.enum(clockStates),
    at: z.iso.datetime(),
    /** What computed the digest: name and version of the program. */
    tool: name,
    /** The file's name and folder as text; or, when not UTF-8, base64url with `bytes` true. */
    file: z.strictObject({ name: z.string().max(4096), path: z.string().max(8192), bytes: z.boolean() }),
    /** Only of a part that was taken out of another record: which, and where in it. */
    from: partOfSchema.exactOptional(),
  }),
  describe: z.strictObject({
    record: recordIdSchema,
    title: text.nullable(), publisher: text.nullable(), author: text.nullable(),
    published: text.nullable(), url: text.nullable(), language: z.string().max(35).nullable(),
    /** Only where no person says so but the record it came out of (which its custody act names): and when that says the page was captured. */
    container: z.strictObject({ captured: z.iso.datetime().nullable() }).exactOptional(),
  }),
  accept: z.discriminatedUnion("subject", [statementSubject, findingSubject]),
  reject: z.discriminatedUnion("subject", [statementSubject, findingSubject]),
  /** `anchor` is where the proposal stood, `to` where the content is; equal when only the slots were corrected. */
  correct: z.strictObject({ subject: z.literal("statement"), anchor: anchorSchema, to: anchorSchema, decided: decidedStatement }),
  /** With `of`: whoever says the one is whoever says the other, and not the statements themselves. */
  link: z.strictObject({ one: anchorSchema, other: anchorSchema, of: z.literal("speakers").exactOptional() }),
  unlink: z.strictObject({ one: anchorSchema, other: anchorSchema, of: z.literal("speakers").exactOptional() }),
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
  /** `records` are null where all were sealed, or more than an act has room for. */
  seal: z.strictObject({ records: z.array(recordIdSchema).max(300).nullable(), count: z.int().min(0) }),

  // Acts about the log itself. `@affiant/proof` checks what they mean (docs/formats/act.md, 'Acts about the log').
  /** `consent`: signature of the new key over the statement of docs/formats/act.md, 'Keys'. */
  "key-add": z.strictObject({ role: z.enum(keyRoles), key: base64url, person: idText.nullable(), consent: base64url }),
  /** `old`: fingerprint of the key that is replaced; `released`: its signature over the same statement as `consent`. */
  "key-rotate": z.strictObject({
    role: z.enum(keyRoles), old: sha256Hex, key: base64url, person: idText.nullable(), consent: base64url, released: base64url,
  }),
  "key-revoke": z.strictObject({ key: sha256Hex, reason: z.enum(revocationReasons) }),
  /** Tombstone: `acts` are the places in this log, ascending, whose content and salt are gone. */
  forget: z.strictObject({ of: z.enum(["record", "person"]), acts: z.array(z.int().min(1)).min(1).max(tombstoneLimit), reason: z.enum(forgetReasons) }),
  /** A branch's acts follow: those of its log from place `from` up to the size of `checkpoint`, but what it stands on. */
  "merge-branch": z.strictObject({ origin: z.string().max(64), from: z.int().min(0), checkpoint: z.string().max(limits.checkpointUnits) }),
  /**
   * Why this log was started on top of another. `gap`: the newest head of that other log which this device had signed
   * and whose acts it does not have; null when it knows of none.
   */
  branch: z.strictObject({
    reason: text.nullable(),
    gap: z.strictObject({ origin: z.string().max(64), size: z.int().min(1), root: base64url.length(43) }).nullable(),
  }),
  /** The log's key goes to another device: nothing follows it here until somebody takes it up there. */
  handover: z.strictObject({ to: name.nullable() }),

  /** What no derivation gives again: kept under `digest`, with the tool that made it. */
  observe: z.strictObject({
    record: recordIdSchema.nullable(), kind: z.enum(observationKinds), digest: sha256Hex, size: z.int().min(0),
    tool: name, version: name, settings: text,
  }),
  /**
   * Originals were read again. `records` are those that were read, null for all; `faulty` is how many were missing or not
   * what they were, `faults` the first of them.
   */
  fixity: z.strictObject({
    chosen: z.enum(["all", "sample", "due"]), of: z.int().min(0), checked: z.int().min(0),
    records: z.array(recordIdSchema).max(limits.fixityRecords).nullable(),
    faulty: z.int().min(0), faults: z.array(recordIdSchema).max(limits.fixityRecords),
  }),
} as const;

export type ActType = keyof typeof actBodies;
export type ActBody<T extends ActType> = z.infer<(typeof actBodies)[T]>;
/** An act before it has an envelope. */
export type ActDraft = { [T in ActType]: { readonly type: T; readonly body: ActBody<T> } }[ActType];
