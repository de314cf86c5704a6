import type { Description, Reading } from "../model/reading.js";
import { noDescription } from "../model/reading.js";
import { buildArticles } from "./build-articles.js";
import { decodeBytes } from "./decode-bytes.js";
import { joinWrapped } from "./join-wrapped.js";
import { labelLines } from "./label-lines.js";
import { splitLines } from "./line.js";
import { readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import type { TextLayer } from "./text-layer.js";

/** Stage 3: the text layer of an original, its articles and its furniture. Pure; never touches the world. */
export function readRecord(bytes: Uint8Array, media: Reading["media"], description: Description): Reading {
  const decoded = decodeBytes(bytes);
  const layer = layerOf(decoded.text, media);
  const { text } = layer;
  const notes = [...decoded.notes, ...layer.notes];
  if (text.trim() === "") return { text, media, articles: [], noise: [], notes: [...notes, { code: "empty-text" }] };
  const page = buildArticles(text, labelLines(joinWrapped(text, layer.lines)), joinFacts(description, layer.facts));
  if (page.articles.length === 0) notes.push({ code: "no-article" });
  if (page.languageGuessed) notes.push({ code: "language-guessed" });
  return { text, media, articles: page.articles, noise: page.noise, notes };
}

function layerOf(text: string, media: Reading["media"]): TextLayer {
  switch (media) {
    case "html": return readHtml(text);
    case "markdown": return readMarkdown(text);
    case "text": return { text, lines: splitLines(text), facts: noDescription, notes: [] };
  }
}

/** What a person or a metadata file says comes before what the page says of itself. */
function joinFacts(said: Description, own: Description): Description {
  return {
    title: said.title ?? own.title,
    publisher: said.publisher ?? own.publisher,
    author: said.author ?? own.author,
    published: said.published ?? own.published,
    url: said.url ?? own.url,
    language: said.language ?? own.language,
  };
}
