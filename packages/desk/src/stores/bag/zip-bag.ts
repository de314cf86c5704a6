/** A bag in a ZIP file, read where it lies: nothing is unpacked, and an archive that can be read in two ways is refused. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import yauzl from "yauzl";
import { RefusedInput } from "../../model/errors.js";
import { limits } from "../../model/limits.js";
import type { BagEntry, BagFiles, FileDigests } from "../../ports.js";
import { rangeOf, type RandomAccess } from "./random-access.js";

/** One file of the archive, and where its bytes lie. */
interface Packed {
  readonly path: string;
  readonly kind: BagEntry["kind"] | "folder";
  readonly size: number;
  readonly deflated: boolean;
  readonly start: number;
  readonly end: number;
}

/** The bag, and the folder in the archive that it lies in. @throws RefusedInput where the archive is not to be trusted. */
export async function openZipBag(access: RandomAccess): Promise<BagFiles> {
  const packed = await readDirectory(access).catch((error: unknown) => {
    if (error instanceof RefusedInput) throw error;
    throw refused(`cannot be read as one (${error instanceof Error ? shown(error.message) : "it is damaged"})`);
  });
  refuseBombs(packed, access.size);
  const folder = commonFolder(packed);
  const files = new Map<string, Packed>();
  const entries: BagEntry[] = [];
  for (const { kind, ...one } of packed) {
    if (kind === "folder") continue;
    const path = one.path.slice(folder.length);
    entries.push({ path, kind, size: one.size });
    if (kind === "file" && !files.has(path)) files.set(path, { kind, ...one });
  }
  const read = (path: string): AsyncIterable<Uint8Array> => {
    const one = files.get(path);
    return one ? unpacked(access, one) : Readable.from([]);
  };
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- a port that may wait
    async *list() { yield* entries; },
    read,
    async digests(wanted) {
      const found = new Map<string, FileDigests>();
      for (const [path, algorithms] of wanted) {
        const digests = await digestsOf(read(path), algorithms).catch(() => null);
        if (digests && files.has(path)) found.set(path, digests);
      }
      return found;
    },
  };
}

async function digestsOf(pieces: AsyncIterable<Uint8Array>, algorithms: readonly string[]): Promise<FileDigests> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    for (const [, hash] of hashes) hash.update(piece);
  }
  return { size, hex: new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest("hex")])) };
}

async function* unpacked(access: RandomAccess, { start, end, deflated, size }: Packed): AsyncIterable<Uint8Array> {
  const raw = rangeOf(access, start, end);
  if (!deflated) {
    yield* raw;
    return;
  }
  let given = 0;
  const source = Readable.from(raw);
  const inflate = createInflateRaw();
  source.on("error", (error) => inflate.destroy(error));
  for await (const piece of source.pipe(inflate) as AsyncIterable<Uint8Array>) {
    given += piece.length;
    if (given > size) throw refused("holds a file that unpacks to more than it says");
    yield piece;
  }
  if (given !== size) throw refused("holds a file that unpacks to less than it says");
}

/** Reads small ranges out of blocks of 64 KiB, for the many small reads of a directory. */
class BlockReader extends yauzl.RandomAccessReader {
  readonly #access: RandomAccess;
  #at = -1;
  #block: Uint8Array = new Uint8Array();

  constructor(access: RandomAccess) {
    super();
    this.#access = access;
  }

  async #range(position: number, length: number): Promise<Uint8Array> {
    const inside = position - this.#at;
    if (this.#at >= 0 && inside >= 0 && inside + length <= this.#block.length) return this.#block.subarray(inside, inside + length);
    this.#block = await this.#access.read(position, Math.max(length, Math.min(65_536, this.#access.size - position)));
    this.#at = position;
    return this.#block.subarray(0, length);
  }

  // eslint-disable-next-line max-params -- the signature is yauzl's
  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.#range(position, length).then(
      (bytes) => { buffer.set(bytes, offset); callback(null); },
      (error: unknown) => { callback(error instanceof Error ? error : new Error("unreadable")); },
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.#access, start, end));
  }
}

async function readDirectory(access: RandomAccess): Promise<readonly Packed[]> {
  const zip = await yauzl.fromRandomAccessReaderPromise(new BlockReader(access), access.size, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false });
  if (zip.entryCount > limits.zipEntries) throw refused(`names more than ${limits.zipEntries} files`);
  const central = Number(zip.readEntryCursor);
  const entries: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  await requireDirectoryEnd(access, Number(zip.readEntryCursor));
  const packed: Packed[] = [];
  const ranges: { readonly from: number; readonly to: number; readonly path: string }[] = [];
  for (const entry of entries) {
    const one = await place(zip, entry);
    packed.push(one);
    ranges.push({ from: entry.relativeOffsetOfLocalHeader, to: one.end, path: one.path });
  }
  requireNoOverlap(ranges, central);
  return packed;
}

