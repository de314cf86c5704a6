import type { Noise } from "../../model/reading.js";
import type { LaidLine, Region } from "./html-layout.js";
import type { Stretch } from "./html-prose.js";
import { sums, unitsIn } from "./html-prose.js";

export type LineNoise = Noise["kind"] | null;

/** A part that holds more of the page's running text than this is no furniture, whatever it is called. */
const mostOfPage = 0.4;
const mostParagraphs = 3;
const ownBox = /(?:^|[\s_-])(?:encadre|encart|infobox|info-box|factbox|fact-box|box|repere|reperes|explainer|focus|verbatim|timeline|chronologie)(?:$|[\s_-])/iu;
const fewLinks = 0.2;

export interface Laid {
  readonly lines: readonly LaidLine[];
  readonly regions: readonly Region[];
  /** Units of running text in each line. */
  readonly prose: readonly number[];
  /** Units of each line that linked data bears out as the article's own; null when there is none. */
  readonly borne: readonly number[] | null;
}

/** What the markup makes of each line: by its element, its role, or the words of its class. */
export function markedFurniture({ lines, regions, prose, borne }: Laid): LineNoise[] {
  const before = sums(prose);
  const paragraphs = sums(prose.map((units) => (units > 0 ? 1 : 0)));
  const links = sums(lines.map((line) => line.linked));
  const all = sums(lines.map((line) => line.text.length));
  const own = sums(borne ?? []);
  const quotes = sums(quotesOf(lines, regions));
  const total = before.at(-1) ?? 0;
  const isFurniture = (region: Region): boolean => {
    const { noise } = region.role;
    const units = unitsIn(region, before);
    if (noise === null || units > total * mostOfPage || (borne !== null && unitsIn(region, own) * 2 > Math.max(units, 1))) return false;
    if (noise === "comments") return true;
    // A box beside the text that says something of its own, in paragraphs and without a link.
    if (region.role.tag === "aside" && ownBox.test(region.role.make) && unitsIn(region, paragraphs) >= 2 && unitsIn(region, links) === 0 && regions[region.parent]?.role.main === true) return false;
    // A post of a social network, quoted in the text, stands in an element that is named for it.
    if ((noise === "share" || noise === "related") && unitsIn(region, quotes) > 0 && unitsIn(region, links) < unitsIn(region, all) * 0.5) return false;
    // A class is weak evidence: not for a part that is all paragraphs and no links.
    return unitsIn(region, paragraphs) <= mostParagraphs || unitsIn(region, links) >= units * fewLinks;
  };
  return noiseOfLines(lines.length, regions.filter(isFurniture));
}

/** Units of lines that stand in a quoted block. */
function quotesOf(lines: readonly LaidLine[], regions: readonly Region[]): number[] {
  const quoted = lines.map(() => 0);
  for (const { from, to } of outermost(regions.filter((region) => region.role.tag === "blockquote"))) {
    for (let i = from; i < to; i++) quoted[i] = lines[i]?.text.length ?? 0;
  }
  return quoted;
}

function noiseOfLines(count: number, regions: readonly Region[]): LineNoise[] {
  const noise: LineNoise[] = Array.from({ length: count }, () => null);
  for (const region of outermost(regions)) noise.fill(region.role.noise, region.from, region.to);
  return noise;
}

/** Without those that stand inside another, so that each line is written once. */
export function outermost<T extends Stretch>(stretches: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) if (one.to > (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
