import type { Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Place } from "../../model/statement.js";
import type { Sentence } from "../figures/tokens.js";
import { articledMentions, coreOf } from "./described-names.js";
import { companyOf, type Company } from "./company.js";
import { needLeadIn } from "./not-towns.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry } from "./place-entry.js";
import { placeSites, type Placed } from "./near-town.js";
import { placeWords } from "./place-words.js";
import { positionOf } from "./position-of.js";
import { townsInSites, type TownsInSites } from "./town-in-site.js";
import { wordUseOf, type WordUse } from "./word-use.js";
import { repeatedNames, type ArticleText } from "./repeated-names.js";
import { shorterNames } from "./shorter-names.js";
import { resolveName, type Resolved } from "./resolve-name.js";

type Chosen = Omit<Place, "article">;

/** What the whole article says that one candidate alone does not. */
interface Context {
  /** Best evidence for each name, by its core. */
  readonly evidence: ReadonlyMap<string, number>;
  /** What each known name stands for in this article, by its key. */
  readonly resolved: ReadonlyMap<string, Resolved>;
  readonly words: WordUse;
  readonly company: Company;
  readonly articled: ReadonlyMap<string, Span>;
  /** Keys that the article also writes as things are: 'the Marie Rose,', 'la Marie Rose'. */
  readonly things: ReadonlySet<string>;
  readonly inSites: TownsInSites;
  /** What stands behind unknown names, by where these end: 'le hameau de Trévigny, dans l'Orne'. */
  readonly besideLands: ReadonlyMap<number, readonly Entry[]>;
  /** The same by their cores, for mentions with nothing behind. */
  readonly told: ReadonlyMap<string, readonly Entry[]>;
  /** For the core of a longer name of a place the core by which it is also called: 'marrow creek' of 'marrow creek prison'. */
  readonly shorter: ReadonlyMap<string, string>;
}

