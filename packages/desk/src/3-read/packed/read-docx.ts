import { RefusedInput } from "../../model/errors.js";
import { noDescription } from "../../model/reading.js";
import type { TextLayer } from "../text-layer.js";
import { headingStyles, levelOfOutline } from "./docx-styles.js";
import { partOrNote, workOrNote, type Notes } from "./part-or-note.js";
import { propertiesIn } from "./properties-in.js";
import { raised } from "./raised.js";
import { SetLines } from "./set-lines.js";
import { openPacked, type Packed } from "./unpack.js";
import { walkXml } from "./walk-xml.js";

/**
 * The text layer of a Word document: heads of pages, the text, its notes, feet of pages.
 * @throws RefusedInput (`encrypted`, `damaged`, `unpacks-too-far`)
 */
export async function readDocx(bytes: Uint8Array): Promise<TextLayer> {
  // A locked document is no ZIP file, but an older kind of container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw new RefusedInput("The document is locked.", { cause: "encrypted" });
  const packed = openPacked(bytes);
  const main = await mainPart(packed);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const document = await packed.part(main);
  if (!document) throw new RefusedInput("The document has no text part.", { cause: "damaged" });
  const notes: Notes = new Set();
  const set = new SetLines();
  const marks = new Map<string, number>();
  const styles = await partOrNote(packed, `${folder}styles.xml`, notes);
  const levels = styles ? workOrNote(notes, () => headingStyles(styles)) : null;
  const read = (part: Uint8Array): void => { workOrNote(notes, () => { setPart(part, { set, levels: levels ?? new Map(), notes, marks }); }); };
  const around = packed.names.filter((name) => name.startsWith(folder));
  const furniture = async (pattern: RegExp): Promise<void> => {
    set.furniture(true);
    for (const name of around.filter((one) => pattern.test(one.slice(folder.length)))) {
      const part = await partOrNote(packed, name, notes);
      if (part) read(part);
    }
    set.furniture(false);
  };
  await furniture(/^header\d{0,3}\.xml$/u);
  read(document);
  for (const name of ["footnotes.xml", "endnotes.xml"]) {
    const part = await partOrNote(packed, folder + name, notes);
    if (part) read(part);
  }
  await furniture(/^footer\d{0,3}\.xml$/u);
  if (around.some((name) => /^comments\.xml$/u.test(name.slice(folder.length)))) notes.add("comments-left-out");
  if (set.cut) notes.add("text-cut");
  const core = await partOrNote(packed, "docProps/core.xml", notes);
  const own = core ? workOrNote(notes, () => propertiesIn(core)) : null;
  return {
    text: set.text, lines: set.lines, facts: { ...noDescription, language: own?.language ?? null },
    notes: [...notes].map((code) => ({ code })), ...(own && { properties: own }),
  };
}

/** Where the package says that its document is; else where it mostly is. */
async function mainPart(packed: Packed): Promise<string> {
  const relations = await packed.part("_rels/.rels");
  let target: string | null = null;
  if (relations) walkXml(relations, {
    open(name, attribute) {
      if (/(?:^|:)Relationship$/u.test(name) && (attribute("Type") ?? "").endsWith("/officeDocument")) target ??= attribute("Target");
    },
    close() { /* nothing ends */ },
    text() { /* holds none */ },
  });
  return ((target as string | null) ?? "word/document.xml").replace(/^\//u, "");
}

interface Setting { readonly set: SetLines; readonly levels: ReadonlyMap<string, number>; readonly notes: Notes; readonly marks: Map<string, number> }

/** What is not read: an older form of what stands beside it, and text that was taken out or moved away. */
const passedOver = new Set(["mc:Fallback", "w:del", "w:moveFrom", "w:rt", "w:pPrChange", "w:rPrChange"]);

function setPart(part: Uint8Array, { set, levels, notes, marks }: Setting): void {
  let over = 0;
  let inText = false;
  let note = "";
  const mark = (id: string): string => {
    const number = marks.get(id) ?? marks.size + 1;
    marks.set(id, number);
    return raised(number);
  };
  walkXml(part, {
    open(name, attribute) {
      if (name === "w:del" || name === "w:ins" || name === "w:moveFrom") notes.add("changes-accepted");
      if (over > 0 || passedOver.has(name) || (isNote(name) && attribute("w:type") !== null)) over++;
      if (over > 0) return;
      inText = name === "w:t";
      if (isNote(name)) note = name + (attribute("w:id") ?? "");
      const level = levelOf(name, attribute, levels);
      if (level !== undefined) set.heading(level);
      else if (name === "w:p") set.openParagraph(null);
      else if (name === "w:tr") set.openRow();
      else if (name === "w:tc") set.openCell();
      else if (name === "w:footnoteReference" || name === "w:endnoteReference") set.add(mark(name.replace("Reference", "") + (attribute("w:id") ?? "")));
      else if (name === "w:footnoteRef" || name === "w:endnoteRef") set.add(`${mark(note)} `);
      else set.add(signs.get(name) ?? breakOf(name, attribute));
    },
    close(name) {
      inText = false;
      if (over > 0) over--;
      else if (name === "w:p") set.closeParagraph();
      else if (name === "w:tr") set.closeRow();
    },
    text(text) {
      if (inText && over === 0) set.add(text.replaceAll("\n", " "));
    },
  });
}

/** A note itself; one with a type is only the rule drawn above notes. */
function isNote(name: string): boolean {
  return name === "w:footnote" || name === "w:endnote";
}

const signs: ReadonlyMap<string, string> = new Map([["w:tab", "\t"], ["w:noBreakHyphen", "\u2011"], ["w:cr", "\n"]]);

function breakOf(name: string, attribute: (name: string) => string | null): string {
  return name === "w:br" && attribute("w:type") === null ? "\n" : "";
}

/** Undefined: says nothing of a level. */
function levelOf(name: string, attribute: (name: string) => string | null, levels: ReadonlyMap<string, number>): number | null | undefined {
  if (name === "w:pStyle") return levels.get(attribute("w:val") ?? "");
  return name === "w:outlineLvl" ? levelOfOutline(attribute("w:val")) : undefined;
}
