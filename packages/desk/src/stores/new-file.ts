import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { RefusedInput } from "../model/errors.js";

/** @throws RefusedInput when something is there: nothing is ever overwritten. */
export async function refuseExisting(path: string): Promise<void> {
  if (await lstat(path).catch(() => null)) throw new RefusedInput(`${path} is there already. Name a file that does not exist yet. Nothing was written.`);
}

/** A file that appears whole, readable by its owner only, and is durable on return; folders on the way to it are made. @throws RefusedInput when something is there. */
export async function writeNewFile(target: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(target);
  await refuseExisting(path);
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${basename(path)}.writing`);
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, path);
  await flushFolder(dirname(path));
}

/** Some file systems of sticks cannot flush a folder: the file itself is flushed all the same. */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().catch(() => undefined).finally(() => handle.close());
}
