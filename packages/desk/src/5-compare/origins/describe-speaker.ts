import type { Concept } from "../lexicon/find-concepts.js";
import { lemma, rolesIn } from "../lexicon/find-concepts.js";
import { calendarWords, functionWords, numberWords } from "../lexicon/function-words.js";
import { wordsOf } from "../text/words.js";

/** What a name or description of a speaker says of who it is. */
export interface Description {
  readonly folded: readonly string[];
  /** Capitalised words that are neither roles nor titles, folded. */
  readonly names: readonly string[];
  readonly roles: readonly Concept[];
  /** Sorted lemmas of its content words: equal for 'Harbour Collective' and 'Collective of the Harbour'. */
  readonly content: readonly string[];
  /** It names a party rather than describing one: 'Harbour Collective', 'union of dockers of the north'. */
  readonly proper: boolean;
  /** Its one name is written in capitals. */
  readonly acronym: boolean;
  /** 'nos', 'our': one of the publisher's own people. */
  readonly ours: boolean;
}

const titles = new Set(["mr", "mrs", "ms", "dr", "me", "mme", "maitre", "docteur", "doctor", "sir", "madame", "monsieur", "sgt", "captain", "capitaine", "general", "colonel", "former", "ancien", "ancienne", "french", "british", "american", "german", "italian", "spanish", "belgian"]);

export function describeSpeaker(text: string): Description {
  const words = wordsOf(text, 0, text.length);
  const folded = words.map((word) => word.folded);
  const roles = rolesIn(folded);
  const isRole = (at: number) => rolesIn(folded.slice(at, at + 1)).length > 0;
  const named = words.filter((word, at) => word.capital && !titles.has(word.folded) && !functionWords.has(word.folded) && !numberWords.has(word.folded) && !calendarWords.has(word.folded) && !isRole(at));
  const names = named.map((word) => word.folded);
  const acronym = named.length === 1 && named.every((word) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text.slice(word.start, word.end)));
  const content = [...new Set(folded.filter((word) => !functionWords.has(word) && !titles.has(word)).map((word) => lemma(word)))].sort();
  // 'Observatory of the marshes' names a body by its kind; 'the observatory' only describes one.
  const titled = words.some((word, at) => word.capital && !functionWords.has(word.folded) && (at > 0 || functionWords.has(folded[1] ?? "")));
  const proper = names.length > 0 || (titled && content.length >= 2 && roles.some((role) => role.kind === "body"));
  return { folded, names, roles, content, proper, acronym, ours: folded.some((word) => word === "nos" || word === "notre" || word === "our" || word === "we" || word === "nous") };
}
