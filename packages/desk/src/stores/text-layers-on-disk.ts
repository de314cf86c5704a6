import { join } from "node:path";
import { fromUtf8, utf8 } from "@affiant/proof";
import { caseLayout } from "../model/case-layout.js";
import { layerDigest } from "../model/text-layer.js";
import { BrokenInvariant } from "../model/errors.js";
import type { TextLayers } from "../ports.js";
import type { Disk } from "./case/case-folder-disk.js";
import { readWhole } from "./case/case-folder-files.js";
import { nodeCrypto } from "./crypto-in-node.js";
import { removeOthers } from "./observations-on-disk.js";

/** Text layers as UTF-8 files under their digest. */
export class TextLayersOnDisk implements TextLayers {
  readonly #folder: string;
  readonly #disk: Disk;
  /** Kept since the start: the same layer is kept again at every decision about its record. */
  readonly #durable = new Set<string>();

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  #path(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new BrokenInvariant("not the digest of a text layer");
    return join(this.#folder, caseLayout.layers, digest.slice(0, 2), digest);
  }

  async keep(text: string): Promise<string> {
    const bytes = utf8(text);
    if (fromUtf8(bytes) !== text) throw new BrokenInvariant("a text layer that is not valid Unicode");
    const digest = layerDigest(bytes, nodeCrypto);
    if (this.#durable.has(digest)) return digest;
    await this.#disk.replace(this.#path(digest), bytes);
    this.#durable.add(digest);
    return digest;
  }

  async read(digest: string): Promise<string> {
    const bytes = await readWhole(this.#path(digest));
    if (!bytes) throw new BrokenInvariant(`the text layer ${digest.slice(0, 12)}… is missing`);
    const text = fromUtf8(bytes);
    if (text === null || layerDigest(bytes, nodeCrypto) !== digest) {
      throw new BrokenInvariant(`the text layer ${digest.slice(0, 12)}… is not what it was`);
    }
    return text;
  }

  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    this.#durable.clear();
    await removeOthers(join(this.#folder, caseLayout.layers), digests, this.#disk);
  }
}
