import { createReadStream } from "node:fs";
import { RefusedInput } from "../model/errors.js";

/** The first bytes of a file, or of a pipe that stands for one, at most so many. */
export async function readStart(path: string, limitBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: limitBytes - 1 })) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** A small file that a person named, whole. @throws RefusedInput when it is longer than `what` can be. */
export async function readSmall(path: string, limitBytes: number, what: string): Promise<Buffer> {
  const bytes = await readStart(path, limitBytes + 1);
  if (bytes.length > limitBytes) throw new RefusedInput(`${path} is too long to be ${what}.`);
  return bytes;
}
