import type { Reading, Told } from "../model/reading.js";
import { readText } from "./read-text.js";
import { readingOfLayer } from "./reading-of-layer.js";

/**
 * Stage 3: the text layer of an original, its articles and its furniture. Pure; never touches the world. The reader of a
 * kind of document is loaded when the first one is read.
 * @throws RefusedInput whose `cause` is the FileReason why nothing of it can be read.
 */
export async function readRecord(bytes: Uint8Array, media: Reading["media"], description: Told): Promise<Reading> {
  switch (media) {
    case "pdf": return readingOfLayer(await (await import("./pdf/read-pdf.js")).readPdf(bytes), media, description);
    case "docx": return readingOfLayer(await (await import("./packed/read-docx.js")).readDocx(bytes), media, description);
    case "odt": return readingOfLayer(await (await import("./packed/read-odt.js")).readOdt(bytes), media, description);
    case "email": return readingOfLayer(await (await import("./mail/read-mail.js")).readMail(bytes), media, description);
    case "html": case "markdown": case "text": return readText(bytes, media, description);
  }
}
