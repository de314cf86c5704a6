import { compactPattern } from "../../model/compact-pattern.js";
import type { Candidate } from "./place-candidate.js";
import type { Gazetteer } from "./place-entry.js";
import { matchesIn } from "../words/matches-in.js";
import type { Sentence } from "../figures/tokens.js";

const number = compactPattern(/(?<=(?<!\p{L})(?:dans le|du|le) )(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])(?![\p{L}\p{N}%°€/:-]| (?:\p{Ll}{2,}|\d|%|€)|[.,]\d)/gu);
const locative = /dans le $/iu;

/** Départements whose names mean something else too: only 'dans le Nord', 'Lille (Nord)' and the like are they. */
const named = compactPattern(/(?<=(?<!\p{L})(?:[Dd]ans le |\())Nord(?=\)|[,.;:!?]| et (?:le|dans)(?!\p{L}))|(?<=(?<!\p{L})(?:[Dd]ans la |\())(?:Vienne|Manche)(?=\)|[,.;:!?] (?!en mer))/gu);
/** Folded. */
const namedWords = new Set(["nord", "vienne", "manche"]);
const codes: Readonly<Record<string, string>> = { Nord: "FR-59", Vienne: "FR-86", Manche: "FR-50" };

/** 'dans le 93': people in France call a département by its number. Only where nothing is counted, and a preposition leads in. */
export function departementNumbers({ original, offset, language, tokens }: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  if (language !== "fr") return [];
  const [numbered, called] = [tokens.some(({ kind }) => kind === "digits"), tokens.some(({ text }) => namedWords.has(text))];
  return [...(numbered ? matchesIn(number, original) : []), ...(called ? matchesIn(named, original) : [])].flatMap((match): readonly Candidate[] => {
    const [name] = match;
    const code = codes[name] ?? (locative.test(original.slice(Math.max(0, match.index - 10), match.index)) ? `FR-${name}` : "");
    const entry = code === "FR-50" && !original.startsWith(")", match.index + name.length) ? undefined : gazetteer.land(code);
    if (!entry) return [];
    const start = offset + match.index;
    return [{ start, end: start + name.length, key: name.toLowerCase(), name, entries: [entry], evidence: 3, described: false, site: false, words: 1, sure: true, beside: [], dateline: false, speaks: false, role: "place" }];
  });
}
