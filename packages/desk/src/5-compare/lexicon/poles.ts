import type { Language } from "../../model/reading.js";
import { opposites } from "./opposites.js";
import { stem } from "./stem.js";

/** Where a word stands between two things that cannot both be so. */
export interface Pole {
  readonly axis: string;
  readonly side: 1 | -1;
}

interface Entry {
  readonly stems: readonly string[];
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

function add(index: Map<string, Entry[]>, words: string, { pole, language }: { readonly pole: Pole; readonly language: Language }): void {
  for (const word of words.split(/\s+/u).filter((one) => one !== "")) {
    const stems = word.split("_").map((part) => stem(part, language));
    const [first = ""] = stems;
    const entry: Entry = { stems, pole };
    const list = index.get(first);
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
}

const indexes = read(opposites);

/** The poles of the longest phrase that begins at a word, and how many words it has. */
export function polesAt(stems: readonly string[], at: number, language: Language): { readonly length: number; readonly poles: readonly Pole[] } {
  const fitting = (indexes[language].get(stems[at] ?? "") ?? []).filter((entry) => entry.stems.every((one, i) => stems[at + i] === one));
  const length = Math.max(0, ...fitting.map((entry) => entry.stems.length));
  return { length, poles: fitting.filter((entry) => entry.stems.length === length).map(({ pole }) => pole) };
}
