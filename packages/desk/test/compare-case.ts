import type { ReadRecord } from "#desk/model/case-record.js";
import type { Comparison } from "#desk/model/finding.js";
import type { Decided } from "#desk/5-compare/compare-matter.js";
import { compareMatter } from "#desk/5-compare/compare-matter.js";
import { MatterIndex } from "#desk/5-compare/matters/matter-index.js";
import { isKnownRule } from "#desk/model/told/because-words.js";
import { sketchRecord } from "#desk/5-compare/matters/sketch.js";

export interface CompareInput extends Decided {
  /** With people's decisions about statements already applied: rejected ones are gone, corrected ones replaced. */
  readonly records: readonly ReadRecord[];
}

/** Stage 5: how statements stand to each other, matter by matter. A function of the set of records, whatever order they came in. */
export function compareCase({ records, ...decided }: CompareInput): Comparison {
  const index = new MatterIndex();
  index.add(records.flatMap(sketchRecord));
  const byId = new Map<string, ReadRecord>(records.map((read) => [read.record.id, read]));
  const matters = index.matters(decided.together.map(([one, other]) => [one.record, other.record]));
  const parts = matters.map((matter) => compareMatter(matter, (record) => byId.get(record), decided));
  const findings = parts.flatMap((part) => part.findings);
  const untold = findings.flatMap(({ because }) => because).find((rule) => !isKnownRule(rule));
  if (untold !== undefined) throw new Error(`No sentence tells the rule '${untold}': give it one in English and French in model/told/because-words.ts.`);
  return {
    findings,
    runs: parts.flatMap(({ runs }) => runs),
    incidents: parts.flatMap(({ incidents }) => incidents),
  };
}
