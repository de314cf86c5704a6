import { compactPattern } from "../../model/compact-pattern.js";
import type { Article } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import { readPublished } from "./calendar.js";
import type { Mention } from "./resolved-date.js";

/** A time of day over an entry of a live page, or at its front. */
export interface LiveStamp extends Span {
  readonly article: number;
  readonly hour: number;
  readonly minute: number | null;
}

/** A stamp with its day number: that of the day line above it, else of the article. */
export interface DatedStamp extends LiveStamp { readonly day: number }

const lead = "(?:(?:last )?updated?|posted|published|new|mise? à jour|maj|publié|posté)?[ :,]{0,2}(?:à |at )?";
const time = "(?<t>(?<h>[01]?\\d|2[0-3])\\s?(?:[h:.]\\s?(?<m>[0-5]\\d)|(?=\\s?[ap]\\.?\\s?m))\\s?(?<x>[ap]\\.?\\s?m\\b\\.?)?)";
const zone = "(?:\\s\\(?[A-Z]{2,4}\\)?)?";
/** '14h32', '2:05 p.m. CDT', 'Update, 09:15', '4:40 p.m. update': a line that tells a time of day and nothing else. */
const line = compactPattern(new RegExp(`^\\[?${lead}${time}${zone}\\]?(?:,? updates?)?\\s?[:–—-]?$`, "iu"));
/** '14h32 - The road is open', '2:05 p.m.: ...', '[09:15] ...': an entry that begins with its time. */
const front = compactPattern(new RegExp(`^\\[?${lead}${time}${zone}\\]?\\s?(?:[:|•·–—-]\\s|(?<=\\])\\s|(?<=[h:.]\\s?\\d\\d(?:\\s?[ap]\\.?m\\.?)?)\\s(?=\\p{Lu}\\p{Ll}))`, "iu"));
const entriesAtLeast = 3;
const longestLine = 32;

/** The times of the entries of live pages. One or two such lines are no live page. `lines` are those in no block; articles are in order. */
export function liveStamps(text: string, lines: readonly Span[], articles: readonly Article[]): readonly LiveStamp[] {
  const own = articles.flatMap((article) => article.blocks.filter(({ kind }) => kind !== "title"));
  const stamps = articles.map((): LiveStamp[] => []);
  let index = 0;
  for (const { start, end } of [...lines, ...own].sort((a, b) => a.start - b.start)) {
    while (start >= (articles[index]?.end ?? Infinity)) index += 1;
    const article = articles[index];
    if (!article || start < article.start || readPublished(article.published)?.day == null) continue;
    const stamp = stampOf(text.slice(start, Math.min(end, start + longestLine * 2)));
    if (stamp) stamps[index]?.push({ article: index, start: start + stamp.start, end: start + stamp.end, hour: stamp.hour, minute: stamp.minute });
  }
  return stamps.filter((times) => times.length >= entriesAtLeast).flat();
}

function stampOf(words: string): Omit<LiveStamp, "article"> | null {
  const before = words.length - words.trimStart().length;
  const own = words.trim();
  const match = (own.length <= longestLine ? line.exec(own) : null) ?? front.exec(own);
  const told = match?.groups;
  if (!told) return null;
  const half = told["x"]?.toLowerCase().charAt(0);
  const hour = Number(told["h"]);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const start = before + own.indexOf(told["t"] ?? "");
  return { start, end: start + (told["t"] ?? "").trimEnd().length, hour: half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0), minute: told["m"] === undefined ? null : Number(told["m"]) };
}

/** The day of each entry: a line that is a day and nothing else holds for those below it. `mentions` are settled as far as their own words go. */
export function datedStamps(stamps: readonly LiveStamp[], mentions: readonly Mention[], own: number | null): readonly DatedStamp[] {
  const headings = stamps.length === 0 ? [] : mentions.filter(({ found, folded, value }) => value.day !== null && found.expression.kind === "day" && found.end - found.start >= folded.replace(/[ :.–—-]+$/, "").length);
  let [next, day] = [0, own];
  return stamps.flatMap((stamp) => {
    for (let heading = headings[next]; heading && heading.offset < stamp.start; heading = headings[next]) {
      if (heading.blockKind !== "byline" && heading.blockKind !== "noise") day = heading.value.day;
      next += 1;
    }
    return day === null ? [] : [{ ...stamp, day }];
  });
}
