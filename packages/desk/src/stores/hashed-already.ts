import type { CaseFiles } from "../ports.js";
import { originalDigest } from "./case-copy.js";
import type { CaseFilesOnDisk } from "./case-folder-files.js";

/** A copy of a case whose originals were hashed while they were written: they are not read a second time. */
export class HashedAlready implements CaseFiles {
  readonly #files: CaseFilesOnDisk;
  readonly #hashed: ReadonlySet<string>;

  /** @param hashed - paths of the originals whose bytes were read, and are what their names say. */
  constructor(files: CaseFilesOnDisk, hashed: ReadonlySet<string>) {
    this.#files = files;
    this.#hashed = hashed;
  }

  list(): ReturnType<CaseFiles["list"]> {
    return this.#files.list();
  }

  read(path: string, limitBytes: number): Promise<Uint8Array | null> {
    return this.#files.read(path, limitBytes);
  }

  pieces(path: string): AsyncIterable<Uint8Array> {
    return this.#files.pieces(path);
  }

  async digest(path: string, progress?: (bytes: number) => void): ReturnType<CaseFiles["digest"]> {
    const sha256 = originalDigest(path);
    const size = sha256 !== null && this.#hashed.has(path) ? await this.#files.size(path) : null;
    if (sha256 === null || size === null) return this.#files.digest(path, progress);
    progress?.(size);
    return { sha256, size };
  }
}
