import type { PageBox } from "../../model/reading.js";
import type { Line, LineHint } from "../line.js";
import { noHint } from "../line.js";
import { joint, type KnownWords } from "./break-words.js";
import type { PlacedLine } from "./page-paragraphs.js";

const pageFurniture: LineHint = { heading: null, noise: "other" };

/** Sets paragraphs one after the other as the text layer, and keeps the place of every line on its page. */
export class SetText {
  readonly boxes: PageBox[] = [];
  readonly lines: Line[] = [];
  readonly #parts: string[] = [];
  readonly #known: KnownWords;
  #length = 0;

  constructor(known: KnownWords) {
    this.#known = known;
  }

  get text(): string {
    return this.#parts.join("");
  }

  get length(): number {
    return this.#length;
  }

  paragraph(lines: readonly PlacedLine[], heading: number | null): void {
    this.#set(lines, heading === null ? noHint : { heading, noise: null });
  }

  furniture(line: PlacedLine): void {
    this.#set([line], pageFurniture);
  }

  #set(lines: readonly PlacedLine[], hint: LineHint): void {
    if (this.#length > 0) this.#add("\n\n");
    const start = this.#length;
    const first = this.#parts.length;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      const how = next ? joint(line.text, next.text, this.#known) : "end";
      const text = how === "drop-hyphen" ? line.text.slice(0, -1) : line.text;
      this.boxes.push({ start: this.#length, end: this.#length + text.length, page: line.page, ...boxOf(line) });
      this.#add(how === "space" ? `${text} ` : text);
    });
    this.lines.push({ start, end: this.#length, text: this.#parts.slice(first).join(""), gap: start === 0 ? 0 : 1, hint });
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** From the top of its letters to below its line, in tenths of a point. */
function boxOf({ x0, x1, base, size }: PlacedLine): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return { x: tenths(x0), y: tenths(base - 0.85 * size), width: tenths(x1 - x0), height: tenths(1.1 * size) };
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}
