import type { PlaceBasis } from "../../model/statement.js";
import type { Company } from "./company.js";
import { kilometres } from "./kilometres.js";
import { liesIn } from "./lies-in.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry } from "./place-entry.js";

/** What a name stands for in one article, and why. */
export interface Resolved {
  readonly entry: Entry;
  readonly basis: PlaceBasis;
  /** Another place of the name is as likely: nothing certain can be said. */
  readonly open: boolean;
}

interface Weighed { readonly entry: Entry; readonly score: number; readonly beside: boolean; readonly company: boolean }

/** One name means one place in an article. What stands beside any mention of it decides, then the company it is in, then size. */
export function resolveName(mentions: readonly Candidate[], company: Company): Resolved {
  const beside = mentions.flatMap((mention) => mention.beside);
  const entries = mentions[0]?.entries ?? [];
  const weighed = entries.map((entry) => weigh(entry, beside, company)).sort((a, b) => b.score - a.score);
  const [first, second] = giantFirst(weighed, company);
  if (!first) throw new Error("a candidate without an entry");
  const rival = weighed.find((other) => other !== first && !samePlace(other.entry, first.entry));
  const stray = first.entry.kind === "town" && !first.beside && first.entry.population < 20_000 && company.stray(first.entry, mentions[0]?.key ?? "");
  const open = stray || (!first.beside && first === weighed[0] && rival !== undefined && (first.entry.kind === "town" || first.entry.population > 0) && first.score - rival.score < 0.3);
  return { entry: first.entry, basis: basisOf(first, second === undefined), open };
}

/** A city of the world keeps its name, though a small namesake lies in a country that the article speaks of: what says otherwise is its region, or what stands beside it. */
function giantFirst(weighed: readonly Weighed[], company: Company): readonly Weighed[] {
  const [first] = weighed;
  if (!first || first.beside || first.entry.kind !== "town" || company.region(first.entry)) return weighed;
  const giant = weighed.find(({ entry }) => entry.kind === "town" && entry.population >= 1_000_000 && entry.population >= 10 * first.entry.population);
  return giant ? [giant, ...weighed.filter((one) => one !== giant)] : weighed;
}

function basisOf({ entry, beside, company }: Weighed, only: boolean): PlaceBasis {
  if (entry.kind === "case") return "case";
  if (beside) return "said-beside";
  if (only) return "only-one";
  return company ? "company" : "largest";
}

/** Size counts, and the countries and regions that the article speaks of count more. */
function weigh(entry: Entry, beside: readonly Entry[], company: Company): Weighed {
  const isBeside = beside.some((one) => liesIn(entry, one));
  const country = company.country(entry);
  const region = company.region(entry);
  const size = entry.kind === "case" ? 100 : entry.kind === "town" || entry.population > 0 ? Math.log10(entry.population + 10) + (entry.capital ? 0.5 : 0) : entry.kind === "area" ? 6.5 : 5.5;
  const score = size + (isBeside ? 12 : 0) + (country > 0 ? 0.8 + 1.4 * country : 0) + (region ? 1.2 + 1.2 * company.share(entry) : 0);
  return { entry, score, beside: isBeside, company: country > 0 || region };
}

function samePlace(a: Entry, b: Entry): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return a.region === b.region;
  return kilometres([a.lat, a.lon], [b.lat, b.lon]) < 40;
}
