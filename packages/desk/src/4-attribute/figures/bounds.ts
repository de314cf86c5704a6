import type { Token } from "./tokens.js";

/** What words beside a number do to it: set a floor, set a ceiling, loosen it, or only limit it ('only 500'). */
export type BoundKind = "least" | "most" | "about" | "only";

/** 'It did not fall below 94', 'never dropped under 10': a floor, told by what did not happen. */
function negated(...prepositions: readonly string[]): readonly string[] {
  const verbs = ["fall", "fell", "fallen", "drop", "dropped", "dip", "dipped", "go", "went", "gone", "sink", "sank", "slip", "slipped"];
  return ["not", "never"].flatMap((no) => verbs.flatMap((verb) => prepositions.map((word) => `${no} ${verb} ${word}`)));
}

const negatedFrench = ["jamais", "pas"].flatMap((no) => ["descendu", "descendue", "descendus", "descendues", "tombe", "tombee", "passe", "passee"].flatMap((verb) =>
  ["sous", "sous les", "en dessous de", "en dessous des", "au-dessous de"].map((word) => `${no} ${verb} ${word}`)));

const before: Readonly<Record<BoundKind, readonly string[]>> = {
  least: [
    "more than", "at least", "over", "above", "well over", "just over", "a little over", "slightly over", "slightly more than", "a little more than", "just more than",
    "topped", "topping", "tops", "exceeded", "exceeds", "exceed", "surpassed", "surpasses", ...negated("below", "under"), "upwards of", "no fewer than", "no less than", "not less than", "in excess of", "exceeding", "a minimum of", "minimum",
    ...["depassant", "depasse", "depassent", "depassait", "depassaient", "depassera", "depasser"].flatMap((verb) => [verb, `${verb} les`]), "excedant", ...negatedFrench, "bien au-dela de", "superieur a", "superieure a", "superieurs a", "plus de", "plus d'", "plus des", "plus du", "au moins", "un peu plus de", "un peu plus d'", "bien plus de", "bien plus d'", "pas moins de", "pas moins d'", "au minimum", "au-dela de",
  ],
  most: [
    "up to", "not even", "meme pas", "pas meme", "as many as", "as much as", "fewer than", "less than", "at most", "no more than", "not more than", "under", "below", "just under", "a maximum of", "maximum", "not exceed", "not exceeded", "never exceeded", "not exceeding", "not topped", "never topped", "not surpassed", "without exceeding",
    "jusqu'a", ...["depasse pas", "depassent pas", "depassait pas", "depassera pas", "depassant pas", "pas depasse", "pas depasser", "jamais depasse", "sans depasser"].flatMap((verb) => [verb, `${verb} les`]), "inferieur a", "inferieure a", "moins de", "moins d'", "un peu moins de", "un peu moins d'", "au plus", "tout au plus", "au maximum", "pas plus de", "pas plus d'", "a peine plus de",
  ],
  about: [
    "about", "around", "barely", "towards", "in the region of", "more or less", "not far off", "roughly", "approximately", "some", "nearly", "almost", "close to", "near", "an estimated", "estimated", "circa",
    "environ", "pres des", "pres du", "pres de", "pres d'", "quelque", "quelques", "a peu pres", "autour de", "autour d'", "presque", "aux alentours de", "approximativement",
  ],
  only: ["only", "just", "merely", "exactly", "a total of", "seulement", "exactement", "juste", "precisement", "un total de"],
};

const after: Readonly<Record<"least" | "most" | "about", readonly string[]>> = {
  least: ["or more", "or so more", "or older", "and older", "or over", "and over", "or above", "and above", "and up", "et plus", "ou davantage", "et au-dela", "ou plus", "au moins", "at least", "au minimum"],
  most: ["or fewer", "or under", "and under", "or younger", "and younger", "or below", "and below", "or less", "ou moins", "au plus", "au maximum", "at most", "tout au plus"],
  about: ["or so", "environ", "a peu pres"],
};

interface Phrase {
  readonly words: readonly string[];
  readonly kind: BoundKind;
}

/** Phrases as tokens are cut: the apostrophe and the hyphen stand alone. */
function phrases(table: Readonly<Partial<Record<BoundKind, readonly string[]>>>): readonly Phrase[] {
  const cut = (text: string): readonly string[] => text.match(/\p{L}+|[^\s]/gu) ?? [];
  const all: Phrase[] = [];
  for (const [kind, texts] of Object.entries(table)) for (const text of texts) all.push({ words: cut(text), kind: kind as BoundKind });
  return all.sort((a, b) => b.words.length - a.words.length);
}

/** By the word that stands next to the number, so that few are tried; longest first. */
const beforePhrases = byWord(phrases(before), (words) => words.at(-1) ?? "");
const afterPhrases = byWord(phrases(after), (words) => words[0] ?? "");

function byWord(all: readonly Phrase[], next: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const known = found.get(next(phrase.words));
    if (known) known.push(phrase);
    else found.set(next(phrase.words), [phrase]);
  }
  return found;
}

export interface Bound {
  readonly kind: BoundKind;
  /** First token of the phrase, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The bound that ends right before token `at`. */
export function boundBefore(tokens: readonly Token[], at: number): Bound | null {
  for (const phrase of beforePhrases.get(tokens[at - 1]?.text ?? "") ?? []) {
    const from = at - phrase.words.length;
    if (from >= 0 && phrase.words.every((word, i) => tokens[from + i]?.text === word)) return { kind: phrase.kind, from, to: at };
  }
  return null;
}

/** The bound that begins right at token `at`: '300 or more'. */
export function boundAfter(tokens: readonly Token[], at: number): Bound | null {
  for (const phrase of afterPhrases.get(tokens[at]?.text ?? "") ?? []) {
    if (phrase.words.every((word, i) => tokens[at + i]?.text === word)) return { kind: phrase.kind, from: at, to: at + phrase.words.length };
  }
  return null;
}
