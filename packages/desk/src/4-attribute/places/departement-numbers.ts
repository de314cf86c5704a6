import type { Candidate } from "./place-candidate.js";
import type { Gazetteer } from "./place-entry.js";
import type { Sentence } from "../figures/tokens.js";

const number = /(?<=(?<!\p{L})(?:dans le|du|le) )(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])(?![\p{L}\p{N}%°€/:-]| (?:\p{Ll}{2,}|\d|%|€)|[.,]\d)/gu;
const locative = /dans le $/iu;

/** 'dans le 93': people in France call a département by its number. Only where nothing is counted, and a preposition leads in. */
export function departementNumbers({ original, offset, language }: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  if (language !== "fr") return [];
  return [...original.matchAll(number)].flatMap((match): readonly Candidate[] => {
    const [name] = match;
    const entry = locative.test(original.slice(Math.max(0, match.index - 10), match.index)) ? gazetteer.land(`FR-${name}`) : undefined;
    if (!entry) return [];
    const start = offset + match.index;
    return [{ start, end: start + name.length, key: name.toLowerCase(), name, entries: [entry], evidence: 3, described: false, site: false, words: 1, sure: true, beside: [], dateline: false, speaks: false, role: "place" }];
  });
}
