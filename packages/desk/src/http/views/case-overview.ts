import { basename } from "node:path";
import { findingKinds } from "../../model/finding.js";
import type { ReviewState } from "../../model/statement.js";
import type { CaseOverview } from "../api-types.js";
import type { DeskSession } from "../desk-session.js";
import { isOverdue } from "../../pipeline-status.js";
import { zeroKinds } from "./all-findings.js";

/** @param today The desk's day, `YYYY-MM-DD`. */
export function caseOverview(session: DeskSession, today: string): CaseOverview {
  const { catalog } = session;
  const content = catalog.case();
  const review = (state: ReviewState): number => catalog.statements({ review: state, limit: 1 }).total;
  const kinds = zeroKinds();
  for (const kind of findingKinds) kinds[kind] = catalog.findings({ kind, limit: 1 }).total;
  const failures = catalog.files().filter((file) => file.state === "refused" || file.state === "kept-unread");
  return {
    name: basename(session.folder),
    today,
    readOnly: session.readOnly,
    log: session.logSeen(),
    records: catalog.records({ limit: 1 }).total,
    unread: failures.filter((file) => file.state === "kept-unread").length,
    statements: catalog.statements({ limit: 1 }).total,
    review: { proposed: review("proposed"), accepted: review("accepted"), rejected: review("rejected"), corrected: review("corrected") },
    findings: Object.values(kinds).reduce((sum, count) => sum + count, 0),
    kinds,
    inquiries: content.inquiries.length,
    overdue: content.inquiries.filter((inquiry) => isOverdue(inquiry, today)).length,
    incidents: content.incidents,
    orphans: content.orphans,
    failures,
  };
}
