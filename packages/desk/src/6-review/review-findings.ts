import type { ActBody, Anchor } from "../model/act.js";
import type { Finding, ProposedFinding } from "../model/finding.js";
import { overlaps, type FindingId, type Passage, type RecordId } from "../model/span.js";
import type { ReviewState } from "../model/statement.js";
import { findAnchor } from "./find-anchor.js";

export type DecidedFinding = ActBody<"merge">["one"];

/** A standing decision about one finding, or about two that a person put together. */
export type FindingDecision =
  | { readonly act: string; readonly type: "accept" | "reject" | "release"; readonly decided: DecidedFinding }
  | { readonly act: string; readonly type: "merge"; readonly decided: DecidedFinding; readonly other: DecidedFinding };

export interface ReviewedFindings {
  readonly findings: readonly Finding[];
  readonly orphans: readonly FindingDecision[];
}

/** The text layer of a record today; null when the record is gone or could not be read. */
export type TextOf = (record: RecordId) => string | null;

/** Stage 6, findings: proposals with what people decided about them, in the order of the log. */
export function reviewFindings(
  proposals: readonly ProposedFinding[],
  decisions: readonly FindingDecision[],
  textOf: TextOf,
): ReviewedFindings {
  let findings: readonly Finding[] = proposals.map((proposal) => ({ ...proposal, review: "proposed", released: false }));
  const orphans: FindingDecision[] = [];
  for (const decision of decisions) {
    const next = decided(decision, findings, textOf);
    if (next) findings = next;
    else orphans.push(decision);
  }
  return { findings, orphans };
}

/** The findings after one decision; null when what it was about is not found. */
function decided(decision: FindingDecision, findings: readonly Finding[], textOf: TextOf): readonly Finding[] | null {
  const id = findDecided(decision.decided, findings, textOf);
  const known = findings.find((finding) => finding.id === id);
  if (!known) return null;
  if (decision.type !== "merge") return findings.map((finding) => (finding === known ? { ...known, ...outcome(decision.type, known) } : finding));
  const otherId = findDecided(decision.other, findings, textOf);
  const other = findings.find((finding) => finding.id === otherId && finding !== known);
  if (!other) return null;
  return findings.flatMap((finding) => (finding === known ? [merged(known, other)] : finding === other ? [] : [finding]));
}

/**
 * Two findings as one, under the first one's id and kind: sides of one label together. A person said that they are about
 * the same; nobody said that their origins are independent, so the count is never more than the greater of the two.
 */
export function merged(one: Finding, other: Finding): Finding {
  const labels = [...new Set([...one.sides, ...other.sides].map((side) => side.label))].sort();
  const sides = labels.map((label) => {
    const parts = [...one.sides, ...other.sides].filter((side) => side.label === label);
    const origins = new Map(parts.flatMap((side) => side.origins).map((origin) => [origin.key, origin]));
    for (const origin of parts.flatMap((side) => side.origins)) {
      const known = origins.get(origin.key);
      if (known && known !== origin) origins.set(origin.key, { ...known, paths: [...origin.paths, ...known.paths] });
    }
    const members = new Map(parts.flatMap((side) => side.members).map((member) => [`${member.passage.record} ${member.passage.start} ${member.passage.end}`, member]));
    return { label, says: parts[0]?.says ?? "", members: [...members.values()], origins: [...origins.values()] };
  });
  const counts = [one.origins, other.origins].filter((count) => count !== null);
  return {
    ...one, sides,
    origins: one.origins === null || counts.length === 0 ? null : Math.max(...counts),
    because: [...new Set([...one.because, ...other.because, "a person put them together"])],
    links: [...one.links, ...other.links],
    released: one.released && other.released,
  };
}

function outcome(type: "accept" | "reject" | "release", known: Finding): { readonly review: ReviewState; readonly released: boolean } {
  if (type === "release") return { review: known.review, released: true };
  if (type === "reject") return { review: "rejected", released: false };
  return { review: "accepted", released: known.released };
}

/**
 * The proposal that a decision was about: of its kind, and holding at least half of the decided passages that can be
 * found again, with at least half of its own among them, so that a decision never slides to a neighbour.
 */
export function findDecided(wanted: DecidedFinding, findings: readonly ProposedFinding[], textOf: TextOf): FindingId | null {
  const places = wanted.sides.flatMap((side) => side.members).map((anchor) => placeOf(anchor, textOf)).filter((place) => place !== null);
  if (places.length === 0) return null;
  let best: { readonly id: FindingId; readonly share: number } | null = null;
  for (const finding of findings) {
    if (finding.kind !== wanted.kind) continue;
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
