import type { Description, ReadingNote } from "../model/reading.js";
import type { Line } from "./line.js";

/** What one form of original gives: its text, its lines with what markup says of them, and what it says of itself. */
export interface TextLayer {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly facts: Description;
  readonly notes: readonly ReadingNote[];
}
