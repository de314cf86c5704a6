import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Derived } from "../ports.js";

/**
 * Derived results as files `derived/<deriver>/<ab>/<digest>.json`. The first line is a checksum over the rest, so that
 * a damaged entry reads as absent and is made again. Nothing is flushed: losing an entry costs time only.
 */
export function derivedOnDisk(folder: string): Derived {
  const pathOf = (deriver: string, inputDigest: string): string =>
    join(folder, deriver, inputDigest.slice(0, 2), `${inputDigest}.json`);
  return {
    async get(deriver, inputDigest) {
      const bytes = await readFile(pathOf(deriver, inputDigest)).catch(() => null);
      if (!bytes) return null;
      const lineEnd = bytes.indexOf(0x0a);
      const rest = bytes.subarray(lineEnd + 1);
      return lineEnd > 0 && bytes.toString("latin1", 0, lineEnd) === checksumLine(rest) ? rest : null;
    },
    async put(deriver, inputDigest, result) {
      const path = pathOf(deriver, inputDigest);
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}.tmp`;
      await writeFile(draft, Buffer.concat([Buffer.from(`${checksumLine(result)}\n`, "latin1"), result]));
      await rename(draft, path);
    },
    async drop(deriver, inputDigests) {
      for (const digest of inputDigests) {
        const path = pathOf(deriver, digest);
        await rm(path, { force: true });
        await rmdir(dirname(path)).catch(() => undefined); // as below: only where it is empty
      }
    },
    async keepOnly(names) {
      for (const deriver of await namesIn(folder)) {
        const wanted = names.get(deriver) ?? new Set();
        for (const group of await namesIn(join(folder, deriver)))
          for (const name of await namesIn(join(folder, deriver, group)))
            if (!wanted.has(name.replace(/\.json$/, ""))) await rm(join(folder, deriver, group, name), { force: true });
        await dropEmptyFolders(join(folder, deriver));
      }
    },
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** A folder that holds something stays; another process may be about to fill it. */
async function dropEmptyFolders(folder: string): Promise<void> {
  for (const group of await namesIn(folder)) await rmdir(join(folder, group)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

function checksumLine(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
