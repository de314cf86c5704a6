import { createReadStream } from "node:fs";
import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";
import type { BagEntry, BagFiles } from "../ports.js";

/** Folders in folders in a bag, at most. */
const depthLimit = 128;

/** A bag from anywhere, only ever read. Links are listed as such and never followed. */
export function bagFilesOnDisk(folder: string): BagFiles {
  return {
    async *list() {
      const waiting = [""];
      for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
        for await (const entry of await opendir(join(folder, inner))) {
          const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
          if (entry.isDirectory() && path.split("/").length < depthLimit) waiting.push(path);
          else yield { path, kind: kindOf(entry), size: entry.isFile() ? (await lstat(join(folder, path))).size : 0 };
        }
      }
    },
    read: (path) => createReadStream(join(folder, path), { highWaterMark: 1024 * 1024 }),
  };
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): BagEntry["kind"] {
  if (entry.isFile()) return "file";
  return entry.isSymbolicLink() ? "link" : "other";
}
