import { createReadStream } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { caseLayout } from "@affiant/proof";
import { limits } from "../model/limits.js";
import type { FileReason } from "../model/case-record.js";
import { RefusedInput } from "../model/errors.js";
import type { FoundFile, Inbox } from "../ports.js";

/** Files and folders of this machine. Names are bytes: not every file name is UTF-8. */
export const inboxOnDisk: Inbox = {
  async *walk(path) {
    const root = await realpath(path).catch(() => {
      throw new RefusedInput(`There is no file or folder at ${path}. Check the path and try again.`);
    });
    yield* walkFrom(Buffer.from(root), root);
  },
  async *open(path) {
    try {
      for await (const piece of createReadStream(Buffer.from(path), { highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>) yield piece;
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      // It was there when the folder was listed: it went away, or its disk is failing. The others go on.
      throw new RefusedInput(`A file could not be read to its end (${String(error.code)}).`, { cause: "unreadable" satisfies FileReason });
    }
  },
};

interface Waiting {
  readonly path: Buffer;
  readonly depth: number;
}

/** Depth first without recursion, so that no folder is too deep for the stack. */
async function* walkFrom(start: Buffer, root: string): AsyncIterable<FoundFile> {
  const waiting: Waiting[] = [{ path: start, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth } = next;
    const found = await lstat(path).catch(() => null);
    if (!found) yield { path, size: 0, refused: "unreadable" };
    else if (found.isSymbolicLink()) yield { path, size: 0, refused: await whereLinkGoes(path, root) };
    else if (found.isFile()) yield { path, size: found.size, refused: await whyNotReadable(path, found.size) };
    else if (!found.isDirectory()) yield { path, size: 0, refused: "not-a-file" };
    else if (depth >= limits.folderDepth) yield { path, size: 0, refused: "too-deep-folder" };
    else {
      const names = await readdir(path, { encoding: "buffer" }).catch(() => null);
      if (!names) yield { path, size: 0, refused: "unreadable" };
      const isCase = names?.some((name) => name.toString() === caseLayout.manifest) ?? false;
      if (isCase) yield { path, size: 0, refused: "case-folder" };
      for (const name of isCase ? [] : (names ?? []).sort((a, b) => Buffer.compare(b, a)))
        waiting.push({ path: Buffer.concat([path, Buffer.from(sep), name]), depth: depth + 1 });
    }
  }
}

async function whyNotReadable(path: Buffer, size: number): Promise<FileReason | null> {
  if (size === 0) return "empty";
  if (size > limits.originalBytes) return "too-large";
  const handle = await open(path, "r").catch(() => null);
  if (!handle) return "unreadable";
  await handle.close();
  return null;
}

/** Links are never followed: what they point to is received under its own name, or not meant. */
async function whereLinkGoes(path: Buffer, root: string): Promise<FileReason> {
  const target = await realpath(path).catch((error: unknown) => (isLoop(error) ? "loop" : null));
  if (target === "loop") return "link-loop";
  if (target === null) return "unreadable";
  if (path.toString().startsWith(target + sep)) return "link-loop";
  const inside = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
  if (!inside) return "link-out";
  return (await stat(target)).isDirectory() && path.toString().startsWith(target) ? "link-loop" : "link-in";
}

function isLoop(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ELOOP";
}
