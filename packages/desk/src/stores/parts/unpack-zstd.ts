import { Decompress } from "fzstd";
import { PartFault } from "./inner-part.js";
import { Pieces } from "./pieces.js";

/** The widest window that every reader of the web has to know (RFC 8878, 3.1.1.1.2); the decoder holds it in memory. */
const widestWindow = 8 * 1024 * 1024;
/** The decoder moves its whole window for each block, however short: how much of that is borne, free and for each byte that comes out. */
const freeMoves = 4 * 1024 * 1024 * 1024;
const movesForByte = 512;

/**
 * Frames of Zstandard, one after the other, by blocks: never more than one is held. Frames that need a dictionary, or a
 * window wider than the web knows, are damaged for us. Checksums are left unread.
 * @throws PartFault `cut` inside a frame, `damaged`, `too-far` for blocks that only make work
 */
export async function* zstdFrames(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces(source);
  const work = { moved: 0, out: 0 };
  for (let magic = await pieces.exactly(4); magic; magic = await pieces.exactly(4)) {
    const number = littleEndian(magic);
    if (number === 0xfd2fb528) yield* frame(pieces, magic, work);
    else if (isSkipped(number)) await skip(pieces, littleEndian(await whole(pieces, 4)));
    else throw new PartFault("damaged");
  }
}

/** Whether a file begins with a frame of Zstandard, or with one that is passed over. */
export function isZstd(beginning: Uint8Array): boolean {
  const number = beginning.length < 4 ? 0 : littleEndian(beginning.subarray(0, 4));
  return number === 0xfd2fb528 || isSkipped(number);
}

function isSkipped(number: number): boolean {
  return number >= 0x184d2a50 && number <= 0x184d2a5f;
}

async function* frame(pieces: Pieces, magic: Uint8Array, work: { moved: number; out: number }): AsyncGenerator<Uint8Array> {
  const head = await frameHead(pieces);
  const out: Uint8Array[] = [];
  const decoder = new Decompress((piece) => out.push(piece.slice()));
  decoder.push(join(magic, head.bytes));
  for (let last = false; !last;) {
    const blockHead = await whole(pieces, 3);
    const said = littleEndian(blockHead);
    last = (said & 1) === 1;
    const kind = (said >> 1) & 3;
    if (kind === 3) throw new PartFault("damaged");
    const block = await whole(pieces, kind === 1 ? 1 : said >> 3);
    const checksum = last && head.hasChecksum ? await whole(pieces, 4) : new Uint8Array(0);
    decoder.push(join(blockHead, block, checksum), last);
    work.moved += head.window;
    for (const piece of out) work.out += piece.length;
    if (work.moved > freeMoves + work.out * movesForByte) throw new PartFault("too-far");
    yield* out.splice(0);
  }
}

/** Descriptor, window, dictionary and size of a frame (RFC 8878, 3.1.1.1). */
async function frameHead(pieces: Pieces): Promise<{ readonly bytes: Uint8Array; readonly window: number; readonly hasChecksum: boolean }> {
  const descriptor = await whole(pieces, 1);
  const flags = descriptor[0] ?? 0;
  const isOneSegment = (flags & 32) !== 0;
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  if ((flags & 3) !== 0) throw new PartFault("damaged"); // a dictionary, which is not in the stream
  const windowByte = isOneSegment ? new Uint8Array(0) : await whole(pieces, 1);
  const sizeField = sizeBytes === 0 ? new Uint8Array(0) : await whole(pieces, sizeBytes);
  const exponent = 2 ** (10 + ((windowByte[0] ?? 0) >> 3));
  const window = isOneSegment ? littleEndian(sizeField) + (sizeBytes === 2 ? 256 : 0) : exponent + (exponent / 8) * ((windowByte[0] ?? 0) & 7);
  if (window > widestWindow) throw new PartFault("damaged");
  return { bytes: join(descriptor, windowByte, sizeField), window, hasChecksum: (flags & 4) !== 0 };
}

async function whole(pieces: Pieces, length: number): Promise<Uint8Array> {
  const bytes = length === 0 ? new Uint8Array(0) : await pieces.exactly(length);
  if (!bytes) throw new PartFault("cut");
  return bytes;
}

async function skip(pieces: Pieces, length: number): Promise<void> {
  for (let left = length; left > 0;) {
    const piece = await pieces.some(left);
    if (!piece) throw new PartFault("cut");
    left -= piece.length;
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}
