import type { ActBody, ClockState } from "../../model/act.js";
import type { FileReason } from "../../model/case-record.js";
import type { LackCode, RecordPapers } from "../../model/papers.js";
import type { PartOf } from "../../model/part-of.js";
import type { Reading, ReadingNote } from "../../model/reading.js";

/** The words of a record's papers in one language. */
export interface PapersWords {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly limits: readonly string[];
  readonly headings: Readonly<Record<"original" | "receipt" | "custody" | "description" | "reading" | "observations" | "history" | "fixity" | "log" | "outside" | "lacks" | "parts", string>>;
  readonly labels: Readonly<Record<
    | "case" | "record" | "made" | "digest" | "size" | "readAgain" | "receivedOn" | "place" | "signedBy" | "who" | "device" | "at" | "clock"
    | "tool" | "file" | "folder" | "title" | "publisher" | "author" | "published" | "url" | "language" | "by" | "media" | "articles"
    | "units" | "notes" | "head" | "root" | "logKey" | "origin" | "authorKeys" | "takenOutOf" | "takenAs" | "inside" | "idInside" | "captured" | "saidBy", string>>;
  readonly takenAs: Readonly<Record<PartOf["how"], string>>;
  readonly found: Readonly<Record<RecordPapers["original"]["found"], string>>;
  readonly clocks: Readonly<Record<ClockState, string>>;
  readonly media: Readonly<Record<Reading["media"], string>>;
  readonly chosen: Readonly<Record<ActBody<"fixity">["chosen"], string>>;
  readonly intact: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly notes: Readonly<Record<ReadingNote["code"], string>>;
  readonly lacks: Readonly<Record<LackCode, string>>;
  /** By type of act; a type that is not here is shown as it is. */
  readonly actNames: Readonly<Record<string, string>>;
  readonly notSaid: string;
  readonly bySource: string;
  readonly none: string;
  readonly bytes: (count: string) => string;
  readonly act: (number: number) => string;
  readonly acts: (count: number) => string;
  readonly ended: (key: RecordPapers["keys"]["ended"][number]) => string;
  readonly notRead: (reason: FileReason) => string;
  readonly seenBy: (head: RecordPapers["outside"][number] & { readonly under: boolean }) => string;
  readonly lacksIntro: string;
}
