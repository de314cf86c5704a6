import type { Reading, Told } from "../model/reading.js";
import type { OpenLetterEngine } from "../ports.js";
import { PictureDiary } from "./picture/picture-diary.js";
import { readText } from "./read-text.js";
import { readingOfLayer } from "./reading-of-layer.js";

/** How a record is read: its bytes, its kind, and what is said of it. */
export type ReadRecord = (bytes: Uint8Array, media: Reading["media"], description: Told) => Promise<Reading>;

/**
 * Stage 3: the text layer of an original, its articles and its furniture. Never touches the world but for what recognises letters
 * in pictures, which always gives the same for the same; null: pictures are left unread. The reader of a kind of document is loaded
 * when the first one is read. `diary`: what threads before made of the pictures of this one record. What it gives throws RefusedInput whose `cause` is the FileReason why nothing can be read.
 */
export function recordReader(letters: OpenLetterEngine | null, diary?: PictureDiary): ReadRecord {
  return async (bytes, media, description) => {
    switch (media) {
      case "pdf": return readingOfLayer(await (await import("./pdf/read-pdf.js")).readPdf(bytes, letters, diary ?? new PictureDiary()), media, description);
      case "image": return readingOfLayer(await (await import("./picture/read-image.js")).readImage(bytes, letters, diary ?? new PictureDiary()), media, description);
      case "docx": return readingOfLayer(await (await import("./packed/read-docx.js")).readDocx(bytes), media, description);
      case "odt": return readingOfLayer(await (await import("./packed/read-odt.js")).readOdt(bytes), media, description);
      case "email": return readingOfLayer(await (await import("./mail/read-mail.js")).readMail(bytes), media, description);
      case "html": case "markdown": case "text": return readText(bytes, media, description);
    }
  };
}

/** The same without an engine. */
export const readRecord = recordReader(null);
