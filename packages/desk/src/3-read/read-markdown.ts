import type { Description } from "../model/reading.js";
import { noDescription } from "../model/reading.js";
import type { LineHint } from "./line.js";
import { noHint, splitLines } from "./line.js";
import type { TextLayer } from "./text-layer.js";

const furniture: LineHint = { heading: null, noise: "other" };
const longestFrontMatter = 20_000;

/** Markdown stays the text it is; `#` headings are told apart, and front matter says what it says of the page. */
export function readMarkdown(text: string): TextLayer {
  const front = frontMatter(text);
  const hint = (start: number): LineHint => {
    if (start < front.end) return furniture;
    const heading = /^#{1,6}(?= )/u.exec(text.slice(start, start + 8));
    if (heading) return { heading: heading[0].length, noise: null };
    // A line that is only a link.
    if (/^(?:[*+-] |\d{1,3}\. )?\[[^\]\n]{1,200}\]\([^)\s]{1,600}\)\s*$/u.test(lineAt(text, start))) return { heading: null, noise: "related" };
    if (/^(\*\*|__)[^*_\n]{3,500}\1\s*$/u.test(lineAt(text, start))) return { ...noHint, setOff: true };
    return /^(?:[-*_=]{3,}|!\[|<!--|\[[^\]]{1,60}\]:)/u.test(text.slice(start, start + 80)) ? furniture : noHint;
  };
  // The marks of a heading are not part of it.
  const lines = splitLines(text, hint).map((line) => {
    const marks = line.hint.heading === null ? 0 : (/^#{1,6} +/u.exec(line.text)?.[0].length ?? 0);
    return marks === 0 ? line : { ...line, start: line.start + marks, text: line.text.slice(marks) };
  });
  return { text, lines, facts: front.facts, notes: [] };
}

function frontMatter(text: string): { end: number; facts: Description } {
  const none = { end: 0, facts: noDescription };
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^---\s*\n/u.test(text.slice(from, from + 12))) return none;
  const close = text.slice(0, longestFrontMatter).indexOf("\n---", from + 3);
  if (close < 0) return none;
  const said = new Map<string, string>();
  for (const line of text.slice(from + 3, close).split("\n")) {
    const pair = /^([a-z_]{2,20}):\s*(\S.{0,500})$/iu.exec(line.trimEnd());
    if (pair) said.set((pair[1] ?? "").toLowerCase(), (pair[2] ?? "").replace(/^["']|["']$/gu, ""));
  }
  const first = (...keys: readonly string[]): string | null => keys.map((key) => said.get(key)).find((v) => v !== undefined) ?? null;
  return {
    end: close + 4,
    facts: {
      title: first("title", "titre"), publisher: first("publisher", "site", "source"), author: first("author", "auteur", "byline"),
      published: /^\d{4}(?:-\d{2}){0,2}/u.exec(first("date", "published") ?? "")?.[0] ?? null,
      url: first("url", "link", "permalink"), language: first("lang", "language", "langue"),
    },
  };
}

function lineAt(text: string, start: number): string {
  const line = text.slice(start, start + 900);
  const end = line.search(/[\r\n]/u);
  return end < 0 ? line : line.slice(0, end);
}
