import type { LaidLine, Region } from "./html-layout.js";
import type { Laid, LineNoise } from "./html-furniture.js";
import { markedFurniture, outermost } from "./html-furniture.js";
import type { MarkedArticle } from "./html-articles.js";
import { markedArticles } from "./html-articles.js";
import type { Stretch } from "./html-prose.js";
import { proseUnits, sums, unitsIn } from "./html-prose.js";
import { pruneMain } from "./html-prune.js";
import { borneOut } from "./html-second-opinion.js";
import { isAgencyCredit, isStamp } from "../articles/stamp.js";

export interface MainPart {
  /** For each line what its markup makes of it, or null. */
  readonly noise: readonly LineNoise[];
  /** The lines of the main part; null when the page has no running text. */
  readonly main: Stretch | null;
  /** The piece of it with the most text in its own paragraphs. */
  readonly core: Stretch | null;
  /** Where the page holds several articles, the lines of their headings. */
  readonly titles: ReadonlySet<number>;
}

/** Which lines are furniture, and which part of the page is the article. `body`: its text as linked data gives it, or null. */
export function findMainPart(lines: readonly LaidLine[], regions: readonly Region[], body: string | null): MainPart {
  const laid: Laid = { lines, regions, prose: lines.map(proseUnits), borne: borneOut(lines, body) };
  const noise = markedFurniture(laid);
  const several = markedArticles(laid, noise);
  if (several.length > 0) return ofSeveral(several, laid, noise);
  const prose = laid.prose.map((units, i) => (noise[i] === null ? units : 0));
  const page: PageSums = { regions, prose: sums(prose), all: sums(lines.map((line, i) => (noise[i] === null ? line.text.length - line.linked : 0))) };
  const { main, core } = secondOpinion(bestRegion(page, scoresOf(lines, regions, prose)), page, { borne: laid.borne, length: body?.length ?? 0 });
  if (!main) return { noise, main, core: null, titles: new Set() };
  for (const { from, to } of outermost(pruneMain({ lines, regions, prose }, main, core ?? main))) {
    for (let i = from; i < to; i++) noise[i] ??= "related";
  }
  if (laid.borne) cutAfter(lines, noise, { main, borne: laid.borne, prose });
  return { noise, main, core, titles: new Set() };
}

/** What stands in none of them is furniture, and so is what stands above the heading of each. */
function ofSeveral(several: readonly MarkedArticle[], { lines, regions, prose }: Laid, noise: LineNoise[]): MainPart {
  const main = { from: several[0]?.from ?? 0, to: several.at(-1)?.to ?? 0 };
  for (const { from, to } of outermost(pruneMain({ lines, regions, prose }, main, main))) for (let i = from; i < to; i++) noise[i] ??= "related";
  let free = main.from;
  for (const { from, to, title } of several) {
    for (let i = free; i < title; i++) noise[i] ??= i >= from && isStamp(lines[i]?.text ?? "") ? null : "other";
    free = to;
  }
  return { noise, main, core: null, titles: new Set(several.map((one) => one.title)) };
}

interface PageSums {
  readonly regions: readonly Region[];
  /** Units of running text, and of text outside links, before each line; furniture by its markup counts nothing. */
  readonly prose: readonly number[];
  readonly all: readonly number[];
}

/** A paragraph scores all of its text and its parent half: the parent of many wins. */
function scoresOf(lines: readonly LaidLine[], regions: readonly Region[], prose: readonly number[]): number[] {
  const scores = regions.map(() => 0);
  lines.forEach((line, i) => {
    const score = scores[line.region];
    if (score !== undefined) scores[line.region] = score + (prose[i] ?? 0);
  });
  // A region stands before those inside it: going backwards, a child's score is whole before it counts for its parent.
  for (let i = regions.length - 1; i >= 0; i--) {
    const parent = regions[i]?.parent ?? -1;
    if (parent >= 0) scores[parent] = (scores[parent] ?? 0) + (scores[i] ?? 0) / 2;
  }
  return scores;
}

interface Chosen {
  readonly main: Region | null;
  readonly core: Region | null;
}

/** What the page itself calls main goes first, unless a part inside it has nearly all of its text. */
function bestRegion(page: PageSums, scores: readonly number[]): Chosen {
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
  const core = regions[best];
  const outer = regions[named];
  if (!core) return { main: outer ?? null, core: null };
  const wide = widened(core, page);
  // The notes of a live page are articles each: what holds them all is the text.
  if (outer && isInside(outer, wide) && alike(regions, outer) >= leastAlike) return { main: wide, core };
  if (!outer || unitsIn(outer, prose) <= total * 0.1) return { main: wide, core };
  return { main: isInside(wide, outer) && unitsIn(wide, prose) >= unitsIn(outer, prose) * 0.6 ? wide : outer, core };
}

const leastAlike = 3;

/** How many parts of this make stand beside it, itself counted. */
function alike(regions: readonly Region[], { parent, role }: Region): number {
  return regions.filter((one) => one.parent === parent && one.role.make === role.make).length;
}

function isInside(inner: Stretch, outer: Stretch): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
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

/** Linked data that gives too little of a text, or a text that is hardly on the page, has no say. */
const leastBorne = 400;
const leastShare = 0.6;

/** The smallest part that holds the text which linked data gives, unless the page holds much more than that. */
function secondOpinion(chosen: Chosen, { regions, prose }: PageSums, { borne, length }: { borne: readonly number[] | null; length: number }): Chosen {
  const own = sums(borne ?? []);
  const total = own.at(-1) ?? 0;
  if (total < leastBorne || total < length * leastShare) return chosen;
  const holds = (region: Stretch): boolean => unitsIn(region, own) >= total * 0.95;
  if (chosen.main && holds(chosen.main) && unitsIn(chosen.main, prose) > total * 2) return chosen;
  // Regions come in the order they begin, the outer first: the last that holds it is the innermost.
  const smallest = regions.findLast(holds);
  return smallest ? { main: smallest, core: smallest } : chosen;
}

/** What stands after the end of a text that linked data gives whole is none of it. */
function cutAfter(lines: readonly LaidLine[], noise: LineNoise[], { main, borne, prose }: { main: Stretch; borne: readonly number[]; prose: readonly number[] }): void {
  const own = unitsIn(main, sums(borne));
  const other = unitsIn(main, sums(prose.map((units, i) => ((borne[i] ?? 0) > 0 ? 0 : units))));
  if (own < leastBorne || other > own * 0.3) return;
  const last = borne.findLastIndex((units, i) => units > 0 && i < main.to);
  for (let i = last + 1; i < main.to; i++) if (!isAgencyCredit(lines[i]?.text ?? "")) noise[i] ??= "other";
}
