import { getHashes } from "node:crypto";
import { verifyBagFolder, type Verification, type VerifySettings } from "../pipeline-verify.js";
import type { BagFiles } from "../ports.js";
import { looksLikeAge, openAge } from "../stores/bag/age-payload.js";
import { bagFilesOnDisk } from "../stores/bag/bag-files-on-disk.js";
import { fileAccess } from "../stores/bag/random-access.js";
import { chosenKey, type KeyOptions } from "./age-options.js";
import { readStart } from "./read-start.js";

const known = new Set(getHashes());
/** What a manifest may be made with: digests of a fixed length. */
const knows = (algorithm: string): boolean => known.has(algorithm) && !algorithm.startsWith("shake");

/** A bag in a folder. */
export function verifyBagIn(folder: string, settings: VerifySettings): Promise<Verification> {
  return verifyBagFolder({ files: bagFilesOnDisk(folder), knows }, settings);
}

/** How a ZIP file begins: with a file, or, where it holds none, with its end. */
const zipBegins: readonly string[] = ["PK\u0003\u0004", "PK\u0005\u0006"];

/** A bag in a ZIP file, or in a ZIP file in an age file; null when the file is neither. Nothing is unpacked to the disk. */
export async function verifyArchive(path: string, settings: VerifySettings, key: KeyOptions): Promise<Verification | null> {
  const begin = await readStart(path, 64);
  const encrypted = looksLikeAge(begin);
  if (!encrypted && !zipBegins.includes(begin.toString("latin1", 0, 4))) return null;
  const file = await fileAccess(path);
  try {
    const { openZipBag } = await import("../stores/bag/zip-bag.js"); // which a bag in a folder has no need of
    const files: BagFiles = await openZipBag(encrypted ? await openAge(file, await chosenKey(key, file, "Passphrase of the seal")) : file);
    return await verifyBagFolder({ files, knows }, settings);
  } finally {
    await file.close();
  }
}
