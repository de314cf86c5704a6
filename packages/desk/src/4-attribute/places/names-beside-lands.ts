import { besideName } from "./beside-name.js";
import { evidenceBefore } from "./lead-in.js";
import { nameKey } from "./name-key.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry, Gazetteer } from "./place-entry.js";
import type { Sentence, Token } from "../figures/tokens.js";

/**
 * Names that no table knows, with the region they are in said behind them: 'in Little Marrow, Norfolk', 'à Trévigny (Orne)'. They stand
 * somewhere in that region, and its radius says how little that is. With a country behind, they are places that stand nowhere.
 */
export function namesBesideLands(sentence: Sentence, known: readonly Candidate[], gazetteer: Gazetteer): readonly Candidate[] {
  const { tokens, original, offset } = sentence;
  const ends = new Set(known.map(({ end }) => end - offset));
  const found: Candidate[] = [];
  for (let mark = 1; mark + 1 < tokens.length; mark += 1) {
    if (!/^[,(]$/.test(tokens[mark]?.text ?? "") || (tokens[mark + 1]?.capital !== true && !/^(?:in|dans|en|au|aux)$/.test(tokens[mark + 1]?.text ?? "")) || tokens[mark - 1]?.capital !== true) continue;
    const at = runBefore(tokens, mark);
    const [first, last] = [tokens[at], tokens[mark - 1]];
    if (!first || !last || last.text.length < 3 || ends.has(last.end) || !(ledIn(sentence, at) || headsLine(sentence, at, last.end))) continue;
    const land = soleLand(besideName(tokens, { to: mark, apart: true, holds: ({ region }) => !region.includes("-") }, gazetteer));
    if (!land) continue;
    const name = original.slice(first.start, last.end);
    const dateline = at === 0 && isCapitals(name);
    const entries: readonly Entry[] = land.kind === "region" ? [{ ...land, kind: "town", population: 0, doubtful: false, abbreviated: false, source: null }] : [];
    found.push({ start: offset + first.start, end: offset + last.end, key: nameKey(name), name, entries, evidence: 3, described: true, site: false, words: mark - at, sure: false, beside: [], dateline, speaks: false, role: "place" });
  }
  return found;
}

/** Where the capitalised words that end there begin; up to five, with small words and hyphens between. */
function runBefore(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  for (let index = end - 2; index >= end - 12; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "word" && token.capital && !leads.test(token.text)) at = index;
    else if (!/^(?:-|'|de|la|le|les|du|des|sur|sous|en|d|l|of|the|upon|on)$/.test(token?.text ?? "")) break;
  }
  return at;
}

const leads = /^(?:in|at|near|from|outside|around|a|au|aux|dans|pres)$/;

/** 'DRY GULCH, Okla., July 20', 'Dry Gulch, Okla. (AP) -': where a text says it is written, before any other word. */
function headsLine({ original, folded }: Sentence, at: number, end: number): boolean {
  return at === 0 && (isCapitals(original.slice(0, end)) || /^, ?[a-z.' ]{2,20}(?:\([a-z]{2,12}\)|--|[-–—] )/.test(folded.slice(end, end + 40)));
}

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase();

/** Words that lead in to a place, or the colon of a list: '12 May: Little Marrow, Norfolk'. */
function ledIn(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at - 1]?.text === ":" || evidenceBefore(sentence, at) >= 2;
}

/** Several of the name say nothing. */
function soleLand(lands: readonly Entry[]): Entry | null {
  const [land, more] = lands.filter(({ kind }) => kind === "region" || kind === "country");
  return land && !more ? land : null;
}
