import type { Concept } from "../lexicon/find-concepts.js";
import { lemma, rolesIn } from "../lexicon/find-concepts.js";
import { calendarWords, functionWords, numberWords } from "../lexicon/function-words.js";
import type { Word } from "../text/words.js";
import { wordsOf } from "../text/words.js";

/** What a name or description of a speaker says of who it is. */
export interface Description {
  readonly folded: readonly string[];
  /** Capitalised words that are neither roles nor titles, folded. After a title only those that follow it: 'Upton MP Ivy Marsh' is Ivy Marsh. */
  readonly names: readonly string[];
  /** Its names stand together, and no article stands before them: a person's may. */
  readonly joined: boolean;
  readonly roles: readonly Concept[];
  /** Sorted lemmas of its content words: equal for 'Harbour Collective' and 'Collective of the Harbour'. */
  readonly content: readonly string[];
  /** It names a party rather than describing one: 'Harbour Collective', 'union of dockers of the north'. */
  readonly proper: boolean;
  /** Its one name is written in capitals. */
  readonly acronym: boolean;
  /** 'nos', 'our': one of the publisher's own people. */
  readonly ours: boolean;
  /** 'a woman from Upton', 'un cadre': somebody, and nobody by name. */
  readonly someone: boolean;
}

/** Before a person's name, and no part of it. */
const honours = new Set(
  `mr mrs messrs messieurs mesdames ms miss dr dre me mme mlle maitre docteur doctor sir lady lord madame monsieur prof professor professeur pr rev reverend father bishop imam rabbi abbe pasteur
  sgt sergeant captain capitaine general colonel col lt lieutenant maj major commander commandant commissaire inspector superintendent constable pc adjudant brigadier
  ceo cfo pdg mp mep sen senator senateur senatrice rep congressman congresswoman depute deputee gov`.split(/\s+/u),
);
const titles = new Set([...honours, "former", "ancien", "ancienne", "french", "british", "american", "german", "italian", "spanish", "belgian"]);
const articles = new Set(["the", "le", "la", "les", "l", "its", "their", "his", "her", "son", "sa", "ses", "leur"]);
const indefinite = new Set(["a", "an", "un", "une", "one", "another", "some", "des", "deux", "two", "three", "several", "plusieurs", "certains"]);
const particles = new Set(["de", "du", "des", "d", "la", "le", "van", "von", "der", "den", "bin", "ben", "al", "el", "da", "di", "dos", "ait", "o", "mc"]);
/** 'X's sister', 'l'avocate de X': somebody else than X. */
const kin: ReadonlySet<string> = new Set(["relative", "lawyer"]);

interface Names {
  readonly names: readonly Word[];
  readonly joined: boolean;
}

/** The names of a description: the last run of them where a title stands before it, else all. */
function namesOf(words: readonly Word[]): Names {
  const folded = words.map((word) => word.folded);
  const isRole = (at: number) => rolesIn(folded.slice(at, at + 1)).length > 0;
  const isName = (at: number) => {
    const word = words[at];
    return word !== undefined && word.capital && !titles.has(word.folded) && !functionWords.has(word.folded) && !numberWords.has(word.folded) && !calendarWords.has(word.folded) && !isRole(at);
  };
  const all = words.map((_, at) => at).filter(isName);
  const title = folded.findLastIndex((word, at) => honours.has(word) && all.filter((name) => name > at).length > 0);
  const kept = title < 0 ? all : all.filter((at) => at > title);
  const joined = kept.every((at, i) => i === 0 || folded.slice((kept[i - 1] ?? 0) + 1, at).every((word) => particles.has(word)));
  const before = folded[(kept[0] ?? 0) - 1];
  return { names: kept.flatMap((at) => words[at] ?? []), joined: joined && !(before !== undefined && articles.has(before)) };
}

export function describeSpeaker(text: string): Description {
  const words = wordsOf(text, 0, text.length);
  const folded = words.map((word) => word.folded);
  const roles = rolesIn(folded);
  const { names, joined } = namesOf(words);
  const [only] = names;
  const acronym = names.length === 1 && only !== undefined && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text.slice(only.start, only.end));
  const content = [...new Set(folded.filter((word) => !functionWords.has(word) && !titles.has(word)).map((word) => lemma(word)))].sort();
  // 'Observatory of the marshes' names a body by its kind; 'the observatory' only describes one.
  const titled = words.some((word, at) => word.capital && !functionWords.has(word.folded) && (at > 0 || functionWords.has(folded[1] ?? "")));
  const proper = names.length > 0 || (titled && content.length >= 2 && roles.some((role) => role.kind === "body"));
  return {
    folded, names: names.map((word) => word.folded), joined, roles, content, proper, acronym,
    ours: folded.some((word) => word === "nos" || word === "notre" || word === "our" || word === "we" || word === "nous"),
    someone: indefinite.has(folded[0] ?? ""),
  };
}

/** 'Marsh's sister', 'la mère de Marsh', 'a lawyer for Marsh': kin or counsel of who is named, whose own name is not given. */
export function kinOf(text: string, description: Description): string | null {
  const role = description.roles.find((one) => kin.has(one.name));
  const [first] = description.names;
  if (!role || first === undefined) return null;
  const { folded } = description;
  const at = folded.findIndex((_, i) => rolesIn(folded.slice(i, i + 1)).some((one) => one.name === role.name));
  const name = folded.indexOf(first);
  if (at < 0 || name < 0) return null;
  const words = wordsOf(text, 0, text.length);
  if (name < at) return /^[’']s?\s/u.test(text.slice(words[at - 1]?.folded === "s" ? (words[at - 2]?.end ?? 0) : (words[at - 1]?.end ?? 0), words[at]?.start ?? 0)) ? role.name : null;
  return folded.slice(at + 1, name).some((word) => ["of", "for", "de", "du", "d", "des", "to"].includes(word)) ? role.name : null;
}
