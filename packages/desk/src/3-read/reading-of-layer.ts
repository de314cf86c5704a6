import type { Description, Reading, ReadingNote, Told } from "../model/reading.js";
import { noDescription } from "../model/reading.js";
import { buildArticles } from "./articles/build-articles.js";
import { fillFromProperties, titleInText } from "./file-properties.js";
import { joinWrapped } from "./articles/join-wrapped.js";
import { labelLines } from "./articles/label-lines.js";
import { otherScript } from "./other-script.js";
import type { FileProperties, TextLayer } from "./text-layer.js";

/** What every kind of record shares: articles and furniture of a text layer. */
export function readingOfLayer(layer: TextLayer, media: Reading["media"], description: Told): Reading {
  const { text } = layer;
  const notes: ReadingNote[] = [...layer.notes];
  const paged = { ...(layer.pages && { pages: layer.pages }), ...(layer.boxes && { boxes: layer.boxes }) };
  if (text.trim() === "") return { text, media, articles: [], noise: [], notes: [...notes, { code: "empty-text" }], ...paged };
  const lines = labelLines(joinWrapped(text, layer.lines));
  const named = { ...noDescription, title: titleInText(layer.properties, lines) };
  const captured = description.around?.captured ?? layer.captured ?? null;
  const page = buildArticles(text, lines, { ...joinFacts(joinFacts(description, layer.facts), named), captured });
  const { articles, used } = fillFromProperties(page.articles, propertiesOf(layer, description));
  if (articles.length === 0) notes.push({ code: "no-article" });
  if (page.languageGuessed) notes.push({ code: "language-guessed" });
  if (page.datedByCapture) notes.push({ code: "dated-by-capture" });
  const script = otherScript(text);
  if (script !== "none") notes.push({ code: script === "most" ? "other-script" : "part-other-script" });
  if (used) notes.push({ code: "from-properties" });
  return { text, media, articles, noise: page.noise, notes, ...paged };
}

/** What an archive calls a page counts like the title in a file's properties: where nothing better is known. */
function propertiesOf({ properties }: TextLayer, { around }: Told): FileProperties | undefined {
  if (around?.title == null) return properties;
  return { author: null, made: null, ...properties, title: properties?.title ?? around.title };
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
