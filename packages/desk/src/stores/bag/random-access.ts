/** A file as something that can be read at any place: the door through which ZIP and age files are read. */
import { open } from "node:fs/promises";

export interface RandomAccess {
  /** Bytes in all. */
  readonly size: number;
  /** Exactly these bytes. @throws RangeError where the file does not reach so far. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A plain file of this machine. */
export async function fileAccess(path: string): Promise<RandomAccess> {
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      const bytes = Buffer.allocUnsafe(length);
      for (let at = 0; at < length;) {
        const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
        if (bytesRead === 0) throw new RangeError("the file ends before what was to be read");
        at += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}

/** What is in memory already. */
export function bytesAccess(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    read: (offset, length) =>
      offset + length > bytes.length ? Promise.reject(new RangeError("the file ends before what was to be read")) : Promise.resolve(bytes.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
}

/** A range in pieces of at most 1 MiB. */
export async function* rangeOf(access: RandomAccess, start: number, end: number): AsyncIterable<Uint8Array> {
  for (let at = start; at < end;) {
    const length = Math.min(1024 * 1024, end - at);
    yield await access.read(at, length);
    at += length;
  }
}
