import type { LaidLine, Region } from "./html-layout.js";
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
  const before = { prose: sums(prose), all: sums(lines.map((line) => line.text.length)), linked: sums(lines.map((line) => line.linked)) };
  const inside = regions.filter((r) => r.from >= main.from && r.to <= main.to && r.to > r.from);
  const apart = inside.filter((r) => (r.to <= core.from || r.from >= core.to) && unitsIn(r, before.prose) < unitsIn(r, before.all) * leastDensity);
  const teasers = groupsOf(inside.filter((r) => unitsIn(r, before.prose) <= longestTeaser && isLedByLink(lines, r)));
  return [...apart, ...teasers];
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
