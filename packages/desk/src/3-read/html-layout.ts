import { limits } from "../model/limits.js";
import type { Noise } from "../model/reading.js";
import type { Role } from "./html-roles.js";
import type { Line } from "./line.js";

interface Open {
  readonly role: Role;
  readonly firstLine: number;
  /** Units of running text in its own paragraphs, and half of those of its children. */
  score: number;
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

interface Laid {
  text: string;
  heading: number | null;
  noise: Noise["kind"] | null;
}

const paragraphUnits = 60;

/** Lays the blocks of a page out as lines, and finds the part of it that holds the running text. */
export class LayoutText {
  readonly #laid: Laid[] = [];
  readonly #open: Open[] = [];
  readonly #regions: Region[] = [];
  readonly #mains: Region[] = [];
  #parts: string[] = [];
  #units = 0;

  add(text: string): void {
    if (this.#units > limits.textUnits) return;
    this.#units += text.length;
    this.#parts.push(text);
  }

  enter(role: Role): void {
    if (role.is !== "inline") this.#endLine();
    this.#open.push({ role, firstLine: this.#laid.length, score: 0 });
  }

  leave(role: Role): void {
    if (role.is !== "inline") this.#endLine();
    const open = this.#open.pop();
    if (!open) return;
    const parent = this.#open.at(-1);
    if (parent && open.role.noise === null) parent.score += open.score / 2;
    const region = { from: open.firstLine, to: this.#laid.length, score: open.score };
    if (open.role.noise === null && open.score > 0 && open.role.is === "block") this.#regions.push(region);
    if (open.role.main && open.score > 0) this.#mains.push(region);
  }

  /** A block too deep to be told apart still ends a line. */
  space(role: Role): void {
    if (role.is !== "inline") this.#endLine();
  }

  finish(): { text: string; lines: Line[] } {
    this.#endLine();
    const main = best(this.#mains) ?? widen(best(this.#regions), this.#regions);
    const lines: Line[] = [];
    let at = 0;
    this.#laid.forEach((line, i) => {
      const outside = main !== null && (i < main.from || i >= main.to) && line.heading !== 1;
      lines.push({
        start: at, end: at + line.text.length, text: line.text, gap: lines.length === 0 ? 0 : 1,
        hint: { heading: line.heading, noise: line.noise ?? (outside ? "other" : null) },
      });
      at += line.text.length + 2;
    });
    return { text: this.#laid.map((line) => line.text).join("\n\n"), lines };
  }

  #endLine(): void {
    if (this.#parts.length === 0) return;
    const text = this.#parts.join("").replace(/[\t\n\f\r ]+/gu, " ").trim();
    this.#parts = [];
    if (text === "") return;
    const inner = this.#open.findLast((open) => open.role.heading !== null || open.role.noise !== null);
    const noise = this.#open.find((open) => open.role.noise !== null)?.role.noise ?? null;
    this.#laid.push({ text, heading: inner?.role.heading ?? null, noise });
    if (noise !== null || text.length < paragraphUnits) return;
    const paragraph = this.#open.findLast((open) => open.role.is !== "inline");
    if (paragraph) paragraph.score += text.length;
  }
}

function best(regions: readonly Region[]): Region | null {
  let found: Region | null = null;
  for (const region of regions) if (!found || region.score > found.score) found = region;
  return found;
}

/** A paragraph alone scores twice what its parent gets for it: take the smallest region that holds most of the page's text. */
function widen(found: Region | null, regions: readonly Region[]): Region | null {
  if (!found) return null;
  let chosen: Region | null = null;
  for (const region of regions) {
    const around = region.from <= found.from && region.to >= found.to && region.to - region.from > 1;
    if (around && region.score >= found.score * 0.5 && (!chosen || region.score > chosen.score)) chosen = region;
  }
  return chosen ?? found;
}
