import type { Laid, LineNoise } from "./html-furniture.js";
import { outermost } from "./html-furniture.js";
import type { Region } from "./html-layout.js";
import { sums, unitsIn } from "./html-prose.js";
import { bylineOf, dateIn, isStamp } from "../articles/stamp.js";

/** Less running text than this is a teaser. */
const leastText = 700;
const leastParagraphs = 3;
const lastTitleLine = 8;

export interface MarkedArticle {
  readonly from: number;
  readonly to: number;
  /** The line of its heading. */
  readonly title: number;
}

/** Less is asked of parts made alike where each says when or by whom it was written. */
const leastPost = { text: 240, paragraphs: 2 };
const leastBrief = { text: 120, paragraphs: 1 };
const headLines = 5;

/** Articles of a page that holds several whole ones, each in an element that says so, or in elements made alike, each with its heading and its byline or date. */
export function markedArticles({ lines, regions, prose }: Laid, noise: readonly LineNoise[]): MarkedArticle[] {
  const before = sums(prose.map((units, i) => (noise[i] === null ? units : 0)));
  const paragraphs = sums(prose.map((units, i) => (noise[i] === null && units > 0 ? 1 : 0)));
  const holds = (region: Region, least: { readonly text: number; readonly paragraphs: number }): boolean =>
    unitsIn(region, before) >= least.text && unitsIn(region, paragraphs) >= least.paragraphs;
  const links = sums(lines.map((line) => line.linked));
  const titleOf = ({ from, to }: Region): number => lines.slice(from, Math.min(to, from + lastTitleLine)).findIndex((line, i) => line.heading !== null && line.heading <= 3 && noise[from + i] === null);
  const said = outermost(regions.filter((region) => region.role.article && holds(region, { text: leastText, paragraphs: leastParagraphs })));
  const brief = said.length === 1 ? regions.filter((region) => isBrief(region, said[0]) && titleOf(region) >= 0 && holds(region, leastBrief) && unitsIn(region, links) === 0) : [];
  const whole = said.length >= 2 ? said : brief.length > 0 ? [...said, ...brief].sort((a, b) => a.from - b.from) : outermost(madeAlike(regions.filter(isPost)).filter((group) => mostlyWhole(group, (region) => holds(region, leastPost), (region) => unitsIn(region, before))).flat().filter((region) => holds(region, leastPost)));
  const found = whole.map((region) => ({ from: region.from, to: region.to, title: region.from + titleOf(region), titled: titleOf(region) >= 0 }));
  if (found.length < 2 || !found.every((one) => one.titled)) return [];
  return said.length >= 2 || brief.length > 0 || found.every(({ from, title }) => lines.slice(from, title + headLines).some(({ text }) => (isStamp(text) && dateIn(text) !== null) || bylineOf(text) !== null)) ? found : [];
}

/** Beside one whole article: a short one that is told to its end, without a link. */
function isBrief({ role, from, to }: Region, whole: Region | undefined): boolean {
  return whole !== undefined && role.article && (to <= whole.from || from >= whole.to);
}

function isPost({ role, from, to }: Region): boolean {
  return to - from >= 3 && role.noise === null && (role.tag === "div" || role.tag === "section" || role.tag === "li");
}

/** The notes of a live page are made alike too: most of them are short, and the whole is one article. */
function mostlyWhole(group: readonly Region[], isWhole: (region: Region) => boolean, units: (region: Region) => number): boolean {
  const short = group.filter((region) => !isWhole(region));
  const sum = (regions: readonly Region[]): number => regions.reduce((all, region) => all + units(region), 0);
  return group.length - short.length >= 2 && sum(short) * 5 <= sum(group);
}

/** Groups of the same make under one parent. */
function madeAlike(regions: readonly Region[]): Region[][] {
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const key = `${String(region.parent)} ${region.role.make}`;
    const group = groups.get(key);
    if (group) group.push(region);
    else groups.set(key, [region]);
  }
  return [...groups.values()];
}
