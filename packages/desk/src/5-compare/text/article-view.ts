import type { ReadRecord } from "../../model/case-record.js";
import type { Article, Language } from "../../model/reading.js";
import type { Passage, RecordId, Span, StatementId } from "../../model/span.js";
import { statementId } from "../../model/span.js";
import type { Figure, ProposedStatement } from "../../model/statement.js";
import type { Concept } from "../lexicon/find-concepts.js";
import { contentConceptsAt, lemma } from "../lexicon/find-concepts.js";
import { stem } from "../lexicon/stem.js";
import type { Meaning, Stemmed } from "../lexicon/vocabulary.js";
import { meaningsAt } from "../lexicon/vocabulary.js";
import { calendarWords, functionWords } from "../lexicon/function-words.js";
import type { Day } from "./days.js";
import { dayNumber, dayOf, isPeriod } from "./days.js";
import { quotedSpans } from "./quotations.js";
import { wordsOf } from "./words.js";
import type { Word } from "./words.js";

export interface NamedWord extends Word {
  /** Null for a function word. */
  readonly lemma: string | null;
  /** Part of a proper name: a capital where no sentence begins. */
  readonly name: boolean;
}

/** A word of an article with what it stands for. */
export interface TextWord extends NamedWord {
  readonly concepts: readonly Concept[];
  /** What it stands for beside acts and things, in either language. */
  readonly meanings: readonly Meaning[];
  readonly quoted: boolean;
}

export interface Sentence extends Span {
  readonly block: number;
  /** Titles, bylines and headings repeat what the paragraphs say; nothing is compared in them. */
  readonly own: boolean;
  /** Range of its words in the article's list. */
  readonly first: number;
  readonly last: number;
  readonly days: readonly (Day & Span)[];
  readonly period: boolean;
}

/** A time of day that a text gives, in minutes. */
export interface Clock extends Span {
  readonly minute: number;
}

export interface SaidStatement extends ProposedStatement {
  readonly id: StatementId;
}

/** An article with everything that comparing asks of it, worked out once. */
export interface ArticleView {
  /** Position in an order that depends on content alone. */
  readonly at: number;
  readonly record: RecordId;
  readonly text: string;
  readonly article: Article;
  readonly words: readonly TextWord[];
  readonly sentences: readonly Sentence[];
  /** For each word the sentence it stands in, or -1. */
  readonly sentenceOf: readonly number[];
  readonly statements: readonly SaidStatement[];
  readonly figures: readonly Figure[];
  readonly days: readonly Day[];
  readonly clocks: readonly Clock[];
  /** Day of publication as days since 1970, or null. */
  readonly published: number | null;
  /** Places named in it, folded. */
  readonly places: ReadonlySet<string>;
  /** Words of proper names, folded; hyphenated names are one. */
  readonly names: ReadonlySet<string>;
}

/** Every word of a phrase carries its meanings, unless an earlier phrase claimed it. */
function meaningsOf(words: readonly Word[], text: string, language: Language): readonly (readonly Meaning[])[] {
  const stems = words.map((word): Stemmed => {
    const form = text.slice(word.start, word.end).toLowerCase();
    return { form, stem: functionWords.has(word.folded) ? word.folded : stem(form, language) };
  });
  const found: (readonly Meaning[])[] = words.map(() => []);
  for (let at = 0; at < words.length; ) {
    const { length, meanings } = meaningsAt(stems, at, language);
    if (length === 1 && functionWords.has(words[at]?.folded ?? "")) {
      at++;
      continue;
    }
    for (let i = at; i < at + length; i++) found[i] = meanings;
    at += Math.max(1, length);
  }
  return found;
}

interface PlainWords {
  readonly plain: readonly Word[];
  /** Where sentences and quotations begin. */
  readonly starts: ReadonlySet<number>;
  readonly quotes: readonly Span[];
}

function namedWord(words: readonly Word[], at: number, starts: ReadonlySet<number>): NamedWord {
  const { start, end, folded, capital } = words[at] ?? { start: 0, end: 0, folded: "", capital: false };
  const plain = functionWords.has(folded);
  return {
    start, end, folded, capital,
    lemma: plain || (folded.length < 2 && !/\d/u.test(folded)) ? null : lemma(folded),
    name: capital && !plain && !calendarWords.has(folded) && (!starts.has(start) || (words[at + 1]?.capital ?? false)),
  };
}

function tagWords({ plain: words, starts, quotes }: PlainWords, meanings: readonly (readonly Meaning[])[], language: Language): TextWord[] {
  const folded = words.map((word) => word.folded);
  const concepts = words.map((): Concept[] => []);
  for (let at = 0; at < words.length; at++) {
    const found = contentConceptsAt(folded, at, language);
    for (const concept of found.concepts) {
      // Every word of a phrase carries its concept, unless an earlier phrase claimed it.
      for (let i = at; i < at + found.length; i++) if (i === at || found.length > 1) concepts[i]?.push(concept);
    }
    if (found.length > 1) at += found.length - 1;
  }
  let quote = 0;
  return words.map((word, i): TextWord => {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= word.start) quote++;
    const span = quotes[quote];
    const quoted = span !== undefined && span.start <= word.start && word.end <= span.end;
    const { start, end, folded, capital, lemma: ownLemma, name } = namedWord(words, i, starts);
    return { start, end, folded, capital, lemma: ownLemma, name, concepts: concepts[i] ?? [], meanings: meanings[i] ?? [], quoted };
  });
}

