import { civilDay, edtfDay, edtfMonth } from "./calendar.js";
import { clockValue } from "./clock-value.js";
import type { DateExpression } from "./date-expression.js";
import { halfOfDay, hourOf } from "./half-of-day.js";
import { sits, sitsReach, sittingDay } from "./sitting-day.js";
import { fromContext, numberedDay, shifted } from "./count-from.js";
import type { DatedStamp } from "./live-times.js";
import { daysSince, isAside, mainDay, nightOf, recency, type Anchor } from "./main-day.js";
import { adjoins } from "./adjoins.js";
import { resolveAlone } from "./resolve-alone.js";
import { nothingKnown, type YearContext } from "./settle-year.js";
import { countedFrom, unsettled, type Mention, type Value } from "./resolved-date.js";

interface LastClock {
  readonly minutes: number;
  readonly told: Mention;
}

/**
 * Settles mentions that hang on others of the same article: the day of a clock time, 'the day before the vote', 'that day'.
 * In order, each looking back at the last ones settled: linear. `mentions` are those of one article, in the order of the text.
 */
export function resolveHanging(mentions: readonly Mention[], context: YearContext, live: readonly DatedStamp[] = []): void {
  const main = mainDay(mentions, context);
  const half = halfOfDay(mentions);
  const sitting = sittingDay(mentions, context);
  let lastDay: Mention | null = null;
  let lastNight: Mention | null = null;
  let lastTold: Mention | null = null;
  let entry = -1;
  let lastClock: LastClock | null = null;
  mentions.forEach((mention, index) => {
    const { expression } = mention.found;
    while ((live[entry + 1]?.start ?? Infinity) <= mention.offset + mention.found.start) entry += 1;
    const dayOfEntry = live[entry]?.day;
    const about = dayOfEntry === undefined ? main : { day: dayOfEntry, told: null };
    if (expression.kind === "clock" && !expression.bounded) {
      const beside = dayBeside(mentions, index);
      const ownDay = context.published?.day ?? null;
      const hour = hourOf(expression, beside, half);
      const day = hour === null ? null : sitting && !beside && sits.test(mention.folded.slice(Math.max(0, mention.found.start - sitsReach), mention.found.start)) ? sitting : ownDay !== null && !beside && putOut.test(mention.folded.slice(Math.max(0, mention.found.start - 30), mention.found.start)) ? { day: ownDay, told: null } : beside ? anchorOf(beside) : clockDay({ mention, hour }, { day: lastDay, night: lastNight, clock: lastClock }, { main: about, context });
      lastClock = day === null ? null : { minutes: day.day * 1440 + (hour ?? 0) * 60 + (expression.minute ?? 0), told: mention };
      mention.value = day === null || hour === null ? unsettled : countedFrom(day.told, clockValue(day.day, hour, expression.minute));
    } else if (expression.kind === "after-clock") {
      mention.value = lastClock === null ? unsettled : countedFrom(lastClock.told, minuteValue(lastClock.minutes + expression.minutes));
      lastClock = lastClock === null ? null : { minutes: lastClock.minutes + expression.minutes, told: mention };
    } else if (expression.kind === "context-day") {
      mention.value = relative(lastDay !== null && mention.paragraph - lastDay.paragraph <= shortListAtMost ? anchorOf(lastDay) : main, 0);
    } else if (expression.kind === "context-month") {
      mention.value = contextMonth(main ?? anchorOf(lastDay), context);
    } else if (expression.kind === "context-unit" || expression.kind === "context-weekday") {
      const told = lastTold && mention.paragraph - lastTold.paragraph <= 1 ? lastTold : null;
      mention.value = countedFrom(told, fromContext(expression, told?.value ?? null));
    } else if (expression.kind === "day-of-month" || expression.kind === "days-of-month") {
      const told = lastDay && mention.paragraph - lastDay.paragraph <= 1 ? lastDay.value.day : context.published?.day ?? null;
      mention.value = numberedDay(expression, told, mention.tense);
    } else if (mention.value.edtf === null && (expression.kind === "year-part" || expression.kind === "calendar")) {
      mention.value = comparedYear(mention, expression, [mentions[index - 1], mentions[index + 1]]);
    } else if (expression.kind === "anchor") {
      const host = lastDay;
      const next = mentions[index + 1] ?? null;
      const event = expression.named ? eventDay(mention, mentions.slice(0, Math.min(index, mentionsSearched))) : null;
      mention.value = daysSince(mentions, index, context) !== null && context.published?.day != null
        ? { edtf: edtfDay(context.published.day), basis: "relative-to-article", day: context.published.day }
        : expression.unit === "day"
        ? anchorValue({ mention, host, next, main: event ?? main }, expression, context)
        : distantValue({ mention, host: lastTold, next, main: event ?? (expression.unit === "week" && expression.named ? main : null) }, expression);
    }
    if (expression.kind === "holiday" && expression.year === null) mention.value = feastBeside(mention, lastDay) ?? mention.value;
    if (mention.value.day !== null && expression.kind !== "clock" && !attributive(mention)) lastDay = mention;
    if (nightOf(mention.value) !== null) lastNight = mention;
    if (mention.value.edtf !== null && expression.kind !== "clock" && mention.blockKind !== "byline") lastTold = mention;
  });
}

