import { RefusedInput } from "../../model/errors.js";
import { limits } from "../../model/limits.js";
import { noDescription, type ReadingNote, type RecordPage } from "../../model/reading.js";
import type { GreyPicture, LetterEngine, OpenLetterEngine } from "../../ports.js";
import type { PageLine } from "../pdf/page-lines.js";
import { setPages } from "../pdf/set-pages.js";
import type { TextLayer } from "../text-layer.js";
import { EngineOfRecord } from "./engine-of-record.js";
import { orientationOf, uprightBy } from "./exif-orientation.js";
import { pagesUnread } from "./pages-unread.js";
import type { PictureDiary } from "./picture-diary.js";
import { recognisePicture, type PictureText } from "./recognise-picture.js";
import { RecognisedText } from "./recognised-text.js";
import { tiffPages } from "./tiff-pages.js";
import { isUndecodedKind } from "./undecoded-kind.js";

interface PageOfImage { readonly size: { readonly width: number; readonly height: number }; readonly found: PictureText }

/**
 * The letters of a picture, with the place of every line in it. A picture without any gives an empty text and a note.
 * @throws RefusedInput (`damaged`; `read-timeout` where there was no time for any page of it; `picture-kind` where nothing here decodes its kind; `unpacks-too-far` where it declares more pixels than are decoded)
 */
export async function readImage(bytes: Uint8Array, letters: OpenLetterEngine | null, diary: PictureDiary): Promise<TextLayer> {
  if (isUndecodedKind(bytes)) throw new RefusedInput("Pictures of this kind are not decoded.", { cause: "picture-kind" });
  if (!letters) return { text: "", lines: [], facts: noDescription, notes: [{ code: "needs-ocr" }] };
  const engine = new EngineOfRecord(letters);
  const recognised = new RecognisedText();
  const notes: ReadingNote[] = [];
  const pages: RecordPage[] = [];
  const read: (readonly PageLine[])[] = [];
  const unread: number[] = [];
  const files = tiffPages(bytes);
  if (files.length > limits.recognisedPages) notes.push({ code: "text-cut" });
  for (const [i, file] of files.slice(0, limits.recognisedPages).entries()) {
    const page = await diary.look(() => engine.use((open) => pageOf(open, file())));
    if (page === null || typeof page === "string") {
      if (page === "no-time") unread.push(i + 1);
      else if (i === 0) throw new RefusedInput("The picture cannot be decoded.", { cause: page ?? "damaged" });
      else if (!notes.some(({ code }) => code === "damaged-part")) notes.push({ code: "damaged-part" });
      pages.push({ page: i + 1, width: 0, height: 0, layer: "none" });
      read.push([]);
      continue;
    }
    const { size, found } = page;
    recognised.add(found);
    read.push(found.lines);
    pages.push({ page: i + 1, ...size, layer: found.lines.length > 0 ? "recognised" : "none", ...(found.turned && { turned: found.turned }) });
  }
  if (unread.length > 0 && unread.length === read.length) throw new RefusedInput("There was no time for any page.", { cause: "read-timeout" });
  const { text, lines, boxes } = setPages(read.map((page) => ({ lines: page, turned: [] })));
  const told = recognised.notes();
  return { text, lines, boxes, pages, facts: noDescription, notes: [...notes, ...pagesUnread(unread), ...(told.length > 0 ? told : [{ code: "no-letters" as const }])] };
}

/** Else why it is not decoded. */
function pageOf(engine: LetterEngine, file: Uint8Array): PageOfImage | "damaged" | "unpacks-too-far" {
  const declared = engine.declared(file);
  if (!declared) return "damaged";
  if (declared.width * declared.height > limits.picturePixels) return "unpacks-too-far";
  const decoded = engine.decode(file);
  if (!decoded) return "damaged";
  const picture = uprightBy(decoded, orientationOf(file));
  const found = recognisePicture(engine, picture);
  return { size: sizeOf(picture, found), found };
}

function sizeOf({ width, height }: GreyPicture, { turned }: PictureText): PageOfImage["size"] {
  return turned === 90 || turned === 270 ? { width: height, height: width } : { width, height };
}
