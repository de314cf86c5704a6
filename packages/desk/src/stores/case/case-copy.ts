/** Copies a case file by file, hashing originals on the way, so that the copy is what was received or is not there. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import type { Disk } from "./case-folder-disk.js";
import { CaseFilesOnDisk } from "./case-folder-files.js";

/** Something a case can be copied from. */
export interface CaseSource {
  list(): AsyncIterable<{ readonly path: string; readonly size: number; readonly kind: "file" | "other" }>;
  read(path: string): AsyncIterable<Uint8Array>;
  /** When it was last written, in milliseconds; null where that is not known. */
  written(path: string): Promise<number | null>;
}

/** A file that was not copied, and why. */
export interface NotCopied {
  readonly path: string;
  readonly why: "changed" | "not-a-plain-file" | "missing";
}

export interface CopyReport {
  /** Originals whose bytes were read and hashed. */
  readonly read: ReadonlySet<string>;
  readonly files: number;
  readonly bytes: number;
  /** Originals that lay in the copy already, by their names and lengths: not read again. */
  readonly there: ReadonlySet<string>;
  readonly faults: readonly NotCopied[];
}

/** Derived results and the catalog come out again; unfinished writes belong to nobody. */
const leftOut = [caseLayout.derived, caseLayout.catalog, caseLayout.temporary];

export function belongsInCopy(path: string): boolean {
  return !leftOut.some((name) => path === name || path.startsWith(`${name}/`) || (name === caseLayout.catalog && path.startsWith(`${name}-`)) || path === `${name}.sha256`);
}

/** The digest that an original's name says; null for any other file. */
export function originalDigest(path: string): string | null {
  const match = /^originals\/sha256\/([0-9a-f]{2})\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(path);
  return match?.[3]?.startsWith(`${match[1] ?? ""}${match[2] ?? ""}`) ? match[3] : null;
}

/**
 * The order that is right at every moment, for a copy that is stopped as for one of a case that is being written: what is
 * named before what names it, acts before the tiles over them, the head last.
 */
export function copyRank(path: string): number {
  if (path === caseLayout.checkpoint) return 5;
  if (path === caseLayout.journal) return 4;
  if (path === caseLayout.manifest) return 3;
  if (path.startsWith(`${caseLayout.log}/`)) return 2;
  return /^acts\/\d{12}\.acts$/.test(path) ? 1 : 0;
}

/** A case folder to be copied. */
export function folderSource(folder: string): CaseSource {
  const files = new CaseFilesOnDisk(folder);
  return {
    list: () => files.list(),
    read: (path) => createReadStream(join(folder, path), { highWaterMark: 1024 * 1024 }),
    written: async (path) => (await lstat(join(folder, path)).catch(() => null))?.mtimeMs ?? null,
  };
}

/** One copying. */
interface Copying {
  readonly source: CaseSource;
  readonly target: string;
  readonly disk: Disk;
  /** Bytes that were read before everything else, and stand for the file at that moment. */
  readonly held: ReadonlyMap<string, Uint8Array>;
  readonly progress: (bytes: number) => void;
}

/**
 * Copies what is new or different, in an order that leaves a case whenever it is stopped. Files that the copy has and the
 * case has not are left alone. @param copying.held - journal and checkpoint, read in this order before anything else.
 */
export async function copyCase(copying: Copying): Promise<CopyReport> {
  const report = { read: new Set<string>(), files: 0, bytes: 0, there: new Set<string>(), faults: [] as NotCopied[] };
  const due: { readonly path: string; readonly size: number }[] = [];
  for await (const { path, size, kind } of copying.source.list()) {
    if (!belongsInCopy(path)) continue;
    if (kind === "file") due.push({ path, size });
    else report.faults.push({ path, why: "not-a-plain-file" });
  }
  due.sort((a, b) => copyRank(a.path) - copyRank(b.path) || (a.path < b.path ? -1 : 1));
  for (const { path, size } of due) {
    const written = await copying.source.written(path);
    if (await isThere(join(copying.target, path), { size, written, original: originalDigest(path) !== null })) {
      if (originalDigest(path) !== null) report.there.add(path);
      continue;
    }
    const done = await copyOne(path, written, copying);
    if (typeof done === "string") report.faults.push({ path, why: done });
    else {
      report.files += 1;
      report.bytes += done.bytes;
      if (originalDigest(path) !== null) report.read.add(path);
    }
  }
  return report;
}

/** An original is named by its bytes and never changes; anything else is the same with the same length and time. */
async function isThere(path: string, due: { readonly size: number; readonly written: number | null; readonly original: boolean }): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile() || found.size !== due.size) return false;
  return due.original || (due.written !== null && Math.abs(found.mtimeMs - due.written) < 1);
}

/** `changed`: an original whose bytes are not those its name says. `missing`: it went away meanwhile. */
async function copyOne(path: string, written: number | null, { source, target, disk, held, progress }: Copying): Promise<NotCopied["why"] | { readonly bytes: number }> {
  const place = join(target, path);
  await disk.folder(dirname(place));
  const unfinished = await disk.temporary();
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const kept = held.get(path);
    for await (const piece of kept ? [kept] : source.read(path)) {
      hash.update(piece);
      await unfinished.handle.writeFile(piece);
      bytes += piece.length;
      progress(piece.length);
    }
    const named = originalDigest(path);
    if (named !== null && hash.digest("hex") !== named) {
      await disk.discard(unfinished);
      return "changed";
    }
    if (written !== null && !kept) await unfinished.handle.utimes(written / 1000, written / 1000);
    await disk.place(unfinished, place);
    return { bytes };
  } catch (error) {
    await disk.discard(unfinished).catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "missing";
    throw error;
  }
}