/** 'On April 13, 2009, after an Easter Monday match': the feast of the year told beside it, if it is that day. */
function feastBeside(mention: Mention, told: Mention | null): Value | null {
  const { expression } = mention.found;
  if (expression.kind !== "holiday" || told?.value.day == null || told.sentence !== mention.sentence) return null;
  const feast = resolveAlone({ ...expression, year: civilDay(told.value.day).year }, nothingKnown, null);
  return feast?.day === told.value.day ? countedFrom(told, { ...feast, basis: "relative-to-event" }) : null;
}

function relative(from: Anchor | null, offset: number): Value {
  return from === null ? unsettled : countedFrom(from.told, { edtf: edtfDay(from.day + offset), basis: "relative-to-event", day: from.day + offset });
}

function anchorOf(told: Mention | null | undefined): Anchor | null {
  const day = told?.value.day ?? null;
  return told && day !== null ? { day, told } : null;
}

function contextMonth(main: Anchor | null, context: YearContext): Value {
  const own = context.published;
  if (own && own.month !== null) return { edtf: edtfMonth(own.year, own.month), basis: "relative-to-article", day: null };
  return main === null ? unsettled : countedFrom(main.told, { edtf: edtfDay(main.day).slice(0, 7), basis: "relative-to-event", day: null });
}

