import { RefusedInput } from "../../model/errors.js";
import { limits } from "../../model/limits.js";
import { noDescription, type ReadingNote, type RecordPage } from "../../model/reading.js";
import type { OpenLetterEngine } from "../../ports.js";
import { pagesUnread } from "../picture/pages-unread.js";
import type { PictureDiary } from "../picture/picture-diary.js";
import type { FileProperties, TextLayer } from "../text-layer.js";
import { openPdf, type OpenPdf, type PdfPage } from "./open-pdf.js";
import { pageBands } from "./page-lines.js";
import { pagePieces } from "./page-pieces.js";
import { overPicture, ScannedPages } from "./scanned-pages.js";
import { setPages, type ReadPage } from "./set-pages.js";

/**
 * The text layer of a PDF in reading order, with the place of every line on its page. `letters`: what recognises the letters
 * of pages that are pictures; null: they are left unread.
 * @throws RefusedInput (`encrypted`, `damaged`) when it cannot be opened; `read-timeout` where there was no time for any page.
 */
export async function readPdf(bytes: Uint8Array, letters: OpenLetterEngine | null, diary: PictureDiary): Promise<TextLayer> {
  const pdf = await openPdf(bytes);
  try {
    return await layerOf(pdf, letters && new ScannedPages(pdf, letters, diary));
  } finally {
    await pdf.close();
  }
}

/** A page with fewer letters than this may be a picture that a scanner or an office put its name or a number on. */
const fewLetters = 200;

async function layerOf(pdf: OpenPdf, scans: ScannedPages | null): Promise<TextLayer> {
  const notes = new Set<ReadingNote["code"]>();
  const count = Math.min(pdf.pages, limits.pages);
  if (count < pdf.pages) notes.add("text-cut");
  const pages: RecordPage[] = [];
  const read: ReadPage[] = [];
  const unread: number[] = [];
  let units = 0;
  for (let number = 1; number <= count && units <= limits.textUnits; number++) {
    const page = await pdf.page(number);
    if (page === null) notes.add("damaged-part");
    const drawn = page ? drawnOn(page, notes) : blank;
    const alone = drawn.lines.length + drawn.turned.length === 0;
    const looked = page && lettersOn(drawn) < fewLetters ? ((await scans?.read(number, page, { alone })) ?? null) : null;
    const scan = looked === "no-time" ? null : looked;
    if (looked === "no-time") unread.push(number);
    else if (page && alone && !scan) notes.add("needs-ocr");
    const both = scan ? overPicture(drawn, scan) : drawn;
    read.push(both);
    units += lettersOn(both);
    const size = { width: Math.round(page?.width ?? 0), height: Math.round(page?.height ?? 0) };
    const sideways = scan?.turned === 90 || scan?.turned === 270;
    const layer = scan && scan.lines.length > 0 ? "recognised" : alone ? "none" : "text";
    pages.push({ page: number, ...(sideways ? { width: size.height, height: size.width } : size), layer, ...(scan?.turned && { turned: scan.turned }) });
  }
  if (unread.length > 0 && units === 0) throw new RefusedInput("There was no time for any page with words.", { cause: "read-timeout" });
  if (units > limits.textUnits) notes.add("text-cut");
  const { text, lines, boxes } = setPages(read);
  const properties: FileProperties = await pdf.properties();
  const codes = [...notes].map((code): ReadingNote => ({ code }));
  return { text, lines, boxes, pages, facts: { ...noDescription, language: await pdf.language() }, notes: [...codes, ...pagesUnread(unread), ...(scans?.text.notes() ?? [])], properties };
}

const blank: ReadPage = { lines: [], turned: [] };

function drawnOn(page: PdfPage, notes: Set<ReadingNote["code"]>): ReadPage {
  const items = page.items.slice(0, limits.pagePieces);
  if (items.length < page.items.length) notes.add("text-cut");
  const { upright, turned } = pagePieces(items, page.view);
  return { lines: pageBands(upright).flat(), turned };
}

function lettersOn({ lines }: ReadPage): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