/** Weighs what the whole article says for each name, and gives every mention of those that hold. Linear but for sorting. */
export function choosePlaces(candidates: readonly Candidate[], text: ArticleText, language: Language): readonly Chosen[] {
  const { sentences } = text;
  const context = contextOf(candidates, sentences, language);
  const places = candidates.filter(({ role }) => role === "place");
  const known = new Map(places.filter((candidate) => !candidate.described).map((candidate) => [candidate.start, candidate]));
  const placed: Placed[] = [];
  const firstNames = new Map<string, string>();
  let end = 0;
  for (const candidate of [...places].sort((a, b) => a.start - b.start || b.end - a.end || b.entries.length - a.entries.length)) {
    const resolved = toldBeside(candidate, context) ?? resolvedAt(candidate, known, context);
    const entry = resolved?.entry ?? null;
    if (candidate.start < end || !(candidate.described ? isDescribed(candidate, context) : isPlace(candidate, entry, context))) continue;
    end = candidate.end;
    const core = coreOf(candidate.key);
    const identity = entry && entry.kind !== "town" ? `${entry.kind} ${entry.country} ${entry.region}` : context.shorter.get(core) ?? core;
    const first = candidate.described && !firstNames.has(identity) ? context.articled.get(core) : undefined;
    if (!firstNames.has(identity)) firstNames.set(identity, candidate.name.replace(/\s+/gu, " "));
    const span = first && first.start < candidate.start ? first : candidate;
    const place = { start: span.start, end: span.end, name: firstNames.get(identity) ?? candidate.name, ...positionOf(resolved, candidate.speaks), role: candidate.role };
    placed.push({ place, site: candidate.site, town: entry?.kind === "town" || entry?.kind === "case", unknown: entry === null && candidate.frame !== undefined, afar: candidate.afar === true || candidate.evidence === 0, small: entry !== null && entry.kind !== "country", dateline: candidate.dateline, within: candidate.described ? context.inSites.of(candidate) : null, land: candidate.site ? context.inSites.land(candidate) : null, shownAs: shownAs(candidate, context.words) });
  }
  const settled = placeSites(placed, sentences);
  const chosen = [...settled, ...repeatedNames(placed, settled, text)].sort((a, b) => a.start - b.start || a.end - b.end);
  return [...chosen, ...placeWords(candidates, chosen, context)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Unknown names of several words or with a region beside them; a street or a camp is told by its whole name. */
function shownAs(candidate: Candidate, words: WordUse): readonly string[] | null {
  const { described, entries, evidence, key, name, site } = candidate;
  const shown = candidate.shown === true && !isSomebody(candidate, words);
  if (!described || (evidence < 3 && !shown) || (entries.length === 0 && !site && !shown) || !/^\p{Lu}/u.test(name)) return null;
  return key.split(/([ '-])/).filter((word) => word.trim() !== "");
}

function toldBeside(candidate: Candidate, context: Context): Resolved | null {
  const { described, entries, end } = candidate;
  const [entry] = entries.length > 0 || !described ? entries : context.besideLands.get(end) ?? (candidate.site ? [] : context.told.get(coreOf(candidate.key)) ?? []);
  return described && entry ? { entry, basis: entry.kind === "case" ? "case" : entry.kind === "area" ? "only-one" : "said-beside", open: false } : null;
}

function resolvedAt(candidate: Candidate, known: ReadonlyMap<number, Candidate>, context: Context): Resolved | null {
  // What is known by the preposition alone may have a namesake far away.
  if (candidate.frame !== undefined) return null;
  const same = candidate.described ? known.get(candidate.start) : candidate;
  if (same?.end !== candidate.end) return null;
  const own = same.beside.length > 0 ? resolveName([same], context.company) : null;
  if (own?.basis === "said-beside") return own;
  const resolved = context.resolved.get(same.key) ?? null;
  return resolved && same.beside.length > 0 && resolved.entry.kind === "town" && resolved.basis !== "said-beside" ? namesakeOf(resolved, same) : resolved;
}

/** 'Rockford, Cumbria', and no Rockford is known in Cumbria: a place that no table has, in that region. A large town stands in a list. */
function namesakeOf(resolved: Resolved, { beside }: Candidate): Resolved {
  const [land, more] = beside.filter(({ kind }) => kind === "region");
  if (!land || more || resolved.entry.population > 100_000) return resolved;
  return { entry: { ...land, kind: "town", doubtful: false, abbreviated: false }, basis: "said-beside", open: false };
}

function contextOf(candidates: readonly Candidate[], sentences: readonly Sentence[], language: Language): Context {
  const evidence = new Map<string, number>();
  const frames = new Map<string, string>();
  const byKey = new Map<string, Candidate[]>();
  const places = candidates.filter(({ role }) => role === "place");
  for (const candidate of places) {
    const core = coreOf(candidate.key);
    const frame = candidate.frame ?? (candidate.described ? "form" : "");
    const twice = frame !== "" && (frames.get(core) ?? frame) !== frame;
    if (frame !== "") frames.set(core, frame);
    evidence.set(core, Math.max(evidence.get(core) ?? 0, candidate.evidence, twice ? 2 : 0));
    if (candidate.described) continue;
    const known = byKey.get(candidate.key);
    if (known) known.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  const company = companyOf(candidates, language);
  const resolved = calledShort(new Map([...byKey].map(([key, mentions]) => [key, resolveName(mentions, company)])), byKey);
  const described = places.filter((candidate) => candidate.described);
  const beside = described.filter(({ entries }) => entries.length > 0);
  return {
    things: new Set(places.filter(({ thing }) => thing === true).map(({ key }) => key)),
    evidence, resolved, company, inSites: townsInSites(candidates, resolved, company), words: wordUseOf(sentences), articled: articledMentions(sentences), shorter: shorterNames(described),
    besideLands: new Map(beside.map(({ end, entries }) => [end, entries])), told: new Map(beside.filter(({ entries }) => entries[0]?.kind === "town").map(({ key, entries }) => [coreOf(key), entries])),
  };
}

/** 'Viry-Châtillon … le maire de Viry': a smaller town of the shorter name is not meant, unless something beside it says so. */
function calledShort(resolved: Map<string, Resolved>, byKey: ReadonlyMap<string, readonly Candidate[]>): ReadonlyMap<string, Resolved> {
  for (const [key, mentions] of byKey) {
    const [first = "", ...rest] = key.split(" ");
    const [short, long] = [resolved.get(first), resolved.get(key)];
    if (rest.length === 0 || !short || !long || short.basis === "said-beside" || long.entry.kind !== "town" || short.entry.kind !== "town") continue;
    if (mentions.some(({ name }) => name.includes("-")) && short.entry.population < Math.max(20_000, long.entry.population)) resolved.set(first, long);
  }
  return resolved;
}

function isDescribed(candidate: Candidate, context: Context): boolean {
  return (context.evidence.get(coreOf(candidate.key)) ?? 0) >= 2 && !(candidate.unsure === true && isSomebody(candidate, context.words));
}

/** A single word that is a person or a body elsewhere in the article. */
function isSomebody({ key }: Candidate, { persons, named, bodies, small }: WordUse): boolean {
  const words = key.split(" ");
  const last = words.at(-1) ?? "";
  return persons.has(last) || (words.length === 1 && (named.has(key) || bodies.has(key) || small.has(key)));
}

/** Precision over recall: a town needs words that lead in, or a long name, and must not be a person or a common word. */
function isPlace(candidate: Candidate, entry: Entry | null, context: Context): boolean {
  if (!entry) return false;
  if (candidate.sure) return true;
  if (entry.kind === "town" && entry.population < 100_000 && context.things.has(candidate.key)) return false;
  const evidence = context.evidence.get(coreOf(candidate.key)) ?? 0;
  const home = context.company.near(entry);
  if (entry.kind !== "town") return evidence >= 2 || (evidence >= 1 && (home || !context.words.named.has(candidate.key))) || context.company.country(entry) >= 0.4;
  const single = candidate.words === 1;
  if (single && context.words.small.has(candidate.key)) return false;
  if (single && evidence < 2 && needLeadIn.has(candidate.key)) return false;
  if (single && context.words.named.has(candidate.key) && !(evidence >= 2 && (entry.population > 300_000 || evidence >= 3))) return false;
  if (single && context.words.persons.has(candidate.key) && evidence < 3 && entry.population < 300_000 && !entry.capital) return false;
  if (candidate.words >= 3 && (home || evidence >= 1)) return true;
  if (evidence >= 3) return true;
  if (evidence === 2) return entry.population >= (home ? 1000 : 15_000);
  const only = candidate.entries.length === 1 && candidate.key.length > 4;
  if (evidence === 1) return entry.population >= (only && context.company.region(entry) ? 1_000 : home && only ? 5_000 : home || only ? 15_000 : 200_000);
  if (only && entry.population >= 1_000 && context.company.region(entry)) return true;
  return entry.population >= (home || only ? 100_000 : 500_000) || (!single && home && entry.population > 20_000);
}
