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

/** May two figures count the same? Unknown may be anything. */
export function maySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}
