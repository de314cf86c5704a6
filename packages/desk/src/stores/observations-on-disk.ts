import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { caseLayout } from "../model/case-layout.js";
import { observationDigest } from "../model/observation.js";
import { BrokenInvariant } from "../model/errors.js";
import type { Observations } from "../ports.js";
import type { Disk } from "./case/case-folder-disk.js";
import { readWhole } from "./case/case-folder-files.js";
import { nodeCrypto } from "./crypto-in-node.js";

/** Observations as plain files under their digest. */
export class ObservationsOnDisk implements Observations {
  readonly #folder: string;
  readonly #disk: Disk;

  constructor(folder: string, disk: Disk) {
    this.#folder = join(folder, caseLayout.observations);
    this.#disk = disk;
  }

  #path(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new BrokenInvariant("not the digest of an observation");
    return join(this.#folder, digest.slice(0, 2), digest);
  }

  async keep(bytes: Uint8Array): Promise<string> {
    const digest = observationDigest(bytes, nodeCrypto);
    await this.#disk.replace(this.#path(digest), bytes);
    return digest;
  }

  async read(digest: string): Promise<Uint8Array> {
    const bytes = await readWhole(this.#path(digest));
    if (!bytes) throw new BrokenInvariant(`the observation ${digest.slice(0, 12)}… is missing`);
    if (observationDigest(bytes, nodeCrypto) !== digest) throw new BrokenInvariant(`the observation ${digest.slice(0, 12)}… is not what it was`);
    return bytes;
  }

  keepOnly(digests: ReadonlySet<string>): Promise<void> {
    return removeOthers(this.#folder, digests, this.#disk);
  }
}

/** Removes from `<folder>/ab/<digest>` whatever has another name; durable on return. */
export async function removeOthers(folder: string, digests: ReadonlySet<string>, disk: Disk): Promise<void> {
  for (const group of await readdir(folder).catch(() => [])) {
    const names = (await readdir(join(folder, group)).catch(() => [])).filter((name) => !digests.has(name));
    for (const name of names) await disk.remove(join(folder, group, name));
    if (names.length > 0) await disk.flushFolder(join(folder, group));
  }
}
