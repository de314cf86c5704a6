/** A case as a second folder, brought up to the case at each run: docs/guides/backup-and-restore.md. */
import { lstat, readdir, rename } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { equalBytes } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { RefusedInput } from "../../model/errors.js";
import type { CaseFiles } from "../../ports.js";
import { loadLog, loadSteadily } from "../log/act-log-load.js";
import { rootOf } from "../log/act-log-tiles.js";
import { Disk, type DiskWatcher } from "./case-folder-disk.js";
import { CaseFilesOnDisk, readWhole } from "./case-folder-files.js";
import { digestsIn } from "./case-digests.js";
import { belongsInCopy, copyCase, folderSource, type CopyReport, type NotCopied } from "./case-copy.js";
import { originOf } from "../log/compare-with-guard.js";
import { HashedAlready } from "./hashed-already.js";

export interface BackupOptions {
  readonly progress: (bytes: number) => void;
  readonly watcher?: DiskWatcher;
}

export interface Backup {
  readonly folder: string;
  readonly copied: CopyReport;
  /** Files of the case that the backup has and the case lost: kept. */
  readonly lost: readonly string[];
  /** Files that no act names any more, since somebody was forgotten: taken out. */
  readonly dropped: readonly string[];
  /** The backup, to be checked: originals that were hashed while they were copied, or lay there before, are not read again. */
  readonly toVerify: CaseFiles;
}

/**
 * Makes or goes on with a backup. A new one appears whole; one that is there is a whole case at every moment. Takes no
 * lock and no key: a case that is being written can be backed up.
 * @throws RefusedInput when what is there is no backup of this case, or is ahead of it.
 */
export async function backUpCase(from: string, to: string, options: BackupOptions): Promise<Backup> {
  const [source, target] = [resolve(from), resolve(to)];
  if (target === source || target.startsWith(source + sep) || source.startsWith(target + sep)) {
    throw new RefusedInput("A backup of a case cannot lie in it, nor around it. Name another folder, best on another disk.");
  }
  const fresh = await isFresh(target);
  if (!fresh) await refuseOther(source, target);
  else await loadSteadily(source);
  // What an interrupted first run left is gone on with.
  const building = fresh ? join(dirname(target), `.${basename(target)}.writing`) : target;
  const disk = new Disk(join(building, caseLayout.temporary), options.watcher);
  await disk.folder(building);
  await disk.clearTemporary();
  let copied = await copyRound(source, { building, disk, options });
  for (let round = 1; round < 5 && (await hasMoved(source, building)); round += 1) copied = sum(copied, await copyRound(source, { building, disk, options }));
  const { lost, dropped } = await sweep(source, { building, disk });
  await disk.folder(join(building, caseLayout.temporary));
  if (fresh) {
    await rename(building, target);
    await disk.flushFolder(dirname(target));
  }
  return { folder: target, copied, lost, dropped, toVerify: new HashedAlready(target, new Set([...copied.read, ...copied.there])) };
}

/** Nothing is there, or an empty folder. */
async function isFresh(target: string): Promise<boolean> {
  const names = await readdir(target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new RefusedInput(`${target} is not a folder that can be read. Name a folder, or a file that ends in .age.`);
  });
  return names.length === 0;
}

/** What is there must be an earlier state of the same log. */
async function refuseOther(source: string, target: string): Promise<void> {
  const there = await originOf(target).catch(() => { throw new RefusedInput(`${target} is not empty, and no backup of a case. Name another folder. Nothing was written.`); });
  if ((await originOf(source)) !== there) throw new RefusedInput(`${target} is a backup of another case, or of another log of this one. Name another folder. Nothing was written.`);
  const own = await loadSteadily(source);
  // What was forgotten here may be gone there already, and its tombstone not there yet, where a run was cut short.
  const { size, root } = (await loadLog(target, null, { forgotten: own.bare.keys() })).signed;
  if (size > own.tree.size) throw new RefusedInput(`The backup is newer than the case: ${size} acts signed there, ${own.tree.size} here. 'affiant reconcile' brings them here. Nothing was written.`);
  if (!equalBytes(rootOf(own, size), root)) throw new RefusedInput("The backup and the case hold two histories of one log. Keep both: 'affiant verify' and a witness can show which is which. Nothing was written.");
}

interface Building {
  readonly building: string;
  readonly disk: Disk;
  readonly options: BackupOptions;
}

async function copyRound(source: string, { building, disk, options }: Building): Promise<CopyReport> {
  // Journal first, then the checkpoint, then the rest: what a writer adds meanwhile goes on where these end.
  const held = new Map<string, Uint8Array>();
  for (const path of [caseLayout.journal, caseLayout.checkpoint]) {
    const bytes = await readWhole(join(source, path));
    if (bytes) held.set(path, bytes);
  }
  return copyCase({ source: folderSource(source), target: building, disk, held, progress: options.progress });
}

/** Whether the case was written since: then there may be originals that were not listed. */
async function hasMoved(source: string, building: string): Promise<boolean> {
  for (const path of [caseLayout.journal, caseLayout.checkpoint]) {
    const [now, then] = [await readWhole(join(source, path)), await readWhole(join(building, path))];
    if (!now || !then || !equalBytes(now, then)) return true;
  }
  return false;
}

function sum(first: CopyReport, second: CopyReport): CopyReport {
  return {
    read: new Set([...first.read, ...second.read]), files: first.files + second.files, bytes: first.bytes + second.bytes, there: second.there,
    faults: second.faults,
  };
}

/** Takes out what the case has no more because it was forgotten, and old partial tiles; anything else that is missing there is kept, and said. */
async function sweep(source: string, { building, disk }: Omit<Building, "options">): Promise<{ readonly lost: readonly string[]; readonly dropped: readonly string[] }> {
  const gone: string[] = [];
  for await (const { path } of new CaseFilesOnDisk(building).list()) {
    if (belongsInCopy(path) && !(await lstat(join(source, path)).catch(() => null))) gone.push(path);
  }
  if (gone.length === 0) return { lost: [], dropped: [] };
  const named = new Set<string>();
  for (const { act } of (await loadLog(building, null)).acts) digestsIn(act.body, named);
  const [lost, dropped]: [string[], string[]] = [[], []];
  for (const path of gone) {
    const digest = /([0-9a-f]{64})$/.exec(path)?.[1];
    if (path.startsWith(`${caseLayout.log}/tile/`)) await disk.remove(join(building, path));
    else if (digest !== undefined && !named.has(digest)) {
      await disk.remove(join(building, path));
      dropped.push(path);
    } else lost.push(path);
  }
  return { lost, dropped };
}

/** What was not copied, in words. */
export function notCopiedWords({ path, why }: NotCopied): string {
  const words: Readonly<Record<NotCopied["why"], string>> = { changed: "its bytes are not those that were received", "not-a-plain-file": "a link or something else that a case does not hold", missing: "it went away while it was copied" };
  return `${path}: ${words[why]}`;
}
