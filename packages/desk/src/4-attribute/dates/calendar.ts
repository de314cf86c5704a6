/** Days since 1970-01-01 of a day of the Gregorian calendar, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : null;
}

export interface CivilDay { readonly year: number; readonly month: number; readonly day: number }

export function civilDay(dayNumberOf: number): CivilDay {
  const date = new Date(dayNumberOf * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export function edtfDay(day: number): string {
  const civil = civilDay(day);
  return `${edtfMonth(civil.year, civil.month)}-${pad(civil.day, 2)}`;
}

export function edtfMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** Months counted through the years, for distances between months. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function edtfOfMonthNumber(number: number): string {
  return edtfMonth(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / 86_400_000;
}

/** The article's own date as far as it is known. */
export interface Published {
  readonly year: number;
  readonly month: number | null;
  /** Day number, when known to the day. */
  readonly day: number | null;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the front of an EDTF or ISO date; null for anything else. */
export function readPublished(edtf: string | null): Published | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?!\d)/.exec(edtf ?? "");
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  return { year, month, day: month === null || match[3] === undefined ? null : dayNumber(year, month, Number(match[3])) };
}
