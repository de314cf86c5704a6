import { compactPattern } from "../../model/compact-pattern.js";
import type { Article, Noise, Reading } from "../../model/reading.js";
import { contains, type Span } from "../../model/span.js";
import type { DateMention } from "../../model/statement.js";
import { foldText } from "../figures/fold-text.js";
import { readSentence, type Sentence } from "../figures/tokens.js";
import { adjoins } from "./adjoins.js";
import { civilDay, dayNumber, readPublished, type Published } from "./calendar.js";
import { clockValue } from "./clock-value.js";
import { datedStamps, liveStamps, type DatedStamp, type LiveStamp } from "./live-times.js";
import { OlderYear } from "./older-year.js";
import { recogniseDates } from "./recognise-dates.js";
import { resolveAlone } from "./resolve-alone.js";
import { resolveHanging } from "./resolve-hanging.js";
import { unsettled, type Mention } from "./resolved-date.js";
import { nothingKnown, type Written, type YearContext } from "./settle-year.js";
import { tenseAt } from "./tense.js";

/**
 * The dates of a reading as EDTF, each with how it was settled; what nothing in the record settles stays open.
 * `caseDays`: day numbers that other records settle, for records without a date of their own (see settleDates). Pure, linear in the text.
 */
export function findDates(reading: Reading, caseDays: readonly number[] = []): readonly DateMention[] {
  const mentions = reading.articles.map((article, index) => articleMentions(reading.text, article, index));
  const free = reading.articles.length === 0 ? [] : gaps(reading);
  const stamps = stampMentions(reading, free);
  const live = liveStamps(reading.text, free, reading.articles);
  const everything = [...mentions.flat(), ...stamps];
  const written = everything.flatMap(writtenDate);
  const dates = mentions.flatMap((list, index) => {
    const own = publishedOf(reading.articles[index], list);
    const fromCase = own || caseDays.length === 0 ? [] : writtenElsewhere(list, caseDays);
    const published = own ?? datelineDay(list, fromCase);
    const order = dayFirst(reading.articles[index], everything);
    return resolveArticle(list, { published, written: [...written, ...fromCase], caseDays, dayFirst: order }, live.filter(({ article }) => article === index));
  });
  for (const stamp of stamps) dates.push(settleStamp(stamp, reading.articles[stamp.article]?.language === "fr" ? true : null));
  return dates.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Over an entry of a live page stands the time of that entry, not of the event. */
function withEntryTimes(dates: readonly DateMention[], live: readonly DatedStamp[]): DateMention[] {
  const ends = new Map(live.map(({ start, end }) => [start, end]));
  const entries = live.map(({ article, start, end, day, hour, minute }): DateMention => ({ article, start, end, edtf: clockValue(day, hour, minute).edtf, basis: "clock-from-context" }));
  return [...dates.filter(({ start, end }) => (ends.get(start) ?? -1) < end), ...entries];
}

function articleMentions(text: string, article: Article, index: number): readonly Mention[] {
  const mentions: Mention[] = [];
  let sentence = 0;
  article.blocks.forEach((block, paragraph) => {
    for (const span of block.sentences) {
      sentence += 1;
      for (const mention of sentenceMentions(readSentence(text, span, article.language), { article: index, paragraph, sentence, blockKind: block.kind })) mentions.push(mention);
    }
  });
  return mentions;
}

function sentenceMentions(sentence: Pick<Sentence, "original" | "folded" | "offset">, place: Pick<Mention, "article" | "paragraph" | "sentence" | "blockKind">): readonly Mention[] {
  const { original, folded, offset } = sentence;
  const recognised = recogniseDates(sentence);
  if (recognised.length === 0) return [];
  // Folded, the preposition 'à' would pass for the verb 'a' of a past tense.
  const verbs = foldText(original.replaceAll(/[àÀ]/g, "~").replaceAll(participles, "$1~"));
  return recognised.map((found) => ({ ...place, found, folded, offset, tense: tenseAt(verbs, found.start), value: unsettled }));
}

/** Folded, 'arrivé lundi' would pass for 'arrive lundi'. */
const participles = compactPattern(/(?<![\p{L}])([Aa]rriv|[Rr]entr|[Cc]ommenc|[Aa]nnonc|[Pp]rogramm|[Cc]onvoqu|[Ee]xpir|[Vv]ot|[Dd]ébut|[Aa]chev|[Dd]écoll)é(?=e?s?(?!\p{L}))/gu);

/** Stamps and captions are furniture, and still hold dates; only those written out in full are sure to be dates of the matter. */
function stampMentions(reading: Reading, free: readonly Span[]): readonly Mention[] {
  const mentions = free.flatMap((gap) => sentenceMentions(lineOf(reading.text, gap), { article: nearestArticle(reading, gap), paragraph: -1, sentence: -1, blockKind: "noise" }));
  const inCaption = (mention: Mention): boolean => reading.noise.some((noise) => noise.kind === "caption" && contains(noise, { start: mention.offset, end: mention.offset + mention.found.end }));
  return mentions.filter((mention) => {
    const { expression } = mention.found;
    return ((expression.kind === "open-order" && reading.articles[mention.article]?.language === "fr") || expression.kind === "day" || (expression.kind === "month" && inCaption(mention))) && expression.year !== null;
  });
}

function lineOf(text: string, { start, end }: Span): Pick<Sentence, "original" | "folded" | "offset"> {
  const original = text.slice(start, end);
  return { original, folded: foldText(original), offset: start };
}

const silentNoise: ReadonlySet<Noise["kind"]> = new Set(["related", "newsletter", "comments", "navigation", "share"]);

/** Lines that belong to no block, and to no furniture that speaks of other matters. */
function gaps(reading: Reading): readonly Span[] {
  const taken: readonly Span[] = [
    ...reading.articles.flatMap((article) => article.blocks),
    ...reading.noise.filter((noise) => silentNoise.has(noise.kind)),
  ].toSorted((a, b) => a.start - b.start);
  const free: Span[] = [];
  let end = 0;
  for (const span of [...taken, { start: reading.text.length, end: reading.text.length }]) {
    if (span.start > end) for (const line of lines(reading.text, { start: end, end: span.start })) free.push(line);
    end = Math.max(end, span.end);
  }
  return free;
}

function lines(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\n]+/g)].map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }));
}

