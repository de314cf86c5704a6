/**
 * What goes over the wire, as types only: the screens know the desk by this file and nothing else.
 * Spans are UTF-16 offsets into the record's text layer, except where a comment says otherwise.
 */
import type { FileOutcome } from "../model/case-record.js";
import type { CopiedRun, CopyKind, DirectionReason, FindingKind, Incident, Inquiry, Link, Member, Origin, Side, Step } from "../model/finding.js";
import type { ToldInBoth } from "../model/told/tell-finding.js";
import type { FindingId, Passage, RecordId, Span, StatementId } from "../model/span.js";
import type { ReviewState, Statement } from "../model/statement.js";
import type { Why } from "../model/why-proposed.js";
import type { LessonRow } from "../model/lesson-row.js";
import type { Orphan, Page, RecordContent, RecordRow } from "../ports.js";

export type { CaseRecord, FileOutcome, FileReason, FileState } from "../model/case-record.js";
export type { Decision, Releasable } from "../model/decision.js";
export type { CopiedRun, CopyKind, DirectionReason, FindingKind, Incident, Inquiry, Link, Member, Origin, OriginKind, Side, Step } from "../model/finding.js";
export type { Part, Reason, ReasonKind, Told } from "../model/told/part.js";
export type { Article, Block, Noise, Reading, ReadingNote } from "../model/reading.js";
export type { FindingId, Passage, RecordId, Span, StatementId } from "../model/span.js";
export type { DateMention, Figure, Force, Form, Place, Polarity, ReviewState, Statement, Tally } from "../model/statement.js";
export type { Why } from "../model/why-proposed.js";
export type { LessonRow } from "../model/lesson-row.js";
export type { Orphan, Page, RecordContent, RecordRow } from "../ports.js";

export interface LogHead {
  readonly size: number;
  readonly root: string;
}

export interface PaperAct {
  readonly id: string;
  readonly type: string;
  /** RFC 3339, as the author's device had it. */
  readonly at: string;
  /** Place in the log, from 0. */
  readonly index: number;
}

export interface RecordPapers {
  readonly acts: readonly PaperAct[];
  readonly head: LogHead;
}

/** The case in numbers; each opens the list behind it. */
export interface CaseOverview {
  readonly name: string;
  /** The desk's day, `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly readOnly: string | null;
  /** Acts under the signed head, and how many of them no named witness has seen. */
  readonly log: { readonly acts: number; readonly unseen: number };
  readonly records: number;
  readonly unread: number;
  readonly statements: number;
  readonly review: Readonly<Record<ReviewState, number>>;
  readonly findings: number;
  readonly kinds: Readonly<Record<FindingKind, number>>;
  readonly inquiries: number;
  /** Past their due day and not closed. */
  readonly overdue: number;
  readonly incidents: readonly Incident[];
  readonly orphans: readonly Orphan[];
  /** Files that were refused or kept without being read. */
  readonly failures: readonly FileOutcome[];
}

/** Who a record is, in a column's head or beside a quotation. */
export interface Outlet {
  readonly record: RecordId;
  readonly outlet: string;
  readonly title: string;
  /** EDTF, or null. */
  readonly published: string | null;
  readonly language: string | null;
}

/** The exact words of a place. */
export interface Words {
  readonly passage: Passage;
  readonly text: string;
  readonly source: Outlet;
}

export interface StatementFinding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly origins: number | null;
  /** The point of the other side, in a record's words; null when there is none. */
  readonly against: string | null;
}

export interface RecordView extends RecordContent {
  readonly papers: RecordPapers;
  /** Findings by statement id. */
  readonly findings: Readonly<Record<StatementId, readonly StatementFinding[]>>;
  /** Why each rule or model named there proposes something, a sentence a language. */
  readonly why: Readonly<Record<string, Why>>;
}

/** One proposal in the order of review: what is most worth a look first. */
export interface ProposalView {
  readonly statement: Statement;
  readonly source: Outlet;
}

