/** Dates for the public: EDTF level 1 in words, never more precise than a day, and days counted between them. */

export type SiteLanguage = "en" | "fr";

const months: Readonly<Record<SiteLanguage, readonly string[]>> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
};
const seasons: Readonly<Record<SiteLanguage, readonly string[]>> = {
  en: ["spring", "summer", "autumn", "winter"],
  fr: ["printemps", "été", "automne", "hiver"],
};

interface Moment {
  readonly year: number;
  /** 1 to 12, or a season 21 to 24, or null. */
  readonly month: number | null;
  readonly day: number | null;
  readonly loose: boolean;
}

function readMoment(edtf: string): Moment | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:+Z-]{0,20})?([?~%]?)$/.exec(edtf);
  if (!parts) return null;
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (month !== null && !((month >= 1 && month <= 12) || (month >= 21 && month <= 24 && day === null))) return null;
  if (day !== null && (day < 1 || day > daysIn(Number(parts[1]), month ?? 1))) return null;
  return { year: Number(parts[1]), month, day, loose: parts[4] !== "" };
}

/** In words; null when there is no date or it is not one that can be said. */
export function dateInWords(edtf: string | null, language: SiteLanguage): string | null {
  if (edtf === null) return null;
  const [from = "", to] = edtf.split("/");
  const first = momentInWords(from, language);
  if (to === undefined) return first;
  const last = momentInWords(to, language);
  if (first === null || last === null) return first ?? last;
  return language === "fr" ? `du ${first} au ${last}` : `${first} to ${last}`;
}

function momentInWords(edtf: string, language: SiteLanguage): string | null {
  const moment = readMoment(edtf);
  if (!moment) return null;
  const { year, month, day } = moment;
  const about = moment.loose ? (language === "fr" ? "vers " : "about ") : "";
  if (month === null) return `${about}${year}`;
  const name = month > 12 ? seasons[language][month - 21] : months[language][month - 1];
  if (day === null) return `${about}${name ?? ""} ${year}`;
  return `${about}${language === "fr" && day === 1 ? "1er" : day} ${name ?? ""} ${year}`;
}

/** First and last day that a date may mean, as days since 1970-01-01; null when it says neither. */
export function dayRange(edtf: string | null): { readonly first: number; readonly last: number } | null {
  const [from = "", to = from] = (edtf ?? "").split("/");
  const start = readMoment(from);
  const end = readMoment(to);
  if (!start || !end) return null;
  return { first: firstDay(start), last: lastDay(end) };
}

/** Days since 1970-01-01 of a moment in milliseconds, UTC. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / 86_400_000);
}

function firstDay({ year, month, day }: Moment): number {
  const season = month !== null && month > 12 ? (month - 21) * 3 + 3 : null;
  return dayOf(Date.UTC(year, (season ?? month ?? 1) - 1, day ?? 1));
}

function lastDay({ year, month, day }: Moment): number {
  if (day !== null && month !== null) return dayOf(Date.UTC(year, month - 1, day));
  const season = month !== null && month > 12 ? (month - 21) * 3 + 5 : null;
  return dayOf(Date.UTC(year, season ?? month ?? 12, 0));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
