import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { actEntry, concat } from "@affiant/proof";
import { actLine, parseActLines, type NumberedAct } from "../../model/act-lines.js";
import { caseLayout, isSegment } from "../../model/case-layout.js";
import { journalFrame, parseJournal } from "../../model/journal.js";
import { heldAct } from "./act-log-segments.js";
import type { Disk } from "../case/case-folder-disk.js";
import { readWhole } from "../case/case-folder-files.js";
import { nodeCrypto } from "../crypto-in-node.js";
import { eraseForgotten } from "./erase-forgotten.js";
import { ObservationsOnDisk } from "../observations-on-disk.js";
import { OriginalsOnDisk } from "../originals-on-disk.js";
import { TextLayersOnDisk } from "../text-layers-on-disk.js";

/**
 * Forgets again in an older copy of a case, such as one that was restored from a backup: the tombstones stand in a newer
 * log than this one, and only their places are known (`LogKeysOnDisk.forgotten`). Acts and salts at these places go, with
 * all that no other act keeps; entries stay. Safe to repeat. Gives how many acts were there.
 */
export async function applyTombstones({ folder, disk }: { readonly folder: string; readonly disk: Disk }, places: ReadonlySet<number>): Promise<number> {
  const segments = await segmentsOf(folder);
  const journalPath = join(folder, caseLayout.journal);
  const journal = parseJournal((await readWhole(journalPath)) ?? new Uint8Array(0), nodeCrypto);
  const waiting = journal.leaves.filter((leaf): leaf is NumberedAct => "bytes" in leaf);
  const all = [...segments.flatMap(({ acts }) => acts), ...waiting];
  const isGone = ({ index }: NumberedAct): boolean => places.has(index);
  const gone = all.filter(isGone);
  if (gone.length === 0) return 0;
  const stores = { originals: new OriginalsOnDisk(folder, disk), layers: new TextLayersOnDisk(folder, disk), observations: new ObservationsOnDisk(folder, disk) };
  await eraseForgotten({ folder, disk, ...stores })(gone.map((act) => heldAct(act)), all.filter((act) => !isGone(act)).map((act) => heldAct(act)));
  if (waiting.some(isGone)) {
    const leaves = journal.leaves.map((leaf) => ("bytes" in leaf && isGone(leaf) ? { index: leaf.index, entry: actEntry(leaf.bytes, leaf.salt, nodeCrypto) } : leaf));
    await disk.replace(journalPath, journalFrame(leaves, nodeCrypto));
  }
  for (const { path, acts } of segments) {
    if (acts.some(isGone)) await disk.replace(path, concat(...acts.filter((act) => !isGone(act)).map(actLine)));
  }
  return new Set(gone.map(({ index }) => index)).size;
}

async function segmentsOf(folder: string): Promise<readonly { readonly path: string; readonly acts: readonly NumberedAct[] }[]> {
  const names = (await readdir(join(folder, caseLayout.acts))).filter(isSegment).sort();
  return Promise.all(names.map(async (name) => {
    const path = join(folder, caseLayout.acts, name);
    return { path, acts: parseActLines((await readWhole(path)) ?? new Uint8Array(0)).filter((act) => act !== null) };
  }));
}
