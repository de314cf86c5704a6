import type { CaseFiles } from "../../ports.js";
import { originalDigest } from "./case-copy.js";
import { CaseFilesOnDisk } from "./case-folder-files.js";

/** A copy of a case whose originals were hashed while they were written: they are not read a second time. */
export class HashedAlready extends CaseFilesOnDisk {
  readonly #hashed: ReadonlySet<string>;

  /** @param hashed - paths of the originals whose bytes were read, and are what their names say. */
  constructor(folder: string, hashed: ReadonlySet<string>) {
    super(folder);
    this.#hashed = hashed;
  }

  override async digest(path: string, progress?: (bytes: number) => void): ReturnType<CaseFiles["digest"]> {
    const sha256 = originalDigest(path);
    const size = sha256 !== null && this.#hashed.has(path) ? await this.size(path) : null;
    if (sha256 === null || size === null) return super.digest(path, progress);
    progress?.(size);
    return { sha256, size };
  }
}
