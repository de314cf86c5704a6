import { sharedPart } from "../../model/span.js";
import type { Draft } from "./proposers/proposer.js";

/** A proposal that stands, with the names of all that agree with it. */
export interface Merged {
  readonly draft: Draft;
  readonly proposers: readonly string[];
}

/**
 * One proposal for one content: of those that share most of what they cover the heaviest stands, and the names of the others
 * are kept with it. A content inside a longer one stays beside it: it is speech inside speech.
 */
export function mergeDrafts(drafts: readonly Draft[]): Merged[] {
  const merged: { draft: Draft; proposers: Set<string> }[] = [];
  const byPlace = [...drafts].filter((d) => d.end > d.start).sort((a, b) => a.start - b.start || b.weight - a.weight);
  for (const draft of byPlace) {
    const same = merged.slice(-6).find((m) => sharedPart(m.draft, draft) > 0.5 && !isInside(m.draft, draft));
    if (!same) merged.push({ draft, proposers: new Set([draft.proposer]) });
    else {
      same.proposers.add(draft.proposer);
      if (draft.weight > same.draft.weight) same.draft = draft;
    }
  }
  return merged.map(({ draft, proposers }) => ({ draft, proposers: [...proposers].sort() }));
}

/** 'Reuters reported that a nurse had said the clinic was shut': what an outlet passes on is itself something said, with a verb of its own. */
function isInside(outer: Draft, inner: Draft): boolean {
  const verb = inner.cueSpan;
  if (outer.passedOn !== true || (inner.attitude ?? "speech") !== "speech") return false;
  return outer.cueSpan !== null && verb !== null && inner.start > outer.start && verb.start >= outer.start && verb.end <= inner.start && outer.cueSpan.end <= outer.start;
}
