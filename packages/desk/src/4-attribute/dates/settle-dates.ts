import type { Reading } from "../../model/reading.js";
import type { DateMention } from "../../model/statement.js";
import { dayNumber } from "./calendar.js";
import { findDates } from "./find-dates.js";

/** A record with its dates as found alone. */
export interface DatedRecord {
  readonly reading: Reading;
  readonly dates: readonly DateMention[];
}

/**
 * Settles, across the records of one case, what a record alone left open: 'May 5' where another record has 5 May 2015, and what then
 * follows from it. Only records that carry no date of their own are touched, and only by days that the case tells in one year.
 * What changes says so by its basis `from-case`. Returns the dates of each record in the order given. Pure.
 */
export function settleDates(records: readonly DatedRecord[]): readonly (readonly DateMention[])[] {
  const caseDays = [...new Set(records.flatMap((record) => record.dates.flatMap((date) => (isPublication(record.reading, date) ? [] : settledDay(date)))))];
  return records.map((record) => {
    if (caseDays.length === 0 || record.dates.every((date) => date.edtf !== null)) return record.dates;
    return merge(record.dates, findDates(record.reading, caseDays));
  });
}

function settledDay(date: DateMention): readonly number[] {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\/)/.exec(date.edtf ?? "");
  const number = match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return number === null ? [] : [number];
}

/** The day a record was published is no day of the matter. */
function isPublication(reading: Reading, date: DateMention): boolean {
  const own = reading.articles[date.article]?.published?.slice(0, 10) ?? "";
  return own.length === 10 && (date.edtf ?? "").startsWith(own);
}

function merge(alone: readonly DateMention[], together: readonly DateMention[]): readonly DateMention[] {
  const before = new Map(alone.map((date) => [`${String(date.start)} ${String(date.end)}`, date]));
  return together.map((date) => {
    const own = before.get(`${String(date.start)} ${String(date.end)}`);
    if (typeof own?.edtf === "string") return own;
    return date.edtf === null ? date : { ...date, basis: "from-case" };
  });
}