export interface ReviewPage extends Page<ProposalView> {
  readonly why: Readonly<Record<string, Why>>;
  /** What decisions taught so far; none before there are ten. */
  readonly lessons: readonly LessonRow[];
}

export interface MemberView extends Member {
  readonly text: string;
  /** The focus inside `text`. */
  readonly marked: Span | null;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly hearsay: boolean;
  readonly narrated: boolean;
  readonly copied: { readonly from: Outlet; readonly words: number | null } | null;
}

export interface StepView extends Step {
  readonly words: Words | null;
}

export interface PathView {
  readonly from: Words;
  readonly steps: readonly StepView[];
  readonly joins: Origin["paths"][number]["joins"];
}

export interface OriginView extends Omit<Origin, "paths"> {
  readonly paths: readonly PathView[];
}

export interface SideView extends Omit<Side, "members" | "origins"> {
  readonly members: readonly MemberView[];
  readonly origins: readonly OriginView[];
}

export interface FindingView {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly about: string;
  readonly origins: number | null;
  readonly because: readonly string[];
  readonly links: readonly Link[];
  /** The finding in a plain sentence, with the reason of each link, in both languages. */
  readonly told: ToldInBoth;
  readonly review: ReviewState;
  readonly released: boolean;
  readonly sides: readonly SideView[];
  /** Which of its records share text where they tell of it. */
  readonly copies: readonly FindingCopy[];
}

/** Two records that share text; the first is the source where `direction` is known. */
export interface FindingCopy {
  readonly source: Outlet;
  readonly copy: Outlet;
  readonly direction: "known" | "unknown";
  readonly why: DirectionReason;
}

export interface CopyHead extends FindingCopy {
  readonly agency: string | null;
  readonly runs: number;
  readonly words: number;
  readonly kinds: readonly CopyKind[];
}

/** Words of one of two texts; `same`: what the other has too, as offsets into `text`. */
export interface MarkedWords {
  readonly passage: Passage;
  readonly text: string;
  readonly same: readonly Span[];
}

/** What only one text has; `more`: so many words follow that are not shown. */
export type ApartWords = { readonly text: string; readonly more: number } | null;

export type CopyRowView =
  | { readonly is: "run"; readonly kind: CopyKind; readonly words: number; readonly left: MarkedWords; readonly right: MarkedWords }
  | { readonly is: "apart"; readonly left: ApartWords; readonly right: ApartWords };

/** Two records side by side, run by run in the order of the first. */
export interface CopyView extends CopyHead {
  readonly rows: readonly CopyRowView[];
}

export type CompareOrder = "disputed" | "single" | "newest";

/** One page of the matrix: rows are findings, columns the records that speak in them. */
export interface ComparePage {
  readonly total: number;
  readonly rows: readonly FindingView[];
  readonly columns: readonly Outlet[];
  /** Counts over the whole filter but for the kind. */
  readonly kinds: Readonly<Record<FindingKind, number>>;
  /** Everyone who speaks in a finding of the case, most often first. */
  readonly speakers: readonly string[];
}

export interface InquiryView extends Inquiry {
  readonly words: readonly Words[];
}

export interface RunView extends CopiedRun {
  readonly fromWords: Words;
  readonly toWords: Words;
}

export interface SearchView {
  readonly passage: Passage;
  readonly snippet: string;
  readonly source: Outlet;
}

export type RecordsPage = Page<RecordRow>;
export type StatementsPage = Page<Statement>;
export type FindingsPage = Page<FindingView>;

export interface ActAnswer {
  readonly act: string;
}
/** Null when nothing is left to undo. */
export type UndoAnswer = { readonly act: string; readonly answers: string } | null;
/** Files arrive in a tray; the tray then comes in as one folder, so that metadata files find what they describe. */
export interface TrayAnswer {
  readonly tray: string;
}
export interface AddAnswer {
  readonly files: readonly FileOutcome[];
}

/** How far taking files in has come. */
export interface AddProgress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

export interface ApiError {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
export type ErrorCode =
  | "refused" | "not-found" | "retry" | "broken" | "signed-out" | "wrong-host" | "wrong-origin" | "too-large";
