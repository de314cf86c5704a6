import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What can fail half-way. Fault tests break each of them, before and after it took hold. */
export type DiskStep = "make-folder" | "write" | "flush" | "rename" | "flush-folder" | "append" | "truncate" | "remove";
export interface DiskWatcher {
  before?(step: DiskStep, path: string): void;
  after?(step: DiskStep, path: string): void;
}

/** Files that are written at the same time: as many as node has threads for them, several times over. */
const filesAtOnce = 32;

/** Writes that survive the loss of power: nothing is in its place before it is whole and flushed. */
export class Disk {
  readonly #temporary: string;
  readonly #watcher: DiskWatcher;

  /** @param temporary - folder for unfinished files, on the same file system as what is written. */
  constructor(temporary: string, watcher: DiskWatcher = {}) {
    this.#temporary = temporary;
    this.#watcher = watcher;
  }

  async #step<T>(step: DiskStep, path: string, work: () => Promise<T>): Promise<T> {
    this.#watcher.before?.(step, path);
    const result = await work();
    this.#watcher.after?.(step, path);
    return result;
  }

  /** A folder with all above it, durable. */
  async folder(path: string, mode = 0o777): Promise<void> {
    const first = await this.#step("make-folder", path, () => mkdir(path, { recursive: true, mode }));
    if (first === undefined) return;
    // Each new name stands in the folder above it.
    for (let made = path; made.length >= first.length; made = dirname(made)) await this.flushFolder(dirname(made));
  }

  async flushFolder(path: string): Promise<void> {
    await this.#step("flush-folder", path, async () => {
      const handle = await open(path, "r");
      await handle.sync().finally(() => handle.close());
    });
  }

  /** A new unfinished file. Give its path to {@link place} or {@link discard}. */
  async temporary(mode = 0o666): Promise<{ readonly handle: FileHandle; readonly path: string }> {
    await this.folder(this.#temporary);
    const path = join(this.#temporary, randomBytes(12).toString("hex"));
    return { handle: await open(path, "wx", mode), path };
  }

  /** Flushes and closes an unfinished file and moves it to where it belongs, in a folder that is there. */
  async place(unfinished: { readonly handle: FileHandle; readonly path: string }, path: string): Promise<void> {
    await this.#rename(unfinished, path);
    await this.flushFolder(dirname(path));
  }

  async #rename(unfinished: { readonly handle: FileHandle; readonly path: string }, path: string): Promise<void> {
    await this.#step("flush", path, () => unfinished.handle.sync());
    await unfinished.handle.close();
    await this.#step("rename", path, () => rename(unfinished.path, path));
  }

  async discard(unfinished: { readonly handle: FileHandle; readonly path: string }): Promise<void> {
    await unfinished.handle.close();
    await rm(unfinished.path, { force: true });
  }

  /** The file has these bytes, or what it had before; durable on return. */
  async replace(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
    await this.folder(dirname(path));
    const unfinished = await this.temporary(mode);
    try {
      await this.#step("write", path, () => unfinished.handle.writeFile(bytes));
      await this.place(unfinished, path);
    } catch (error) {
      await this.discard(unfinished).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Several files at once, each as with {@link Disk.replace}: some have taken their places when one fails. Disks take
   * flushes together, and a folder is flushed once for all its new names.
   */
  async replaceAll(files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>): Promise<void> {
    let waiting: { readonly path: string; readonly bytes: Uint8Array }[] = [];
    for (const file of files) {
      waiting.push(file);
      if (waiting.length < filesAtOnce) continue;
      await this.#replaceSome(waiting);
      waiting = [];
    }
    await this.#replaceSome(waiting);
  }

  async #replaceSome(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const folders = new Set(files.map(({ path }) => dirname(path)));
    for (const folder of folders) await this.folder(folder);
    // All are waited for, so that nothing is still written after a failure was told.
    const done = await Promise.allSettled(files.map(async ({ path, bytes }) => {
      const unfinished = await this.temporary();
      try {
        await this.#step("write", path, () => unfinished.handle.writeFile(bytes));
        await this.#rename(unfinished, path);
      } catch (error) {
        await this.discard(unfinished).catch(() => undefined);
        throw error;
      }
    }));
    const failed = done.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
    for (const folder of folders) await this.flushFolder(folder);
  }

  /** Writes at a place of an open file and flushes it. */
  async append(file: { readonly handle: FileHandle; readonly path: string }, bytes: Uint8Array, at: number): Promise<void> {
    await this.#step("append", file.path, async () => {
      for (let done = 0; done < bytes.length;) {
        done += (await file.handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
      }
    });
    await this.#step("flush", file.path, () => file.handle.datasync());
  }

  async truncate(file: { readonly handle: FileHandle; readonly path: string }, length: number): Promise<void> {
    await this.#step("truncate", file.path, () => file.handle.truncate(length));
    await this.#step("flush", file.path, () => file.handle.sync());
  }

  /** Moves a file or folder to where nothing is, or a file is, on the same file system: durable on return. */
  async move(from: string, to: string): Promise<void> {
    await this.folder(dirname(to));
    await this.#step("rename", to, () => rename(from, to));
    await this.flushFolder(dirname(to));
    await this.flushFolder(dirname(from));
  }

  async remove(path: string): Promise<void> {
    await this.#step("remove", path, () => rm(path, { recursive: true, force: true }));
  }

  /** Throws away what earlier, interrupted writes left. Only for whoever holds the case's lock. */
  async clearTemporary(): Promise<void> {
    const names = await readdir(this.#temporary).catch(() => []);
    for (const name of names) await rm(join(this.#temporary, name), { recursive: true, force: true });
  }
}
