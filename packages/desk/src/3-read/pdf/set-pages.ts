import { knownWords } from "./break-words.js";
import { pageFurniture } from "./page-furniture.js";
import { bandsOf, type pageBands, type PageLine } from "./page-lines.js";
import { footNotes } from "./page-notes.js";
import { paragraphsOf, settingOf, type PlacedLine, type Setting } from "./page-paragraphs.js";
import { readingOrder } from "./reading-order.js";
import { nameLetters } from "./unnamed-letters.js";
import { SetText } from "./set-text.js";

/** The lines of a page from top to bottom, whether they were drawn or recognised. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  /** What stands turned on the page. */
  readonly turned: readonly PageLine[];
}

/** Pages as one text: in reading order, as paragraphs, with a title and headings, and what comes again on pages as furniture. */
export function setPages(pages: readonly ReadPage[]): SetText {
  const furniture = pageFurniture(pages.map((page) => page.lines));
  const placed = pages.map((page, i) => readingOrder(bandsWithout(page.lines, furniture)).map((line): PlacedLine => ({ ...line, page: i + 1 })));
  const name = nameLetters(placed.flat().map((line) => line.text));
  const all = placed.flat().map((line) => ({ ...line, text: name(line.text) })).filter((line) => line.text.trim() !== "");
  const setting = settingOf(all);
  const notes = footNotes(all, setting);
  const notesBy = new Map<number, PlacedLine[]>();
  for (const line of notes) {
    const onPage = notesBy.get(line.page);
    if (onPage) onPage.push(line);
    else notesBy.set(line.page, [line]);
  }
  const set = new SetText(knownWords(all.map((line) => line.text)));
  const paragraphs = paragraphsOf(all.filter((line) => !notes.has(line)), setting);
  const title = titleOf(paragraphs, setting);
  let page = 0;
  // Notes and furniture of a page stand behind the paragraph that its text ends in, so that none is cut in two.
  const endPages = (before: number): void => {
    for (; page < before; page++) {
      for (const note of paragraphsOf(notesBy.get(page + 1) ?? [], setting)) set.paragraph(note, null);
      for (const line of furnitureOf(pages[page], furniture)) set.furniture({ ...line, text: name(line.text), alone: true, left: line.x0, right: line.x1, page: page + 1 });
    }
  };
  for (const paragraph of paragraphs) {
    endPages((paragraph[0]?.page ?? 1) - 1);
    set.paragraph(paragraph, paragraph === title ? 1 : isHeading(paragraph, setting) ? 2 : null);
  }
  endPages(pages.length);
  return set;
}

function bandsWithout(lines: readonly PageLine[], furniture: ReadonlySet<PageLine>): ReturnType<typeof pageBands> {
  return bandsOf(lines.filter((line) => !furniture.has(line)));
}

function furnitureOf(page: ReadPage | undefined, furniture: ReadonlySet<PageLine>): readonly PageLine[] {
  return page ? [...page.lines.filter((line) => furniture.has(line)), ...page.turned] : [];
}

const longestHeading = 240;

function isHeading(paragraph: readonly PlacedLine[], setting: Setting): boolean {
  const letters = paragraph.reduce((sum, line) => sum + line.text.length, 0);
  return (paragraph[0]?.size ?? 0) > setting.size * 1.15 && letters <= longestHeading;
}

/** The largest heading of several words on the first page that has text: a masthead of a word or two stands above it. */
function titleOf(paragraphs: readonly PlacedLine[][], setting: Setting): PlacedLine[] | null {
  const first = paragraphs[0]?.[0]?.page;
  const headings = paragraphs.filter((one) => one[0]?.page === first && isHeading(one, setting) && wordsIn(one) >= 3);
  return headings.sort((a, b) => (b[0]?.size ?? 0) - (a[0]?.size ?? 0))[0] ?? null;
}

function wordsIn(paragraph: readonly PlacedLine[]): number {
  return paragraph.reduce((sum, line) => sum + line.text.split(/\s+/u, 20).length, 0);
}
