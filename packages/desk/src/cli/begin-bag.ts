import { getHashes } from "node:crypto";
import { beginBag, type BegunBag } from "../pipeline-bag.js";
import { bagFilesOnDisk } from "../stores/bag/bag-files-on-disk.js";

const known = new Set(getHashes());
/** What a manifest may be made with: digests of a fixed length. */
export const knows = (algorithm: string): boolean => known.has(algorithm) && !algorithm.startsWith("shake");

/** A bag in a folder. `stop` ends the reading of its files, where nobody will ask what came of it. */
export function beginBagIn(folder: string, stop: AbortSignal): Promise<BegunBag> {
  return beginBag({ files: bagFilesOnDisk(folder, stop), knows });
}
