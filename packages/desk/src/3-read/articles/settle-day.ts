import { dateIn } from "./stamp.js";

export interface SettledDay {
  /** EDTF, to the day; null when nobody said one, or when those who did disagree. */
  readonly is: string | null;
  readonly disagree: boolean;
}

interface Claim {
  readonly day: string;
  /** Milliseconds, where the claim names a time and its distance from UTC. */
  readonly at: number | null;
  /** The time is the outlet's own, not that of Greenwich. */
  readonly local: boolean;
}

/**
 * The day a page was published, by what it says in several places. The same moment told in two time zones is one claim, and
 * the day is the outlet's own. Where claims differ the day is left open. `weak` claims count only where there are no others.
 */
export function settleDay(claims: readonly (string | undefined | null)[], weak: readonly (string | undefined)[]): SettledDay {
  const said = claims.map(claimOf).filter((claim) => claim !== null);
  const all = said.length > 0 ? said : weak.map(claimOf).filter((claim) => claim !== null);
  const days = [...new Set(all.map((claim) => claim.day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return { is: first ?? null, disagree: false };
  const here = all.find((claim) => claim.local);
  const moments = new Set(all.map((claim) => claim.at).filter((at) => at !== null));
  const oneMoment = moments.size === 1 && all.every((claim) => claim.at !== null);
  const nextDay = Date.parse(last) - Date.parse(first) <= 86_400_000 && moments.size <= 1;
  if (here && (oneMoment || nextDay)) return { is: here.day, disagree: false };
  // Time elements of a page may be those of its teasers: that they differ is no contradiction.
  return { is: null, disagree: said.length > 0 };
}

/** A date of the web: not the day a program counts from, and not one that is left at nothing. */
function claimOf(value: string | undefined | null): Claim | null {
  if (value === undefined || value === null) return null;
  const text = value.trim().slice(0, 60);
  // '05/03/2021' is March or May.
  if (/^\d{1,2}\/\d{1,2}\/\d{4}/u.test(text) && !/^(?:1[3-9]|[23]\d)\/|^\d{1,2}\/(?:1[3-9]|[23]\d)\//u.test(text)) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u.exec(text);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text);
  const day = dateIn(iso?.[1] ?? (compact ? `${compact[1] ?? ""}-${compact[2] ?? ""}-${compact[3] ?? ""}` : text));
  if (day === null || !isDay(day) || day < "1980-01-01") return null;
  const zone = iso?.[3];
  const at = iso?.[2] === undefined || zone === undefined ? Number.NaN : Date.parse(`${day}T${iso[2]}${zone === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`}`);
  return { day, at: Number.isNaN(at) ? null : at, local: zone !== undefined && !/^(?:Z|[+-]00:?00)$/u.test(zone) };
}

function isDay(day: string): boolean {
  const at = Date.parse(day);
  return day.length === 10 && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
