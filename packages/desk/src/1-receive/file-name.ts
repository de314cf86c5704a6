import { base64url } from "@affiant/proof";
import type { Reading } from "../model/reading.js";

/** A file's name and folder, as text when they are UTF-8 and as base64url when they are not. */
export interface FileName {
  readonly name: string;
  readonly path: string;
  readonly bytes: boolean;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const slash = 0x2f;

export function fileName(path: Uint8Array): FileName {
  const cut = path.lastIndexOf(slash) + 1;
  const parts = [path.subarray(cut), path.subarray(0, Math.max(0, cut - 1))] as const;
  try {
    const [name, folder] = parts.map((part) => strictUtf8.decode(part));
    return { name: (name ?? "").normalize("NFC"), path: (folder ?? "").normalize("NFC"), bytes: false };
  } catch {
    const [name, folder] = parts.map((part) => base64url(part));
    return { name: name ?? "", path: folder ?? "", bytes: true };
  }
}

/** For the user's own screen: control characters, which could forge lines or colours, are shown as `�`. */
export function shownName(path: Uint8Array): string {
  const name = lenientUtf8.decode(path.subarray(path.lastIndexOf(slash) + 1));
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}

const mediaByEnding: ReadonlyMap<string, Reading["media"]> = new Map([
  ["txt", "text"], ["text", "text"],
  ["md", "markdown"], ["markdown", "markdown"],
  ["html", "html"], ["htm", "html"], ["xhtml", "html"],
  ["eml", "email"],
  ["pdf", "pdf"], ["docx", "docx"], ["docm", "docx"], ["odt", "odt"],
  ["png", "image"], ["jpg", "image"], ["jpeg", "image"], ["jfif", "image"], ["tif", "image"], ["tiff", "image"], ["webp", "image"], ["gif", "image"], ["bmp", "image"],
  // Not decoded, and said to be: some that are called so are another kind.
  ["heic", "image"], ["heif", "image"], ["avif", "image"], ["jp2", "image"], ["j2k", "image"], ["jpf", "image"], ["jpx", "image"], ["jxl", "image"],
]);

/** How bytes can be read whose file's name is forgotten: as HTML or as text; null where they look like neither. */
export function mediaOfBytes(bytes: Uint8Array): Reading["media"] | null {
  const packed = mediaOfPacked(bytes);
  if (packed !== null) return packed;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (bytes.includes(0) && !utf16) return null;
  const beginning = lenientUtf8.decode(bytes.subarray(0, 1024));
  return /^[\uFEFF\s]*<(?:!doctype\s+html|\?xml|html|head|body|!--)/i.test(beginning) ? "html" : "text";
}

const letters = new TextDecoder("latin1");
/** PNG, JPEG, TIFF, GIF and WebP, as their first bytes look; decoders differ over 0x89. */
const pictureMarks = /^(?:[\u0089\u2030]PNG\r\n|\u00FF\u00D8\u00FF|II\*\u0000|MM\u0000\*|GIF8[79]a|RIFF[^]{4}WEBP)/u;

/** Kinds that are no text, by the marks they begin with and, of a ZIP file, by the names of its parts. */
function mediaOfPacked(bytes: Uint8Array): Reading["media"] | null {
  const beginning = letters.decode(bytes.subarray(0, 1024));
  if (pictureMarks.test(beginning)) return "image";
  if (beginning.includes("%PDF-")) return "pdf";
  if (!beginning.startsWith("PK\u0003\u0004")) return null;
  if (beginning.slice(30, 90).startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  // The list of the parts stands at the end.
  return letters.decode(bytes.subarray(-64 * 1024)).includes("word/document.xml") ? "docx" : null;
}

/** How a file can be read, by its name; null: kept, not read. */
export function mediaOf(name: string): Reading["media"] | null {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1];
  return mediaByEnding.get(ending?.toLowerCase() ?? "") ?? null;
}
