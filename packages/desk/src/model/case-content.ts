import type { CopiedRun, Finding, Incident, Inquiry } from "./finding.js";
import type { LessonRow } from "./lesson-row.js";
import type { RecordId } from "./span.js";
import type { DateMention } from "./statement.js";

/** A decision whose place could not be found again: listed, never dropped. */
export interface Orphan {
  readonly act: string;
  readonly type: string;
  readonly record: RecordId;
  readonly quote: string;
}

/** All dates of some articles of a record of which a matter settled one otherwise than the record alone. */
export interface SettledDates {
  readonly record: RecordId;
  readonly articles: readonly number[];
  readonly dates: readonly DateMention[];
}

/** What comparing one matter gave, with what people decided about its findings. */
export interface MatterContent {
  /** Of what the matter was made: another name is another matter. */
  readonly name: string;
  /** Matters stand in the order of these. */
  readonly place: string;
  /** Names the decisions about findings that it was given with; empty where there are none. */
  readonly decided: string;
  readonly findings: readonly Finding[];
  readonly runs: readonly CopiedRun[];
  readonly incidents: readonly Incident[];
  readonly inquiries: readonly Inquiry[];
  readonly dates: readonly SettledDates[];
}

/** What is another in what the case knows across records. */
export interface CaseChange {
  /** Names of matters that are no more. */
  readonly gone: readonly string[];
  /** Those that are new, or given anew. */
  readonly matters: readonly MatterContent[];
  /** Missing where more of the same change follows: until then the case has no stamp. */
  readonly rest?: {
    readonly stamp: string;
    /** Decisions across records whose places are not found; those about findings, or null where they are as before. */
    readonly orphans: readonly Orphan[];
    readonly findingOrphans: readonly Orphan[] | null;
    readonly lessons: readonly LessonRow[];
  };
}

/** What the case knows across records. */
export interface CaseContent {
  readonly findings: readonly Finding[];
  readonly runs: readonly CopiedRun[];
  readonly incidents: readonly Incident[];
  readonly inquiries: readonly Inquiry[];
  readonly orphans: readonly Orphan[];
  /** Missing: nothing was learnt yet. */
  readonly lessons?: readonly LessonRow[];
}
