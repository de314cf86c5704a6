import type { Catalog } from "../ports.js";
import type { FileOutcome } from "../model/case-record.js";
import type { Decision, Releasable } from "../model/decision.js";
import type { AddProgress, RecordPapers } from "./api-types.js";

/** The desk reads the catalog; only the pipeline writes it. */
export type ReadCatalog = Pick<
  Catalog,
  "records" | "record" | "statements" | "statement" | "findings" | "finding" | "findingsOfStatement" | "runsOf" | "case" | "files" | "search"
>;

/** What the screens need of an open case. The pipeline's session satisfies it. */
export interface DeskSession {
  readonly folder: string;
  readonly catalog: ReadCatalog;
  /** Null when this device may sign; else why not, as a key of the texts shown to people. */
  readonly readOnly: string | null;
  /** How many acts the signed head has, and how many of them no named witness has seen. */
  logSeen(): { readonly acts: number; readonly unseen: number };
  /** @throws RefusedInput when the decision names nothing that is there. */
  review(decision: Decision): Promise<{ readonly act: string }>;
  /** Answers the last decision that still stands; null when there is none. */
  undo(): Promise<{ readonly act: string; readonly answers: string } | null>;
  release(id: Releasable): Promise<{ readonly act: string }>;
  add(paths: readonly string[], progress: (state: AddProgress) => void): Promise<{ readonly files: readonly FileOutcome[] }>;
  /** These findings as CSV that a spreadsheet cannot run. */
  findingsTable(ids: ReadonlySet<string>): string;
  papers(record: string): RecordPapers;
  /** The record's whole papers as a PDF. @throws BrokenInvariant when the pages cannot be set. */
  papersPdf(record: string, language: "en" | "fr"): Promise<Uint8Array>;
  /** The bytes as received. @throws BrokenInvariant when absent or changed. */
  original(record: string): Promise<Uint8Array>;
}