function nearestArticle(reading: Reading, span: Span): number {
  const after = reading.articles.findIndex((article) => span.start < article.end);
  return after >= 0 ? after : Math.max(0, reading.articles.length - 1);
}

function writtenDate(mention: Mention): readonly Written[] {
  const { expression } = mention.found;
  if (expression.kind === "day" && expression.year !== null) return [{ year: expression.year, month: expression.month, day: expression.day }];
  if (expression.kind === "month" && expression.year !== null) return [{ year: expression.year, month: expression.month, day: null }];
  return [];
}

/** Days told without a year that the case settles in one year only. */
function writtenElsewhere(mentions: readonly Mention[], caseDays: readonly number[]): readonly Written[] {
  const days = caseDays.map(civilDay);
  return mentions.flatMap(({ found: { expression } }) => {
    if (expression.kind !== "day" || expression.year !== null) return [];
    const years = new Set(days.filter((day) => day.month === expression.month && day.day === expression.day).map((day) => day.year));
    const [year] = years;
    return years.size === 1 && year !== undefined ? [{ year, month: expression.month, day: expression.day }] : [];
  });
}

/** 'MARLIN, 12 March (TNA) -': the day a report was sent, where the case tells its year. */
function datelineDay(mentions: readonly Mention[], fromCase: readonly Written[]): Published | null {
  for (const { found: { expression, start, end }, folded, sentence } of mentions.slice(0, 3)) {
    if (expression.kind !== "day" || sentence > 3 || start > 60 || !/^,? ?(?:\([a-z/ ]{2,15}\) ?)?(?:--|[-–—]) /.test(folded.slice(end, end + 24))) continue;
    const year = fromCase.find(({ month, day }) => month === expression.month && day === expression.day)?.year;
    const day = year === undefined ? null : dayNumber(year, expression.month, expression.day);
    if (day !== null) return { ...civilDay(day), day };
  }
  return null;
}

