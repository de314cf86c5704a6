import type { Article, Reading } from "../../model/reading.js";
import type { Figure } from "../../model/statement.js";
import { readFigures } from "./read-figures.js";
import { readSentence } from "./tokens.js";

/** The quantities of a reading: numbers in digits or words with what they count, measure or price, and ages. Pure. */
export function findFigures(reading: Reading): readonly Figure[] {
  const figures = reading.articles.flatMap((article, index) => figuresOf(reading.text, article, index));
  return figures.sort((a, b) => a.start - b.start || a.end - b.end);
}

function figuresOf(text: string, article: Article, index: number): readonly Figure[] {
  const figures: Figure[] = [];
  for (const block of article.blocks) {
    if (block.kind === "byline") continue;
    for (const span of block.sentences) {
      const sentence = readSentence(text, span, article.language);
      if (!/\d|\p{L}/u.test(sentence.folded)) continue;
      for (const figure of readFigures(sentence)) figures.push({ ...figure, article: index });
    }
  }
  return figures;
}
