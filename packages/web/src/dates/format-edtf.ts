/** An EDTF moment for people; what is not a plain day, month, year or interval of them is shown as it stands. */
export function formatEdtf(edtf: string, language: string): string {
  const [from, to] = edtf.split("/");
  if (from !== undefined && to !== undefined) return `${formatEdtf(from, language)} – ${formatEdtf(to, language)}`;
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T([\d:]+))?([?~%])?$/u.exec(edtf);
  if (match === null) return edtf;
  const [, year = "", month, day, time, doubt] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  if (Number.isNaN(moment.getTime()) || (month !== undefined && Number(month) > 12)) return edtf;
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: "UTC", year: "numeric", ...(month === undefined ? {} : { month: "short" }), ...(day === undefined ? {} : { day: "numeric" }),
  };
  const text = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, parts).format(moment);
  return `${text}${time === undefined ? "" : `, ${time}`}${doubt === undefined ? "" : " ?"}`;
}

/** Whole days between two EDTF days, or null when one is less precise than a day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const start = dayOf(from);
  const end = dayOf(to);
  return start === null || end === null ? null : Math.round((end - start) / 86_400_000);
}

/** Milliseconds at the start of an EDTF day, UTC; null when it is less precise than a day. */
export function dayOf(edtf: string | null): number | null {
  const match = /^\d{4}-\d\d-\d\d/u.exec(edtf ?? "");
  const time = match === null ? Number.NaN : Date.parse(match[0]);
  return Number.isNaN(time) ? null : time;
}