/** 'This year, up by half over 2020': without a date of the article's own, this year is the one after the year it is compared with. */
function comparedYear(mention: Mention, expression: Extract<DateExpression, { kind: "year-part" | "calendar" }>, others: readonly (Mention | undefined)[]): Value {
  const year = others.find((other) => other?.found.expression.kind === "year" && other.offset === mention.offset);
  if (expression.offset !== 0 || year?.found.expression.kind !== "year") return unsettled;
  const [left, right] = year.found.start < mention.found.start ? [year, mention] : [mention, year];
  const between = mention.folded.slice(left.found.end, right.found.start);
  if (!/(?<![a-z])(?:over|than|compared|against|versus|from|up on|par rapport|contre|compare|que|qu')(?![a-z])/.test(between)) return unsettled;
  const own = resolveAlone(expression, { published: { year: year.found.expression.year + 1, month: null, day: null }, written: [], caseDays: [], dayFirst: null }, null);
  return own?.edtf ? countedFrom(year, { ...own, basis: "relative-to-event" }) : unsettled;
}

const near = (mention: Mention, other: Mention | null): boolean => other !== null && other.paragraph === mention.paragraph;

/** 'That day' looks back over the points of a list. */
const shortListAtMost = 2;

/** 'This story was updated at 5:45 p.m.' */
const putOut = /(?<![a-z])(?:updated|published|posted|mis(?:e)? a jour|publiee?|actualisee?|modifiee?)(?: on)?(?: at| a)? ?$/;

/** 'His July 25 phone call' is named by a day, and tells nothing of the day that the text is at. */
function attributive({ found, folded }: Mention): boolean {
  return found.expression.kind === "day" && /(?:'s|(?<![a-z])(?:an?|his|her|their|its|that)) $/.test(folded.slice(Math.max(0, found.start - 6), found.start)) && /^ (?!(?:at|in|on|and|or|to|of|when|after|before|for|from|by|with|that|as|but|who|which|where|until|is|was|has|had|will)(?![a-z]))[a-z]{3,}/.test(folded.slice(found.end, found.end + 12));
}

/** A clock time beside a day that nothing settles stays open with it; beside a month or a year it is not told. */
function tellsDay({ value, found }: Mention): boolean {
  return value.day !== null || /^(?:day|weekday|weekday-of-week|weekday-of-month|near-day|day-of-month)$/.test(found.expression.kind);
}

/** The day right before a clock time, or right behind it: 'at 6.30pm on Tuesday'. */
function dayBeside(mentions: readonly Mention[], index: number): Mention | null {
  const [before, mention, behind] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (!mention) return null;
  if (before && adjoins(before, mention) && tellsDay(before)) return before;
  if (behind?.offset !== mention.offset) return null;
  const between = mention.folded.slice(mention.found.end, behind.found.start);
  return /^\.?(?: (?:gmt|utc|cet|cest|bst|est|edt|et|local time|heure locale|locales?))?,?(?: (?:on|of|the|le|du|ce))? ?$/.test(between) && tellsDay(behind) ? behind : null;
}

/** Of a night told by both of its days, the hour tells which. A day of long ago lends itself only to times of its own sentence. */
function clockDay({ mention, hour }: { mention: Mention; hour: number }, last: { day: Mention | null; night: Mention | null; clock: LastClock | null }, about: { main: Anchor | null; context: YearContext }): Anchor | null {
  const night = last.night && near(mention, last.night) && (!last.day || last.day.sentence < last.night.sentence || !near(mention, last.day)) ? nightOf(last.night.value) : null;
  if (night !== null && last.night) return { day: hour >= 16 ? night - 1 : night, told: last.night };
  const day = near(mention, last.day) ? anchorOf(last.day) : null;
  if (day === null || last.day === null) return about.main;
  const distance = mention.sentence - last.day.sentence;
  if (about.main !== null && isAside(last.day)) return about.main;
  // 'They moved in at five, on an order given on Tuesday. At six …': the story goes on from the clock, not from the day told aside.
  if (distance === 1 && last.clock?.told.sentence === last.day.sentence && last.clock.told.found.start < last.day.found.start) return { day: Math.floor(last.clock.minutes / 1440), told: last.clock.told };
  return distance === 0 || (distance === 1 && (about.main === null || recency(day.day, about.context) === recency(about.main.day, about.context))) ? day : about.main;
}

function minuteValue(minutes: number): Value {
  const day = Math.floor(minutes / 1440);
  const rest = minutes - day * 1440;
  return clockValue(day, Math.floor(rest / 60), rest % 60);
}

/** How many mentions are searched for an event: a bound on the work, not on what is found in any article of ordinary length. */
const mentionsSearched = 60;

/** The first day told in a sentence that uses the word for the event, or one that begins like it: 'the blaze broke out on Sunday', then 'the day after the blaze'. */
function eventDay(mention: Mention, earlier: readonly Mention[]): Anchor | null {
  const words = mention.folded.slice(mention.found.end, mention.found.eventEnd ?? mention.found.end).match(/[a-z]{5,}/g)?.slice(0, 3).map((word) => new RegExp(`(?<![a-z])${word.slice(0, 5)}`)) ?? [];
  const told = earlier.find((other) => other.value.day !== null && other.sentence !== mention.sentence && words.some((word) => word.test(other.folded)));
  return anchorOf(told);
}

interface AnchorPlace {
  readonly mention: Mention;
  /** The last day settled before. */
  readonly host: Mention | null;
  readonly next: Mention | null;
  readonly main: Anchor | null;
}

/**
 * 'Five years after the collapse', 'deux mois plus tard': from the day of the event if the article tells it, else from the date last told
 * close by; else open. A distance in years gives a year, one in months a month, as far as the date it is counted from is known.
 */
function distantValue(place: AnchorPlace, expression: Extract<DateExpression, { kind: "anchor" }>): Value {
  const { mention, host, next, main } = place;
  const told = host && mention.paragraph - host.paragraph <= (expression.named ? 0 : 1) ? host : null;
  const inEvent = expression.named && next?.offset === mention.offset && next.found.start <= (mention.found.eventEnd ?? 0) + 4 && next.value.edtf !== null ? next : null;
  if (inEvent === null && main !== null) return countedFrom(main.told, shifted(edtfDay(main.day), expression));
  const from = inEvent ?? told;
  return countedFrom(from, shifted(from?.value.edtf ?? null, expression));
}

/**
 * 'Filmed on 5 May, a day after the visit': the visit is what gets the date, 4 May. 'The day before the vote on 3 June': 2 June.
 * 'He came the day before the vote': a day before the day the article is about.
 */
function anchorValue(place: AnchorPlace, expression: Extract<DateExpression, { kind: "anchor" }>, context: YearContext): Value {
  const { mention, host, next, main } = place;
  if (expression.named) {
    if (comes.test(mention.folded.slice(Math.max(0, mention.found.start - 40), mention.found.start))) return relative(main, -expression.offset);
    if (next && next.value.day !== null && next.offset === mention.offset && apposed.test(mention.folded.slice(mention.found.eventEnd ?? mention.found.end, next.found.start))) return relative(anchorOf(next), 0);
    if (host && host.value.day !== null && host.sentence === mention.sentence && setApart(mention, host)) return relative(anchorOf(host), -expression.offset);
    if (next && next.value.day !== null && next.offset === mention.offset && next.found.start <= (mention.found.eventEnd ?? 0) + 4) return relative(anchorOf(next), expression.offset);
    return relative(main, morningAfterNight(mention, main) ? 0 : expression.offset);
  }
  if (host && near(mention, host)) return relative(anchorOf(host), setApart(mention, host) && closedApart.test(mention.folded.slice(mention.found.start)) ? 0 : expression.offset);
  const own = context.published?.day ?? null;
  if (own !== null && expression.offset < 0) return { edtf: edtfDay(own + expression.offset), basis: "relative-to-article", day: own + expression.offset };
  return relative(main, expression.offset);
}

/** What happened in the night of the 3rd to the 4th has its morning after on the 4th. */
function morningAfterNight(mention: Mention, main: Anchor | null): boolean {
  return main?.told != null && nightOf(main.told.value) !== null && /^(?:the )?morning after$/.test(mention.folded.slice(mention.found.start, mention.found.end));
}

/** 'The breach comes five days after the alert': what is counted from is the breach. */
const comes = /(?<![a-z])(?:comes|came|coming|intervient|intervenue?s?|survient|survenue?s?)(?: just| only| barely| less than| a peine| moins de)? $/;
/** 'On 12 October, the morning after, she spoke'. */
const closedApart = /^the (?:day|morning|evening|night) after,/;
/** 'The day after the vote, on 4 March,': the day is told twice. */
const apposed = /^, (?:on |le |ce )?$/;

/** The anchor stands behind a comma or dash, or right behind its host: an apposition to the day. */
function setApart(mention: Mention, host: Mention): boolean {
  if (host.offset !== mention.offset) return false;
  const between = mention.folded.slice(host.found.end, mention.found.start).trimEnd();
  return between === "" || /[,(-]$/.test(between);
}
