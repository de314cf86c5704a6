/** A case from a backup of it: built beside its place, checked, then put there. */
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import { RefusedInput } from "../../model/errors.js";
import type { CaseFiles } from "../../ports.js";
import { applyTombstones } from "../log/apply-tombstones.js";
import { copyCase, type CaseSource, type CopyReport } from "./case-copy.js";
import { Disk, type DiskWatcher } from "./case-folder-disk.js";
import { HashedAlready } from "./hashed-already.js";

export interface Restoring {
  /** Where it will be. */
  readonly folder: string;
  readonly copied: CopyReport;
  /** What was restored, to be checked: originals were hashed while they were copied. */
  readonly toVerify: CaseFiles;
  /**
   * Takes out again what was forgotten after the backup: acts at these places, and originals that no other act names.
   * Gives how many acts were there.
   */
  forget(places: readonly number[]): Promise<number>;
  /** Puts it into its place. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** A path of a case that a backup may hold. Hostile ones are refused before anything is written. */
function isInside(path: string): boolean {
  return path.length <= 512 && !path.includes("\\") && path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\p{Cc}]/u.test(part));
}

/**
 * Restores into a folder that does not exist yet, or is empty. The guard beside the keys is left as it is: a case that
 * is older than it cannot be signed.
 * @throws RefusedInput when something is there, or the backup holds what no case holds.
 */
export async function restoreCase(source: CaseSource, to: string, options: { readonly progress: (bytes: number) => void; readonly watcher?: DiskWatcher }): Promise<Restoring> {
  const folder = resolve(to);
  const there = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new RefusedInput(`${to} is not a folder that can be written.`);
  });
  if (there.length > 0) throw new RefusedInput(`${to} is not empty. Name a folder that does not exist yet. Nothing was written.`);
  const building = join(dirname(folder), `.${basename(folder)}.restoring`);
  await rm(building, { recursive: true, force: true });
  const disk = new Disk(join(building, caseLayout.temporary), options.watcher);
  await disk.folder(building);
  const copied = await copyCase({ source: refusingHostile(source), target: building, disk, held: new Map(), progress: options.progress });
  for (const name of [caseLayout.originals, caseLayout.layers, caseLayout.temporary]) await disk.folder(join(building, name));
  return {
    folder, copied,
    toVerify: new HashedAlready(building, copied.read),
    forget: (places) => applyTombstones({ folder: building, disk }, new Set(places)),
    finish: async () => {
      await rename(building, folder);
      await disk.flushFolder(dirname(folder));
    },
    abandon: () => rm(building, { recursive: true, force: true }),
  };
}

function refusingHostile(source: CaseSource): CaseSource {
  return {
    ...source,
    async *list() {
      for await (const file of source.list()) {
        if (!isInside(file.path)) throw new RefusedInput("The backup holds a file whose name leads outside the case. Nothing of it was kept.");
        yield file;
      }
    },
  };
}