function namesOf(text: string, words: readonly NamedWord[]): ReadonlySet<string> {
  const names = new Set<string>();
  let joined = "";
  words.forEach((word, i) => {
    const before = words[i - 1];
    const hyphenated = before?.end === word.start - 1 && text.charAt(word.start - 1) === "-";
    joined = hyphenated ? `${joined}-${word.folded}` : word.folded;
    const next = words[i + 1];
    if (next?.start === word.end + 1 && text.charAt(word.end) === "-") return;
    if (word.name && word.folded.length > 2) names.add(joined);
  });
  return names;
}

/** 'Between January and June we saw 40. Twelve were …': the stretch of time holds on through the paragraph until another is named. */
function inherited(before: Sentence | undefined, block: number): boolean {
  return before?.block === block && before.period;
}

function sentencesOf(article: Article, words: readonly Word[], dates: readonly { readonly span: Span; readonly day: Day | null; readonly period: boolean }[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  article.blocks.forEach((block, index) => {
    for (const span of block.sentences) {
      while (first < words.length && (words[first]?.start ?? 0) < span.start) first++;
      let last = first;
      while (last < words.length && (words[last]?.end ?? 0) <= span.end) last++;
      const inside = dates.filter((date) => span.start <= date.span.start && date.span.end <= span.end);
      sentences.push({
        start: span.start, end: span.end, block: index, own: block.kind === "paragraph", first, last,
        days: inside.flatMap((date) => (date.day ? [{ ...date.day, start: date.span.start, end: date.span.end }] : [])),
        period: inside.some((date) => date.period) || (inherited(sentences.at(-1), index) && inside.length === 0),
      });
      first = last;
    }
  });
  return sentences;
}

/** Where the first word at or after an offset begins, or -1. */
function startFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return words[low]?.start ?? -1;
}

/** The words of an article, each with its place among names and quotations. */
function plainWords({ text }: { readonly text: string }, article: Article): PlainWords {
  const plain = article.blocks.flatMap((block) => wordsOf(text, block.start, block.end));
  const starts = new Set(article.blocks.flatMap((block) => block.sentences.map((span) => startFrom(plain, span.start))));
  const quotes = article.blocks.flatMap((block) => quotedSpans(text, block));
  for (const quote of quotes) starts.add(startFrom(plain, quote.start));
  return { plain, starts, quotes };
}

/** As much of an article as tells which others are about the same matter. */
export interface Outline {
  readonly words: readonly NamedWord[];
  readonly names: ReadonlySet<string>;
  readonly days: readonly Day[];
}

export function outlineOf({ reading, attribution }: ReadRecord, article: Article, index: number): Outline {
  const { plain, starts } = plainWords(reading, article);
  const words = plain.map((_, i) => namedWord(plain, i, starts));
  const days = attribution.dates.flatMap((date) => (date.article === index ? dayOf(date, reading.text) ?? [] : []));
  return { words, names: namesOf(reading.text, words), days };
}

/** `at`: its place among the articles it is compared with. */
export function viewArticle({ record: { id: record }, reading: { text, articles }, attribution }: ReadRecord, index: number, at: number): ArticleView | null {
  const article = articles[index];
  if (!article) return null;
  const own = <T extends { readonly article: number }>(list: readonly T[]) => list.filter((item) => item.article === index);
  const plain = plainWords({ text }, article);
  const words = tagWords(plain, meaningsOf(plain.plain, text, article.language), article.language);
  const dates = own(attribution.dates).map((date) => ({ span: date, day: dayOf(date, text), period: isPeriod(date) }));
  const sentences = sentencesOf(article, words, dates);
  const sentenceOf = words.map(() => -1);
  sentences.forEach((sentence, i) => sentenceOf.fill(i, sentence.first, sentence.last));
  return {
    at, record, text, article, words,
    sentences, sentenceOf,
    statements: own(attribution.statements).filter((s) => s.form !== "narrated").map((s) => ({ ...s, id: statementId({ record, start: s.start, end: s.end }) })),
    figures: own(attribution.figures),
    clocks: own(attribution.dates).flatMap(({ start, end, edtf }) => {
      const time = /T(\d\d):(\d\d)/u.exec(edtf ?? "");
      return time ? [{ start, end, minute: Number(time[1]) * 60 + Number(time[2]) }] : [];
    }),
    published: dayNumber(article.published),
    days: dates.flatMap((date) => (date.day ? [date.day] : [])),
    places: new Set(own(attribution.places).filter(({ role }) => role === "place").map((place) => place.name.toLowerCase())),
    names: namesOf(text, words),
  };
}

export function passageOf(view: ArticleView, span: Span): Passage {
  return { record: view.record, start: span.start, end: span.end };
}
