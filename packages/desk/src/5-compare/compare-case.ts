import type { ReadRecord } from "../model/case-record.js";
import type { Comparison } from "../model/finding.js";
import type { Passage } from "../model/span.js";

/** Raised whenever the same records could give other findings. */
export const compareVersion = 1;

export interface CompareInput {
  /** With people's decisions about statements already applied: rejected ones are gone, corrected ones replaced. */
  readonly records: readonly ReadRecord[];
  /** Pairs that a person put together (link) or kept apart (unlink). */
  readonly together: readonly (readonly [Passage, Passage])[];
  readonly apart: readonly (readonly [Passage, Passage])[];
  readonly sha256: (bytes: Uint8Array) => Uint8Array;
}

/** Stage 5: how statements stand to each other. A function of the set of records, whatever order they came in. */
export function compareCase(input: CompareInput): Comparison {
  void input;
  return { findings: [], runs: [], incidents: [] };
}
