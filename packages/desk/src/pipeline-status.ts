import { findingKinds, type FindingKind, type Inquiry } from "./model/finding.js";
import { observationsOf } from "./pipeline-observe.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { WitnessSight } from "./model/witness.js";
import type { Orphan } from "./ports.js";

/** Where a case stands, in numbers. Each number opens a list elsewhere. */
export interface CaseStatus {
  readonly folder: string;
  readonly caseId: string;
  readonly records: number;
  readonly articles: number;
  readonly statements: number;
  readonly figures: number;
  /** Transcripts, translations and the like that are kept beside the originals. */
  readonly observations: number;
  readonly findings: Readonly<Record<FindingKind, number>>;
  readonly incidents: number;
  readonly inquiries: Readonly<Record<Inquiry["status"], number>>;
  /** What needs a person. */
  readonly needs: {
    readonly unreviewedStatements: number;
    readonly unreviewedFindings: number;
    readonly orphanedDecisions: readonly Orphan[];
    readonly inquiriesOverdue: number;
  };
  /** What is missing. */
  readonly missing: {
    /** Not those of which all that they hold are records of their own. */
    readonly unread: readonly { readonly record: string; readonly name: string; readonly reason: string }[];
    /** Pages of which no time was left to read what their pictures show. */
    readonly pagesUnread: readonly { readonly record: string; readonly name: string; readonly pages: readonly number[] }[];
    readonly withoutPublisher: number;
    readonly withoutDate: number;
    readonly withoutUrl: number;
    readonly datesUnsettled: number;
    readonly statementsWithoutSpeaker: number;
    /** Acts after the newest head that a named witness has cosigned: all of them, until witnesses are named. */
    readonly unwitnessedActs: number;
  };
  readonly released: { readonly records: number; readonly statements: number; readonly findings: number };
  /** What each named witness has seen, as far as its cosignature is here. */
  readonly witnessed: readonly WitnessSight[];
  readonly log: { readonly size: number; readonly root: string; readonly readOnly: string | null };
}

export function caseStatus(world: CaseWorld): CaseStatus {
  const contents = [...world.catalog.contents()];
  const { findings, incidents, inquiries, orphans } = world.catalog.case();
  const statements = contents.flatMap((content) => content.statements).filter((one) => one.review !== "rejected");
  const standing = findings.filter((finding) => finding.review !== "rejected");
  const witnessed = world.witnesses.sights();
  const today = new Date(world.clock.now()).toISOString().slice(0, 10);
  const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;
  const rows = contents.map(({ record, reading }) => ({ ...record, article: reading?.articles[0] }));
  return {
    folder: world.folder,
    caseId: world.caseId,
    records: contents.length,
    articles: contents.reduce((sum, { reading }) => sum + (reading?.articles.length ?? 0), 0),
    statements: statements.length,
    figures: contents.reduce((sum, { figures }) => sum + figures.length, 0),
    findings: Object.fromEntries(findingKinds.map((kind) => [kind, count(standing, (one) => one.kind === kind)])) as Record<FindingKind, number>,
    incidents: incidents.length,
    observations: observationsOf(world).length,
    inquiries: {
      promised: count(inquiries, (one) => one.status === "promised"),
      open: count(inquiries, (one) => one.status === "open"),
      closed: count(inquiries, (one) => one.status === "closed"),
    },
    needs: {
      unreviewedStatements: count(statements, (one) => one.review === "proposed"),
      unreviewedFindings: count(standing, (one) => one.review === "proposed"),
      orphanedDecisions: orphans,
      inquiriesOverdue: count(inquiries, (one) => isOverdue(one, today)),
    },
    missing: {
      unread: rows.flatMap(({ id, name, unread }) => (unread && unread !== "container" ? [{ record: id, name, reason: unread }] : [])),
      pagesUnread: contents.flatMap(({ record, reading }) => (reading?.notes ?? []).flatMap(({ pages }) => (pages ? [{ record: record.id, name: record.name, pages }] : []))),
      withoutPublisher: count(rows, (row) => !row.description.publisher && !row.article?.publisher),
      withoutDate: count(rows, (row) => !row.description.published && !row.article?.published),
      withoutUrl: count(rows, (row) => !row.description.url),
      datesUnsettled: contents.reduce((sum, { dates }) => sum + count(dates, (date) => date.edtf === null), 0),
      statementsWithoutSpeaker: count(statements, (one) => one.speaker === null && one.form !== "narrated"),
      unwitnessedActs: unseenBy(world, witnessed),
    },
    released: {
      records: count(rows, (row) => row.released),
      statements: count(statements, (one) => one.released),
      findings: count(findings, (one) => one.released),
    },
    witnessed,
    log: { ...world.log.head, readOnly: world.log.readOnly },
  };
}

/** The signed head's acts, and those after the newest head that a named witness has cosigned. */
export function logSeen(world: CaseWorld): { readonly acts: number; readonly unseen: number } {
  return { acts: world.log.head.size, unseen: unseenBy(world, world.witnesses.sights()) };
}

function unseenBy({ log }: CaseWorld, sights: readonly WitnessSight[]): number {
  return log.head.size - Math.max(0, ...sights.map(({ size }) => size));
}

/** Past its due day and not closed. EDTF days compare as text; the uncertain marks are left aside. */
export function isOverdue(inquiry: Inquiry, today: string): boolean {
  return inquiry.status !== "closed" && inquiry.due !== null && inquiry.due.replace(/[~?%]$/, "") < today;
}
