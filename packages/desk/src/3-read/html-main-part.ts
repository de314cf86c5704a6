import type { Noise } from "../model/reading.js";
import type { LaidLine, Region } from "./html-layout.js";
import type { Stretch } from "./html-prose.js";
import { proseUnits, sums, unitsIn } from "./html-prose.js";
import { pruneMain } from "./html-prune.js";

export interface MainPart {
  /** For each line what its markup makes of it, or null. */
  readonly noise: readonly (Noise["kind"] | null)[];
  /** The lines of the main part: [from, to); null when the page has no running text. */
  readonly main: Stretch | null;
}

/** A part that holds more of the page's running text than this is no furniture, whatever it is called. */
const mostOfPage = 0.4;
const mostParagraphs = 3;

/** Which lines are furniture, and which part of the page is the article: the one with the most text in its own paragraphs. */
export function findMainPart(lines: readonly LaidLine[], regions: readonly Region[]): MainPart {
  const running = lines.map(proseUnits);
  const before = sums(running);
  const total = before.at(-1) ?? 0;
  const paragraphs = sums(running.map((units) => (units > 0 ? 1 : 0)));
  const links = sums(lines.map((line) => line.linked));
  const isFurniture = (r: Region): boolean => {
    if (r.role.noise === null || unitsIn(r, before) > total * mostOfPage) return false;
    // A class is weak evidence: not for a part that is all paragraphs and no links. Comments look like that too.
    return r.role.noise === "comments" || unitsIn(r, paragraphs) <= mostParagraphs || unitsIn(r, links) >= unitsIn(r, before) * 0.2;
  };
  const noise = noiseOfLines(lines.length, regions.filter(isFurniture));
  const kept = running.map((units, i) => (noise[i] === null ? units : 0));
  const page: PageSums = { regions, prose: sums(kept), all: sums(lines.map((line, i) => (noise[i] === null ? line.text.length - line.linked : 0))) };
  const { main, core } = bestRegion(page, scoresOf(lines, regions, kept));
  if (!main) return { noise, main };
  const pruned = pruneMain({ lines, regions, prose: kept }, main, core ?? main);
  for (const { from, to } of outermost(pruned)) {
    for (let i = from; i < to; i++) noise[i] ??= "related";
  }
  return { noise, main };
}

/** Without those that stand inside another. They are given by where they begin, the outer first. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) if (one.to > (kept.at(-1)?.to ?? -1)) kept.push(one);
  return kept;
}

interface PageSums {
  readonly regions: readonly Region[];
  /** Units of running text, and of all text, before each line; furniture by its markup counts nothing. */
  readonly prose: readonly number[];
  readonly all: readonly number[];
}

/** A paragraph scores all of its text and its parent half: the parent of many wins. */
function scoresOf(lines: readonly LaidLine[], regions: readonly Region[], kept: readonly number[]): number[] {
  const scores = regions.map(() => 0);
  lines.forEach((line, i) => {
    const score = scores[line.region];
    if (score !== undefined) scores[line.region] = score + (kept[i] ?? 0);
  });
  // A region stands before those inside it: going backwards, a child's score is whole before it counts for its parent.
  for (let i = regions.length - 1; i >= 0; i--) {
    const parent = regions[i]?.parent ?? -1;
    if (parent >= 0) scores[parent] = (scores[parent] ?? 0) + (scores[i] ?? 0) / 2;
  }
  return scores;
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

/** What the page itself calls main goes first, unless a part inside it has nearly all of its text. */
function bestRegion(page: PageSums, scores: readonly number[]): { main: Region | null; core: Region | null } {
  const { regions, prose } = page;
  const total = prose.at(-1) ?? 0;
  let best = -1;
  let named = -1;
  regions.forEach((region, i) => {
    const score = scores[i] ?? 0;
    if (score <= 0) return;
    if (region.to - region.from > 1 && (best < 0 || score > (scores[best] ?? 0))) best = i;
    if (region.role.main && (named < 0 || unitsIn(region, prose) > unitsIn(regions[named] ?? region, prose))) named = i;
  });
  const inner = regions[best];
  const outer = regions[named];
  if (!inner) return { main: outer ?? null, core: null };
  const wide = widened(inner, page);
  if (!outer || unitsIn(outer, prose) <= total * 0.1) return { main: wide, core: inner };
  const inside = wide.from >= outer.from && wide.to <= outer.to;
  return { main: inside && unitsIn(wide, prose) >= unitsIn(outer, prose) * 0.6 ? wide : outer, core: inner };
}

/** What a wider part must add to be taken: this share of what is there, and more running text than anything else. */
const leastGain = 0.04;
const leastDensity = 0.6;

/** A text laid out in several pieces: up to the widest part that adds running text and little else. */
function widened(region: Region, { regions, prose, all }: PageSums): Region {
  let wide = region;
  for (let parent = regions[wide.parent]; parent; parent = regions[parent.parent]) {
    const gain = unitsIn(parent, prose) - unitsIn(wide, prose);
    if (gain >= unitsIn(wide, prose) * leastGain && gain >= (unitsIn(parent, all) - unitsIn(wide, all)) * leastDensity) wide = parent;
  }
  return wide;
}
