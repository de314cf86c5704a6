import type { Place } from "../../model/statement.js";
import type { Company } from "./company.js";
import type { Candidate } from "./place-candidate.js";
import { needLeadIn } from "./not-towns.js";
import { positionOf } from "./position-of.js";
import { resolveName, type Resolved } from "./resolve-name.js";

type Chosen = Omit<Place, "article">;

/** What the article says of names that are met as places too. */
interface Context {
  readonly resolved: ReadonlyMap<string, Resolved>;
  readonly company: Company;
}

/** Adjectives, and names inside those of bodies, where no place stands: they say what land is spoken of, not where anything is. */
export function placeWords(candidates: readonly Candidate[], places: readonly Chosen[], context: Context): readonly Chosen[] {
  const found: Chosen[] = [];
  const told = new Set(places.map(({ name }) => name.toLowerCase()));
  let next = 0;
  let end = 0;
  for (const candidate of candidates.filter(({ role }) => role !== "place").sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < places.length && (places[next]?.end ?? 0) <= candidate.start) next += 1;
    if (candidate.start < end || (places[next]?.start ?? Infinity) < candidate.end) continue;
    const resolved = context.resolved.get(candidate.key) ?? resolveName([candidate], context.company);
    if (candidate.role === "in-name" && !isMeant(candidate, resolved, { told: told.has(candidate.name.toLowerCase()), company: context.company })) continue;
    end = candidate.end;
    found.push({ start: candidate.start, end: candidate.end, name: candidate.name.replace(/\s+/gu, " "), ...positionOf(resolved, false), role: candidate.role });
  }
  return found;
}

/** A land nobody is called, a place of the article, a town well known, or one of a country that the article speaks of. */
function isMeant(candidate: Candidate, { entry }: Resolved, { told, company }: { told: boolean; company: Company }): boolean {
  if (candidate.sure || told) return true;
  if (entry.kind !== "town") return true;
  if (candidate.words === 1 && needLeadIn.has(candidate.key)) return company.near(entry) && entry.population >= 50_000;
  return entry.population >= (company.near(entry) ? 5_000 : 100_000);
}
