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
  return withinReason(members(source), size);
}

/** Written piece by piece, a new one where a member may begin: when one is damaged, all before it has been given by then. */
async function* members(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const out: Uint8Array[] = [];
  const failed: Error[] = [];
  decoder.on("data", (piece: Uint8Array) => out.push(piece));
  decoder.on("error", (error) => failed.push(error));
  const closed = new Promise<void>((resolve) => decoder.once("close", () => { resolve(); }));
  try {
    for await (const piece of source) {
      for (const slice of memberSlices(piece)) {
        await Promise.race([closed, new Promise<void>((resolve) => decoder.write(slice, () => { resolve(); }))]);
        yield* out.splice(0);
        if (failed[0]) throw failed[0];
      }
    }
    decoder.end();
    await closed;
    yield* out.splice(0);
    if (failed[0]) throw failed[0];
  } finally {
    decoder.destroy();
  }
}

const sliceBytes = 64 * 1024;
const memberBegins = Uint8Array.of(0x1f, 0x8b, 0x08);

function* memberSlices(piece: Uint8Array): Iterable<Uint8Array> {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  for (let at = 0; at < bytes.length;) {
    const next = bytes.subarray(at + 1, at + sliceBytes).indexOf(memberBegins);
    const to = next < 0 ? Math.min(bytes.length, at + sliceBytes) : at + 1 + next;
    yield bytes.subarray(at, to);
    at = to;
  }
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
