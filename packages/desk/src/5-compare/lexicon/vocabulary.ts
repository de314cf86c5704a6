import type { Language } from "../../model/reading.js";
import { stem } from "./stem.js";
import { across } from "./vocabulary/across.js";
import { apart } from "./vocabulary/apart.js";
import { built } from "./vocabulary/built.js";
import { doing } from "./vocabulary/doing.js";
import { nature } from "./vocabulary/nature.js";
import { people } from "./vocabulary/people.js";
import { power } from "./vocabulary/power.js";
import { qualities } from "./vocabulary/qualities.js";
import { society } from "./vocabulary/society.js";

/** What a word may stand for, in either language. */
export interface Meaning {
  readonly name: string;
  /** Too common in any text to tell two things apart. */
  readonly general: boolean;
}

interface Phrase {
  readonly stems: readonly string[];
  /** Its first word as it is listed. */
  readonly form: string;
  readonly meaning: Meaning;
}

type Index = ReadonlyMap<string, readonly Phrase[]>;

/** Lines of `meaning: English words | mots français`; `_` joins the words of a phrase, `~` before the name marks it general. */
function read(sources: readonly string[]): Readonly<Record<Language, Index>> {
  const indexes = { en: new Map<string, Phrase[]>(), fr: new Map<string, Phrase[]>() };
  for (const line of sources.flatMap((source) => source.split("\n"))) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const head = line.slice(0, colon);
    const meaning = { name: head.replace("~", ""), general: head.startsWith("~") };
    const [english = "", french = ""] = line.slice(colon + 1).split("|");
    add(indexes.en, english, { meaning, language: "en" });
    add(indexes.fr, french, { meaning, language: "fr" });
  }
  return indexes;
}

function add(index: Map<string, Phrase[]>, words: string, { meaning, language }: { readonly meaning: Meaning; readonly language: Language }): void {
  for (const word of words.trim().split(/\s+/u).filter((one) => one !== "")) {
    const stems = word.split("_").map((part) => stem(part, language));
    const [first = ""] = stems;
    const phrase: Phrase = { stems, form: word.split("_")[0]?.toLowerCase() ?? "", meaning };
    const list = index.get(first);
    if (list) list.push(phrase);
    else index.set(first, [phrase]);
  }
}

const indexes = read([across, apart, doing, built, nature, people, power, qualities, society]);

/** What a listed form may bear and be itself. */
const inflections: Readonly<Record<Language, readonly string[]>> = { en: ["s", "es", "d", "ed", "ing"], fr: ["s", "e", "es", "x"] };

/** A word of a text: in small letters, and its stem. */
export interface Stemmed {
  readonly form: string;
  readonly stem: string;
}

/**
 * Meanings of the longest phrase that begins at a word, and how many words it has. A word that is listed as it stands means what its line says; only
 * others are told by their stem, which 'several' shares with 'severed'; a listed form with a plural or a past ending goes before other words of that stem.
 */
export function meaningsAt(words: readonly Stemmed[], at: number, language: Language): { readonly length: number; readonly meanings: readonly Meaning[] } {
  const fitting = (indexes[language].get(words[at]?.stem ?? "") ?? []).filter(({ stems }) => stems.every((one, i) => words[at + i]?.stem === one));
  const length = Math.max(0, ...fitting.map(({ stems }) => stems.length));
  const longest = fitting.filter(({ stems }) => stems.length === length);
  const written = words[at]?.form ?? "";
  const listed = longest.filter(({ form }) => form === written);
  const inflected = listed.length > 0 ? listed : longest.filter(({ form }) => inflections[language].some((ending) => form + ending === written));
  const meanings = new Map((inflected.length > 0 ? inflected : longest).map(({ meaning }) => [meaning.name, meaning]));
  return { length, meanings: [...meanings.values()] };
}
