import type { Language } from "../../model/reading.js";
import { kilometres } from "./kilometres.js";
import { needLeadIn } from "./not-towns.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry } from "./place-entry.js";

/** What an article's other places say about where a name of it may be. */
export interface Company {
  /** 0: nothing speaks for it; 1: its country is what the article is about. */
  readonly country: (entry: Entry) => number;
  /** Its region or county is named, or a town beyond doubt lies within a day's walk. */
  readonly region: (entry: Entry) => boolean;
  /** How often its region or county is named, against the one named most: 1 for that. */
  readonly share: (entry: Entry) => number;
  readonly near: (entry: Entry) => boolean;
  /** In a French text, a town of a country that nothing but its name speaks for. */
  readonly stray: (entry: Entry, key: string) => boolean;
}

/** Weights by how often, and how surely, the article speaks of each country. A French text is a little at home in France. */
export function companyOf(candidates: readonly Candidate[], language: Language): Company {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const name = (region: string, weight: number): void => { regions.set(region, (regions.get(region) ?? 0) + weight); };
  const anchors: Anchor[] = [];
  const speakers = new Map<string, Set<string>>();
  const give = (country: string, weight: number, key = ""): void => {
    if (country === "") return;
    countries.set(country, (countries.get(country) ?? 0) + weight);
    speakers.set(country, (speakers.get(country) ?? new Set<string>()).add(key));
  };
  if (language === "fr") give("FR", 1);
  for (const candidate of candidates) {
    if (candidate.role !== "place") {
      if (candidate.role === "adjective" || (candidate.sure && sole(candidate.entries))) give(candidate.entries[0]?.country ?? "", candidate.role === "adjective" ? 0.5 : 0.2);
      if (candidate.role === "in-name" && candidate.sure && candidate.entries[0]?.kind === "region") name(candidate.entries[0].region, 0.5);
      const [land] = candidate.entries;
      if (land && isLand(candidate)) {
        give(land.country, 0.5);
        name(land.region, 0.5);
        name(land.region.split("-")[0] ?? "", 0.5);
        anchor(anchors, land, land.radius ?? 40);
      }
      continue;
    }
    for (const one of [...candidate.beside, ...(sole(candidate.entries) && (candidate.sure || isLand(candidate)) ? candidate.entries : [])]) {
      give(one.country, one.kind === "country" ? 1 : 1.5);
      if (one.kind === "region") name(one.region, 1);
      if (one.kind === "region" && one.region.includes("-")) name(one.region.split("-")[0] ?? "", 0.5);
      if (one.kind === "region" && one.region.includes("-")) anchor(anchors, one, one.radius ?? 40);
    }
    const town = plainTown(candidate);
    if (town) {
      give(town.country, candidate.dateline ? 3 : 0.7, candidate.key);
      name(town.region, 0);
      anchor(anchors, town, 40);
    }
  }
  const most = Math.max(1, ...countries.values());
  const country = (entry: Entry): number => (countries.get(entry.country) ?? 0) / most;
  const region = (entry: Entry): boolean => regions.has(entry.region) || regions.has(entry.region.split("-")[0] ?? "") || anchors.some(({ at, reach }) => entry.lat !== null && entry.lon !== null && kilometres(at, [entry.lat, entry.lon]) < reach);
  const mostOfRegions = Math.max(1, ...regions.values());
  const share = (entry: Entry): number => Math.max(regions.get(entry.region) ?? 0, regions.get(entry.region.split("-")[0] ?? "") ?? 0) / mostOfRegions;
  return { country, region, share, near: (entry) => region(entry) || country(entry) > 0.15, stray: (entry, key) => language === "fr" && entry.country !== "FR" && [...(speakers.get(entry.country) ?? [])].every((one) => one === key) };
}

/** One place only, or one country at least. */
function sole(entries: readonly Entry[]): boolean {
  return new Set(entries.map((entry) => entry.country)).size === 1;
}

/** 'Bartholomew County', of which there is only one. */
const isLand = ({ entries, evidence, described }: Candidate): boolean => !described && evidence >= 3 && entries.length === 1 && entries[0]?.kind === "region";

/** A place beyond doubt, and how far about it others are likely. */
interface Anchor { readonly at: readonly [number, number]; readonly reach: number }

/** The first forty are enough, and keep the work in proportion to the text. */
function anchor(anchors: Anchor[], { lat, lon }: Entry, reach: number): void {
  if (lat !== null && lon !== null && anchors.length < 40) anchors.push({ at: [lat, lon], reach });
}

/** A town that the words around it lead in to, and that has no namesakes, outweighs them, or has its region beside it. */
function plainTown({ key, entries, evidence, sure, beside, dateline }: Candidate): Entry | null {
  if (sure) return null;
  const towns = entries.filter((entry) => entry.kind === "town");
  const [only, more] = towns;
  if (only && !more && evidence >= (only.population >= 10_000 || key.includes(" ") ? 1 : 2) && key.length > 5 && !needLeadIn.has(key)) return only;
  if (evidence < 2 && !dateline) return null;
  const fitting = towns.filter((town) => beside.some((one) => one.country === town.country && (one.kind !== "region" || one.region === town.region)));
  const [first, second] = [...(fitting.length > 0 ? fitting : towns)].sort((a, b) => b.population - a.population);
  if (!first) return null;
  return fitting.length > 0 || (first.population >= 50_000 && first.population > 10 * (second?.population ?? 0)) ? first : null;
}
