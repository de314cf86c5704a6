import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { BagEntry, BagFiles } from "../../ports.js";
import { plainly } from "./digest-now.js";
import { digestsOnAllCores } from "./digests-on-all-cores.js";

/** Folders in folders in a bag, at most. */
const depthLimit = 128;
const pieceBytes = 1024 * 1024;

/** A bag from anywhere, only ever read. Links are listed as such and never followed. */
export function bagFilesOnDisk(folder: string): BagFiles {
  const sizes = new Map<string, number>();
  const sizeNow = (path: string): number => lstatSync(`${folder}/${path}`, { throwIfNoEntry: false })?.size ?? 0;
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- a port that may wait; asking the disk here and now takes half the time
    async *list() {
      const waiting = [""];
      for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
        for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
          const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
          if (entry.isDirectory() && path.split("/").length < depthLimit) waiting.push(path);
          else {
            const kind = kindOf(entry);
            const size = kind === "file" ? sizeNow(path) : 0;
            sizes.set(path, size);
            yield { path, kind, size };
          }
        }
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a port that may wait; small files are read sooner than waited for
    async *read(path) { yield* piecesOf(join(folder, path)); },
    digests: (wanted) => digestsOnAllCores([...wanted].map(([path, algorithms]) => ({ path, file: join(folder, path), algorithms, size: sizes.get(path) ?? sizeNow(path) }))),
  };
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): BagEntry["kind"] {
  if (entry.isFile()) return "file";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** Each piece in a buffer of its own, no larger than what is left of the file. */
function* piecesOf(file: string): Iterable<Uint8Array> {
  const handle = openSync(file, plainly);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new Error("not a plain file");
    for (let done = 0; ;) {
      const piece = Buffer.allocUnsafe(Math.min(pieceBytes, Math.max(1, found.size - done)));
      const length = readSync(handle, piece);
      if (length === 0) return;
      done += length;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
