import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip } from "node:zlib";
import { limits } from "../../model/limits.js";
import { PartFault } from "./inner-part.js";

/** What a decoder makes of a stream. @throws what the decoder or the stream throws */
export async function* unpacked(source: AsyncIterable<Uint8Array>, decoder: Transform): AsyncGenerator<Uint8Array> {
  const fed = pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), decoder).catch(() => undefined); // told by the decoder, which it destroys
  try {
    for await (const piece of decoder as AsyncIterable<Uint8Array>) yield piece;
  } finally {
    decoder.destroy();
    await fed;
  }
}

/** A file of gzip members, one after the other. Where it breaks off, what stands before is given and nothing is thrown. */
export function gunzipped(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  return withinReason(unpacked(source, createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 256 * 1024 })), size);
}

/** How much may come out of a container of this size. */
export function mostOut(size: number): number {
  return Math.min(limits.takenBytes, Math.max(limits.zipFreeBytes, size * limits.zipRatio));
}

/** @throws PartFault `too-far` once more comes out than a container of this size may hold. */
export async function* withinReason(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let out = 0;
  for await (const piece of source) {
    out += piece.length;
    if (out > mostOut(size)) throw new PartFault("too-far");
    yield piece;
  }
}
