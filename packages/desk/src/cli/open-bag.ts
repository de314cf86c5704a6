import { getHashes } from "node:crypto";
import { open } from "node:fs/promises";
import type { VerifySettings } from "../pipeline-verify.js";
import { verifyBagFolder, type Verification } from "../pipeline-verify.js";
import type { BagFiles } from "../ports.js";
import { readIdentities, type AgeKey } from "../stores/bag/age-envelope.js";
import { looksLikeAge, needsPassphrase, openAge } from "../stores/bag/age-payload.js";
import { bagFilesOnDisk } from "../stores/bag/bag-files-on-disk.js";
import { fileAccess, type RandomAccess } from "../stores/bag/random-access.js";
import { openZipBag } from "../stores/bag/zip-bag.js";

const known = new Set(getHashes());
/** What a manifest may be made with: digests of a fixed length. */
const knows = (algorithm: string): boolean => known.has(algorithm) && !algorithm.startsWith("shake");

/** A bag in a folder. */
export function verifyBagIn(folder: string, settings: VerifySettings): Promise<Verification> {
  return verifyBagFolder({ files: bagFilesOnDisk(folder), knows }, settings);
}

/** How an age file is opened: by keys of a file, or by a passphrase that is asked for only when it is needed. */
export interface AgeSettings {
  readonly identity?: string;
  readonly passphrase: () => Promise<string>;
}

/** A bag in a ZIP file, or in a ZIP file in an age file; null when the file is neither. Nothing is unpacked to the disk. */
export async function verifyArchive(path: string, settings: VerifySettings, age: AgeSettings): Promise<Verification | null> {
  const begin = await firstBytes(path);
  const encrypted = looksLikeAge(begin);
  if (!encrypted && begin.readUInt32LE(0) !== 0x04034b50 && begin.readUInt32LE(0) !== 0x06054b50) return null;
  const file = await fileAccess(path);
  try {
    const files: BagFiles = await openZipBag(encrypted ? await decrypted(file, age) : file);
    return await verifyBagFolder({ files, knows }, settings);
  } finally {
    await file.close();
  }
}

async function decrypted(file: RandomAccess, { identity, passphrase }: AgeSettings): Promise<RandomAccess> {
  const key: AgeKey = identity !== undefined
    ? { identities: await readIdentities(identity) }
    : (await needsPassphrase(file)) ? { passphrase: await passphrase() } : { identities: [] };
  return openAge(file, key);
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  const bytes = Buffer.alloc(64);
  await handle.read(bytes, 0, 64, 0).finally(() => handle.close());
  return bytes;
}
