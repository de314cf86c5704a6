import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
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
    async clear() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function checksumLine(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
