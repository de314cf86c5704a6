import type { Noise } from "../model/reading.js";
import type { LaidLine, Region } from "./html-layout.js";

export interface MainPart {
  /** For each line what its markup makes of it, or null. */
  readonly noise: readonly (Noise["kind"] | null)[];
  /** The lines of the main part: [from, to); null when the page has no running text. */
  readonly main: { readonly from: number; readonly to: number } | null;
}

const paragraphUnits = 60;
/** A part that holds more of the page's running text than this is no furniture, whatever it is called. */
const mostOfPage = 0.4;

/** Which lines are furniture, and which part of the page is the article: the one with the most text in its own paragraphs. */
export function findMainPart(lines: readonly LaidLine[], regions: readonly Region[]): MainPart {
  const running = lines.map((line) => (line.text.length >= paragraphUnits && /[.!?…]["”»’)]?\s?$/u.test(line.text) ? line.text.length : 0));
  const before = sums(running);
  const total = before.at(-1) ?? 0;
  const noise = noiseOfLines(lines.length, regions.filter((r) => r.role.noise !== null && unitsIn(r, before) <= total * mostOfPage));
  const scores = regions.map(() => 0);
  lines.forEach((line, i) => {
    const region = noise[i] === null ? (scores[line.region] ?? null) : null;
    if (region !== null) scores[line.region] = region + (running[i] ?? 0);
  });
  // A region stands before those inside it: going backwards, a child's score is whole before it counts for its parent.
  for (let i = regions.length - 1; i >= 0; i--) {
    const parent = regions[i]?.parent ?? -1;
    if (parent >= 0) scores[parent] = (scores[parent] ?? 0) + (scores[i] ?? 0) / 2;
  }
  const kept = running.map((units, i) => (noise[i] === null ? units : 0));
  return { noise, main: bestRegion(regions, scores, sums(kept)) };
}

function noiseOfLines(count: number, regions: readonly Region[]): (Noise["kind"] | null)[] {
  const noise: (Noise["kind"] | null)[] = Array.from({ length: count }, () => null);
  let covered = 0;
  for (const region of regions) {
    // Outer regions come first and their kind stands; each line is written once.
    for (let i = Math.max(region.from, covered); i < region.to; i++) noise[i] = region.role.noise;
    covered = Math.max(covered, region.to);
  }
  return noise;
}

/** Running sums: what stands before each line. */
function sums(units: readonly number[]): number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) ?? 0) + unit);
  return before;
}

function unitsIn(region: Region, before: readonly number[]): number {
  return (before[region.to] ?? 0) - (before[region.from] ?? 0);
}

/** A paragraph scores all of its text and its parent half: the parent of many wins. What the page itself calls main goes first. */
function bestRegion(regions: readonly Region[], scores: readonly number[], before: readonly number[]): Region | null {
  const total = before.at(-1) ?? 0;
  let best = -1;
  let named = -1;
  regions.forEach((region, i) => {
    const score = scores[i] ?? 0;
    if (score <= 0) return;
    if (region.to - region.from > 1 && (best < 0 || score > (scores[best] ?? 0))) best = i;
    if (region.role.main && (named < 0 || unitsIn(region, before) > unitsIn(regions[named] ?? region, before))) named = i;
  });
  const inner = regions[best];
  const outer = regions[named];
  if (!inner || !outer || unitsIn(outer, before) <= total * 0.1) return inner ? widened(inner, regions, before) : (outer ?? null);
  const inside = inner.from >= outer.from && inner.to <= outer.to;
  // Inside a 'main' that holds several things, the part with nearly all of its text.
  return inside && unitsIn(inner, before) >= unitsIn(outer, before) * 0.6 ? inner : outer;
}

/** A text laid out in several pieces: up to the first region that holds most of the page's running text. */
function widened(region: Region, regions: readonly Region[], before: readonly number[]): Region {
  const total = before.at(-1) ?? 0;
  let wide = region;
  while (unitsIn(wide, before) < total * 0.35) {
    const parent = regions[wide.parent];
    if (!parent) break;
    wide = parent;
  }
  return wide;
}
