import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { Catalog } from "../ports.js";

/** A row holds so many at most. */
const partBytes = 64 * 1024 * 1024;

/** In parts, the first of which is the digest of the others. */
export function keptBytesInSqlite(db: Database.Database): Pick<Catalog, "keep" | "kept"> {
  const find = db.prepare<[string], { bytes: Buffer }>("SELECT bytes FROM kept WHERE name = ? ORDER BY part");
  const drop = db.prepare("DELETE FROM kept WHERE name = ?");
  const insert = db.prepare("INSERT INTO kept (name, part, bytes) VALUES (?, ?, ?)");
  return {
    keep: db.transaction((name: string, bytes: Uint8Array) => {
      drop.run(name);
      insert.run(name, 0, digestOf([bytes]));
      for (let at = 0, part = 1; at < bytes.length; at += partBytes, part++) insert.run(name, part, bytes.subarray(at, at + partBytes));
    }),
    kept: (name) => {
      const [digest, ...parts] = find.all(name).map(({ bytes }) => bytes);
      if (!digest || !digestOf(parts).equals(digest)) return null;
      return parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
    },
  };
}

function digestOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
