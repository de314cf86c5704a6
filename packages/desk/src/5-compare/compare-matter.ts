import type { ReadRecord } from "../model/case-record.js";
import type { Sha256 } from "../model/digest-id.js";
import type { Comparison } from "../model/finding.js";
import type { Passage } from "../model/span.js";
import { bestRuns } from "./copies/best-runs.js";
import { findRuns } from "./copies/find-runs.js";
import { translations } from "./copies/translations.js";
import { contests } from "./disputes/contests.js";
import { inPlace } from "./disputes/in-place.js";
import { onlyContested } from "./disputes/only-contested.js";
import { orders } from "./disputes/orders.js";
import { replies } from "./disputes/replies.js";
import { ages } from "./findings/ages.js";
import { aligned } from "./findings/aligned.js";
import { answers } from "./findings/answers.js";
import { assemble, inContentOrder } from "./findings/assemble.js";
import { clockTimes } from "./findings/clock-times.js";
import { compatibility, placeFinder } from "./findings/compatibility.js";
import { corrections } from "./findings/corrections.js";
import { copiedTexts } from "./findings/copied-texts.js";
import type { Draft } from "./findings/draft.js";
import { equalFigures } from "./findings/equal-figures.js";
import { eventDays } from "./findings/event-days.js";
import { inquiriesTold } from "./findings/inquiries-told.js";
import { runsByCopy } from "./findings/links.js";
import { oneDay } from "./findings/one-day.js";
import { peopleDecided } from "./findings/people-decided.js";
import { sameCounts } from "./findings/same-counts.js";
import { sameHour } from "./findings/same-hour.js";
import { withoutRepeats } from "./findings/without-repeats.js";
import { findIncidents } from "./incidents/find-incidents.js";
import type { MatterArticles } from "./matters/matter-index.js";
import { relatedIn } from "./matters/related.js";
import type { DecidedSpeakers } from "./origins/decided-speakers.js";
import { findParties } from "./origins/parties.js";
import { originResolver } from "./origins/resolve-origin.js";
import { viewArticle } from "./text/article-view.js";

export interface Decided {
  /** Pairs that a person put together (link) or kept apart (unlink). */
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
  /** Statements whose speakers a person took for one party, or for two. */
  readonly speakers?: DecidedSpeakers;
  /** Passed in, so that the stage stays free of node modules. */
  readonly sha256: Sha256;
}

/** Everything that stage 5 finds in one matter. Nothing outside it is looked at; `read` gives each record that an article of it is in. */
export function compareMatter(matter: MatterArticles, read: (record: string) => ReadRecord | undefined, decided: Decided): Comparison {
  const related = relatedIn(matter);
  const views = matter.articles.flatMap(({ record, article }, at) => {
    const known = read(record);
    return (known && viewArticle(known, article, at)) ?? [];
  });
  const runs = bestRuns(findRuns(views));
  const parties = findParties(views, decided.speakers);
  const resolver = originResolver(views, { runs, parties });
  const places = placeFinder(views);
  const compatible = compatibility(views, related, places);
  const drafts: readonly Draft[] = withoutRepeats([
    ...copiedTexts(runs),
    ...sameCounts(views, { compatible, resolver }),
    ...equalFigures(views, { compatible }),
    ...eventDays(views, { places, resolver, related }),
    ...oneDay(views, { places, related }),
    ...ages(views, { compatible }),
    ...corrections(views, { compatible }),
    ...clockTimes(views, { compatible, resolver }),
    ...sameHour(views, { compatible, resolver }),
    ...inquiriesTold(views, { compatible, resolver }),
    ...answers(views, parties, resolver),
    ...aligned(views, { compatible, resolver }).flatMap(onlyContested),
    ...contests(views, { compatible, resolver }),
    ...orders(views, { compatible, resolver }),
    ...replies(views, resolver),
    ...inPlace(views, resolver),
  ]);
  const how = { resolver, runs: runsByCopy(runs), sha256: decided.sha256 };
  const assembled = inContentOrder(peopleDecided(drafts, views, decided)).map((draft) => assemble(draft, how));
  // Two rules may come to the same kind and members: one finding, the first in content order.
  const findings = [...new Map([...assembled].reverse().map((finding) => [finding.id, finding])).values()].reverse();
  return {
    findings,
    runs: [...runs.map(({ from, to, words, direction, kind, why, agency, same }) => ({ from, to, words, direction, kind, why, agency, same })), ...translations(findings, views)],
    incidents: findIncidents({ views, places, findings, sha256: decided.sha256 }),
  };
}
