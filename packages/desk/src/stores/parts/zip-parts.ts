import yauzl from "yauzl";
import { limits } from "../../model/limits.js";
import type { PartsEnd } from "../../model/part-of.js";
import { PartFault, plainWords, worse, type InnerParts } from "./inner-part.js";
import { mostOut } from "./unpacked.js";

/** A file of a ZIP, by what its directory says. */
export interface ZipFileEntry {
  readonly path: string;
  /** From 1, among all that the directory names. */
  readonly index: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Files of a ZIP that can be opened, and what is wrong with the others. The file stays open until all have been asked for. */
export async function* zipEntries(path: string, size: number): AsyncGenerator<ZipFileEntry, PartsEnd> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }).catch(() => null);
  if (!zip) return { end: "damaged", leftOut: 0 };
  let end: PartsEnd["end"] = "all";
  let leftOut = 0;
  try {
    const entries = await directoryOf(zip, size);
    for (const [at, entry] of entries.entries()) {
      const kind = kindOf(entry);
      if (kind !== "file") leftOut += kind === "folder" ? 0 : 1;
      else if (entry.isEncrypted()) end = worse(end, "locked");
      else if (!entry.canDecodeFileData()) end = worse(end, "damaged");
      else yield { path: nameOf(entry), index: at + 1, bytes: bytesOf(zip, entry) };
    }
  } catch (error) {
    if (error instanceof PartFault && error.end === "too-far") throw error;
    end = worse(end, "damaged"); // the directory is not whole; yauzl's words may hold names
  } finally {
    zip.close();
  }
  return { end, leftOut };
}

export async function* zipParts(path: string, size: number): InnerParts {
  const entries = zipEntries(path, size);
  for (;;) {
    const next = await entries.next();
    if (next.done) return next.value;
    const { path: inside, index, bytes } = next.value;
    const shown = plainWords(inside, limits.partPathUnits);
    const name = plainWords(inside.split(/[/\\]/).at(-1) ?? "", limits.partNameUnits);
    yield { name: name === "" ? `file-${String(index)}.bin` : name, title: null, place: { how: "file", index, path: shown, id: null, url: null, captured: null }, bytes };
  }
}

/** All that it names, before anything is unpacked: what says that it unpacks too far is not begun. */
async function directoryOf(zip: yauzl.ZipFile, size: number): Promise<readonly yauzl.Entry[]> {
  if (zip.entryCount > limits.takenParts) throw new PartFault("too-far");
  const entries: yauzl.Entry[] = [];
  let out = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    out += entry.uncompressedSize;
    if (out > mostOut(size)) throw new PartFault("too-far");
  }
  return entries;
}

async function* bytesOf(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  for await (const piece of stream as AsyncIterable<Uint8Array>) yield piece;
}

const unix = 3;

function kindOf(entry: yauzl.Entry): "file" | "folder" | "other" {
  const mode = entry.versionMadeBy >>> 8 === unix ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
  if (mode !== 0 && mode !== 0o100000) return mode === 0o040000 ? "folder" : "other";
  const raw = Buffer.from(entry.fileNameRaw);
  return raw.at(-1) === 0x2f && entry.uncompressedSize === 0 ? "folder" : "file";
}

/** As it is marked, in UTF-8 or the code page of old; letters that are none become `�`. */
function nameOf(entry: yauzl.Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw); // many archivers write it and do not mark it
  } catch {
    return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
}
