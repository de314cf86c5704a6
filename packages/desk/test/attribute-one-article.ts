import type { Block, Language, Reading } from "#desk/model/reading.js";

/** A reading of one article made by hand: a line is a block, ' | ' in a line parts its sentences. The first line can be the title. */
export function oneArticle(lines: string, about: { language?: Language; published?: string | null; title?: boolean } = {}): Reading {
  const text = lines.replaceAll(" | ", "   ");
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines.split("\n")) {
    const sentences: { start: number; end: number }[] = [];
    let at = start;
    for (const sentence of line.split(" | ")) {
      sentences.push({ start: at, end: at + sentence.length });
      at += sentence.length + 3;
    }
    blocks.push({ kind: about.title === true && start === 0 ? "title" : "paragraph", start, end: start + line.length, sentences });
    start += line.length + 1;
  }
  return {
    text, media: "text", noise: [], notes: [],
    articles: [{ start: 0, end: text.length, title: null, publisher: null, author: null, published: about.published ?? null, language: about.language ?? "en", agencies: [], blocks }],
  };
}
