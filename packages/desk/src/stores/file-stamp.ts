import type { BigIntStats } from "node:fs";

/** What a file looks like without reading it: device, inode, size, and the times of its content and of its entry. */
export function fileStamp(found: BigIntStats): string {
  return [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(":");
}

/** The coarsest clock of a file system that cases are met on (FAT) counts in steps of two seconds. */
const clockStepMilliseconds = 2_000n;

/**
 * The stamp of a file that was read between two looks, or null when it says nothing: the file changed meanwhile, or so
 * lately that another change could bear the same time.
 */
export function steadyStamp(before: BigIntStats, after: BigIntStats, now: number): string | null {
  const stamp = fileStamp(before);
  const changed = after.mtimeMs > after.ctimeMs ? after.mtimeMs : after.ctimeMs;
  const lately = BigInt(Math.floor(now)) - changed < clockStepMilliseconds;
  return stamp !== fileStamp(after) || lately ? null : stamp;
}
