import { rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import type { Bodies, Body } from "./bodies.js";
import { parting } from "./roles-beside.js";

export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const longestPhrase = 9;
const belonging: ReadonlySet<string> = new Set(["of", "for", "at", "from", "de", "du", "des", "d", "pour", "chez", "a", "au"]);

/** The name or description of a body right after a role: 'of the Tannery Workers Union', 'de l’école des Saules'. Null where none begins there. */
export function bodyPhrase(view: ArticleView, from: number, end: number): WordRange | null {
  let first = from;
  const opens = belonging.has(view.words[from]?.folded ?? "");
  while (first < end && first < from + 3 && functionWords.has(view.words[first]?.folded ?? "") && !parting.has(view.words[first]?.folded ?? "")) first++;
  // 'the prosecutor Ivy Marsh': what follows without 'of' is the name of a person, not of a body; 'délégué CGT' names a body by its letters.
  if (!opens) return lettersAfter(view, from, end);
  let last = first;
  while (last < end && last - first < longestPhrase) {
    const word = view.words[last];
    if (!word || word.quoted || (parting.has(word.folded) && word.folded !== "and" && word.folded !== "et")) break;
    if (last > from && /[,;:.()«»“”"—–]/u.test(view.text.slice(view.words[last - 1]?.end ?? 0, word.start))) break;
    last++;
  }
  while (last > first && !tells(view, last - 1)) last--;
  return last > first ? { first, last } : null;
}

const ranks = /^(?:general|syndical|regional|national|departemental|federal|local|adjoint)e?$/u;

/** 'Secrétaire général CFDT', 'délégué FTE': the letters of a body right after a role and the words of its rank. */
function lettersAfter(view: ArticleView, from: number, end: number): WordRange | null {
  let at = from;
  while (at < end && ranks.test(view.words[at]?.folded ?? "")) at++;
  const word = view.words[at];
  const before = view.words[at - 1];
  if (!word || !before || at >= end || view.text.slice(before.end, word.start) !== " ") return null;
  return /^\p{Lu}{2,8}$/u.test(view.text.slice(word.start, word.end)) ? { first: at, last: at + 1 } : null;
}

function tells(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && !functionWords.has(word.folded) && (word.capital || rolesIn([word.folded]).some((role) => role.kind === "body" || role.kind === "office"));
}

const farthestMention = 40;

/** The one body that the words shortly before a place tell of, unquoted: in its sentence and the one before, else in its paragraph and the one before. Null where they tell of two, or of none. */
export function lastMentioned(view: ArticleView, near: number, bodies: Bodies): Body | null {
  const sentence = view.sentenceOf[near] ?? -1;
  const close = view.sentences[Math.max(0, sentence - 1)]?.first ?? near;
  return mentionedBetween(view, { first: close, last: near }, bodies) ?? (mentions(view, { first: close, last: near }) ? null : mentionedBetween(view, { first: farStart(view, near), last: near }, bodies));
}

/** So many unquoted words back, within the paragraph and the one before. */
function farStart(view: ArticleView, near: number): number {
  const block = view.sentences[view.sentenceOf[near] ?? -1]?.block ?? -1;
  let start = near;
  for (let told = 0; start > 0 && told < farthestMention && near - start < 4 * farthestMention; start--) {
    const sentence = view.sentences[view.sentenceOf[start - 1] ?? -1];
    if (sentence && (sentence.block < block - 1 || !sentence.own)) break;
    if (!view.words[start - 1]?.quoted) told++;
  }
  return start;
}

function isKindAt(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && !word.quoted && rolesIn([word.folded]).some((role) => role.kind === "body" || role.kind === "office");
}

function mentions(view: ArticleView, range: WordRange): boolean {
  for (let at = range.first; at < range.last; at++) if (isKindAt(view, at)) return true;
  return false;
}

function mentionedBetween(view: ArticleView, { first, last: near }: WordRange, bodies: Bodies): Body | null {
  const found = new Map<string, Body>();
  for (let at = first; at < near; at++) {
    if (!isKindAt(view, at)) continue;
    const phrase = mentionAt(view, at, near);
    const name = view.text.slice(view.words[phrase.first]?.start ?? 0, view.words[phrase.last - 1]?.end ?? 0);
    const description = bodies.names.describe(name);
    const kind = description.roles.find((role) => role.kind === "body");
    const known = bodies.namedIn(view, phrase);
    const key = known ? known.key : description.proper || !kind ? bodies.keyOf(view, description) : bodies.only(view, description, kind.name);
    if (key !== null) found.set(bodies.names.unions.root(key), { key, name });
    else return null;
    at = phrase.last - 1;
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** From the word for a kind of body on: capitals and the small words that hang them together; and capitals right before it. */
function mentionAt(view: ArticleView, at: number, near: number): WordRange {
  let [first, last] = [at, at + 1];
  const joins = (left: number) => /^[ ’'-]+$/u.test(view.text.slice(view.words[left]?.end ?? 0, view.words[left + 1]?.start ?? 0));
  while (last < near && last - at < longestPhrase && joins(last - 1) && !parting.has(view.words[last]?.folded ?? "") && (tells(view, last) || functionWords.has(view.words[last]?.folded ?? "") || functionWords.has(view.words[last - 1]?.folded ?? ""))) last++;
  while (last > at + 1 && !view.words[last - 1]?.capital && !rolesIn([view.words[last - 1]?.folded ?? ""]).some((role) => role.kind === "body")) last--;
  while (first > 0 && at - first < 4 && joins(first - 1) && (view.words[first - 1]?.name ?? false)) first--;
  return { first, last };
}
