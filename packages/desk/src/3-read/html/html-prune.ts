import type { LaidLine, Region } from "./html-layout.js";
import { outermost } from "./html-furniture.js";
import type { Stretch } from "./html-prose.js";
import { sums, unitsIn } from "./html-prose.js";

/** A part beside the text that has less running text than this is no part of it. */
const leastDensity = 0.4;
/** Teasers come in groups, and each says little. */
const leastTeasers = 3;
const longestTeaser = 600;

export interface Pruned {
  readonly lines: readonly LaidLine[];
  readonly regions: readonly Region[];
  /** Running text of each line. */
  readonly prose: readonly number[];
}

/** Parts inside the main part that are furniture: lists of links beside the text, and rows of teasers anywhere. */
export function pruneMain({ lines, regions, prose }: Pruned, main: Stretch, core: Stretch): Stretch[] {
  const before = { prose: sums(prose.map((units, i) => Math.max(units, saidUnits(lines[i])))), all: sums(lines.map((line) => line.text.length)), linked: sums(lines.map((line) => line.linked)) };
  const inside = regions.filter((r) => r.from >= main.from && r.to <= main.to && r.to > r.from);
  const beside = inside.filter((r) => (r.to <= core.from || r.from >= core.to) && unitsIn(r, before.prose) < unitsIn(r, before.all) * leastDensity);
  const teasers = groupsOf(inside.filter((r) => unitsIn(r, before.prose) <= longestTeaser && isLedByLink(lines, r)));
  // A heading goes with what stands below it.
  const gone = new Set(outermost(beside.filter((r) => r.role.heading === null)).flatMap(({ from, to }) => range(from, to)));
  const apart = beside.filter((r) => r.role.heading === null || gone.has(r.to) || r.to >= main.to);
  return [...apart, ...teasers];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** A short sentence outside links, as in the notes of a live page; in a list no mark needs to end it. */
function saidUnits(line: LaidLine | undefined): number {
  if (line?.heading !== null || line.linked > 0 || line.text.length < 24) return 0;
  return /[.!?…»”]$/u.test(line.text) || (line.tag === "li" && line.text.split(/\s+/u, 6).length === 6) ? line.text.length : 0;
}

/** Regions of the same make under the same parent, where there are several. */
function groupsOf(regions: readonly Region[]): Region[] {
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const key = `${String(region.parent)} ${region.role.make}`;
    const group = groups.get(key);
    if (group) group.push(region);
    else groups.set(key, [region]);
  }
  return [...groups.values()].filter((group) => group.length >= leastTeasers).flat();
}

/** One of its first lines is a title that is a link. */
function isLedByLink(lines: readonly LaidLine[], region: Region): boolean {
  return lines.slice(region.from, Math.min(region.to, region.from + 3)).some((line) => line.linked >= 20 && line.linked >= line.text.length * 0.9);
}
