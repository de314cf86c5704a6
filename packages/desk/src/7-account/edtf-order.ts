/** First day of an EDTF date as text that sorts: seasons begin with their first month, intervals with their start. */
export function startOf(edtf: string): string {
  const [first = ""] = edtf.split("/");
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(first);
  if (!match) return first;
  const month = Number(match[2] ?? "1");
  const seasons: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };
  return `${match[1] ?? ""}-${String(seasons[month] ?? month).padStart(2, "0")}-${match[3] ?? "01"}`;
}

function daysSince1970(edtf: string): number {
  return Math.round(Date.parse(`${startOf(edtf)}T00:00:00Z`) / 86_400_000);
}

/** Last day of an EDTF date, as days since 1970: a month or a year lasts to its end. */
function lastDay(edtf: string): number {
  const last = edtf.split("/").at(-1) ?? edtf;
  const length = /^\d{4}$/u.test(last) ? 365 : /^\d{4}-\d\d$/u.test(last) ? (Number(last.slice(5)) > 12 ? 91 : 30) : 0;
  return daysSince1970(last) + length;
}

/** Does a date end at least so many days before another begins? */
export function earlierBy(date: string, other: string, days: number): boolean {
  return daysSince1970(other) - lastDay(date) >= days;
}

export function earliest(dates: readonly string[]): string | null {
  return [...dates].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : b.length - a.length))[0]?.slice(0, 10) ?? null;
}

/** A full date some days later; null when the date is not known to the day. */
export function addDays(edtf: string, days: number): string | null {
  if (!/^\d{4}-\d\d-\d\d/u.test(edtf)) return null;
  return new Date((daysSince1970(edtf) + days) * 86_400_000).toISOString().slice(0, 10);
}
