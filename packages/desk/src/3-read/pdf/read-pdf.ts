import { limits } from "../../model/limits.js";
import { noDescription, type ReadingNote, type RecordPage } from "../../model/reading.js";
import type { FileProperties, TextLayer } from "../text-layer.js";
import { knownWords } from "./break-words.js";
import { openPdf, type OpenPdf } from "./open-pdf.js";
import { pageFurniture } from "./page-furniture.js";
import { bandsOf, pageBands, type PageLine } from "./page-lines.js";
import { footNotes } from "./page-notes.js";
import { paragraphsOf, settingOf, type PlacedLine, type Setting } from "./page-paragraphs.js";
import { pagePieces } from "./page-pieces.js";
import { readingOrder } from "./reading-order.js";
import { nameLetters } from "./unnamed-letters.js";
import { SetText } from "./set-text.js";

interface ReadPage {
  readonly lines: readonly PageLine[];
  /** What stands turned on the page. */
  readonly turned: readonly PageLine[];
}

/**
 * The text layer of a PDF in reading order, with the place of every line on its page.
 * @throws RefusedInput (`encrypted`, `damaged`) when it cannot be opened.
 */
export async function readPdf(bytes: Uint8Array): Promise<TextLayer> {
  const pdf = await openPdf(bytes);
  try {
    return await layerOf(pdf);
  } finally {
    await pdf.close();
  }
}

async function layerOf(pdf: OpenPdf): Promise<TextLayer> {
  const notes = new Set<ReadingNote["code"]>();
  const count = Math.min(pdf.pages, limits.pages);
  if (count < pdf.pages) notes.add("text-cut");
  const pages: RecordPage[] = [];
  const read: ReadPage[] = [];
  let units = 0;
  for (let number = 1; number <= count && units <= limits.textUnits; number++) {
    const page = await pdf.page(number);
    if (page === null) notes.add("damaged-part");
    const items = page?.items.slice(0, limits.pagePieces) ?? [];
    if (items.length < (page?.items.length ?? 0)) notes.add("text-cut");
    const { upright, turned } = pagePieces(items, page?.view ?? [1, 0, 0, 1, 0, 0]);
    read.push({ lines: pageBands(upright).flat(), turned });
    units += upright.reduce((sum, piece) => sum + piece.text.length, 0);
    const layer = upright.length + turned.length > 0 ? "text" : "none";
    if (page && layer === "none") notes.add("needs-ocr");
    pages.push({ page: number, width: Math.round(page?.width ?? 0), height: Math.round(page?.height ?? 0), layer });
  }
  if (units > limits.textUnits) notes.add("text-cut");
  const { text, lines, boxes } = setPages(read);
  const properties: FileProperties = await pdf.properties();
  return { text, lines, boxes, pages, facts: { ...noDescription, language: await pdf.language() }, notes: [...notes].map((code) => ({ code })), properties };
}

function setPages(pages: readonly ReadPage[]): SetText {
  const furniture = pageFurniture(pages.map((page) => page.lines));
  const placed = pages.map((page, i) => readingOrder(bandsWithout(page.lines, furniture)).map((line): PlacedLine => ({ ...line, page: i + 1 })));
  const name = nameLetters(placed.flat().map((line) => line.text));
  const all = placed.flat().map((line) => ({ ...line, text: name(line.text) })).filter((line) => line.text.trim() !== "");
  const setting = settingOf(all);
  const notes = footNotes(all, setting);
  const notesBy = new Map<number, PlacedLine[]>();
  for (const line of notes) {
    const onPage = notesBy.get(line.page);
    if (onPage) onPage.push(line);
    else notesBy.set(line.page, [line]);
  }
  const set = new SetText(knownWords(all.map((line) => line.text)));
  const paragraphs = paragraphsOf(all.filter((line) => !notes.has(line)), setting);
  const title = titleOf(paragraphs, setting);
  let page = 0;
  // Notes and furniture of a page stand behind the paragraph that its text ends in, so that none is cut in two.
  const endPages = (before: number): void => {
    for (; page < before; page++) {
      for (const note of paragraphsOf(notesBy.get(page + 1) ?? [], setting)) set.paragraph(note, null);
      for (const line of furnitureOf(pages[page], furniture)) set.furniture({ ...line, text: name(line.text), alone: true, left: line.x0, right: line.x1, page: page + 1 });
    }
  };
  for (const paragraph of paragraphs) {
    endPages((paragraph[0]?.page ?? 1) - 1);
    set.paragraph(paragraph, paragraph === title ? 1 : isHeading(paragraph, setting) ? 2 : null);
  }
  endPages(pages.length);
  return set;
}

function bandsWithout(lines: readonly PageLine[], furniture: ReadonlySet<PageLine>): ReturnType<typeof pageBands> {
  return bandsOf(lines.filter((line) => !furniture.has(line)));
}

function furnitureOf(page: ReadPage | undefined, furniture: ReadonlySet<PageLine>): readonly PageLine[] {
  return page ? [...page.lines.filter((line) => furniture.has(line)), ...page.turned] : [];
}

const longestHeading = 240;

function isHeading(paragraph: readonly PlacedLine[], setting: Setting): boolean {
  const letters = paragraph.reduce((sum, line) => sum + line.text.length, 0);
  return (paragraph[0]?.size ?? 0) > setting.size * 1.15 && letters <= longestHeading;
}

/** The largest heading of several words on the first page that has text: a masthead of a word or two stands above it. */
function titleOf(paragraphs: readonly PlacedLine[][], setting: Setting): PlacedLine[] | null {
  const first = paragraphs[0]?.[0]?.page;
  const headings = paragraphs.filter((one) => one[0]?.page === first && isHeading(one, setting) && wordsIn(one) >= 3);
  return headings.sort((a, b) => (b[0]?.size ?? 0) - (a[0]?.size ?? 0))[0] ?? null;
}

function wordsIn(paragraph: readonly PlacedLine[]): number {
  return paragraph.reduce((sum, line) => sum + line.text.split(/\s+/u, 20).length, 0);
}
