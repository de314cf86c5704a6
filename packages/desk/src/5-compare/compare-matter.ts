import type { Comparison } from "../model/finding.js";
import type { CompareInput } from "./compare-case.js";
import { bestRuns } from "./copies/best-runs.js";
import { findRuns } from "./copies/find-runs.js";
import { aligned } from "./findings/aligned.js";
import { answers } from "./findings/answers.js";
import { assemble, inContentOrder } from "./findings/assemble.js";
import { compatibility, placeFinder } from "./findings/compatibility.js";
import { copiedTexts } from "./findings/copied-texts.js";
import type { Draft } from "./findings/draft.js";
import { eventDays } from "./findings/event-days.js";
import { inquiriesTold } from "./findings/inquiries-told.js";
import { peopleDecided } from "./findings/people-decided.js";
import { sameActs } from "./findings/same-acts.js";
import { sameCounts } from "./findings/same-counts.js";
import { sameStatements } from "./findings/same-statements.js";
import { withoutRepeats } from "./findings/without-repeats.js";
import { findIncidents } from "./incidents/find-incidents.js";
import type { Matter } from "./matters/find-matters.js";
import { findParties } from "./origins/parties.js";
import { originResolver } from "./origins/resolve-origin.js";

/** Everything that stage 5 finds in one matter. Nothing outside it is looked at. */
export function compareMatter({ views, related }: Matter, decided: Omit<CompareInput, "records">): Comparison {
  const runs = bestRuns(findRuns(views));
  const parties = findParties(views, decided.speakers);
  const resolver = originResolver(views, { runs, parties });
  const places = placeFinder(views);
  const compatible = compatibility(views, related, places);
  const drafts: readonly Draft[] = withoutRepeats([
    ...copiedTexts(runs),
    ...sameStatements(views, parties, { compatible }),
    ...sameCounts(views, { compatible, resolver }),
    ...eventDays(views, { places, resolver, related }),
    ...inquiriesTold(views, { compatible, resolver }),
    ...answers(views, parties, resolver),
    ...aligned(views, { compatible, resolver }),
    ...sameActs(views, { compatible, resolver }),
  ]);
  const assembled = inContentOrder(peopleDecided(drafts, views, decided)).map((draft) => assemble(draft, resolver, decided.sha256));
  // Two rules may come to the same kind and members: one finding, the first in content order.
  const findings = [...new Map([...assembled].reverse().map((finding) => [finding.id, finding])).values()].reverse();
  return {
    findings,
    runs: runs.map(({ from, to, words, direction, kind }) => ({ from, to, words, direction, kind })),
    incidents: findIncidents({ views, places, findings, sha256: decided.sha256 }),
  };
}
