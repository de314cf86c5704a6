import type { TextWord } from "../text/article-view.js";
import type { Place, Range } from "./counted-place.js";

/** The act of those who are somewhere: 'inside', 'sur les lieux'. */
export const presence = "present";

const thereIs: readonly RegExp[] = [
  /\b(?:inside|in there|living|lived|occupying|occupied|on (?:the )?(?:site|premises)|in (?:the )?(?:building|house|camp|premises|room|cell|block)|aboard|on board)\b/u,
  /\b(?:a l interieur|la dedans|dans les lieux|sur les lieux|sur place|dans (?:le|la|l|ce|cet|cette) (?:batiment|immeuble|maison|camp|squat|salle|cellule)|a bord|presentes? dans|vivaient|vivent|occupaient|occupants?|habitants?|inhabitants?)\b/u,
];
const longestClause = 40;

/** Is it said of those counted that they were inside, lived there, were on the spot? */
export function arePresent({ view }: Place, { first, last }: Range): boolean {
  const text = view.words.slice(first, Math.min(last, first + longestClause)).map(({ folded }) => folded).join(" ");
  return thereIs.some((one) => one.test(text));
}

const tellings: ReadonlySet<string> = new Set((
  "said say says told tell tells described describe describes testified testify reported recounted recalled confirmed saw heard witnessed remembered wrote explained spoke"
  + " dit disent raconte racontent affirment affirme decrivent decrit temoignent temoigne assurent confirment expliquent evoquent ecrivent vu entendu"
).split(" "));
const auxiliary: ReadonlySet<string> = new Set("have has had ont avaient nous lui leur m also aussi who qui separately all each already".split(" "));
/** 'Have been confirmed dead': told of, and not telling. */
const passive: ReadonlySet<string> = new Set(["been", "were", "are", "was", "being", "ete", "etaient", "sont", "etre"]);
const nounReach = 4;

/** 'Three residents told us', 'trois occupants nous ont dit': those who tell of a thing, not those it was done to. */
export function areTellers({ view, sentence, last }: Place): boolean {
  for (let at = last + 1, left = nounReach; at < sentence.last && left > 0; at++) {
    const word = view.words[at]?.folded ?? "";
    if (/[,;:.()]/u.test(view.text.slice(view.words[at - 1]?.end ?? 0, view.words[at]?.start ?? 0))) return false;
    if (tellings.has(word)) return !passive.has(view.words[at - 1]?.folded ?? "");
    if (!auxiliary.has(word)) left--;
  }
  return false;
}

/** 'Seventeen according to police, 23 according to the hospital': the second number counts what the first does. */
const sourceWords = /^(?:selon|d apres|according to|for the|pour (?:la|le|les|l)|de source|dit|says|said)\b/u;

export function isBySource({ view, sentence, last }: Place): boolean {
  return sourceWords.test(view.words.slice(last + 1, Math.min(sentence.last, last + 4)).map(({ folded }) => folded).join(" "));
}

const they: ReadonlySet<string> = new Set("they we you ils elles nous on".split(" "));
const were: ReadonlySet<string> = new Set("were are was been being numbered etaient sont etions etait sommes".split(" "));
const loosely: ReadonlySet<string> = new Set("more than at least about around some nearly almost over only perhaps maybe fewer less plus de d au moins environ pres peut etre quelque seulement que n ne entre between encore still".split(" "));

/** 'There were more than eighty of us', 'ils étaient plus de quatre-vingts': a number of people that no noun names. */
export function arePeople({ view, sentence, first, last }: Place): boolean {
  let at = first - 1;
  while (at > sentence.first && loosely.has(view.words[at]?.folded ?? "")) at--;
  if (at <= sentence.first - 1 || !were.has(view.words[at]?.folded ?? "")) return false;
  const next = view.words.slice(last + 1, last + 3).map(({ folded }) => folded).join(" ");
  if (/^of (?:us|them)$/u.test(next)) return true;
  const before = view.words[at - 1]?.folded ?? "";
  return they.has(before) || (/^[nsy]e?$/u.test(before) && they.has(view.words[at - 2]?.folded ?? ""));
}

/** 'The toll stands at 17', 'le bilan passe à 23': the dead, though no noun follows. */
export function isToll(word: TextWord): boolean {
  return word.meanings.some(({ name }) => name === "casualty-toll");
}

/** 'Raised the toll to 24 from 17': the number that no longer holds. */
export function isSuperseded({ view, sentence, first }: Place): boolean {
  const [before, earlier] = [view.words[first - 1]?.folded ?? "", view.words.slice(Math.max(sentence.first, first - 8), first - 1).map(({ folded }) => folded).join(" ")];
  const gap = view.text.slice(view.words[first - 2]?.end ?? 0, view.words[first - 1]?.start ?? 0);
  return (before === "from" || before === "contre" || before === "against") && gap.includes(",") ? true : before === "from" && /\bto \d[\d ]*$/u.test(earlier);
}
