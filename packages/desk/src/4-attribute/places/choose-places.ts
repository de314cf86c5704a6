import type { Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Place } from "../../model/statement.js";
import type { Sentence } from "../figures/tokens.js";
import { articledMentions, coreOf } from "./described-names.js";
import type { Entry } from "./gazetteer.js";
import type { Candidate } from "./place-candidate.js";

type Chosen = Omit<Place, "article">;

/** What the whole article says that one candidate alone does not. */
interface Context {
  /** Best evidence for each name, by its core. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Words that the article writes small. */
  readonly small: ReadonlySet<string>;
  /** Last words of names of two words or more: surnames. */
  readonly surnames: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly articled: ReadonlyMap<string, Span>;
}

/** Weighs what the whole article says for each name, and takes the first mention of those that hold. Linear but for sorting. */
export function choosePlaces(candidates: readonly Candidate[], sentences: readonly Sentence[], language: Language): readonly Chosen[] {
  const context = contextOf(candidates, sentences, language);
  const known = new Map(candidates.filter((candidate) => !candidate.described).map((candidate) => [candidate.start, candidate]));
  const chosen: Chosen[] = [];
  const taken = new Set<string>();
  let end = 0;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = candidate.described ? known.get(candidate.start) : candidate;
    const entry = same?.end === candidate.end ? bestEntry(same, context.countries) : null;
    const identity = entry?.kind === "country" ? `${entry.country} ${String(entry.lat)}` : coreOf(candidate.key);
    if (candidate.start < end || taken.has(identity) || !(candidate.described ? isDescribed(candidate, context) : isPlace(candidate, entry, context))) continue;
    taken.add(identity);
    end = candidate.end;
    const first = candidate.described ? context.articled.get(coreOf(candidate.key)) : undefined;
    const span = first && first.start < candidate.start ? first : candidate;
    chosen.push({
      start: span.start, end: span.end, name: candidate.name.replace(/\s+/gu, " "),
      lat: entry?.lat ?? null, lon: entry?.lon ?? null, source: entry?.source ?? null,
    });
  }
  return chosen;
}

function contextOf(candidates: readonly Candidate[], sentences: readonly Sentence[], language: Language): Context {
  const countries = new Set(candidates.filter((candidate) => candidate.sure).flatMap((candidate) => candidate.entries.map((entry) => entry.country)));
  if (language === "fr") countries.add("FR");
  const evidence = new Map<string, number>();
  for (const candidate of candidates) {
    const core = coreOf(candidate.key);
    evidence.set(core, Math.max(evidence.get(core) ?? 0, candidate.evidence));
  }
  return { evidence, countries, ...wordUse(sentences), articled: articledMentions(sentences) };
}

function isDescribed(candidate: Candidate, context: Context): boolean {
  return (context.evidence.get(coreOf(candidate.key)) ?? 0) >= 2;
}

/** Size counts, and the countries that the article speaks of count more. */
function bestEntry(candidate: Candidate, countries: ReadonlySet<string>): Entry | null {
  const score = (entry: Entry): number => Math.log10(entry.population + 10) + (countries.has(entry.country) ? 2.2 : 0);
  let best: Entry | null = null;
  for (const entry of candidate.entries) if (!best || score(entry) > score(best)) best = entry;
  return best;
}

function wordUse(sentences: readonly Sentence[]): Pick<Context, "small" | "surnames"> {
  const small = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (token.kind !== "word") return;
      if (!token.capital) small.add(token.text);
      const before = tokens[index - 1];
      if (token.capital && !token.glued && before?.kind === "word" && before.capital && index > 1) surnames.add(token.text);
    });
  }
  return { small, surnames };
}

/** Precision over recall: a town needs words that lead in, or a long name, and must not be a person or a common word. */
function isPlace(candidate: Candidate, entry: Entry | null, context: Context): boolean {
  if (!entry) return false;
  if (candidate.sure) return true;
  const evidence = context.evidence.get(coreOf(candidate.key)) ?? 0;
  const home = context.countries.has(entry.country);
  const single = candidate.words === 1;
  if (single && context.small.has(candidate.key)) return false;
  if (single && context.surnames.has(candidate.key) && !(evidence >= 2 && entry.population > 300_000)) return false;
  if (candidate.words >= 3 && (home || evidence >= 1)) return true;
  if (evidence >= 3) return true;
  if (evidence === 2) return entry.population >= (home ? 1000 : 15_000);
  if (evidence === 1) return entry.population >= (home ? 20_000 : 200_000);
  return entry.population >= 1_000_000 && !single;
}
