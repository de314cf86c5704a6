import type { Language } from "../../model/reading.js";
import type { Sentence, Token } from "../figures/tokens.js";
import { demonymTable } from "./tables/demonym-table.js";
import { nameKey } from "./name-key.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry, Gazetteer } from "./place-entry.js";

/** Forms by language, with the land as the table has it: each language knows its own only, since English 'Pole' is a French word for something else. */
type Forms = Readonly<Record<Language, ReadonlyMap<string, string>>>;

let forms: Forms | null = null;
/** What the forms of two words begin with. */
let pairStarts: ReadonlySet<string> | null = null;

/** Adjectives and names of peoples of a sentence, each with its land. They are no places, and say which lands are spoken of. */
export function demonymsIn(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const { tokens, original, offset } = sentence;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, match] = [tokens[at], formAt(sentence, at)];
    const last = match ? tokens[at + match.length - 1] : undefined;
    if (!first || !match || !last || isNoAdjective(sentence, at, at + match.length)) continue;
    const entry = entryOf(match.land, gazetteer);
    const name = original.slice(first.start, last.end);
    at += match.length - 1;
    if (entry) found.push({ start: offset + first.start, end: offset + last.end, key: first.text, name, entries: [entry], evidence: 0, described: false, site: false, words: 1, sure: true, beside: [], dateline: false, speaks: false, role: "adjective" });
  }
  return found;
}

/** The longest that begins there, with its land and its length in tokens: 'New Zealander' has two, 'sud-africain' three. */
function formAt({ tokens, language }: Sentence, at: number): { readonly land: string; readonly length: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word" || (!token.capital && language === "en")) return null;
  forms ??= buildForms();
  pairStarts ??= new Set([...forms.en.keys(), ...forms.fr.keys()].filter((form) => form.includes(" ")).map((form) => form.split(" ")[0] ?? ""));
  const hyphen = tokens[at + 1]?.text === "-" && tokens[at + 1]?.glued === true;
  const next = tokens[at + (hyphen ? 2 : 1)];
  const pair = next?.kind === "word" && (!hyphen || next.glued) && pairStarts.has(token.text) ? forms[language].get(`${token.text} ${next.text}`) : undefined;
  if (pair !== undefined) return { land: pair, length: hyphen ? 3 : 2 };
  const land = forms[language].get(token.text);
  return land === undefined ? null : { land, length: 1 };
}

/** Is it an adjective or the name of a people? Folded. */
export function isDemonym(word: string, language: Language): boolean {
  forms ??= buildForms();
  return forms[language].has(word);
}

/** A language, a surname, or half of a longer one: 'in English', 'Dawn French', 'African American', 'Thierry Breton'. */
function isNoAdjective({ tokens, language }: Sentence, at: number, to: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[to]];
  const beyond = after?.text === "-" && after.glued ? tokens[to + 1] : after;
  if (/^(?:speaking|language|americans?|fries)$/.test(beyond?.text ?? "")) return true;
  if (/^(?:spea?ks?|spoken?|speaking|learn|learns|learned|learning|taught|teach|teaches|parler?|parlent|parlait|parlant|apprendre|apprend|mr|mrs|ms|dr|lord|lady|sir)$/.test(before?.text ?? "")) return true;
  if (/^(?:in|into|from|en|l')$/.test(before?.text ?? "") && !nounFollows(after)) return before?.text !== "l'";
  if (language === "fr") return token?.capital === true && (!peopleAfter.test(before?.text ?? "") || (before?.capital === true && at > 1) || (after?.capital === true && after.kind === "word"));
  return surnames.test(token?.text ?? "") && before?.kind === "word" && before.capital && before.text.length > 3 && !(after?.capital === true && after.kind === "word") && at > 1;
}

const nounFollows = (after: Token | undefined): boolean => after?.kind === "word" && !/^(?:and|or|but|to|on|at|by|with|that|for|of|as|et|ou|mais|a|de|par|pour|avec|sur|dans|que|qui)$/.test(after.text);

const surnames = /^(?:french|english|welsh|irish|german|brit|pole|dane|finn|scot|swede|swiss|turk)$/;
const peopleAfter = /^(?:les|des|un|une|l|d|'|aux|le|la|du|au|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|ces|cet|cette|ce|plusieurs|jeunes?|vieux|autres?|certains|quelques)$/;

/** A code is a country's or a region's; an asterisk stands before a name. */
function entryOf(land: string, gazetteer: Gazetteer): Entry | undefined {
  if (!land.startsWith("*")) return gazetteer.land(land);
  const key = nameKey(land.slice(1));
  return gazetteer.wide(key)[0] ?? [...gazetteer.towns(key)].sort((a, b) => b.population - a.population)[0];
}

function buildForms(): Forms {
  const [en, fr] = [new Map<string, string>(), new Map<string, string>()];
  for (const line of demonymTable.trim().split("\n")) {
    const [land = "", english = "", french = ""] = line.split("|");
    for (const word of english.split("/")) for (const form of englishForms(word)) en.set(form, land);
    for (const word of french.split("/")) for (const form of frenchForms(word.replace("-", " "))) fr.set(form, land);
  }
  return { en, fr };
}

/** 'Iraqi', 'Iraqis'; 'Chinese' is its own plural. */
function englishForms(word: string): readonly string[] {
  if (word === "") return [];
  return /(?:ese|sh|ch|s|men)$/.test(word) ? [word] : [word, `${word}s`];
}

/** Masculine, feminine and both plurals: italien, italienne; français, française; breton, bretonne; turc, turque. */
function frenchForms(word: string): readonly string[] {
  if (word === "") return [];
  if (word.endsWith("e")) return [word, `${word}s`];
  const feminine = /(?:en|on)$/.test(word) ? `${word}ne` : word === "turc" ? "turque" : word === "grec" ? "grecque" : `${word}e`;
  return [word, feminine, `${feminine}s`, word.endsWith("s") ? word : `${word}s`];
}
