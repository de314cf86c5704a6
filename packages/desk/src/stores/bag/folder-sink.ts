import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";

/** A folder that appears whole or not at all: it is written beside its place and renamed. */
export interface FolderSink {
  readonly folder: string;
  /** `size` is what will come; a folder has no need of it, a ZIP file has. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, size?: number): Promise<void>;
  /** Puts the folder into its place. */
  finish(): Promise<void>;
  /** Takes away what was written so far. */
  abandon(): Promise<void>;
}

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
  return {
    folder,
    async write(path, bytes) {
      const place = resolve(draft, path);
      if (!place.startsWith(draft + sep)) throw new BrokenInvariant("a file to be written lies outside its folder");
      await mkdir(dirname(place), { recursive: true });
      await pipeline(Readable.from(bytes), createWriteStream(place, { flags: "wx", flush: true }));
    },
    async finish() {
      await rename(draft, folder);
    },
    async abandon() {
      await rm(draft, { recursive: true, force: true });
    },
  };
}
