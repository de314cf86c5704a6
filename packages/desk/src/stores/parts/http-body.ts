import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { PartFault } from "./inner-part.js";
import { Pieces } from "./pieces.js";
import { unpacked } from "./unpacked.js";
import { zstdFrames } from "./unpack-zstd.js";

const latin1 = new TextDecoder("latin1");

/** How much of the beginning tells whether it is packed. */
const looked = 64;

/** The page itself, as a browser would have it: chunks joined, then unpacked. What says that it is packed and is not, is given as it is. */
export async function* pageOf(body: AsyncIterable<Uint8Array>, headers: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array> {
  const whole = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(body) : body;
  const codings = (headers.get("content-encoding") ?? "").toLowerCase().split(",").map((coding) => coding.trim()).filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > 3) throw new PartFault("damaged");
  let page = whole;
  for (const coding of codings.reverse()) page = decoded(page, coding);
  yield* page;
}

async function* decoded(source: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces(source);
  const beginning = await pieces.peek(looked);
  if (coding === "zstd") {
    yield* looksPlain(beginning) ? pieces.rest() : zstdBody(pieces.rest());
    return;
  }
  const decoder = decoderOf(coding, beginning);
  yield* decoder ? unpacked(pieces.rest(), decoder) : pieces.rest();
}

/** A page that breaks off is damaged: the archive around it may be whole. */
async function* zstdBody(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* zstdFrames(source);
  } catch (error) {
    throw error instanceof PartFault && error.end === "cut" ? new PartFault("damaged") : error;
  }
}

/** Null where the bytes are not packed, whatever their header says: some crawlers unpack them and keep the header. */
function decoderOf(coding: string, beginning: Uint8Array): Transform | null {
  const [first = 0, second = 0] = beginning;
  switch (coding) {
    case "gzip": case "x-gzip": return first === 0x1f && second === 0x8b ? createGunzip() : null;
    case "deflate": return (first & 15) === 8 && (first * 256 + second) % 31 === 0 ? createInflate() : looksPlain(beginning) ? null : createInflateRaw();
    case "br": return looksPlain(beginning) ? null : createBrotliDecompress();
    default: throw new PartFault("damaged");
  }
}

function looksPlain(beginning: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,20}(?:<[!?a-z]|%PDF-)/i.test(latin1.decode(beginning.subarray(0, looked)));
}

const longestSizeLine = 1_024;

/** Where the first line is no length of a chunk, the chunks were joined when it was kept. */
async function* joinChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces(source);
  for (let first = true; ; first = false) {
    const line = await pieces.line(longestSizeLine);
    const length = line ? chunkLength(line) : null;
    if (length === null) {
      if (!line) throw new PartFault("cut");
      if (!first) throw new PartFault("damaged");
      yield line;
      yield* pieces.rest();
      return;
    }
    if (length === 0) return;
    yield* chunk(pieces, length);
    await pieces.line(longestSizeLine);
  }
}

async function* chunk(pieces: Pieces, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0;) {
    const piece = await pieces.some(left);
    if (!piece) throw new PartFault("cut");
    left -= piece.length;
    yield piece;
  }
}

function chunkLength(line: Uint8Array): number | null {
  const digits = /^([0-9a-f]{1,12})[ \t]*(?:;[^\r\n]*)?\r?\n$/i.exec(latin1.decode(line))?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
