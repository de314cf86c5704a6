import { resolve } from "node:path";
import { RefusedInput } from "../../model/errors.js";
import { compareWithGuard, originOf } from "../log/compare-with-guard.js";
import type { KeysOnDisk } from "./keys-on-disk.js";

/**
 * Lifts the bar from a log whose key came back from a backup of keys. What that key signed since cannot be known here: so
 * the person says how far the log had come, from a source that is not this folder, and the case must stand exactly there.
 * @throws RefusedInput when nothing is to be confirmed, or the case does not stand there.
 */
export async function confirmRestored(target: string, how: { readonly keys: KeysOnDisk; readonly size: number }): Promise<{ readonly size: number }> {
  const folder = resolve(target);
  const { keys, size } = how;
  const origin = await originOf(folder);
  const lock = keys.lock(origin);
  try {
    const bar = await keys.bar(origin);
    if (bar?.why !== "restored") throw new RefusedInput("The key of this case's log did not come back from a backup of keys, so there is nothing to confirm.");
    const { log, reaches } = await compareWithGuard(folder, origin, keys);
    const has = log.tree.size;
    if (reaches === "behind") throw new RefusedInput(`This case is older than the backup of the keys: it has ${has} acts. 'affiant reconcile' gets the newer ones from a copy; 'affiant branch' goes on without them.`);
    if (reaches === "other") throw new RefusedInput("This case and the backup of the keys hold two histories of one log. Keep both folders, and do not sign: 'affiant verify' and a witness can show which is which.");
    if (has !== size) throw new RefusedInput(`This case has ${has} acts, not ${size}. If the log came further elsewhere, get that copy ('affiant reconcile'), or go on with 'affiant branch'. Nothing was changed.`);
    await keys.setBar(origin, null);
    return { size };
  } finally {
    lock.release();
  }
}
