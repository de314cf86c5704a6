import { createReadStream, lstatSync } from "node:fs";
import type { BigIntStats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { caseLayout } from "../model/case-layout.js";
import { limits } from "../model/limits.js";
import type { FileReason } from "../model/case-record.js";
import { RefusedInput } from "../model/errors.js";
import type { FoundFile, Inbox } from "../ports.js";
import { fileStamp } from "./file-stamp.js";

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

/** A name that was met, and what it is; null when that cannot be told. */
interface Waiting {
  readonly path: Buffer;
  readonly depth: number;
  readonly found: BigIntStats | null;
}

/** Depth first without recursion, so that no folder is too deep for the stack. */
async function* walkFrom(start: Buffer, root: string): AsyncIterable<FoundFile> {
  const waiting: Waiting[] = [{ path: start, depth: 0, found: look(start) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.found?.isDirectory() === true) {
      const inside = await openFolder(next);
      if (typeof inside === "string") yield refused(next.path, inside);
      else waiting.push(...inside);
    } else yield await asFile(next, root);
  }
}

async function asFile({ path, found }: Waiting, root: string): Promise<FoundFile> {
  if (!found) return refused(path, "unreadable");
  if (found.isSymbolicLink()) return refused(path, await whereLinkGoes(path, root));
  if (!found.isFile()) return refused(path, "not-a-file");
  return { path, size: Number(found.size), refused: null, stamp: fileStamp(found) };
}

function refused(path: Buffer, reason: FileReason): FoundFile {
  return { path, size: 0, refused: reason, stamp: null };
}

/** Looks go on for so long before others have a turn: a slow disk takes milliseconds for each, and a desk must answer meanwhile. */
const looksMilliseconds = 20;

/** What is in a folder, the last name first; or why it is not looked into. */
async function openFolder({ path, depth }: Waiting): Promise<Waiting[] | FileReason> {
  if (depth >= limits.folderDepth) return "too-deep-folder";
  const names = await readdir(path, { encoding: "buffer" }).catch(() => null);
  if (!names) return "unreadable";
  if (names.some((name) => name.toString() === caseLayout.manifest)) return "case-folder";
  const paths = names.sort((a, b) => Buffer.compare(b, a)).map((name) => Buffer.concat([path, Buffer.from(sep), name]));
  const inside: Waiting[] = [];
  let since = performance.now();
  for (const one of paths) {
    inside.push({ path: one, depth: depth + 1, found: look(one) });
    if (performance.now() - since < looksMilliseconds) continue;
    await setImmediate();
    since = performance.now();
  }
  return inside;
}

/** Waits in place: asking and being told later costs ten times as much as the look. */
function look(path: Buffer): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return null;
  }
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
