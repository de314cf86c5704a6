import type { RefusedInput } from "./errors.js";
import type { Attribution } from "./statement.js";
import type { Description, Reading } from "./reading.js";
import type { RecordId } from "./span.js";

/** Where one file stands after `add`; nothing is skipped without a word. */
export const fileStates = ["added", "already-there", "kept-unread", "refused", "used-as-metadata"] as const;
export type FileState = (typeof fileStates)[number];

/** Why a file was refused or could not be read. A key of the texts shown to people. */
export const fileReasons = [
  "empty", "unreadable", "too-large", "link-in", "link-out", "link-loop", "not-a-file", "too-deep-folder", "case-folder",
  "unknown-format", "read-failed", "read-timeout", "preserve-only", "encrypted", "damaged", "unpacks-too-far", "picture-kind",
  "metadata-unreadable", "metadata-without-file", "metadata-field-ignored",
  "container", "container-cut", "container-locked", "container-damaged", "container-too-far", "container-too-deep", "container-partly",
] as const;
export type FileReason = (typeof fileReasons)[number];

/** Why, as who refused a file gave it in its `cause`. */
export function reasonOf(error: RefusedInput): FileReason {
  return fileReasons.find((reason) => reason === error.cause) ?? "read-failed";
}

export interface FileOutcome {
  /** As shown on the user's own screen; control characters replaced. */
  readonly file: string;
  readonly state: FileState;
  readonly reason: FileReason | null;
  readonly record: RecordId | null;
  /** Of a file that holds others: how many records are in the case for what it holds. */
  readonly parts?: number;
}

/** What became of every file that `add` found. */
export interface AddReport {
  readonly files: readonly FileOutcome[];
}

/** An original as received, with its description. */
export interface CaseRecord {
  readonly id: RecordId;
  /** The file's name without folders, for the user's own screen only. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Day of receipt, `YYYY-MM-DD`. */
  readonly day: string;
  readonly description: Description;
  readonly released: boolean;
  /** Null when it could not be read; `unread` says why. */
  readonly unread: FileReason | null;
}

/** What stage 5 and the screens work on: a record, its reading, and its statements after people's decisions. */
export interface ReadRecord {
  readonly record: CaseRecord;
  readonly reading: Reading;
  readonly attribution: Attribution;
}
