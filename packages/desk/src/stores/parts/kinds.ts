import { limits } from "../../model/limits.js";
import { plainWords } from "./inner-part.js";

/** Kinds of pages and documents that a reader may know, with the ending of a file's name that says so. */
const endings: ReadonlyMap<string, string> = new Map([
  ["text/html", "html"], ["application/xhtml+xml", "xhtml"], ["text/plain", "txt"], ["text/markdown", "md"], ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.oasis.opendocument.text", "odt"],
]);

/** Kinds of what hangs on a mail without a name, beyond those. */
const others: ReadonlyMap<string, string> = new Map([
  ["message/rfc822", "eml"], ["application/zip", "zip"], ["application/x-zip-compressed", "zip"], ["application/mbox", "mbox"],
  ["image/jpeg", "jpg"], ["image/png", "png"], ["image/gif", "gif"], ["image/tiff", "tiff"], ["audio/mpeg", "mp3"], ["video/mp4", "mp4"],
  ["text/csv", "csv"], ["text/calendar", "ics"], ["application/json", "json"],
]);

function kindOf(contentType: string): string {
  return (contentType.slice(0, 200).split(";")[0] ?? "").trim().toLowerCase();
}

/** The ending for a page or document of a web archive; null for everything else that such an archive holds. */
export function endingOf(contentType: string): string | null {
  return endings.get(kindOf(contentType)) ?? null;
}

/** A name for what hangs on a mail and has none. */
export function nameOfAttachment(index: number, contentType: string): string {
  const kind = kindOf(contentType);
  return `attachment-${String(index)}.${endings.get(kind) ?? others.get(kind) ?? "bin"}`;
}

/** A captured page is no file: its name is the last of its address, or its host, with the ending of its kind. */
export function nameOfPage(address: string, ending: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const last = url?.pathname.split("/").findLast((part) => part !== "") ?? url?.hostname ?? "page";
  const plain = plainWords(decodedPart(last), limits.partNameUnits).replace(/[/\\]/g, "_");
  return new RegExp(`\\.${ending}$|\\.${ending.replace("ml", "m")}$`, "i").test(plain) ? plain : `${plain}.${ending}`;
}

function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a percent sign that stands for itself
  }
}
