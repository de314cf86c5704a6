import { limits } from "../../model/limits.js";
import type { RecordPage } from "../../model/reading.js";
import type { OpenLetterEngine } from "../../ports.js";
import { EngineOfRecord } from "../picture/engine-of-record.js";
import type { PictureDiary } from "../picture/picture-diary.js";
import { recognisePicture, type PictureText } from "../picture/recognise-picture.js";
import { RecognisedText } from "../picture/recognised-text.js";
import type { OpenPdf, PdfPage } from "./open-pdf.js";
import type { PageLine } from "./page-lines.js";
import type { ReadPage } from "./set-pages.js";
import { pagePicture } from "./page-picture.js";

export interface ScannedPage {
  /** In points of the page as it was turned for reading. */
  readonly lines: readonly PageLine[];
  readonly turned: RecordPage["turned"];
}

/** A picture beside a few words on a page is a scan when it covers so much of it. */
const mostlyPicture = 0.4;

/** Recognises the pages of a document that are pictures. */
export class ScannedPages {
  readonly text = new RecognisedText();
  readonly #pdf: OpenPdf;
  readonly #engine: EngineOfRecord;
  readonly #diary: PictureDiary;
  #pages = 0;

  constructor(pdf: OpenPdf, open: OpenLetterEngine, diary: PictureDiary) {
    this.#pdf = pdf;
    this.#engine = new EngineOfRecord(open);
    this.#diary = diary;
  }

  /** Null: it is no picture, or could not be looked at. 'no-time': the time for it was up. `alone`: nothing else stands on the page. */
  async read(number: number, page: PdfPage, { alone }: { readonly alone: boolean }): Promise<ScannedPage | "no-time" | null> {
    if (this.#pages >= limits.recognisedPages) return null;
    const looked = await this.#diary.look(() => this.#look(number, page, alone));
    if (looked === null || looked === "no-time") return looked;
    this.#pages += 1;
    const { found, scale } = looked;
    if (!found) return null;
    this.text.add(found);
    const lines = found.lines.map((line) => ({ ...line, x0: line.x0 / scale, x1: line.x1 / scale, base: line.base / scale, size: line.size / scale }));
    return { lines, turned: found.turned };
  }

  async #look(number: number, page: PdfPage, alone: boolean): Promise<{ readonly found: PictureText | null; readonly scale: number } | null> {
    const drawn = pagePicture(await this.#pdf.images(number), page);
    if (!drawn || (!alone && drawn.cover < mostlyPicture)) return null;
    return { found: await this.#engine.use((engine) => recognisePicture(engine, drawn.picture)), scale: drawn.scale };
  }
}

/** What a page's own text and its picture say together: a line in both stands as the text has it. */
export function overPicture(drawn: ReadPage, scan: ScannedPage): ReadPage {
  if (scan.turned) return { lines: scan.lines, turned: [...drawn.turned, ...drawn.lines] };
  const seen = scan.lines.filter((line) => !drawn.lines.some((own) => isOver(own, line)));
  return { lines: [...drawn.lines, ...seen].sort((a, b) => a.base - b.base || a.x0 - b.x0), turned: drawn.turned };
}

function isOver(own: PageLine, seen: PageLine): boolean {
  const across = Math.min(own.x1, seen.x1) - Math.max(own.x0, seen.x0);
  return across > 0.5 * (seen.x1 - seen.x0) && Math.abs(own.base - seen.base) < 0.6 * Math.max(own.size, seen.size);
}
