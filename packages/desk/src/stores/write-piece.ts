import { writeSync } from "node:fs";

/** Writes all of it at a place of an open file. Blocks its thread. */
export function writePiece(handle: number, piece: Uint8Array, position: number): void {
  for (let done = 0; done < piece.length;) done += writeSync(handle, piece, done, piece.length - done, position + done);
}