/** The order of day and month in numbers: French puts the day first; an English record is asked for the way it writes other days. */
function dayFirst(article: Article | undefined, mentions: readonly Mention[]): boolean | null {
  if (article?.language === "fr") return true;
  const orders = new Set(mentions.flatMap(({ found, folded }) => {
    const words = folded.slice(found.start, found.end);
    if (found.expression.kind !== "day") return [];
    if (/^(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d/.test(words)) return [true];
    return /^\d{1,2}[/.-](?:1[3-9]|2\d|3[01])[/.-]\d/.test(words) ? [false] : [];
  }));
  const [order] = orders;
  return orders.size === 1 && order !== undefined ? order : null;
}

/** The article's date as the reader found it; else a full date in a byline. */
function publishedOf(article: Article | undefined, mentions: readonly Mention[]): Published | null {
  const known = readPublished(article?.published ?? null);
  if (known) return known;
  const byline = mentions.find((mention) => mention.blockKind === "byline" && mention.found.expression.kind === "day" && mention.found.expression.year !== null);
  const day = byline ? resolveAlone(byline.found.expression, nothingKnown, null)?.day ?? null : null;
  return day === null ? null : { ...civilDay(day), day };
}

function resolveArticle(mentions: readonly Mention[], context: YearContext, stamps: readonly LiveStamp[]): readonly DateMention[] {
  for (const mention of mentions) mention.value = resolveAlone(mention.found.expression, context, mention.tense) ?? unsettled;
  const older = new OlderYear(context);
  for (const mention of mentions) mention.value = older.valueOf(mention) ?? mention.value;
  const live = datedStamps(stamps, mentions, context.published?.day ?? null);
  resolveHanging(mentions, context, live);
  return withEntryTimes(mentions.flatMap((mention, index) => toDates(mention, mentions[index - 1] ?? null)), live);
}

/** A clock time right behind its day is told together with it, beside the bare day. */
function toDates(mention: Mention, before: Mention | null): readonly DateMention[] {
  const { expression } = mention.found;
  if (expression.kind === "clock" && (expression.bounded || mention.blockKind === "byline" || (expression.half === "open" && mention.value.edtf === null))) return [];
  const date = toDate(mention);
  return before && adjoins(before, mention) ? [{ ...date, start: before.offset + before.found.start }] : [date];
}

function toDate(mention: Mention): DateMention {
  const { found, offset, value, article } = mention;
  return { article, start: offset + found.start, end: offset + found.end, edtf: value.edtf === null ? null : value.edtf + doubt(mention), basis: value.basis, ...(value.from ? { from: value.from } : {}) };
}

const loose = /(?:^|[^a-z])(?:about|around|circa|ca?\.|roughly|approximately|on or about|sometime in|vers(?: le)?|environ|autour d[eu]|aux (?:alentours|environs) d[eu]|courant) ?(?:in |en |the |le )?$/;
const unsure = /(?:^|[^a-z])(?:perhaps|possibly|probably|maybe|peut-etre|probablement|sans doute|vraisemblablement)(?: (?:on|in|from|le|en|au|du|a partir du))? ?$/;

/** EDTF's marks for a date told loosely ('around 3 March') or with doubt ('possibly in May 2015'). */
function doubt({ found, folded }: Mention): string {
  if (found.expression.kind !== "day" && found.expression.kind !== "month" && found.expression.kind !== "year") return "";
  const before = folded.slice(Math.max(0, found.start - 24), found.start);
  return loose.test(before) ? "~" : unsure.test(before) ? "?" : "";
}

function settleStamp(mention: Mention, first: boolean | null): DateMention {
  mention.value = resolveAlone(mention.found.expression, { ...nothingKnown, dayFirst: first }, null) ?? unsettled;
  return toDate(mention);
}
