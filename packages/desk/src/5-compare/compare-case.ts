import type { ReadRecord } from "../model/case-record.js";
import type { Sha256 } from "../model/digest-id.js";
import type { Comparison } from "../model/finding.js";
import type { Passage } from "../model/span.js";
import { compareMatter } from "./compare-matter.js";
import type { DecidedSpeakers } from "./origins/decided-speakers.js";
import { findMatters } from "./matters/find-matters.js";
import { viewCase } from "./text/article-view.js";

export interface CompareInput {
  /** With people's decisions about statements already applied: rejected ones are gone, corrected ones replaced. */
  readonly records: readonly ReadRecord[];
  /** Pairs that a person put together (link) or kept apart (unlink). */
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
  /** Statements whose speakers a person took for one party, or for two. */
  readonly speakers?: DecidedSpeakers;
  /** Passed in, so that the stage stays free of node modules. */
  readonly sha256: Sha256;
}

/** Stage 5: how statements stand to each other, matter by matter. A function of the set of records, whatever order they came in. */
export function compareCase({ records, together, apart, speakers, sha256 }: CompareInput): Comparison {
  const matters = findMatters(viewCase(records), together.map(([one, other]) => [one.record, other.record]));
  const parts = matters.map((matter) => compareMatter(matter, { together, apart, ...(speakers && { speakers }), sha256 }));
  return {
    findings: parts.flatMap(({ findings }) => findings),
    runs: parts.flatMap(({ runs }) => runs),
    incidents: parts.flatMap(({ incidents }) => incidents),
  };
}
