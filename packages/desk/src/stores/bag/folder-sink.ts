import { mkdirSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import { flushFolder } from "../new-file.js";

/** A folder that appears whole or not at all: it is written beside its place and renamed. */
export interface FolderSink {
  readonly folder: string;
  /** `size` is what will come; a folder has no need of it, a ZIP file has. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, size?: number): Promise<void>;
  /** Where a file is to be written by the caller, who flushes it; its folder is there. A ZIP file has no such place. */
  readonly placeFor?: (path: string) => string;
  /** Puts the folder into its place: durable on return. */
  finish(): Promise<void>;
  /** Takes away what was written so far. */
  abandon(): Promise<void>;
}

/** Files that are open at once, to be flushed together: a disk takes many flushes for little more than one. */
const flushedAtOnce = 64;

/** @throws RefusedInput when something is there already: nothing is ever overwritten. */
export async function folderSink(target: string): Promise<FolderSink> {
  const folder = resolve(target);
  const there = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new RefusedInput(`${target} is not a folder that can be written.`);
  });
  if (there.length > 0) throw new RefusedInput(`${target} is not empty. Name a folder that does not exist yet.`);
  const draft = join(dirname(folder), `.${basename(folder)}.writing`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  return new DraftFolder(folder, draft);
}

class DraftFolder implements FolderSink {
  readonly folder: string;
  readonly #draft: string;
  readonly #folders: Set<string>;
  #unflushed: FileHandle[] = [];

  constructor(folder: string, draft: string) {
    this.folder = folder;
    this.#draft = draft;
    this.#folders = new Set([draft]);
  }

  readonly placeFor = (path: string): string => {
    const place = resolve(this.#draft, path);
    if (!place.startsWith(this.#draft + sep)) throw new BrokenInvariant("a file to be written lies outside its folder");
    const inside = dirname(place);
    if (!this.#folders.has(inside)) mkdirSync(inside, { recursive: true });
    for (let above = inside; !this.#folders.has(above); above = dirname(above)) this.#folders.add(above);
    return place;
  };

  async write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const handle = await open(this.placeFor(path), "wx");
    this.#unflushed.push(handle);
    for await (const piece of bytes) await handle.writeFile(piece);
    if (this.#unflushed.length >= flushedAtOnce) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    for (const folder of this.#folders) await flushFolder(folder);
    await rename(this.#draft, this.folder);
    await flushFolder(dirname(this.folder));
  }

  async abandon(): Promise<void> {
    await this.#close();
    await rm(this.#draft, { recursive: true, force: true });
  }

  async #flush(): Promise<void> {
    await Promise.all(this.#unflushed.map((handle) => handle.sync()));
    await this.#close();
  }

  async #close(): Promise<void> {
    const handles = this.#unflushed;
    this.#unflushed = [];
    await Promise.allSettled(handles.map((handle) => handle.close()));
  }
}
