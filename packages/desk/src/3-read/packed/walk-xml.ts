import { SaxesParser } from "saxes";
import { RefusedInput } from "../../model/errors.js";

/** Names come with the prefix that documents of this kind always use (`w:p`, `text:p`). */
export interface XmlHandlers {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

const pieceUnits = 64 * 1024;

/**
 * Walks through XML without building it; entities of its own are never unfolded. What came before a fault was handled.
 * @throws RefusedInput (`damaged`) at a fault.
 */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => { handlers.open(name, (wanted) => attributes[wanted] ?? null); });
  parser.on("closetag", ({ name }) => { handlers.close(name); });
  parser.on("text", (text) => { handlers.text(text); });
  parser.on("cdata", (text) => { handlers.text(text); });
  parser.on("error", () => { throw new Fault(); });
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8").decode(bytes);
  try {
    for (let at = 0; at < text.length; at += pieceUnits) parser.write(text.slice(at, at + pieceUnits));
    parser.close();
  } catch (error) {
    if (error instanceof Fault) throw new RefusedInput("A part of the document is damaged.", { cause: "damaged" });
    throw error;
  }
}

class Fault extends Error {}
