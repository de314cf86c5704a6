import type { Span } from "../../model/span.js";
import { negations } from "../lexicon/function-words.js";
import { isRefusing } from "./refusing.js";
import { wordFrom } from "./word-at.js";
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

/** A statement of an article, whole. */
export type Said = Telling & { readonly statement: SaidStatement };

const saidIn = new WeakMap<ArticleView, readonly Said[]>();

/** Every statement of an article's own sentences, whole, each one object however often it is asked for. */
export function statementTellings(view: ArticleView): readonly Said[] {
  const found = saidIn.get(view) ?? view.statements.flatMap((statement): readonly Said[] => {
    const sentence = view.sentences.find((one) => one.start < statement.end && statement.start < one.end);
    return sentence?.own ? [{ view, statement, sentence, focus: null, denied: false, start: statement.start, end: statement.end }] : [];
  });
  saidIn.set(view, found);
  return found;
}

/** What one demands is not what another tells of. */
export function isDemand({ statement }: Pick<Telling, "statement">): boolean {
  return statement?.force === "urge";
}

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
    if (word && negations.has(word.folded) && isRefusing(view.words, at) && !(at < range.first && clauseEnd.test(view.text.slice(word.end, view.words[range.first]?.start ?? 0)))) return true;
  }
  return false;
}

/** The telling that a stretch of words belongs to. */
export function tellingAt(view: ArticleView, range: { readonly first: number; readonly last: number }, focus: Span | null = null): Telling | null {
  const word = view.words[range.first];
  const sentence = view.sentences[view.sentenceOf[range.first] ?? -1];
  if (!word || !sentence) return null;
  const statement = statementAt(view, word);
  const denied = statement === null ? isNegated(view, sentence, range) : isDenied(view, statement, { sentence, range });
  const span = statement ?? clauseAround(view, sentence, range);
  return { view, statement, sentence, focus, denied, start: span.start, end: span.end };
}

/**
 * A statement that denies ('denied that …', 'exclut une …') denies every act in it, unless the denied words hold a 'not' of their own. In all
 * others the words near the act decide: the main clause may be negated and the act stand in another.
 */
function isDenied(view: ArticleView, statement: SaidStatement, { sentence, range }: { readonly sentence: Sentence; readonly range: { readonly first: number; readonly last: number } }): boolean {
  if (statement.force === "deny" && statement.form !== "direct") return statement.polarity === "negated" || (statement.polarity === undefined && !saysNot(view, statement));
  if (statement.polarity === "negated" && !saysNot(view, statement)) return true;
  return isNegated(view, sentence, range);
}

/** Holds a denied statement a 'not' of its own? */
export function saysNot(view: ArticleView, { start, end }: Span): boolean {
  for (let at = wordFrom(view, start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= end) return false;
    if (isRefusing(view.words, at)) return true;
  }
  return false;
}
