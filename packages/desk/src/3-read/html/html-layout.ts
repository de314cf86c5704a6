import { limits } from "../../model/limits.js";
import type { Noise } from "../../model/reading.js";
import { findMainPart } from "./html-main-part.js";
import type { Role } from "./html-roles.js";
import type { Line } from "../line.js";

/** An element that is no mere inline, by the lines that it holds: [from, to). */
export interface Region {
  readonly role: Role;
  /** Index of the region around it, or -1. */
  readonly parent: number;
  readonly from: number;
  to: number;
}

/** A line of the page, with the innermost region it stands in. */
export interface LaidLine {
  readonly text: string;
  readonly heading: number | null;
  readonly region: number;
  /** Of the element it stands in. */
  readonly tag: string;
  /** Units of it that stand inside links. */
  readonly linked: number;
  /** Units of it in letters that set it off. */
  readonly strong: number;
  /** What a time element in it says in figures. */
  readonly when: string | null;
}

/** Where a word may be broken; nothing to see otherwise. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Lays the blocks of a page out as lines, and finds the part of it that holds the running text. */
export class LayoutText {
  readonly #lines: LaidLine[] = [];
  readonly #regions: Region[] = [];
  readonly #open: number[] = [];
  #parts: string[] = [];
  #units = 0;
  #links = 0;
  #linked = 0;
  #strongs = 0;
  #strong = 0;
  #when: string | null = null;

  add(text: string): void {
    if (this.#units > limits.textUnits) return;
    this.#units += text.length;
    if (this.#links > 0) this.#linked += text.trim().length;
    if (this.#strongs > 0) this.#strong += text.trim().length;
    this.#parts.push(text);
  }

  /** A time element stands in the line that is being laid. */
  time(datetime: string): void {
    this.#when ??= datetime.slice(0, 40);
  }

  enter(role: Role): void {
    if (role.link) this.#links++;
    if (role.strong) this.#strongs++;
    // A browser puts the marks around it.
    if (role.tag === "q") this.add("“");
    if (role.is === "inline" && role.noise === null) return;
    this.endLine();
    this.#regions.push({ role, parent: this.#open.at(-1) ?? -1, from: this.#lines.length, to: this.#lines.length });
    this.#open.push(this.#regions.length - 1);
  }

  leave(role: Role): void {
    if (role.link) this.#links--;
    if (role.strong) this.#strongs--;
    if (role.tag === "q") this.add("”");
    if (role.is === "inline" && role.noise === null) return;
    this.endLine();
    const region = this.#regions[this.#open.pop() ?? -1];
    if (region) region.to = this.#lines.length;
  }

  /** `body`: the article's text as linked data gives it, or null. */
  finish(body: string | null): { text: string; lines: Line[] } {
    this.endLine();
    for (const open of this.#open) {
      const region = this.#regions[open];
      if (region) region.to = this.#lines.length;
    }
    const { noise, main, core, titles } = findMainPart(this.#lines, this.#regions, body);
    const lines: Line[] = [];
    let at = 0;
    this.#lines.forEach((line, i) => {
      const outside = main !== null && (i < main.from || i >= main.to) && line.heading !== 1;
      const isLink = line.heading !== 1 && line.linked >= line.text.length * 0.9;
      const kind: Noise["kind"] | null = noise[i] ?? (outside ? "other" : isLink ? "related" : null);
      const inText = core !== null && i >= core.from && i < core.to;
      lines.push({ start: at, end: at + line.text.length, text: line.text, gap: i === 0 ? 0 : 1, hint: { heading: line.heading, noise: kind, inText, begins: titles.has(i), item: this.#inList(line), when: line.when, setOff: line.strong >= line.text.length * 0.9 } });
      at += line.text.length + 2;
    });
    return { text: this.#lines.map((line) => line.text).join("\n\n"), lines };
  }

  /** In an item of a list, or in a paragraph of one. */
  #inList({ region }: LaidLine): boolean {
    const inner = this.#regions[region];
    return inner?.role.tag === "li" || (inner?.role.tag === "p" && this.#regions[inner.parent]?.role.tag === "li");
  }

  /** Ends the line that is being laid, if it holds anything. */
  endLine(): void {
    if (this.#parts.length === 0) return;
    const text = this.#parts.join("").replace(unseen, "").replace(/[\t\n\f\r ]+/gu, " ").trim();
    const [linked, strong, when] = [this.#linked, this.#strong, this.#when];
    this.#when = null;
    this.#parts = [];
    this.#linked = 0;
    this.#strong = 0;
    if (text === "") return;
    const region = this.#open.at(-1) ?? -1;
    const role = this.#regions[region]?.role;
    this.#lines.push({ text, heading: role?.heading ?? null, region, tag: role?.tag ?? "", linked: Math.min(linked, text.length), strong: Math.min(strong, text.length), when });
  }
}
