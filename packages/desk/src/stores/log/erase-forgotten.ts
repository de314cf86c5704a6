import { join } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import { keptByAct } from "../../model/kept-by-act.js";
import type { LoggedAct, Observations, Originals, TextLayers } from "../../ports.js";
import type { Disk } from "../case/case-folder-disk.js";

/** Takes away what forgotten acts kept and no standing act keeps. Durable on return, and safe to repeat. */
export type EraseForgotten = (forgotten: readonly LoggedAct[], standing: readonly LoggedAct[]) => Promise<void>;

export interface ErasableCase {
  readonly folder: string;
  readonly disk: Disk;
  readonly originals: Originals;
  readonly layers: TextLayers;
  readonly observations: Observations;
}

/**
 * The log calls it when the tombstone is signed and before it cuts the acts: as long as an act is there, so is the list
 * of what has to go, and an opening after a crash begins again. What is derived goes whole, since nothing in its names
 * says whose words it holds; so do the catalog's files, whose pages keep words of deleted rows.
 */
export function eraseForgotten({ folder, disk, originals, layers, observations }: ErasableCase): EraseForgotten {
  return async (forgotten, standing) => {
    const kept = { originals: new Set<string>(), layers: new Set<string>(), observations: new Set<string>() };
    for (const { act } of standing) {
      const own = keptByAct(act);
      for (const kind of ["originals", "layers", "observations"] as const) for (const digest of own[kind]) kept[kind].add(digest);
    }
    for (const { act } of forgotten) {
      for (const sha256 of keptByAct(act).originals) if (!kept.originals.has(sha256)) await originals.remove(sha256);
    }
    await layers.keepOnly(kept.layers);
    await observations.keepOnly(kept.observations);
    const catalog = ["", "-wal", "-shm", "-journal", ".sha256"].map((ending) => `${caseLayout.catalog}${ending}`);
    for (const path of [caseLayout.cut, caseLayout.derived, ...catalog]) await disk.remove(join(folder, path));
    await disk.flushFolder(join(folder, caseLayout.acts));
    await disk.flushFolder(folder);
  };
}
