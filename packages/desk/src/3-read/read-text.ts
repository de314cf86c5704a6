import type { Reading, Told } from "../model/reading.js";
import { noDescription } from "../model/reading.js";
import { decodeBytes } from "./decode-bytes.js";
import { splitLines } from "./line.js";
import { readHtml } from "./html/read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { readingOfLayer } from "./reading-of-layer.js";
import type { TextLayer } from "./text-layer.js";

export type TextMedia = "html" | "markdown" | "text";

/** Kinds that are text as they stand; their reader is always there. */
export function readText(bytes: Uint8Array, media: TextMedia, description: Told): Reading {
  return readingOfLayer(textLayer(bytes, media, description.around?.charset ?? null), media, description);
}

function textLayer(bytes: Uint8Array, media: TextMedia, charset: string | null): TextLayer {
  const { text, notes } = decodeBytes(bytes, media, charset);
  const layer = layerOf(text, media);
  return { ...layer, notes: [...notes, ...layer.notes] };
}

function layerOf(text: string, media: TextMedia): TextLayer {
  switch (media) {
    case "html": return readHtml(text);
    case "markdown": return readMarkdown(text);
    case "text": return { text, lines: splitLines(text), facts: noDescription, notes: [] };
  }
}
