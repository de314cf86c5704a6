import { limits } from "../../model/limits.js";
import type { Line, LineHint } from "../line.js";
import { noHint } from "../line.js";

interface OpenParagraph { parts: string[]; heading: number | null }
/** A row of a table that is being read: what its cells hold, a list of paragraphs each. */
interface OpenRow { readonly cells: string[][] }

const deepestTable = 8;

/**
 * Sets the paragraphs of a document one after the other as the text layer. A paragraph may stand inside another (a text
 * box); a row of a table is a line, its cells apart by tabs, unless a cell holds several paragraphs: then each is a line.
 */
export class SetLines {
  readonly lines: Line[] = [];
  readonly #parts: string[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: OpenRow[] = [];
  readonly #later: string[] = [];
  #aside = 0;
  #mark = "";
  /** Rows inside rows beyond the limit: their cells are told apart no more. */
  #deeper = 0;
  #length = 0;
  #noise = false;
  cut = false;

  get text(): string {
    return this.#parts.join("");
  }

  /** Until further notice, what is set stands around the text: heads and feet of pages. */
  furniture(on: boolean): void {
    this.#noise = on;
  }

  openParagraph(heading: number | null): void {
    this.#paragraphs.push({ parts: [], heading });
  }

  heading(level: number | null): void {
    const open = this.#paragraphs.at(-1);
    if (open) open.heading = level;
  }

  add(text: string): void {
    this.#paragraphs.at(-1)?.parts.push(text);
  }

  closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const text = open.parts.join("");
    const cells = this.#rows.at(-1)?.cells.at(-1);
    if (this.#aside > 0) this.#later.push(this.#takeMark() + tidy(text).join(" "));
    else if (cells) cells.push(tidy(text).join(" "));
    else this.#set(tidy(text), open.heading);
  }

  /** What is set from here to `closeAside` is a note: it waits until `setNotes`. */
  openAside(mark: string): void {
    this.#aside++;
    this.#mark = `${mark} `;
  }

  closeAside(): void {
    this.#aside--;
  }

  setNotes(): void {
    for (const note of this.#later.splice(0)) this.#set([note], null);
  }

  openRow(): void {
    if (this.#rows.length < deepestTable) this.#rows.push({ cells: [] });
    else this.#deeper++;
  }

  openCell(): void {
    if (this.#deeper === 0) this.#rows.at(-1)?.cells.push([]);
  }

  closeRow(): void {
    const row = this.#deeper > 0 ? undefined : this.#rows.pop();
    this.#deeper = Math.max(0, this.#deeper - 1);
    if (!row) return;
    const cells = row.cells.map((cell) => cell.filter((paragraph) => paragraph !== ""));
    const lines = cells.every((cell) => cell.length <= 1) ? [cells.flat().join("\t")] : cells.flat();
    const outer = this.#rows.at(-1)?.cells.at(-1);
    for (const line of lines) {
      if (!outer) this.#set([line], null);
      else if (line !== "") outer.push(line);
    }
  }

  /** Only the first paragraph of a note bears its mark. */
  #takeMark(): string {
    const mark = this.#mark;
    this.#mark = "";
    return mark;
  }

  /** Lines of one paragraph, apart where its author broke them. */
  #set(texts: readonly string[], heading: number | null): void {
    const hint: LineHint = this.#noise ? { heading: null, noise: "other" } : heading === null ? noHint : { heading, noise: null };
    let first = true;
    for (const text of texts) {
      if (text === "") continue;
      if (this.#length + text.length > limits.textUnits) {
        this.cut = true;
        return;
      }
      if (this.#length > 0) this.#add(first ? "\n\n" : "\n");
      this.lines.push({ start: this.#length, end: this.#length + text.length, text, gap: this.#length === 0 || !first ? 0 : 1, hint });
      this.#add(text);
      first = false;
    }
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The lines of a paragraph, each without white space around it; runs of plain spaces as one; soft hyphens left out. */
function tidy(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/\u00AD/gu, "").replace(/[ \t\r]+/gu, (space) => (space.includes("\t") ? "\t" : " ")).trim());
}
