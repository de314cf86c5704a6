import type { Article } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { DateMention } from "../../model/statement.js";
import { edtfDay, readPublished } from "./calendar.js";

/** '14h32', '2:05 p.m. CDT', '09:15': a line that tells a time of day and nothing else. */
const line = /^(?:à |at )?(?<h>[01]?\d|2[0-3])\s?(?:[h:.]\s?(?<m>[0-5]\d)|(?=\s?[ap]\.?\s?m))\s?(?<x>[ap]\.?\s?m\b\.?)?(?:\s[A-Z]{2,4})?$/iu;
const entriesAtLeast = 3;
const longestLine = 20;

/** The entries of a live page carry a time and no day: that of the article. One or two such lines are no live page. `lines` are those in no block; articles are in order. */
export function liveTimes(text: string, lines: readonly Span[], articles: readonly Article[]): readonly DateMention[] {
  const own = articles.flatMap((article) => article.blocks.filter(({ kind, start, end }) => kind !== "title" && end - start <= longestLine));
  const days = articles.map((article) => readPublished(article.published)?.day ?? null);
  const entries = articles.map((): DateMention[] => []);
  let index = 0;
  for (const { start, end } of [...lines, ...own].sort((a, b) => a.start - b.start)) {
    while (start >= (articles[index]?.end ?? Infinity)) index += 1;
    const [article, day] = [articles[index], days[index] ?? null];
    if (!article || start < article.start || end - start > longestLine || day === null) continue;
    const time = timeOf(text.slice(start, end).trim());
    if (time !== null) entries[index]?.push({ start, end, article: index, edtf: `${edtfDay(day)}T${time}`, basis: "clock-from-context" });
  }
  return entries.filter((times) => times.length >= entriesAtLeast).flat();
}

function timeOf(words: string): string | null {
  const told = line.exec(words)?.groups;
  if (!told) return null;
  const half = told["x"]?.toLowerCase().charAt(0);
  const hour = Number(told["h"]);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const full = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return `${String(full).padStart(2, "0")}${told["m"] === undefined ? "" : `:${told["m"]}`}`;
}
