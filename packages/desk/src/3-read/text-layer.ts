import type { Description, PageBox, ReadingNote, RecordPage } from "../model/reading.js";
import type { Line } from "./line.js";

/** What one form of original gives: its text, its lines with what markup says of them, and what it says of itself. */
export interface TextLayer {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly facts: Description;
  readonly notes: readonly ReadingNote[];
  /** What the file's properties say. They may be its template's, so they count only where the text says nothing. */
  readonly properties?: FileProperties;
  /** When an archive took the page, as it wrote into it. */
  readonly captured?: string | null;
  readonly pages?: readonly RecordPage[];
  readonly boxes?: readonly PageBox[];
}

export interface FileProperties {
  readonly title: string | null;
  readonly author: string | null;
  /** Day on which the file was made, EDTF. */
  readonly made: string | null;
}
