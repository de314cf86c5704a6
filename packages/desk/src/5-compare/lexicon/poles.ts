import type { Language } from "../../model/reading.js";
import { opposites } from "./opposites.js";
import { stem } from "./stem.js";
import type { Stemmed } from "./vocabulary.js";
import { fold } from "../text/words.js";

/** Where a word stands between two things that cannot both be so. */
export interface Pole {
  readonly axis: string;
  readonly side: 1 | -1;
}

interface Entry {
  readonly stems: readonly string[];
  /** A single word as it is listed, folded; null: any form with its stem will do. */
  readonly form: string | null;
  readonly pole: Pole;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

function read(source: string): Readonly<Record<Language, Index>> {
  const indexes = { en: new Map<string, Entry[]>(), fr: new Map<string, Entry[]>() };
  for (const line of source.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    line.slice(colon + 1).split("<").forEach((half, at) => {
      const pole: Pole = { axis: line.slice(0, colon), side: at === 0 ? 1 : -1 };
      const [english = "", french = ""] = half.split("|");
      add(indexes.en, english, { pole, language: "en" });
      add(indexes.fr, french, { pole, language: "fr" });
    });
  }
  return indexes;
}

const infinitive = /(?:er|ir|re)$/u;
/** Endings of number, gender and tense. 'Train' is not 'trained', and 'présenter' not 'présent'. */
const endings: ReadonlySet<string> = new Set(["", "e", "s", "es", "d", "ed", "ly"]);

function add(index: Map<string, Entry[]>, words: string, { pole, language }: { readonly pole: Pole; readonly language: Language }): void {
  for (const word of words.split(/\s+/u).filter((one) => one !== "")) {
    const stems = word.split("_").map((part) => stem(part, language));
    const [first = ""] = stems;
    const form = word.includes("_") || (language === "fr" && infinitive.test(word)) ? null : fold(word);
    const entry: Entry = { stems, form, pole };
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
}

const indexes = read(opposites);

function fits({ stems, form }: Entry, words: readonly Stemmed[], at: number): boolean {
  const own = fold(words[at]?.form ?? "");
  return stems.every((one, i) => words[at + i]?.stem === one) && (form === null || (own.startsWith(form) && endings.has(own.slice(form.length))));
}

/** The poles of the longest phrase that begins at a word, and how many words it has. */
export function polesAt(words: readonly Stemmed[], at: number, language: Language): { readonly length: number; readonly poles: readonly Pole[] } {
  const fitting = (indexes[language].get(words[at]?.stem ?? "") ?? []).filter((entry) => fits(entry, words, at));
  const length = Math.max(0, ...fitting.map((entry) => entry.stems.length));
  return { length, poles: fitting.filter((entry) => entry.stems.length === length).map(({ pole }) => pole) };
}
