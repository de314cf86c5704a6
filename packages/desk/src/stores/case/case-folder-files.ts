import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open, opendir, readFile } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { RefusedInput } from "../../model/errors.js";
import type { CaseFile, CaseFiles } from "../../ports.js";
import { workThreads } from "../work-threads.js";

function absent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** The file's bytes, or null when there is none. */
export async function readWhole(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (absent(error)) return null;
    throw error;
  }
}

/** Reads of 1 MiB: at 64 KiB, hashing costs 45 % more processor time. */
const readBytes = 1024 * 1024;

/** SHA-256 and length of an open file, which is closed then. */
export async function digestOf(handle: FileHandle, progress?: (bytes: number) => void): Promise<{ readonly sha256: string; readonly size: number }> {
  try {
    const hash = createHash("sha256");
    // No more than the file needs: most originals are small, and a fresh MiB for each costs more than its hash.
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(readBytes, (await handle.stat()).size)));
    let size = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return { sha256: hash.digest("hex"), size };
      hash.update(buffer.subarray(0, bytesRead));
      size += bytesRead;
      progress?.(bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Folders in folders in a case, at most; a case's own are five deep. */
const depthLimit = 32;

/** So much is hashed sooner than threads start. */
const fewBytes = 16 * 1024 * 1024;

/** A case folder, only ever read. */
export class CaseFilesOnDisk implements CaseFiles {
  readonly #folder: string;
  #digestedHere = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async *list(): AsyncIterable<CaseFile> {
    const waiting = [""];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      for await (const entry of await opendir(join(this.#folder, folder))) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory() && path.split("/").length < depthLimit) waiting.push(path);
        else if (!entry.isFile()) yield { path, size: 0, kind: "other" };
        else {
          // It may be gone by now, where another process writes the case.
          const size = await this.size(path);
          if (size !== null) yield { path, size, kind: "file" };
        }
      }
    }
  }

  async read(path: string, limitBytes: number): Promise<Uint8Array | null> {
    const handle = await this.#open(path);
    if (!handle) return null;
    try {
      if ((await handle.stat()).size > limitBytes) throw new RefusedInput(`${path} is longer than ${limitBytes} bytes`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  }

  async digest(path: string, progress?: (bytes: number) => void): Promise<{ readonly sha256: string; readonly size: number } | null> {
    if (this.#digestedHere < fewBytes) {
      const handle = await this.#open(path);
      const found = handle && (await digestOf(handle, progress));
      this.#digestedHere += found?.size ?? 0;
      return found;
    }
    const found = await workThreads.run({ do: "digest", path: join(this.#folder, path), algorithms: ["sha256"] }, progress);
    return found && { sha256: found.digests[0] ?? "", size: found.size };
  }

  async *pieces(path: string): AsyncIterable<Uint8Array> {
    const handle = await this.#open(path);
    if (handle) yield* handle.createReadStream({ highWaterMark: readBytes }) as AsyncIterable<Uint8Array>;
  }

  /** Its length; null when it is absent or no plain file. */
  async size(path: string): Promise<number | null> {
    const found = await lstat(join(this.#folder, path)).catch(() => null);
    return found?.isFile() ? found.size : null;
  }

  async #open(path: string): Promise<FileHandle | null> {
    try {
      return await open(join(this.#folder, path), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (error) {
      if (absent(error) || (error as NodeJS.ErrnoException).code === "ELOOP") return null;
      throw error;
    }
  }
}
