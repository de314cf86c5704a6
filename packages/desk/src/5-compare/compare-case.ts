import type { ReadRecord } from "../model/case-record.js";
import type { Sha256 } from "../model/digest-id.js";
import type { Comparison } from "../model/finding.js";
import type { Passage } from "../model/span.js";
import { bestRuns } from "./copies/best-runs.js";
import { findRuns } from "./copies/find-runs.js";
import { assemble, inContentOrder } from "./findings/assemble.js";
import { copiedTexts } from "./findings/copied-texts.js";
import type { Draft } from "./findings/draft.js";
import { aligned } from "./findings/aligned.js";
import { sameActs } from "./findings/same-acts.js";
import { compatibility, placeFinder, sayable } from "./findings/compatibility.js";
import { sameCounts } from "./findings/same-counts.js";
import { eventDays } from "./findings/event-days.js";
import { withoutRepeats } from "./findings/without-repeats.js";
import { answers } from "./findings/answers.js";
import { peopleDecided } from "./findings/people-decided.js";
import { inquiriesTold } from "./findings/inquiries-told.js";
import { sameStatements } from "./findings/same-statements.js";
import { findIncidents } from "./incidents/find-incidents.js";
import { findParties } from "./origins/parties.js";
import { originResolver } from "./origins/resolve-origin.js";
import { viewCase } from "./text/article-view.js";
import { findMatters } from "./matters/find-matters.js";

export interface CompareInput {
  /** With people's decisions about statements already applied: rejected ones are gone, corrected ones replaced. */
  readonly records: readonly ReadRecord[];
  /** Pairs that a person put together (link) or kept apart (unlink). */
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
  /** Passed in, so that the stage stays free of node modules. */
  readonly sha256: Sha256;
}

/** Stage 5: how statements stand to each other. A function of the set of records, whatever order they came in. */
export function compareCase(input: CompareInput): Comparison {
  const views = viewCase(input.records);
  const everyRun = findRuns(views);
  const matters = findMatters(views, everyRun);
  const runs = bestRuns(everyRun);
  const parties = findParties(views, matters);
  const resolver = originResolver(views, matters, { runs, parties });
  const places = placeFinder(views);
  const compatible = compatibility(views, matters, places);
  const drafts: readonly Draft[] = withoutRepeats([
    ...copiedTexts(runs),
    ...sameStatements(views, parties, { matters, compatible }),
    ...sameCounts(views, matters, { compatible, resolver }),
    ...eventDays(views, matters, { places, resolver }),
    ...inquiriesTold(views, matters, { compatible, resolver }),
    ...answers(views, parties, resolver),
    ...(process.env["ALIGN"] === "0" ? [] : aligned(views, matters, { compatible: process.env["SAY"] === "0" ? compatible : sayable(matters), resolver })),
    ...(process.env["ACTS"] === "0" ? [] : sameActs(views, matters, { compatible, resolver })),
  ]);
  const assembled = inContentOrder(peopleDecided(drafts, views, input)).map((draft) => assemble(draft, resolver, input.sha256));
  // Two rules may come to the same kind and members: one finding, the first in content order.
  const findings = [...new Map([...assembled].reverse().map((finding) => [finding.id, finding])).values()].reverse();
  return {
    findings,
    runs: runs.map(({ from, to, words, direction, kind }) => ({ from, to, words, direction, kind })),
    incidents: findIncidents({ views, matters, places, findings, sha256: input.sha256 }),
  };
}
