import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { caseLayout, isSegment } from "../../model/case-layout.js";
import type { Disk } from "./case-folder-disk.js";

/** The parent's log on its way out: it goes when the branch is wholly in its place. */
const before = "log-before";

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

/** Whether a branch is half in its place, as after a crash. */
export function branchIsHalfInPlace(folder: string): Promise<boolean> {
  return exists(join(folder, caseLayout.branching));
}

/**
 * Puts a branch that stands whole in `branching/` into its place, file by file. May be cut short anywhere and called
 * again: what is still in `branching/` has not been moved. It signs nothing, so any device can finish it.
 */
export async function putBranchInPlace(folder: string, disk: Disk): Promise<void> {
  const from = join(folder, caseLayout.branching);
  const waiting = (name: string): Promise<boolean> => exists(join(from, name));
  // In order: as long as one of its segments waits, so does the last.
  const names = (await readdir(join(from, caseLayout.acts)).catch(() => [])).sort();
  await removeSegmentsAfter(names.findLast(isSegment), { folder, disk });
  for (const name of names) {
    await disk.move(join(from, caseLayout.acts, name), join(folder, caseLayout.acts, name));
  }
  if (await waiting(caseLayout.log)) {
    if (!(await waiting(before))) await disk.move(join(folder, caseLayout.log), join(from, before));
    await disk.move(join(from, caseLayout.log), join(folder, caseLayout.log));
  }
  if (await waiting(caseLayout.manifest)) await disk.move(join(from, caseLayout.manifest), join(folder, caseLayout.manifest));
  await disk.remove(from);
  await disk.flushFolder(folder);
}

/** Segments of the parent beyond the branch's last one hold acts that were never in a signed head; they have been set aside. */
async function removeSegmentsAfter(last: string | undefined, { folder, disk }: { readonly folder: string; readonly disk: Disk }): Promise<void> {
  if (last === undefined) return;
  for (const name of await readdir(join(folder, caseLayout.acts))) {
    if (isSegment(name) && name > last) await disk.remove(join(folder, caseLayout.acts, name));
  }
}
