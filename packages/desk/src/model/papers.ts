import type { EndedKey } from "./log-signers.js";
import type { ActBody, ClockState } from "./act.js";
import type { PartOf } from "./part-of.js";
import type { Description, Reading, ReadingNote } from "./reading.js";
import type { FileReason } from "./case-record.js";
import type { RecordId } from "./span.js";

/** What the Berkeley Protocol recommends and a record can lack. Keys of the texts shown to people. */
export const lackCodes = [
  "custody", "clock", "purpose", "address", "page-source", "page-capture", "embedded-media", "title", "publisher", "author",
  "published", "fixity", "witness", "time", "review", "second-person", "verdicts",
] as const;
export type LackCode = (typeof lackCodes)[number];

/** A signed head that somebody outside has seen (`witness`) or dated (`time`). */
export interface OutsideHead {
  readonly kind: "witness" | "time";
  /** Acts below it. */
  readonly size: number;
  /** Where it is a head of another log that this one holds: which, and where its acts stand in this one (`from` up to but without `to`). */
  readonly of: { readonly origin: string; readonly places: readonly { readonly from: number; readonly to: number }[] } | null;
  /** Name of the witness or the authority, as its key or certificate has it. */
  readonly who: string;
  /** RFC 3339, as they say; null where they say none that was checked here. */
  readonly at: string | null;
  /** Whether the reader had named this witness or authority before. */
  readonly confirmed: boolean;
}

/** One of the authors' keys that was replaced or revoked since; `log`: the origin of a log held here, null where it is this one. */
export interface EndedInPapers extends EndedKey {
  readonly log: string | null;
}

/** Whether the act at this place of the case's log is under that head. */
export function isUnder({ size, of }: OutsideHead, index: number): boolean {
  return of === null ? size > index : of.places.some(({ from, to }) => from <= index && index < to);
}

/** One record's whole history, as it can be laid before somebody. */
export interface RecordPapers {
  readonly case: string;
  readonly record: RecordId;
  readonly made: { readonly at: string; readonly by: string };
  readonly original: { readonly sha256: string; readonly size: number; readonly found: "as-received" | "missing" | "changed" };
  readonly received: { readonly index: number; readonly day: string; readonly author: string };
  /** `file` is null unless its name was asked for: it can give a person away. */
  readonly custody: readonly {
    readonly index: number; readonly who: string; readonly device: string; readonly clock: ClockState; readonly at: string;
    readonly tool: string; readonly file: ActBody<"custody">["file"] | null;
    /** What it was taken out of; path and id there only where names were asked for. */
    readonly from: PartOf | null;
  }[];
  /** Where what it came out of, and no person, says what the description says: when that says the page was captured. */
  readonly saidBy: { readonly captured: string | null } | null;
  /** Records that were taken out of it. */
  readonly parts: readonly RecordId[];
  readonly description: Description;
  /** Every act that names the record, in log order. */
  readonly history: readonly { readonly index: number; readonly id: string; readonly type: string; readonly at: string; readonly author: string }[];
  readonly reading: {
    readonly by: string; readonly media: Reading["media"]; readonly articles: number; readonly units: number; readonly notes: readonly ReadingNote["code"][];
  } | null;
  /** Why it was not read. */
  readonly unread: FileReason | null;
  readonly observations: readonly {
    readonly index: number; readonly at: string; readonly kind: ActBody<"observe">["kind"]; readonly tool: string; readonly version: string; readonly size: number;
  }[];
  readonly fixity: readonly { readonly index: number; readonly at: string; readonly chosen: ActBody<"fixity">["chosen"]; readonly intact: boolean | null }[];
  readonly head: { readonly origin: string; readonly size: number; readonly root: string };
  readonly outside: readonly OutsideHead[];
  /** Fingerprints: of the key that signed the head, and of those that signed the acts about this record. */
  readonly keys: { readonly log: string | null; readonly authors: readonly string[]; readonly ended: readonly EndedInPapers[] };
  readonly lacks: readonly LackCode[];
}
