import { compactPattern } from "../../model/compact-pattern.js";
import type { Article, Block, Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Token } from "../words/tokens.js";
import { tokensOf } from "../words/tokens.js";
import { dialogueTurns, spokenIn } from "./quotations/dialogue-turns.js";
import { findQuotations } from "./quotations/find-quotations.js";
import { splitAtInserts } from "./quotations/quotation-inserts.js";
import { isToldBehind } from "./quotations/told-after-break.js";

/** A token outside quotations, or a whole quotation standing as one. */
export interface Piece extends Omit<Token, "is"> {
  readonly is: Token["is"] | "quote";
}

/** A sentence as the outlet wrote it: quotations are never cut, however many sentences they hold. */
export interface Sentence extends Span {
  readonly pieces: readonly Piece[];
  /** Index of its paragraph in the article's blocks. */
  readonly paragraph: number;
}

/** What proposers look at: one article, cut into sentences of pieces. */
export interface Scene {
  readonly text: string;
  readonly article: Article;
  readonly index: number;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** Words that stand with a capital inside a sentence somewhere: names, not just beginnings. */
  readonly names: ReadonlySet<string>;
}

const longestSentence = 4_000;

export function setScene(text: string, article: Article, index: number): Scene {
  const sentences: Sentence[] = [];
  const turns = article.language === "fr" ? dialogueTurns(text, article) : new Set<Block>();
  article.blocks.forEach((block, paragraph) => {
    if (block.kind !== "paragraph" && !isSigned(text, block) && !isItem(text, block)) return;
    const quotations = turns.has(block) ? [spokenIn(text, block)] : findQuotations(text, block, article.language);
    let next = 0;
    for (const whole of wholeSentences(text, block.sentences, { quotations, language: article.language })) {
      const span = whole.start === block.start ? withoutClock(text, whole) : whole;
      const inside: Span[] = [];
      for (; next < quotations.length && (quotations[next]?.start ?? span.end) < span.end; next++) inside.push(quotations[next] ?? span);
      if (span.end - span.start - units(inside) > longestSentence) continue;
      sentences.push({ ...span, paragraph, pieces: piecesOf(text, span, { quotations: inside, language: article.language }) });
    }
  });
  return { text, article, index, language: article.language, sentences, names: namesIn(sentences) };
}

const clock = compactPattern(/^(?:à )?\p{N}{1,2} ?(?:[hH:]|heures?)(?: ?\p{N}{2})?(?: ?min)? ?(?:[-–—:|.•·] ?|(?=\p{Lu}))/u);

/** '18h42 – Le préfet appelle …': the hour at the head of a note on a live page is no word of it. */
function withoutClock(text: string, { start, end }: Span): Span {
  const hour = clock.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  return { start: end - start > hour + 8 ? start + hour : start, end };
}

const signed = compactPattern(/^["“«][^\n]{1,300}["”»] ?[—–―-] ?\p{Lu}\p{Ll}+/u);

/** '“The quay was empty” — Ida Marsh': short as a heading, and yet somebody says it. */
function isSigned(text: string, { kind, start, end }: Article["blocks"][number]): boolean {
  return kind === "heading" && end - start < 500 && signed.test(text.slice(start, end));
}

/** '- Le bilan est de neuf morts, selon les pompiers': an item of a list is short as a heading, and none. */
function isItem(text: string, { kind, start }: Article["blocks"][number]): boolean {
  return kind === "heading" && /^[-–—•·▪*] ?[\p{L}«“"]/u.test(text.slice(start, start + 4));
}

function namesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ pieces }) => pieces.filter((p, i) => p.capital && i > 0 && pieces[i - 1]?.is === "word").map((p) => p.text)));
}

function units(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Index of the last sentence that begins at or before a place; -1 before the first. Sentences are in order. */
export function sentenceAt({ sentences }: Pick<Scene, "sentences">, at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Joins sentences whose border falls inside a quotation, or before the words that tell who spoke. Both lists are in order, so one pass does. */
function wholeSentences(text: string, sentences: readonly Span[], { quotations, language }: { quotations: readonly Span[]; language: Language }): Span[] {
  const whole: { start: number; end: number }[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const last = whole.at(-1);
    while (last && q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q++;
    const around = quotations[q];
    const inside = last && around && around.start < last.end && around.end > last.end;
    const told = language === "en" && last && /[?!…](?:[’']?["”]|[’'])$/u.test(text.slice(last.end - 3, last.end)) && isToldBehind(text, sentence);
    if (last && (inside || told)) last.end = sentence.end;
    else whole.push({ start: sentence.start, end: sentence.end });
  }
  return whole;
}

function piecesOf(text: string, span: Span, { quotations, language }: { quotations: readonly Span[]; language: Language }): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const quotation of quotations.flatMap((q) => splitAtInserts(text, q, language))) {
    pieces.push(...tokensOf(text, { start: at, end: Math.max(at, quotation.start) }, language));
    const { start, end } = quotation;
    pieces.push({ start, end, text: text.slice(start, end), low: "“”", is: "quote", capital: false });
    at = end;
  }
  pieces.push(...tokensOf(text, { start: at, end: Math.max(at, span.end) }, language));
  return pieces;
}
