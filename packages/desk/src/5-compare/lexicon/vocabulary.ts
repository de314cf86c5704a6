import type { Language } from "../../model/reading.js";
import { stem } from "./stem.js";
import { built } from "./vocabulary/built.js";
import { doing } from "./vocabulary/doing.js";
import { nature } from "./vocabulary/nature.js";
import { people } from "./vocabulary/people.js";
import { power } from "./vocabulary/power.js";

/** What a word may stand for, in either language. */
export interface Meaning {
  readonly name: string;
  /** Too common in any text to tell two things apart. */
  readonly general: boolean;
}

interface Phrase {
  readonly stems: readonly string[];
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
    const list = index.get(first);
    if (!list) index.set(first, [{ stems, meaning }]);
    else if (!list.some((known) => known.meaning.name === meaning.name && known.stems.join(" ") === stems.join(" "))) list.push({ stems, meaning });
  }
}

const indexes = read([doing, built, nature, people, power]);

/** Meanings of the longest phrase that begins at a word, and how many words it has. `stems`: of the words of one stretch, in its language. */
export function meaningsAt(stems: readonly string[], at: number, language: Language): { readonly length: number; readonly meanings: readonly Meaning[] } {
  let length = 0;
  let meanings: Meaning[] = [];
  for (const phrase of indexes[language].get(stems[at] ?? "") ?? []) {
    if (phrase.stems.length < length || !phrase.stems.every((one, i) => stems[at + i] === one)) continue;
    if (phrase.stems.length > length) meanings = [];
    length = phrase.stems.length;
    meanings.push(phrase.meaning);
  }
  return { length, meanings };
}
