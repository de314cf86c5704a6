import type { Language } from "../../model/reading.js";
import { fold } from "../text/words.js";
import { acts } from "./acts.js";
import { numberWords } from "./function-words.js";
import { roles } from "./roles.js";
import { things } from "./things.js";

/** What a word or phrase stands for, in either language. */
export interface Concept {
  readonly name: string;
  /** `office`: there is normally one in a matter; `body`: a kind of body; `unnamed`: people, `artefact` documents and films, `speaks-for` spokesmen. */
  readonly kind: "act" | "thing" | "office" | "body" | "unnamed" | "artefact" | "outlet" | "speaks-for";
  /** Too general to tell two events apart. */
  readonly general: boolean;
}

interface Entry {
  readonly words: readonly { readonly stem: string; readonly open: boolean }[];
  readonly concept: Concept;
  /** Null: a form of either language, or no word of the other. */
  readonly language: Language | null;
}

/** Concepts found at a word: how many words the longest phrase has, and every concept of that length. */
export interface Found {
  readonly length: number;
  readonly concepts: readonly Concept[];
}

const roleKinds = { "!": "office", "#": "body", "+": "speaks-for", "?": "unnamed", "=": "artefact", "%": "outlet" } as const;

function isRoleMark(mark: string): mark is keyof typeof roleKinds {
  return mark in roleKinds;
}

function conceptOf(head: string, kind: "act" | "thing" | "role"): Concept {
  const mark = head.charAt(0);
  if (kind === "role" && isRoleMark(mark)) return { name: head.slice(1), kind: roleKinds[mark], general: false };
  if (mark === "~") return { name: head.slice(1), kind: "thing", general: true };
  return { name: head, kind: kind === "act" ? "act" : "thing", general: false };
}

/** Phrases by their first three letters, so that looking one up does not depend on how many there are. */
function index(source: string, kind: "act" | "thing" | "role"): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const line of source.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const concept = conceptOf(line.slice(0, colon), kind);
    for (const written of line.slice(colon + 1).trim().split(" ")) {
      const language = written.startsWith("fr:") ? "fr" : written.startsWith("en:") ? "en" : null;
      const phrase = language === null ? written : written.slice(3);
      const words = phrase.split(/[_-]/u).map((word) => ({ stem: fold(word.replace("*", "")), open: word.endsWith("*") }));
      const key = (words[0]?.stem ?? "").slice(0, 2);
      const list = entries.get(key) ?? [];
      list.push({ words, concept, language });
      entries.set(key, list);
    }
  }
  return entries;
}

const contents = [index(acts, "act"), index(things, "thing")];
const speakers = [index(roles, "role")];

interface Place {
  readonly words: readonly string[];
  readonly at: number;
  readonly language: Language | null;
}

function matches(entry: Entry, { words, at, language }: Place): boolean {
  if (entry.language !== null && language !== null && entry.language !== language) return false;
  return entry.words.every(({ stem, open }, i) => {
    const word = words[at + i];
    return word !== undefined && (open ? word.startsWith(stem) : word === stem);
  });
}

function longest(indexes: readonly ReadonlyMap<string, readonly Entry[]>[], place: Place): Found {
  let length = 0;
  let concepts: Concept[] = [];
  const key = (place.words[place.at] ?? "").slice(0, 2);
  for (const entries of indexes) {
    for (const entry of entries.get(key) ?? []) {
      if (entry.words.length < length || !matches(entry, place)) continue;
      if (entry.words.length > length) concepts = [];
      length = entry.words.length;
      if (!concepts.some((known) => known.name === entry.concept.name && known.kind === entry.concept.kind)) concepts.push(entry.concept);
    }
  }
  return { length, concepts };
}

/** Acts and things that begin at a word of a text in one language. `words` are folded. */
export function contentConceptsAt(words: readonly string[], at: number, language: Language): Found {
  return longest(contents, { words, at, language });
}

/** Roles that begin at a word. `words` are folded. */
export function roleConceptsAt(words: readonly string[], at: number): Found {
  return longest(speakers, { words, at, language: null });
}

/** Every role named in a description, in order. */
export function rolesIn(words: readonly string[]): readonly Concept[] {
  const found: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const here = roleConceptsAt(words, at);
    for (const concept of here.concepts) if (!found.some((known) => known.name === concept.name)) found.push(concept);
    at += Math.max(1, here.length);
  }
  return found;
}

/** The lemma of a word outside the lexicon: its first six letters, which most inflections and many cognates share. */
export function lemma(word: string): string {
  const number = numberWords.get(word);
  if (number !== undefined) return number;
  return word.length > 6 ? word.slice(0, 6) : word.replace(/(?:es|s|e)$/u, "");
}
