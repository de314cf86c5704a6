/** A bag that is begun early: its files are hashed while whoever asked loads what the rest of the check needs. */
import { verifyBag, type BagPorts, type BagReport } from "./8-publish/verify-bag.js";
import type { BagEntry, BagFiles } from "./ports.js";

/** A bag whose check is under way. */
export interface BegunBag {
  readonly files: BagFiles;
  readonly entries: readonly BagEntry[];
  /** What BagIt's rules say of it. */
  readonly report: Promise<BagReport>;
}

/** Lists a bag, and begins to check it. */
export async function beginBag(ports: BagPorts): Promise<BegunBag> {
  const entries: BagEntry[] = [];
  for await (const entry of ports.files.list()) entries.push(entry);
  const report = verifyBag(ports, entries);
  report.catch(() => undefined); // told to whoever waits for it
  return { files: ports.files, entries, report };
}
