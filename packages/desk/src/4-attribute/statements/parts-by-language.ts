import type { Article, Language } from "../../model/reading.js";

/** An article with its place in the record. One that goes on in another language is given once for each, with the paragraphs of that alone. */
export function partsByLanguage(articles: readonly Article[]): readonly (readonly [Article, number])[] {
  return articles.flatMap((article, index): readonly (readonly [Article, number])[] => {
    const languages = new Set<Language>([article.language, ...article.blocks.flatMap((block) => block.language ?? [])]);
    if (languages.size === 1) return [[article, index]];
    return [...languages].map((language) => [{ ...article, language, blocks: article.blocks.filter((block) => (block.language ?? article.language) === language) }, index]);
  });
}
