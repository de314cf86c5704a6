import { overlaps, type Span } from "../../model/span.js";
import type { Article, Reading } from "../../model/reading.js";
import type { Figure, ProposedStatement } from "../../model/statement.js";
import { findSources, type Source } from "./find-sources.js";
import { foldText } from "./fold-text.js";
import { readFigures } from "./read-figures.js";
import { readSentence } from "./tokens.js";

/**
 * The quantities of a reading: numbers in digits or words with what they count, measure or price, and ages. Who gives a figure is
 * told by the statement it stands in; a figure has a source of its own where words right beside it name one, or where the
 * sentence does and no statement holds it. Pure.
 */
export function findFigures(reading: Reading, statements: readonly ProposedStatement[] = []): readonly Figure[] {
  const told = { names: namesOf(statements), statements: [...statements].sort((a, b) => a.start - b.start), next: 0, open: [] };
  const found = reading.articles.flatMap((article, index) => figuresOf(reading.text, article, index));
  found.sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  return found.map(({ figure, source }) => withSource(figure, source, told));
}

interface Found {
  readonly figure: Figure;
  readonly source: Source | null;
}

function figuresOf(text: string, article: Article, index: number): readonly Found[] {
  const found: Found[] = [];
  for (const block of article.blocks) {
    if (block.kind === "byline") continue;
    for (const span of block.sentences) {
      const sentence = readSentence(text, span, article.language);
      if (!/\d|\p{L}/u.test(sentence.folded)) continue;
      const figures = readFigures(sentence);
      const sources = findSources(sentence, figures.map(({ start, end }) => ({ start: start - sentence.offset, end: end - sentence.offset })));
      for (const [at, figure] of figures.entries()) found.push({ figure: { ...figure, article: index }, source: sources[at] ?? null });
    }
  }
  return found;
}

/** What statements of the reading say: the names behind words, and a sweep over their places. */
interface Told {
  readonly names: ReadonlyMap<string, string>;
  readonly statements: readonly ProposedStatement[];
  next: number;
  open: readonly Span[];
}

/** Figures come in order, so that each statement is opened and closed once. */
function withSource(figure: Figure, source: Source | null, told: Told): Figure {
  const opened: Span[] = [];
  for (let one = told.statements[told.next]; one && one.start < figure.end; one = told.statements[told.next]) {
    opened.push(one);
    told.next += 1;
  }
  told.open = [...told.open, ...opened].filter((one) => one.end > figure.start);
  if (!source || (!source.beside && told.open.some((one) => overlaps(one, figure)))) return figure;
  return { ...figure, source: told.names.get(keyOf(figure.article, source.text)) ?? source.text };
}

/** Who is meant by the words of an article, where its statements settled it. */
function namesOf(statements: readonly ProposedStatement[]): ReadonlyMap<string, string> {
  return new Map(statements.flatMap(({ article, speaker, speakerText }) => (speaker === null || speakerText === null ? [] : [[keyOf(article, speakerText), speaker] as const])));
}

function keyOf(article: number, words: string): string {
  return `${String(article)} ${foldText(words).replace(/^(?:the |an? |les? |la |l')/, "")}`;
}
