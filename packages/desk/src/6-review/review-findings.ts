import type { ActBody, Anchor } from "../model/act.js";
import type { Finding, ProposedFinding } from "../model/finding.js";
import { overlaps, type FindingId, type Passage, type RecordId } from "../model/span.js";
import type { ReviewState } from "../model/statement.js";
import { findAnchor } from "./anchor.js";

export type DecidedFinding = ActBody<"merge">["one"];

/** A standing decision about one finding, in log order. */
export interface FindingDecision {
  readonly act: string;
  readonly type: "accept" | "reject" | "release";
  readonly decided: DecidedFinding;
}

export interface ReviewedFindings {
  readonly findings: readonly Finding[];
  readonly orphans: readonly FindingDecision[];
}

/** The text layer of a record today; null when the record is gone or could not be read. */
export type TextOf = (record: RecordId) => string | null;

/** Stage 6, findings: proposals with what people decided about them. */
export function reviewFindings(
  proposals: readonly ProposedFinding[],
  decisions: readonly FindingDecision[],
  textOf: TextOf,
): ReviewedFindings {
  const findings: Finding[] = proposals.map((proposal) => ({ ...proposal, review: "proposed", released: false }));
  const orphans: FindingDecision[] = [];
  for (const decision of decisions) {
    const id = findDecided(decision.decided, findings, textOf);
    const at = findings.findIndex((finding) => finding.id === id);
    const known = findings[at];
    if (known) findings[at] = { ...known, ...outcome(decision, known) };
    else orphans.push(decision);
  }
  return { findings, orphans };
}

function outcome(decision: FindingDecision, known: Finding): { readonly review: ReviewState; readonly released: boolean } {
  if (decision.type === "release") return { review: known.review, released: true };
  if (decision.type === "reject") return { review: "rejected", released: false };
  return { review: "accepted", released: known.released };
}

/**
 * The proposal that a decision was about: of its kind, and holding at least half of the decided passages that can be
 * found again, with at least half of its own among them, so that a decision never slides to a neighbour.
 */
export function findDecided(decided: DecidedFinding, findings: readonly ProposedFinding[], textOf: TextOf): FindingId | null {
  const places = decided.sides.flatMap((side) => side.members).map((anchor) => placeOf(anchor, textOf)).filter((place) => place !== null);
  if (places.length === 0) return null;
  let best: { readonly id: FindingId; readonly share: number } | null = null;
  for (const finding of findings) {
    if (finding.kind !== decided.kind) continue;
    const members = finding.sides.flatMap((side) => side.members).map((member) => member.passage);
    const held = places.filter((place) => members.some((member) => samePlace(member, place))).length / places.length;
    const own = members.filter((member) => places.some((place) => samePlace(member, place))).length / members.length;
    const share = Math.min(held, own);
    if (share >= 0.5 && (!best || share > best.share)) best = { id: finding.id, share };
  }
  return best?.id ?? null;
}

/** Where an anchor stands today. */
export function placeOf(anchor: Anchor, textOf: TextOf): Passage | null {
  const text = textOf(anchor.record);
  const span = text === null ? null : findAnchor(anchor, text);
  return span && { record: anchor.record, ...span };
}

function samePlace(a: Passage, b: Passage): boolean {
  return a.record === b.record && overlaps(a, b);
}
