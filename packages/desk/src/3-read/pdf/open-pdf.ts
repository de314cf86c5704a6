import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { RefusedInput } from "../../model/errors.js";
import { limits } from "../../model/limits.js";
import type { FileProperties } from "../text-layer.js";
import { pageImages, type PlacedImage } from "./page-images.js";
import type { TextItem } from "./page-pieces.js";

export interface PdfPage {
  readonly items: readonly TextItem[];
  /** From its own points to points from its upper left corner. */
  readonly view: readonly [number, number, number, number, number, number];
  readonly width: number;
  readonly height: number;
}

export interface OpenPdf {
  readonly pages: number;
  /** Null when that page cannot be read. */
  page(number: number): Promise<PdfPage | null>;
  /** Decoded: asked for only where a page has no text. */
  images(number: number): Promise<readonly PlacedImage[]>;
  properties(): Promise<FileProperties>;
  /** As the catalogue of the file names it, or null. */
  language(): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Opens a PDF with pdf.js: no script, no font and no picture of it is run or drawn, and nothing is fetched.
 * @throws RefusedInput (`encrypted`, `damaged`)
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await opened(bytes);
  return {
    pages: document.numPages,
    async page(number) {
      try {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent({ includeMarkedContent: false });
        const { width, height, transform } = page.getViewport({ scale: 1 });
        const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as readonly number[];
        page.cleanup();
        return { items: items.filter((item) => "str" in item), view: [a, b, c, d, e, f], width, height };
      } catch {
        return null;
      }
    },
    async images(number) {
      try {
        const page = await document.getPage(number);
        const images = await pageImages(page, (await getResolvedPDFJS()).OPS);
        page.cleanup();
        return images;
      } catch {
        return [];
      }
    },
    async properties() {
      const info = await infoOf(document);
      return { title: wordsOf(info.Title), author: wordsOf(info.Author), made: dayOf(info.CreationDate) };
    },
    async language() {
      return wordsOf((await infoOf(document)).Language);
    },
    async close() {
      await document.loadingTask.destroy();
    },
  };
}

export type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<PdfProxy> {
  try {
    // A copy: pdf.js takes what it is given.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0, isEvalSupported: false, disableFontFace: true, isOffscreenCanvasSupported: false, maxImageSize: limits.picturePixels, useSystemFonts: false, enableXfa: false, stopAtErrors: false,
      disableAutoFetch: true, disableStream: true, disableRange: true,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new RefusedInput(locked ? "The PDF is locked." : "The PDF is damaged.", { cause: locked ? "encrypted" : "damaged" });
  }
}

interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly CreationDate?: unknown;
  readonly Language?: unknown;
}

async function infoOf(document: PdfProxy): Promise<PdfInfo> {
  try {
    return (await document.getMetadata()).info;
  } catch {
    return {};
  }
}

function wordsOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** `D:20240131…` as 2024-01-31. */
function dayOf(value: unknown): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/u.exec(wordsOf(value) ?? "") ?? [];
  return year !== undefined && month !== undefined && day !== undefined ? `${year}-${month}-${day}` : null;
}
