import { join, resolve } from "node:path";
import { caseLayout, equalBytes, isOrigin } from "@affiant/proof";
import { RefusedInput } from "../model/errors.js";
import { loadLog, type LoadedLog } from "./act-log-load.js";
import { readWhole } from "./case-folder-files.js";
import type { KeysOnDisk } from "./keys-on-disk.js";

/** The origin of the log that a folder says it has; the genesis act is what counts. @throws RefusedInput when it is no case. */
export async function originOf(folder: string): Promise<string> {
  const bytes = await readWhole(join(folder, caseLayout.manifest));
  if (!bytes) throw new RefusedInput("this folder is not a case: it has no affiant.json");
  try {
    const { log } = JSON.parse(Buffer.from(bytes).toString("utf8")) as Record<string, unknown>;
    if (isOrigin(log)) return log;
  } catch {
    // Said below.
  }
  throw new RefusedInput("affiant.json is not as it was written; 'affiant verify' says more");
}

/** A log read whole, with whether it reaches the guard. */
export interface ReachedLog {
  readonly log: LoadedLog;
  readonly reaches: "no-guard" | "behind" | "other" | "reached";
}

/** How a case stands to the head guarded here. */
export async function compareWithGuard(folder: string, origin: string, keys: KeysOnDisk): Promise<ReachedLog> {
  const guard = await keys.guard(origin);
  const log = await loadLog(folder, guard?.size ?? null);
  if (log.genesis.origin !== origin) throw new RefusedInput("affiant.json names another log than the genesis act; 'affiant verify' says more");
  if (!guard) return { log, reaches: "no-guard" };
  if (!log.rootAtGuard) return { log, reaches: "behind" };
  return { log, reaches: equalBytes(log.rootAtGuard, guard.root) ? "reached" : "other" };
}

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
    const has = log.acts.length;
    if (reaches === "behind") throw new RefusedInput(`This case is older than the backup of the keys: it has ${has} acts. 'affiant reconcile' gets the newer ones from a copy; 'affiant branch' goes on without them.`);
    if (reaches === "other") throw new RefusedInput("This case and the backup of the keys hold two histories of one log. Keep both folders, and do not sign: 'affiant verify' and a witness can show which is which.");
    if (has !== size) throw new RefusedInput(`This case has ${has} acts, not ${size}. If the log came further elsewhere, get that copy ('affiant reconcile'), or go on with 'affiant branch'. Nothing was changed.`);
    await keys.setBar(origin, null);
    return { size };
  } finally {
    lock.release();
  }
}
