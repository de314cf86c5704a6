import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import type { Language } from "../../model/reading.js";
import { infinitives } from "./irregular-verbs.js";
import { fold } from "../text/words.js";

const stemmers: Readonly<Record<Language, (word: string) => string>> = { en: english, fr: french };
const known: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), fr: new Map() };
const mostKnown = 50_000;

/** The stem of a word in its language, folded (Snowball). `word` keeps its accents: French endings are told by them. */
export function stem(word: string, language: Language): string {
  const stems = known[language];
  const before = stems.get(word);
  if (before !== undefined) return before;
  if (stems.size >= mostKnown) stems.clear();
  const form = word.toLowerCase().replace(/’/gu, "'");
  const found = fold(stemmers[language](infinitives[language].get(form) ?? form));
  stems.set(word, found);
  return found;
}