/** After the entries that the archive counts comes its end, and not an entry more. */
async function requireDirectoryEnd(access: RandomAccess, at: number): Promise<void> {
  const signature = Buffer.from(await access.read(at, 4)).readUInt32LE();
  if (signature !== 0x06054b50 && signature !== 0x06064b50) throw refused("counts fewer files than its directory holds, or more");
}

/** Where an entry's bytes lie. Its own header must say the same as the directory: two readers would else see two files. */
async function place(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Packed> {
  const path = nameOf(entry);
  const local = await zip.readLocalFileHeaderPromise(entry);
  const described = (entry.generalPurposeBitFlag & 0x8) !== 0;
  const sizes = [[local.compressedSize, entry.compressedSize], [local.uncompressedSize, entry.uncompressedSize], [local.crc32, entry.crc32]] as const;
  if (!Buffer.from(entry.fileNameRaw).equals(local.fileName)) throw refused(`gives a file two names: ${shown(path)}`);
  if (local.compressionMethod !== entry.compressionMethod) throw refused(`packs a file in two ways: ${shown(path)}`);
  if (!described && sizes.some(([here, there]) => here !== there && here !== 0xffffffff)) throw refused(`gives a file two sizes: ${shown(path)}`);
  if (entry.isEncrypted() || (local.generalPurposeBitFlag & 1) !== 0) throw refused(`holds an encrypted file: ${shown(path)}`);
  if (entry.compressionMethod === 0 && entry.compressedSize !== entry.uncompressedSize) throw refused(`gives a file two sizes: ${shown(path)}`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw refused(`packs a file in a way that is not read here: ${shown(path)}`);
  return {
    path, kind: kindOf(entry, path), size: entry.uncompressedSize, deflated: entry.compressionMethod === 8,
    start: local.fileDataStart, end: local.fileDataStart + entry.compressedSize,
  };
}

function nameOf(entry: yauzl.Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  if ((entry.generalPurposeBitFlag & 0x800) === 0) return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw refused("holds a name that is not the UTF-8 it says it is");
  }
}

/** The kind that a Unix archiver wrote; without one, a file or, by its last character, a folder. */
function kindOf(entry: yauzl.Entry, path: string): Packed["kind"] {
  const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (mode === 0o120000) return "link";
  if (path.endsWith("/")) return entry.uncompressedSize === 0 ? "folder" : "other";
  return mode === 0 || mode === 0o100000 ? "file" : "other";
}

/** Bytes between two files that belong to neither: what an archiver writes behind a file, at most. */
const descriptorBytes = 24;

function requireNoOverlap(ranges: readonly { readonly from: number; readonly to: number; readonly path: string }[], central: number): void {
  let end = 0;
  for (const { from, to, path } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from < end) throw refused(`holds files that lie over each other: ${shown(path)}`);
    if (from > end + descriptorBytes) throw refused(`holds bytes that no file of its directory owns, before ${shown(path)}`);
    end = to;
  }
  if (end > central) throw refused("holds a file that reaches into its directory");
  if (central > end + descriptorBytes) throw refused("holds bytes that no file of its directory owns, before its directory");
}

function refuseBombs(packed: readonly Packed[], archiveBytes: number): void {
  let total = 0;
  for (const { path, size, start, end } of packed) {
    total += size;
    if (size > limits.zipFreeBytes && size > (end - start) * limits.zipRatio) throw refused(`holds a file that unpacks to more than ${limits.zipRatio} times its size: ${shown(path)}`);
  }
  if (total > limits.zipFreeBytes && total > archiveBytes * limits.zipRatio) throw refused(`unpacks to more than ${limits.zipRatio} times its size`);
}

/** `NAME/` where everything lies in one folder and the bag is in it, as RFC 8493, section 4, has it; else nothing. */
function commonFolder(packed: readonly Packed[]): string {
  const first = packed[0]?.path ?? "";
  const folder = first.slice(0, first.indexOf("/") + 1);
  const isBag = packed.some(({ path }) => path === `${folder}bagit.txt`);
  return isBag && folder !== "data/" && packed.every(({ path }) => path.startsWith(folder)) ? folder : "";
}

function refused(why: string): RefusedInput {
  return new RefusedInput(`The ZIP file ${why}. Nothing in it was checked.`);
}

/** A name for a message: short, on one line, and steering no terminal. */
function shown(name: string): string {
  return name.slice(0, 200).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}
