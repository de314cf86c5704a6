import type { Figure } from "../../model/statement.js";
import { numberWords } from "../lexicon/function-words.js";
import type { ArticleView, Sentence, TextWord } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";

/** Where a figure stands. */
export interface Place {
  readonly view: ArticleView;
  readonly sentence: Sentence;
  /** Word range of the figure itself. */
  readonly first: number;
  readonly last: number;
}

/** A range of words; `last` is one past it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function placeOf(view: ArticleView, figure: Pick<Figure, "start" | "end">): Place | null {
  const from = wordFrom(view, figure.start);
  const first = (view.words[from - 1]?.end ?? 0) > figure.start ? from - 1 : from;
  const sentence = view.sentences[view.sentenceOf[first] ?? -1];
  if (!sentence?.own) return null;
  let last = first;
  while (last + 1 < sentence.last && (view.words[last + 1]?.start ?? Infinity) < figure.end) last++;
  return { view, sentence, first, last };
}

/** No mark between two neighbouring words. */
export function clean(view: ArticleView, left: number, right: number): boolean {
  return !/[,;:.()]/u.test(view.text.slice(view.words[left]?.end ?? 0, view.words[right]?.start ?? 0));
}

/** Begin a circumstance: those counted were there 'when the roof fell', 'lors de l'incendie'; it is not what became of them. */
const circumstance = new Set(["when", "while", "during", "lorsque", "lorsqu", "lors", "quand", "pendant", "durant"]);
const joining = new Set(["and", "but", "et", "mais"]);
/** After 'and', a subject of its own: 'and none was hurt', 'et que personne n'est mort'. */
const newSubject = new Set("that nobody none no he she it they que qu aucun aucune nul nulle personne il elle ils elles on".split(" "));
const subordinate = new Set([...circumstance, "after", "as", "who", "apres", "alors", "whose", "dont"]);

/** Another count, or a clause of its own: 'nine were hurt and two killed when the roof fell'. */
function opensAnother(word: TextWord | undefined): boolean {
  return word !== undefined && (subordinate.has(word.folded) || (/^\d/u.test(word.folded) || (numberWords.has(word.folded) && word.folded !== "one")));
}

/** Does a clause with its own subject begin at a word: '; …', ', and …', 'and that …'? */
function opensClause(view: ArticleView, at: number): boolean {
  const gap = view.text.slice(view.words[at - 1]?.end ?? 0, view.words[at]?.start ?? 0);
  if (gap.includes(";")) return true;
  if (!joining.has(view.words[at]?.folded ?? "")) return false;
  return gap.includes(",") || newSubject.has(view.words[at + 1]?.folded ?? "");
}

/** The clause a figure stands in: what follows it, what goes before, and how far the rest of the sentence may still speak of it. */
export interface Clause {
  readonly own: Range;
  readonly after: Range;
  readonly before: Range;
  readonly rest: Range;
}

const reach = 120;

/** Up to the next figure or the end of the clause; the clause before; the rest of the sentence, as far as nobody else becomes its subject. */
export function clauseOf(place: Place, figure: Pick<Figure, "start" | "end">): Clause {
  const { view, sentence, first, last } = place;
  const others = view.figures.filter((other) => (other.end <= figure.start || other.start >= figure.end) && !other.age && other.start >= sentence.start && other.end <= sentence.end);
  const limit = Math.min(...others.filter((other) => other.start >= figure.end).map((other) => other.start), sentence.end);
  let end = last;
  while (end + 1 < sentence.last && clean(view, end, end + 1) && (view.words[end + 1]?.start ?? Infinity) < limit && !opensAnother(view.words[end + 1]) && !opensClause(view, end + 1)) end++;
  const floor = Math.max(...others.filter((other) => other.end <= figure.start).map((other) => other.end), sentence.start);
  let begin = first;
  while (begin - 1 >= sentence.first && clean(view, begin - 1, begin) && (view.words[begin - 1]?.start ?? 0) >= floor && !opensClause(view, begin)) begin--;
  let far = end + 1;
  while (far < sentence.last && (view.words[far]?.start ?? Infinity) < figure.end + reach && !opensClause(view, far) && !circumstance.has(view.words[far]?.folded ?? "")) far++;
  return { own: { first, last: last + 1 }, after: { first: last + 1, last: end + 1 }, before: { first: begin, last: first }, rest: { first: end + 1, last: far } };
}
