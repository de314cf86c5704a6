import { compactPattern } from "../../model/compact-pattern.js";
import { dateIn } from "./stamp.js";

/*
 * A page that says '3 hours ago' or 'Yesterday, 14:30' of itself says when it was put out only together with the moment it
 * was captured. Lines that count from a day and hold nothing else, in both languages.
 */

const lead = "(?:(?:first |last |d'abord |dernière )?(?:published|posted|released|updated|modified|publiée?|mise? en ligne|mise? à jour|actualisée?|modifiée?|paru)(?: on| le| à)?\\s?:?\\s?)?";
const clock = "(?:,? (?:at |à |@ ?)?\\d{1,2}(?:[:h.]\\d{2}| ?h(?:eures)?)?\\s?(?:[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?)?";
const one = "\\d{1,3}|an?|une?|one|deux|trois|quatre|two|three|four|five|six";
const distance = compactPattern(new RegExp(`^${lead}(?:(?:il y a|about|environ)\\s)*(${one})\\s?(s|secs?|seconds?|secondes?|mins?|minutes?|hours?|hrs?|h|heures?|days?|d|jours?|j|weeks?|w|semaines?)(\\s(?:ago|auparavant))?\\.?$`, "iu"));
const named = compactPattern(new RegExp(`^${lead}(today|yesterday|aujourd[’']hui|hier)${clock}\\.?$`, "iu"));
const yearless = compactPattern(new RegExp(`^${lead}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?((\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}{3,9})|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?)${clock}\\.?$`, "iu"));
const months = /^(?:jan|f[eé]v|feb|mar|a[vp]r|ma[iy]|jui|ju[nl]|ao[uû]|aug|sep|o[ck]t|nov|d[eé]c)/iu;

const longest = 80;

/** Whether a short line says when, and only as counted from the day on which it is read. */
export function isCountedStamp(line: string): boolean {
  if (line.length > longest) return false;
  return distanceOf(line) !== null || named.test(line);
}

const dayMilliseconds = 86_400_000;

/** The day such a line tells, as EDTF, counted from the moment of capture; null for every other line. */
export function dayByCapture(line: string, captured: string): string | null {
  const at = Date.parse(captured);
  if (line.length > longest || Number.isNaN(at)) return null;
  const far = distanceOf(line);
  if (far !== null) return dayOf(at - far);
  const word = named.exec(line)?.[1]?.toLowerCase();
  if (word !== undefined) return dayOf(word === "yesterday" || word === "hier" ? at - dayMilliseconds : at);
  return lastSuchDay(line, at);
}

const units: readonly (readonly [RegExp, number])[] = [[/^s(?:ec|$)/iu, 1_000], [/^m/iu, 60_000], [/^h/iu, 3_600_000], [/^[dj]/iu, dayMilliseconds], [/^(?:w|semaine)/iu, 7 * dayMilliseconds]];
const numbers: Readonly<Partial<Record<string, number>>> = { a: 1, an: 1, un: 1, une: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, five: 5, six: 6 };

/** Milliseconds of '3 hours ago', 'il y a 3 heures'; '3 hours' alone is a length. */
function distanceOf(line: string): number | null {
  const found = distance.exec(line);
  if (!found || (found[3] === undefined && !/il y a/iu.test(line))) return null;
  const unit = units.find(([name]) => name.test(found[2] ?? ""));
  const count = numbers[(found[1] ?? "").toLowerCase()] ?? Number(found[1]);
  return unit && !Number.isNaN(count) ? unit[1] * count : null;
}

/** 'Tuesday 3 March, 14:00': the last third of March before the capture. */
function lastSuchDay(line: string, at: number): string | null {
  const found = yearless.exec(line);
  if (!found || !months.test(found[3] ?? found[4] ?? "")) return null;
  const year = new Date(at).getUTCFullYear();
  const days = [year, year - 1].map((one) => dateIn(`${found[1] ?? ""} ${String(one)}`)).filter((day) => day !== null);
  return days.find((day) => Date.parse(day) <= at + dayMilliseconds) ?? null;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
