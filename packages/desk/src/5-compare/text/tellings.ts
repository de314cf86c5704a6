import type { Span } from "../../model/span.js";
import { negations } from "../lexicon/function-words.js";
import type { ArticleView, SaidStatement, Sentence, TextWord } from "./article-view.js";

/** One place where something is told: a statement, or a clause of the outlet's own words. What findings are made of. */
export interface Telling extends Span {
  readonly view: ArticleView;
  readonly statement: SaidStatement | null;
  readonly sentence: Sentence;
  /** The part that carries the point. */
  readonly focus: Span | null;
  readonly denied: boolean;
}

const clauseEnd = /[,;:()«»“”"–—]/u;

/** The innermost statement that holds a word. */
export function statementAt(view: ArticleView, word: TextWord): SaidStatement | null {
  let found: SaidStatement | null = null;
  for (const statement of view.statements) {
    if (statement.start > word.start) break;
    if (word.end <= statement.end && (found === null || statement.end - statement.start <= found.end - found.start)) found = statement;
  }
  return found;
}

/** A clause around words of a sentence: as far as the next mark on either side, and no further than the words outside statements. */
function clauseAround(view: ArticleView, sentence: Sentence, range: { readonly first: number; readonly last: number }): Span {
  let { first, last } = range;
  const gap = (left: number) => view.text.slice(view.words[left]?.end ?? 0, view.words[left + 1]?.start ?? 0);
  const free = (at: number) => {
    const word = view.words[at];
    return word !== undefined && statementAt(view, word) === null;
  };
  while (first > sentence.first && !clauseEnd.test(gap(first - 1)) && free(first - 1)) first--;
  while (last + 1 < sentence.last && !clauseEnd.test(gap(last)) && free(last + 1)) last++;
  return { start: view.words[first]?.start ?? sentence.start, end: view.words[last]?.end ?? sentence.end };
}

/** 'no', 'aucun', 'ne … pas' within a few words of the act. */
function isNegated(view: ArticleView, sentence: Sentence, range: { readonly first: number; readonly last: number }): boolean {
  for (let at = Math.max(sentence.first, range.first - 5); at <= Math.min(sentence.last - 1, range.last + 1); at++) {
    const word = view.words[at];
    if (word && negations.has(word.folded) && !(at < range.first && clauseEnd.test(view.text.slice(word.end, view.words[range.first]?.start ?? 0)))) return true;
  }
  return false;
}

/** The telling that a stretch of words belongs to. */
export function tellingAt(view: ArticleView, range: { readonly first: number; readonly last: number }, focus: Span | null = null): Telling | null {
  const word = view.words[range.first];
  const sentence = view.sentences[view.sentenceOf[range.first] ?? -1];
  if (!word || !sentence) return null;
  const statement = statementAt(view, word);
  const denied = (statement?.force === "deny" && !isDoubtful(statement)) || isNegated(view, sentence, range);
  const span = statement ?? clauseAround(view, sentence, range);
  return { view, statement, sentence, focus, denied, start: span.start, end: span.end };
}

/** A denial that itself says 'not' may be the outlet's own negation: then the words decide, not the force. */
function isDoubtful(statement: SaidStatement): boolean {
  return statement.form === "direct";
}

