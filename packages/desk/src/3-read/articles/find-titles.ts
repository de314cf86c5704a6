import type { Language } from "../../model/reading.js";
import { fold } from "../fold.js";
import { guessLanguage } from "./guess-language.js";
import type { LabelledLine } from "./label-lines.js";
import { datelineLength, isClockTime, isReleaseHead, isTimedLine } from "./stamp.js";

/** Where an article begins: the index of its title, or of its first line when it has none. */
export interface Beginning {
  readonly at: number;
  readonly titled: boolean;
  /** The page itself tells its articles apart. */
  readonly marked?: boolean;
}

const bodyLike = 80;

/** Beginnings of the articles of a page, in order; none when there is no text. */
export function findBeginnings(lines: readonly LabelledLine[], title: string | null): Beginning[] {
  const marked = lines.flatMap((line, at) => (line.hint.begins === true ? [{ at, titled: true, marked: true }] : []));
  if (marked.length > 0) return marked;
  const first = firstBeginning(lines, title);
  if (!first) return [];
  const found = [first];
  const state = { body: 0, ended: null as PageState["ended"], language: null as Language | null, title: fold(lines[first.at]?.text ?? ""), levels: new Set<number>() };
  for (let i = first.at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (state.body >= 2 * bodyLike && begins(lines, i, state)) {
      found.push({ at: i, titled: line.label.is === "short" });
      Object.assign(state, { body: 0, ended: null, language: null, title: fold(line.text), levels: new Set() });
    } else if (line.label.is === "short" && line.hint.heading !== null) state.levels.add(line.hint.heading);
    // Buttons may stand in the midst of a text that has no other headings yet.
    if (line.label.is === "noise" && line.label.ends && (line.hint.noise === null || state.levels.size > 0)) state.ended = line.hint.noise === null ? "told" : "buttons";
    if (line.label.is !== "body") continue;
    state.body += line.text.length;
    state.ended = null;
    state.language ??= guessLanguage(line.text);
  }
  return found;
}

interface PageState {
  readonly body: number;
  readonly ended: "told" | "buttons" | null;
  readonly language: Language | null;
  readonly title: string;
  /** Of the headings of its sections so far. */
  readonly levels: ReadonlySet<number>;
}

function begins(lines: readonly LabelledLine[], i: number, state: PageState): boolean {
  const line = lines[i];
  if (!line || (line.label.is !== "short" && line.label.is !== "body")) return false;
  if (turnsLanguage(lines, i, state.language)) return true;
  if (hasByline(lines, i) && fold(line.text) !== state.title && !isNote(lines, i)) return true;
  if (line.label.is !== "short" || state.ended === null || fold(line.text) === state.title || isPartOfIt(lines, i, state)) return false;
  return line.text.split(/\s+/u, 6).length >= 4 && bodyAfter(lines, i) >= bodyLike;
}

/** A section as those before it, or a note of a live page. */
function isPartOfIt(lines: readonly LabelledLine[], i: number, { ended, levels }: PageState): boolean {
  return (ended === "buttons" && levels.has(lines[i]?.hint.heading ?? -1)) || isNote(lines, i);
}

/** A note of a live page: its hour stands above its heading, in it or below it. */
function isNote(lines: readonly LabelledLine[], i: number): boolean {
  return isClockTime(lines[i - 1]?.text ?? "") || isTimedLine(lines[i]?.text ?? "") || isTimedLine(lines[i + 1]?.text ?? "");
}

