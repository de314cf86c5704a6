import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import type { FileReason } from "../model/case-record.js";
import { BrokenInvariant, RefusedInput } from "../model/errors.js";
import type { FileToKeep, KeptFile, Originals } from "../ports.js";
import type { Disk } from "./case/case-folder-disk.js";
import { digestOf, readWhole } from "./case/case-folder-files.js";
import { originalPath } from "./keep-files.js";
import type { KeepResult } from "./keep-files.js";
import { workHere, workThreads } from "./work-threads.js";

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BrokenInvariant("not a SHA-256 digest");
  return originalPath(folder, sha256);
}

/** Up to this much is done sooner than a thread starts. */
const fewFiles = 16;
const fewBytes = 1024 * 1024;

/** Originals as plain files, each under its own digest: `sha256sum` can check them. */
export class OriginalsOnDisk implements Originals {
  readonly #folder: string;
  readonly #disk: Disk;

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  async put(bytes: AsyncIterable<Uint8Array>, limitBytes: number): Promise<{ readonly sha256: string; readonly size: number; readonly fresh: boolean }> {
    const unfinished = await this.#disk.temporary();
    const hash = createHash("sha256");
    let size = 0;
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > limitBytes) throw new RefusedInput(`longer than ${limitBytes} bytes`);
        hash.update(chunk);
        await unfinished.handle.writeFile(chunk);
      }
      const sha256 = hash.digest("hex");
      const path = pathOf(this.#folder, sha256);
      // What is there already counts only when it is what its name says: a damaged file is replaced by the good one.
      if (sizeOf(path) === size && (await digestOf(await open(path))).sha256 === sha256) {
        await this.#disk.discard(unfinished);
        await this.#disk.flushFolder(dirname(path));
        return { sha256, size, fresh: false };
      }
      await this.#disk.folder(dirname(path));
      await this.#disk.place(unfinished, path);
      return { sha256, size, fresh: true };
    } catch (error) {
      await this.#disk.discard(unfinished).catch(() => undefined);
      throw error;
    }
  }

  async keepFiles(files: readonly FileToKeep[]): Promise<readonly (KeptFile | RefusedInput)[]> {
    const work = { do: "keep", folder: this.#folder, files } as const;
    const few = files.reduce((sum, { size }) => sum + size, 0) <= fewBytes && files.length <= fewFiles;
    return (await (few ? workHere(work) : workThreads.run(work))).map(keptOrRefused);
  }

  async read(sha256: string): Promise<Uint8Array> {
    const bytes = await readWhole(pathOf(this.#folder, sha256));
    if (!bytes) throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is missing`);
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
      throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is not what it was`);
    }
    return bytes;
  }

  async *open(sha256: string): AsyncIterable<Uint8Array> {
    const hash = createHash("sha256");
    const path = pathOf(this.#folder, sha256);
    // A buffer is made for each reading: of a mebibyte for a small file, collecting them costs more than the work does.
    const highWaterMark = Math.min(1024 * 1024, (sizeOf(path) ?? 0) + 1);
    try {
      for await (const piece of createReadStream(path, { highWaterMark })) {
        hash.update(piece as Uint8Array);
        yield piece as Uint8Array;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is missing`);
      throw error;
    }
    if (hash.digest("hex") !== sha256) throw new BrokenInvariant(`the original ${sha256.slice(0, 12)}… is not what it was`);
  }

  has(sha256: string): Promise<boolean> {
    return Promise.resolve(sizeOf(pathOf(this.#folder, sha256)) !== null);
  }

  async remove(sha256: string): Promise<void> {
    const path = pathOf(this.#folder, sha256);
    if (sizeOf(path) === null) return;
    await this.#disk.remove(path);
    await this.#disk.flushFolder(dirname(path));
  }
}

function keptOrRefused(result: KeepResult): KeptFile | RefusedInput {
  if (!("unreadable" in result)) return result;
  // It was there when the folder was listed: it went away, or its disk is failing. The others go on.
  return new RefusedInput(`A file could not be read to its end (${result.unreadable}).`, { cause: "unreadable" satisfies FileReason });
}

/** Waits in place, as asking and being told later costs ten times as much. */
function sizeOf(path: string): number | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
