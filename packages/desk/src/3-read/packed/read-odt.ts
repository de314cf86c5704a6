import { RefusedInput } from "../../model/errors.js";
import { noDescription } from "../../model/reading.js";
import type { TextLayer } from "../text-layer.js";
import { partOrNote, workOrNote, type Notes } from "./part-or-note.js";
import { propertiesIn } from "./properties-in.js";
import { raised } from "./raised.js";
import { SetLines } from "./set-lines.js";
import { openPacked } from "./unpack.js";
import { walkXml } from "./walk-xml.js";

/**
 * The text layer of an OpenDocument text: heads of pages, the text, its notes, feet of pages.
 * @throws RefusedInput (`encrypted`, `damaged`, `unpacks-too-far`)
 */
export async function readOdt(bytes: Uint8Array): Promise<TextLayer> {
  const packed = openPacked(bytes);
  const manifest = await packed.part("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(manifest.subarray(0, 1024 * 1024)).includes("encryption-data")) throw new RefusedInput("The document is locked.", { cause: "encrypted" });
  const content = await packed.part("content.xml");
  if (!content) throw new RefusedInput("The document has no text part.", { cause: "damaged" });
  const notes: Notes = new Set();
  const set = new SetLines();
  const styles = await partOrNote(packed, "styles.xml", notes);
  const around = (within: string): void => {
    set.furniture(true);
    if (styles) workOrNote(notes, () => { setText(styles, { set, notes, within }); });
    set.furniture(false);
  };
  around("style:header");
  workOrNote(notes, () => { setText(content, { set, notes, within: "office:text" }); });
  set.setNotes();
  around("style:footer");
  if (set.cut) notes.add("text-cut");
  const meta = await partOrNote(packed, "meta.xml", notes);
  const own = meta ? workOrNote(notes, () => propertiesIn(meta)) : null;
  return {
    text: set.text, lines: set.lines, facts: { ...noDescription, language: own?.language ?? null },
    notes: [...notes].map((code) => ({ code })), ...(own && { properties: own }),
  };
}

interface Setting {
  readonly set: SetLines;
  readonly notes: Notes;
  /** The element whose paragraphs are wanted. */
  readonly within: string;
}

const passedOver = new Set(["office:annotation", "text:tracked-changes", "text:ruby-text", "office:forms", "svg:title", "svg:desc", "text:note-citation"]);

function setText(part: Uint8Array, { set, notes, within }: Setting): void {
  const styles = new TitleStyles();
  let over = 0;
  let inside = 0;
  let number = 0;
  walkXml(part, {
    open(name, attribute) {
      if (name === "office:annotation") notes.add("comments-left-out");
      if (name === "text:tracked-changes") notes.add("changes-accepted");
      styles.open(name, attribute);
      if (name === within) inside++;
      if (name === "text:note") set.add(raised((number += 1)));
      if (over > 0 || passedOver.has(name)) over++;
      if (over > 0 || inside === 0) return;
      if (name === "text:p") set.openParagraph(styles.levelOf(attribute("text:style-name")));
      else if (name === "text:h") set.openParagraph(Math.min(6, Math.max(1, Number(attribute("text:outline-level") ?? 1) || 1)));
      else if (name === "table:table-row") set.openRow();
      else if (name === "table:table-cell") set.openCell();
      else if (name === "text:note-body") set.openAside(raised(number));
      else set.add(signOf(name));
    },
    close(name) {
      if (over > 0) over--;
      else if (inside > 0) closeIn(set, name);
      if (name === within) inside--;
    },
    text(text) {
      if (over === 0 && inside > 0) set.add(text.replace(/[\t\n\r ]+/gu, " "));
    },
  });
}

function closeIn(set: SetLines, name: string): void {
  if (name === "text:p" || name === "text:h") set.closeParagraph();
  else if (name === "table:table-row") set.closeRow();
  else if (name === "text:note-body") set.closeAside();
}

function signOf(name: string): string {
  if (name === "text:tab") return "\t";
  if (name === "text:line-break") return "\n";
  return name === "text:s" ? " " : "";
}

/** Paragraphs of the styles Title and Subtitle, and of those made from them, are headings. */
class TitleStyles {
  readonly #levels = new Map([["Title", 1], ["Subtitle", 2]]);

  open(name: string, attribute: (name: string) => string | null): void {
    if (name !== "style:style") return;
    const level = this.#levels.get(attribute("style:parent-style-name") ?? "");
    if (level !== undefined) this.#levels.set(attribute("style:name") ?? "", level);
  }

  levelOf(style: string | null): number | null {
    return this.#levels.get(style ?? "") ?? null;
  }
}