/** '* * *': a line of nothing but marks. */
function isBreak(line: LabelledLine | undefined): boolean {
  return line !== undefined && line.text.length >= 3 && line.text.length <= 90 && /^[-–—=_*~#•· ]+$/u.test(line.text);
}

const bylineWithin = 3;

/** A line like a title, then who wrote it, then running text: another article, whatever stands between it and the one before. */
function hasByline(lines: readonly LabelledLine[], i: number): boolean {
  const line = lines[i];
  if (line?.label.is !== "short" || line.hint.setOff === true || line.text.split(/\s+/u, 3).length < 3) return false;
  const next = lines.slice(i + 1, i + 1 + bylineWithin);
  const byline = next.findIndex((one) => one.label.is === "byline" || ((isBreak(lines[i - 1]) || line.hint.heading === 1) && (one.label.is === "stamp" || datelineLength(one.text) > 0)));
  return byline >= 0 && next.slice(0, byline).every((one) => one.label.is === "short" || one.label.is === "stamp") && bodyAfter(lines, i) >= 2 * bodyLike;
}

/** The text goes on in the other language: two paragraphs of it, or one long one that is the last. */
function turnsLanguage(lines: readonly LabelledLine[], i: number, language: Language | null): boolean {
  if (language === null) return false;
  const line = lines[i];
  if (line?.label.is === "body" && guessLanguage(line.text) === language) return false;
  if (line?.label.is === "short" && guessLanguage(line.text) === language) return false;
  const following = lines.slice(i, i + 8).filter((l) => l.label.is === "body").map((l) => guessLanguage(l.text)).filter((l) => l !== null);
  const [one, two] = following;
  if (one === undefined || one === language) return false;
  // Under a heading of its own, one long paragraph is a piece too: a message from abroad.
  if (two !== undefined && two !== one && line?.label.is !== "short") return false;
  if (two === one) return true;
  return (lines.slice(i, i + 8).find((l) => l.label.is === "body")?.text.length ?? 0) > 2 * bodyLike;
}

/** Units of running text between a line and the next that could be a title. */
function bodyAfter(lines: readonly LabelledLine[], i: number): number {
  let units = 0;
  for (const line of lines.slice(i + 1, i + 12)) {
    if (line.label.is === "body") units += line.text.length;
    if (line.label.is === "short" && units > 0) break;
  }
  return units;
}

function firstBeginning(lines: readonly LabelledLine[], title: string | null): Beginning | null {
  const named = title === null ? -1 : titleIndex(lines, fold(title));
  // What stands below most of the text is no title of it.
  if (named >= 0 && bodyUnits(lines.slice(0, named)) <= bodyUnits(lines.slice(named))) return { at: named, titled: true };
  const body = lines.findIndex((line) => line.label.is === "body" && line.text.length >= 60);
  const firstBody = body >= 0 ? body : lines.findIndex((line) => line.label.is === "body" || line.label.is === "short");
  if (firstBody < 0) return null;
  const best = bestTitle(lines.slice(0, firstBody));
  return best === null ? { at: firstBody, titled: false } : { at: best, titled: true };
}

function bodyUnits(lines: readonly LabelledLine[]): number {
  return lines.reduce((units, line) => units + (line.label.is === "body" ? line.text.length : 0), 0);
}

/** The line that a description's title names: equal, or one holds the other and is not much shorter. */
function titleIndex(lines: readonly LabelledLine[], title: string): number {
  if (title.length < 4) return -1;
  const near = lines.map((line, at) => ({ line, at })).filter(({ line, at }) => at < 60 || line.label.is !== "noise").slice(0, 120);
  const folded = near.map(({ line }) => (line.text.length > 400 ? "" : fold(line.text)));
  // A path of links above the article may end in its title; a line that stays on the screen may repeat it below.
  const text = lines.findIndex((line) => line.label.is === "body" && line.text.length >= bodyLike);
  const equal = near.filter((_, i) => folded[i] === title);
  const heading = equal.find(({ line, at }) => line.hint.heading === 1 && (text < 0 || at < text)) ?? equal.find(({ line }) => line.label.is !== "noise") ?? equal[0];
  if (heading) return heading.at;
  const like = folded.findIndex((line) => {
    const [short, long] = line.length < title.length ? [line, title] : [title, line];
    return short.length >= 12 && short.length * 2 >= long.length && long.includes(short);
  });
  return near[like]?.at ?? -1;
}

/** The likeliest title among the lines before the first paragraph. A masthead stands before it, in capitals or in few words. */
function bestTitle(lines: readonly LabelledLine[]): number | null {
  const lastFurniture = lines.findLastIndex((l) => l.label.is === "noise" && (l.label.kind === "navigation" || l.label.kind === "other" || l.label.kind === "newsletter"));
  const letterhead = lines.findLastIndex((line) => isReleaseHead(line.text));
  let best: number | null = null;
  let most = 0;
  lines.forEach((line, i) => {
    if (line.label.is !== "short") return;
    const words = line.text.split(/\s+/u).length;
    const score = Math.min(words, letterhead >= 0 && i > letterhead ? 5 : 10) + (i > lastFurniture ? 4 : 0) + (letterhead >= 0 && i > letterhead && words > 2 ? 8 : 0) + (line.hint.heading === 1 ? 20 : 0)
      // Columns make the head of a typed page.
      - (/\S {5,}\S/u.test(line.text) ? 8 : 0) - (words < 3 ? 6 : 0) - (line.text === line.text.toUpperCase() && lines.length > 1 ? 5 : 0);
    if (score > most) [best, most] = [i, score];
  });
  return best;
}
