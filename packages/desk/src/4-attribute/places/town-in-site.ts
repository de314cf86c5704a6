import type { Company } from "./company.js";
import { needLeadIn } from "./not-towns.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry } from "./place-entry.js";
import { resolveName, type Resolved } from "./resolve-name.js";

/** Streets and the like are called after towns that they are not in. */
const streets = /^(?:rue|avenue|boulevard|place|quai|porte|chemin|route|allee|impasse|square|pont|cours|gare de (?:lyon|l'est)|hotel|villa)(?![a-z])| (?:Street|Road|Avenue|Lane|Square|Drive|Way|Bridge|Boulevard|Park|Hotel|House|Tower|Arms|Plaza)$/u;

/** Towns at the head or the tail of the names of sites: 'CHU de Nantes', 'University of Leeds', 'a Charleston school'. */
export interface TownsInSites {
  readonly of: (site: Candidate) => Entry | null;
  /** The land in its name: 'University of Oregon' is not where a town of another land is. */
  readonly land: (site: Candidate) => Entry | null;
}

export function townsInSites(candidates: readonly Candidate[], resolved: ReadonlyMap<string, Resolved>, company: Company): TownsInSites {
  const names = candidates.filter((candidate) => !candidate.described && candidate.role !== "adjective");
  const heads = new Map(names.map((candidate) => [candidate.start, candidate]));
  const tails = new Map(names.map((candidate) => [candidate.end, candidate]));
  const of = (site: Candidate): Entry | null => {
    if (streets.test(site.name) || streets.test(site.key)) return null;
    for (const inner of [tails.get(site.end), heads.get(site.start)]) {
      if (!inner || inner.start < site.start || inner.end > site.end || inner.end - inner.start >= site.end - site.start) continue;
      const { entry, open } = resolved.get(inner.key) ?? resolveName([inner], company);
      const linked = / (?:of|de|du|d['’])\s?$/u.test(site.name.slice(0, Math.max(0, inner.start - site.start)));
      if (!open && isTown(entry, { inner, linked }, company)) return entry;
    }
    return null;
  };
  const land = (site: Candidate): Entry | null => {
    const starts = [0, ...[...site.name.matchAll(/(?<=[ '’])\p{Lu}/gu)].map(({ index }) => index)];
    const inner = starts.map((at) => heads.get(site.start + at)).find((one) => one !== undefined && one.end <= site.end && one.entries.length === 1 && one.entries[0]?.kind === "region");
    return inner?.entries[0] ?? null;
  };
  return { of, land };
}

/** `linked`: 'port de Sète', where the small word leads in to a town. */
function isTown(entry: Entry, { inner: { key, words }, linked }: { inner: Candidate; linked: boolean }, company: Company): boolean {
  if (entry.kind === "region" && (entry.radius ?? Infinity) <= 60) return true;
  if (entry.kind !== "town" || (words === 1 && needLeadIn.has(key) && !linked)) return false;
  return entry.population >= 100_000 || (company.near(entry) && entry.population >= 5_000);
}
