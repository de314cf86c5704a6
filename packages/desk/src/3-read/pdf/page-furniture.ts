import { fold } from "../fold.js";
import type { PageLine } from "./page-lines.js";

const edgeLines = 3;

/**
 * Heads, feet and page numbers: lines at the upper or lower edge of their page that stand at the same height on others,
 * saying the same but for numbers, and lone numbers there. `pages`: lines from top to bottom. Gives those of each page.
 */
export function pageFurniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const seen = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const edge of edges) {
    for (const key of new Set(edge.map(keyOf))) for (const near of [key.height - 1, key.height, key.height + 1]) count(seen, `${near} ${key.words}`);
  }
  const enough = pages.length <= 3 ? 2 : 3;
  const furniture = new Set<PageLine>();
  for (const edge of edges) {
    for (const line of edge) {
      const { words, height } = keyOf(line);
      if ((words !== "" && (seen.get(`${height} ${words}`) ?? 0) >= enough) || isPageNumber(line.text)) furniture.add(line);
    }
  }
  return furniture;
}

function count(seen: Map<string, number>, key: string): void {
  seen.set(key, (seen.get(key) ?? 0) + 1);
}

/** A page with few lines has no edge apart from its text: there only the first and the last line are looked at. */
function edgesOf(lines: readonly PageLine[]): readonly PageLine[] {
  const deep = lines.length >= 12 ? edgeLines : 1;
  return [...new Set([...lines.slice(0, deep), ...lines.slice(-deep)])];
}

/** What a line says but for numbers, and its height in steps of 6 points. */
function keyOf(line: PageLine): { readonly words: string; readonly height: number } {
  return { words: line.text.length > 160 ? "" : fold(line.text.replace(/\d+/gu, " 0 ")), height: Math.round(line.base / 6) };
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—[(|]\s?)?(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:\/|of|sur|de)\s?\d{1,4})?(?:\s?[-–—\])|])?$/iu.test(text.trim());
}
