import type { Figure } from "../../model/statement.js";
import { functionWords, numberWords } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";
import { foldedWords } from "../text/words.js";

const reach = 4;
/** People of any kind are people: 'six prisoners' and 'six people' may be the same six. */
const people: ReadonlySet<string> = new Set(["person", "migrant", "police"]);

/** What a figure counts, joined across languages; empty where its text does not say. */
export function countedIn(view: ArticleView, figure: Figure): ReadonlySet<string> {
  const known = cache.get(figure);
  if (known) return known;
  const found = read(view, figure);
  cache.set(figure, found);
  return found;
}

const cache = new WeakMap<Figure, ReadonlySet<string>>();

function read(view: ArticleView, figure: Figure): ReadonlySet<string> {
  const found = new Set<string>();
  if (figure.age) found.add(age);
  else if (figure.unit !== null) found.add(`=${figure.unit}`);
  if (figure.counts === null) return found;
  const counts = new Set(foldedWords(figure.counts));
  let beyond = 0;
  for (let at = wordFrom(view, figure.start); at < view.words.length && beyond < reach; at++) {
    const word = view.words[at];
    if (!word) break;
    if (word.start >= figure.end) beyond++;
    if (!counts.has(word.folded) || functionWords.has(word.folded) || numberWords.has(word.folded) || /^\d/u.test(word.folded)) continue;
    for (const { name } of [...word.concepts, ...word.meanings]) found.add(people.has(name) ? "person" : name);
    if (word.lemma !== null) found.add(word.lemma);
  }
  return found;
}

/** May two figures count the same? Unknown may be anything, but an age is no count. */
export function maySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].some((name) => other.has(name));
  if (common || one.size === 0 || other.size === 0) return true;
  if (one.has(age) !== other.has(age)) return false;
  // Only one of them gives the unit: the other may be so many of them, too.
  return isMeasure(one) !== isMeasure(other) && (one.size === 1 || other.size === 1);
}

const age = "=age";

function isMeasure(counted: ReadonlySet<string>): boolean {
  return [...counted].some((name) => name.startsWith("="));
}
