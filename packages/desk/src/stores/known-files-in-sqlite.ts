import { hash } from "node:crypto";
import type Database from "better-sqlite3";
import type { KnownFiles } from "../ports.js";

/**
 * Known files as a table of the catalog: whatever throws the catalog away (a rebuild, a forgetting, a copy without it)
 * throws them away too. Paths stand there as digests only, so that the table tells no name.
 */
export function knownFilesInSqlite(db: Database.Database): KnownFiles {
  const find = db.prepare<[Buffer, string], { sha256: Buffer }>("SELECT sha256 FROM known_file WHERE place = ? AND stamp = ?");
  const insert = db.prepare("INSERT OR REPLACE INTO known_file (place, stamp, sha256) VALUES (?, ?, ?)");
  return {
    digest: (path, stamp) => find.get(placeOf(path), stamp)?.sha256.toString("hex") ?? null,
    put: db.transaction((files: Parameters<KnownFiles["put"]>[0]) => {
      for (const { path, stamp, sha256 } of files) insert.run(placeOf(path), stamp, Buffer.from(sha256, "hex"));
    }),
  };
}

function placeOf(path: Uint8Array): Buffer {
  return hash("sha256", path, "buffer");
}
