import type { DateMention } from "../../model/statement.js";
import { foldedWords } from "./words.js";

/** A day as far as a text gives it; null: not said. */
export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const months = new Map<string, number>(
  [
    "january janvier jan", "february fevrier feb", "march mars mar", "april avril apr", "may mai", "june juin jun",
    "july juillet jul", "august aout aug", "september septembre sept sep", "october octobre oct", "november novembre nov", "december decembre dec",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** A day written out ('May 5th', '5 mai 2015'), for mentions whose year their own record cannot settle. */
function written(text: string): Day | null {
  const words = foldedWords(text);
  const at = words.findIndex((word) => months.has(word));
  if (at < 0) return null;
  const number = (word: string | undefined) => (word !== undefined && /^\d{1,2}$/u.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : null);
  const year = words.find((word) => /^(?:19|20)\d\d$/u.test(word));
  const before = number(words[at - 1]) ?? (words[at - 1] === "er" ? number(words[at - 2]) : null);
  return { year: year === undefined ? null : Number(year), month: months.get(words[at] ?? "") ?? null, day: before ?? number(words[at + 1]) };
}

/** Words of a mention that gives a time of day and no day: which day it was of is a guess from what stands around it. */
const clockWords: ReadonlySet<string> = new Set("h hr hrs hour hours heure heures min am pm a p m at around about by from until till to since just shortly before after past noon midday midnight o clock gmt utc local time vers des de jusqu depuis peu apres avant midi minuit et half quarter demie quart environ".split(" "));
/** 'That night', 'a week later' and 'le même jour' point at a day told of before, which need not be the one named last. */
const pointing: ReadonlySet<string> = new Set(["that", "same", "meme", "later", "tard", "following", "suivant", "suivante"]);

function namesNoDay(text: string): boolean {
  const words = foldedWords(text);
  return words.some((word) => pointing.has(word)) || (words.some((word) => /\d/u.test(word)) && words.every((word) => clockWords.has(word) || /^(?:\d{1,2}(?:h\d{0,2}|am|pm)?|\d{4})$/u.test(word)) && /\d\s?(?:h|:|\.\d|am|pm|a\.m|p\.m)/iu.test(text));
}

/** Null for a stretch of time, for what is not settled, and for a time of a day that the mention does not name. */
export function dayOf(mention: DateMention, text: string): Day | null {
  if (namesNoDay(text.slice(mention.start, mention.end))) return null;
  const edtf = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:]+Z?)?[~?%]?$/u.exec(mention.edtf ?? "");
  if (!edtf) return mention.edtf === null || mention.edtf.startsWith("X") ? written(text.slice(mention.start, mention.end)) : null;
  const month = edtf[2] === undefined ? null : Number(edtf[2]);
  return { year: Number(edtf[1]), month: month !== null && month <= 12 ? month : null, day: edtf[3] === undefined ? null : Number(edtf[3]) };
}

export function isPeriod(mention: DateMention): boolean {
  return mention.edtf?.includes("/") ?? false;
}

/** Two days that cannot be the same. Unknown never excludes. */
export function excludes(a: Day, b: Day): boolean {
  const differ = (x: number | null, y: number | null) => x !== null && y !== null && x !== y;
  return differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day);
}

/** Month and day, the year only if both name one: enough to say that two texts mean one day of one year. */
export function sameDay(a: Day, b: Day): boolean {
  return a.day !== null && a.month !== null && a.day === b.day && a.month === b.month && !excludes(a, b);
}

/** Days since 1970 of a full date, or null. */
export function dayNumber(edtf: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(edtf ?? "");
  return match ? Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000) : null;
}

/** EDTF of a day, or null when not even the year is known. */
export function edtfOf(day: Day): string | null {
  if (day.year === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.year}${day.month === null ? "" : `-${two(day.month)}${day.day === null ? "" : `-${two(day.day)}`}`}`;
}
