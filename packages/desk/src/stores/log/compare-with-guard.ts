import { join } from "node:path";
import { equalBytes, isOrigin } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { RefusedInput } from "../../model/errors.js";
import { loadLog, type LoadedLog } from "./act-log-load.js";
import { readWhole } from "../case/case-folder-files.js";
import type { KeysOnDisk } from "../keys/keys-on-disk.js";

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
  const log = await loadLog(folder, guard?.size ?? null, { forgotten: await keys.forgotten(origin) });
  if (log.genesis.origin !== origin) throw new RefusedInput("affiant.json names another log than the genesis act; 'affiant verify' says more");
  if (!guard) return { log, reaches: "no-guard" };
  if (!log.rootAtGuard) return { log, reaches: "behind" };
  return { log, reaches: equalBytes(log.rootAtGuard, guard.root) ? "reached" : "other" };
}
