import { compactPattern } from "../model/compact-pattern.js";
import type { Article } from "../model/reading.js";
import { fold } from "./fold.js";
import type { Line } from "./line.js";
import type { FileProperties } from "./text-layer.js";

const lookedAt = 40;
const noTitle = /^(?:microsoft (?:word|powerpoint)|untitled|sans titre|document ?\d*|présentation ?\d*|titre|title|\(anonymous\)|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|pages|tex|html?))\b/iu;
const noAuthor = compactPattern(/^(?:admin\p{L}*|user|utilisateur|owner|propriétaire|windows|microsoft|python-docx|unknown|inconnu|anonyme?|root|pc|hp|dell|acer|lenovo)\b|^\S*$/iu);

/** The title in the file's properties, where a line near the beginning of the text says the same. */
export function titleInText(properties: FileProperties | undefined, lines: readonly Line[]): string | null {
  const title = usable(properties?.title, noTitle);
  if (title === null || fold(title).length < 8) return null;
  const wanted = fold(title);
  return lines.slice(0, lookedAt).some((line) => line.text.length <= 400 && fold(line.text) === wanted) ? title : null;
}

/** Fills in what neither a person nor the text says of the first article. `used`: something was filled in. */
export function fillFromProperties(articles: readonly Article[], properties: FileProperties | undefined): { readonly articles: readonly Article[]; readonly used: boolean } {
  const [first, ...rest] = articles;
  if (!first || !properties) return { articles, used: false };
  const title = first.title ?? usable(properties.title, noTitle);
  const author = first.author ?? usable(properties.author, noAuthor);
  const published = first.published ?? properties.made;
  const used = title !== first.title || author !== first.author || published !== first.published;
  return { articles: [{ ...first, title, author, published }, ...rest], used };
}

function usable(value: string | null | undefined, none: RegExp): string | null {
  const text = (value ?? "").replace(/\s+/gu, " ").trim();
  return text === "" || text.length > 300 || none.test(text) ? null : text;
}
