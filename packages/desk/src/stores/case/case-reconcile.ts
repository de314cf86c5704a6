import { join, resolve } from "node:path";
import { equalBytes } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { journalFrame } from "../../model/journal.js";
import { BrokenInvariant, RefusedInput } from "../../model/errors.js";
import { keptByAct } from "../../model/kept-by-act.js";
import { JournalOnDisk } from "../log/act-log-journal.js";
import { loadLog } from "../log/act-log-load.js";
import type { LoadedLog } from "../log/act-log-load.js";
import { leafAt, rootOf } from "../log/act-log-tiles.js";
import { Disk } from "./case-folder-disk.js";
import { CaseFilesOnDisk } from "./case-folder-files.js";
import { refuseLinks } from "./case-folder.js";
import type { CaseKeeping } from "./case-folder.js";
import { compareWithGuard, originOf } from "../log/compare-with-guard.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { ObservationsOnDisk } from "../observations-on-disk.js";
import { OriginalsOnDisk } from "../originals-on-disk.js";
import { TextLayersOnDisk } from "../text-layers-on-disk.js";

/** How a case stands to what this device has signed: `acts` it has, of `signed`. */
export interface Standing {
  readonly behind: boolean;
  readonly acts: number;
  /** Null where the guard itself is gone. */
  readonly signed: number | null;
}

/** Compares a case with this device's guard; nothing is written. @throws RefusedInput when it is no case, or the key is not here. */
export async function standingOf(target: string, { keys }: CaseKeeping): Promise<Standing> {
  const folder = resolve(target);
  const origin = await originOf(folder);
  if ((await keys.logKeys(origin)).length === 0) {
    throw new RefusedInput("This device does not have the key of this case's log, so it has signed nothing that could be missing here. 'affiant branch' lets it add acts of its own.");
  }
  await refuseLinks(folder);
  const { log, reaches } = await compareWithGuard(folder, origin, keys);
  return { behind: reaches !== "reached", acts: log.tree.size, signed: (await keys.guard(origin))?.size ?? null };
}

/**
 * Gets the acts that an older case lacks from a copy of it, with all that they keep, into the journal: from there they
 * go into the log at the next opening, which signs. Nothing is signed before this device's own guard is reached. May be
 * cut short anywhere and called again.
 * @param copy - a case folder whose files were verified.
 * @throws RefusedInput when the copy does not go on from this case to what this device has signed; nothing is written then.
 */
export async function reconcileFrom(target: string, copy: string, keeping: CaseKeeping): Promise<{ readonly acts: number }> {
  const folder = resolve(target);
  const from = resolve(copy);
  await refuseLinks(folder);
  await refuseLinks(from);
  const origin = await originOf(folder);
  if ((await originOf(from)) !== origin) throw new RefusedInput("That folder is not a copy of this case's log. Nothing was changed.");
  const lock = keeping.keys.lock(origin);
  try {
    const guard = await keeping.keys.guard(origin);
    if (!guard) throw new RefusedInput("What this device has signed is not known any more, so no copy can be compared with it. Start a branch: 'affiant branch'. Nothing was changed.");
    const forgotten = await keeping.keys.forgotten(origin);
    const own = await loadLog(folder, guard.size, { forgotten });
    const newer = await loadLog(from, guard.size, { forgotten });
    refuseOther({ own, newer, guard });
    const disk = new Disk(join(folder, caseLayout.temporary), keeping.watcher);
    await copyKept({ from, to: folder, disk }, own, newer);
    return { acts: await toJournal({ folder, disk }, own, newer) };
  } finally {
    lock.release();
  }
}

function refuseOther({ own, newer, guard }: { readonly own: LoadedLog; readonly newer: LoadedLog; readonly guard: Head }): void {
  if (own.caseId !== newer.caseId) throw new RefusedInput("That folder is of another case. Nothing was changed.");
  if (!newer.rootAtGuard) {
    throw new RefusedInput(`That copy is not new enough: it has ${newer.tree.size} acts, and this device has signed ${guard.size}. Look for another, or start a branch that says so: 'affiant branch'. Nothing was changed.`);
  }
  const goesOn = own.tree.size <= newer.tree.size && equalBytes(own.tree.root(), rootOf(newer, own.tree.size));
  if (!goesOn || !equalBytes(newer.rootAtGuard, guard.root)) {
    throw new RefusedInput("That copy holds another history of this log than this case, or than what this device has signed. Keep both folders: together they are evidence. Nothing was changed.");
  }
}

/** Originals, text layers and observations first, each hashed again: an act must never stand without what it keeps. */
async function copyKept(way: { readonly from: string; readonly to: string; readonly disk: Disk }, own: LoadedLog, newer: LoadedLog): Promise<void> {
  const { from, to, disk } = way;
  const files = new CaseFilesOnDisk(from);
  const [originals, layers, observations] = [new OriginalsOnDisk(to, disk), new TextLayersOnDisk(to, disk), new ObservationsOnDisk(to, disk)];
  const [theirLayers, theirObservations] = [new TextLayersOnDisk(from, disk), new ObservationsOnDisk(from, disk)];
  for (const { index, act } of newer.acts) {
    if (index < own.signed.size) continue;
    const kept = keptByAct(act);
    for (const sha256 of kept.originals) {
      const path = `${caseLayout.originals}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
      const put = await originals.put(files.pieces(path), Number(act.body["size"]));
      if (put.sha256 !== sha256) throw new BrokenInvariant("an original of the copy was changed while it was copied; nothing was signed");
    }
    for (const digest of kept.layers) await layers.keep(await theirLayers.read(digest));
    for (const digest of kept.observations) await observations.keep(await theirObservations.read(digest));
  }
}

/** A thousand acts to a frame. */
const frameActs = 1_000;

async function toJournal(place: { readonly folder: string; readonly disk: Disk }, own: LoadedLog, newer: LoadedLog): Promise<number> {
  const journal = await JournalOnDisk.open(place, own.journal);
  try {
    for (let first = own.tree.size; first < newer.tree.size; first += frameActs) {
      const indexes = Array.from({ length: Math.min(frameActs, newer.tree.size - first) }, (_, at) => first + at);
      await journal.append(journalFrame(indexes.map((index) => leafAt(newer, index)), nodeCrypto));
    }
    return newer.tree.size - own.tree.size;
  } finally {
    await journal.close();
  }
}
