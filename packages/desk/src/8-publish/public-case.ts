import type { Finding, FindingKind, OriginKind } from "../model/finding.js";
import type { ToldLanguage } from "../model/told/part.js";
import type { FindingId, RecordId } from "../model/span.js";

/**
 * The case as the public may see it. The pages are made from this and from nothing else, so what is not in here cannot
 * get out. `let-out.ts` makes it; docs/formats/site.md says by which rules.
 */
export interface PublicCase {
  readonly sources: readonly PublicSource[];
  readonly findings: readonly PublicFinding[];
  readonly incidents: readonly PublicIncident[];
  readonly inquiries: readonly PublicInquiry[];
  /** Statements released on their own. */
  readonly statements: readonly PublicQuote[];
  readonly missing: Missing;
}

/** A released record, as described. Its id is random and may be known. */
export interface PublicSource {
  readonly record: RecordId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export interface PublicQuote {
  readonly words: string;
  /** The part of the words that carries the point, as offsets in them. */
  readonly focus: { readonly start: number; readonly end: number } | null;
  readonly language: string | null;
  /** Null: the record it stands in is not released. */
  readonly source: PublicSource | null;
  /** The page of the record on which they begin; null: it has no pages, or is not released. */
  readonly page: number | null;
  /** Null: nobody is named, or the statement itself is not released. */
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly hearsay: boolean;
  readonly copied: boolean;
}

export interface PublicOrigin {
  /** Null: its name is not released. */
  readonly name: string | null;
  readonly kind: OriginKind;
  readonly counted: boolean;
  /** A tick for each record that carries it: true for a copy. */
  readonly ticks: readonly boolean[];
}

export interface PublicSide {
  readonly label: string;
  readonly quotes: readonly PublicQuote[];
  readonly origins: readonly PublicOrigin[];
}

export interface PublicFinding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly origins: Finding["origins"];
  readonly about: string;
  /** In a plain sentence, from what is let out and nothing else. */
  readonly told: Readonly<Record<ToldLanguage, string>>;
  readonly language: string | null;
  readonly sides: readonly PublicSide[];
  readonly records: number;
}

export interface PublicIncident {
  /** Fit for a file name. */
  readonly id: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly findings: readonly PublicFinding[];
  readonly inquiries: readonly PublicInquiry[];
  readonly sources: readonly PublicSource[];
}

export interface PublicInquiry {
  readonly body: string | null;
  readonly status: "promised" | "open" | "closed";
  readonly promised: string | null;
  readonly opened: string | null;
  readonly due: string | null;
  readonly closed: string | null;
  /** Null: there is none, or it is not released (`outcomeHeld`). */
  readonly outcome: string | null;
  readonly outcomeHeld: boolean;
  readonly quotes: readonly PublicQuote[];
}

/** How much is not shown. Numbers only. */
export interface Missing {
  readonly records: number;
  readonly unread: number;
  readonly statements: number;
  readonly unreviewed: number;
  readonly findings: number;
  readonly incidents: number;
  readonly inquiries: number;
  readonly orphans: number;
}
