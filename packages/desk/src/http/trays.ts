import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { RefusedInput } from "../model/errors.js";
import { limits } from "../model/limits.js";
import type { Random } from "../ports.js";
import { found, TooLarge } from "./answers.js";

/**
 * Files on their way in. Each tray is a folder of its own outside the case, for this user only; it is emptied once the
 * case has taken its files, when the desk closes, and when a later desk finds that its own was killed.
 */
export interface Trays {
  open(): Promise<string>;
  /** @throws RefusedInput on a path that leaves the tray or is there already; TooLarge past the limits. */
  put(tray: string, path: string, body: ReadableStream<Uint8Array> | null): Promise<void>;
  /** Hands the tray's folder over and empties it afterwards. */
  take<T>(tray: string, use: (folder: string) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const prefix = "affiant-tray-";
const mostFiles = 10_000;
const mostTrays = 8;

export function openTrays(random: Random): Trays {
  const trays = new Map<string, { readonly folder: string; files: number }>();
  const drop = async (tray: string): Promise<void> => {
    const folder = trays.get(tray)?.folder;
    trays.delete(tray);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  return {
    async open() {
      const oldest = trays.keys().next();
      if (trays.size >= mostTrays && oldest.done !== true) await drop(oldest.value);
      const name = Buffer.from(random.bytes(16)).toString("base64url");
      trays.set(name, { folder: await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`)), files: 0 });
      return name;
    },
    async put(tray, path, body) {
      const open = found(trays.get(tray));
      if (open.files >= mostFiles) throw new TooLarge();
      open.files += 1;
      const target = join(open.folder, ...safeSegments(path));
      await mkdir(dirname(target), { recursive: true });
      await write(target, body);
    },
    async take(tray, use) {
      const open = found(trays.get(tray));
      try {
        return await use(open.folder);
      } finally {
        await drop(tray);
      }
    },
    async close() {
      for (const tray of [...trays.keys()]) await drop(tray);
    },
  };
}

/** What witnesses sent does not stay behind in a folder for temporary files: trays of desks that no longer run are emptied. */
export async function sweepTrays(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^affiant-tray-(\d{1,10})-/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined); // another user's
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The folders and name of a path as a browser gives it. @throws RefusedInput when it could lead out of the tray. */
export function safeSegments(path: string): readonly string[] {
  const segments = path.split("/");
  const sound = segments.length <= limits.folderDepth && segments.every(isSafe);
  if (!sound) throw new RefusedInput("A file's path must be relative, without '..', and of ordinary characters.");
  return segments;
}

function isSafe(segment: string): boolean {
  return segment !== "" && segment !== "." && segment !== ".." && Buffer.byteLength(segment) <= 255 && !/[\\\u0000-\u001f\u007f]/u.test(segment);
}

async function write(target: string, body: ReadableStream<Uint8Array> | null): Promise<void> {
  let size = 0;
  const limit = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      if (size > limits.originalBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
  const source = body === null ? Readable.from([]) : Readable.fromWeb(body);
  try {
    await pipeline(source, limit, createWriteStream(target, { flags: "wx" }));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "EEXIST" || error.code === "EISDIR")) {
      throw new RefusedInput("A file of this path is in the tray already.", { cause: error });
    }
    await rm(target, { force: true });
    throw error;
  }
}
