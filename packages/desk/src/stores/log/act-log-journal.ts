import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import type { JournalContent } from "../../model/journal.js";
import { BrokenInvariant, Retry } from "../../model/errors.js";
import type { Disk } from "../case/case-folder-disk.js";
import { codeOf } from "../error-code.js";

/** The journal as it was found, with all its bytes. */
export type FoundJournal = JournalContent & { readonly bytes: Uint8Array };

/** The journal of a case that is open to write: what is in it is acknowledged. */
export class JournalOnDisk {
  readonly #disk: Disk;
  readonly #file: { readonly handle: FileHandle; readonly path: string };
  #length: number;
  #lost = false;

  private constructor(disk: Disk, file: { readonly handle: FileHandle; readonly path: string }, length: number) {
    this.#disk = disk;
    this.#file = file;
    this.#length = length;
  }

  /** Ready for the next frame: an unfinished one, which nobody was told of, is cut off. */
  static async open(place: { readonly folder: string; readonly disk: Disk }, found: FoundJournal): Promise<JournalOnDisk> {
    const { tail, goodLength, bytes } = found;
    if (tail === "damaged-inside") throw new BrokenInvariant(`${caseLayout.journal} was changed; 'verify' says more`);
    // After a loss of power some disks show a write that never returned at its full length. It may be cut, but it may
    // also be one that was acknowledged and went bad since: so it is kept aside.
    if (tail === "damaged") await keepAside(place, bytes.subarray(goodLength));
    const path = join(place.folder, caseLayout.journal);
    await place.disk.folder(join(place.folder, caseLayout.acts));
    const handle = await open(path, "r+").catch(async (error: unknown) => {
      // One that is there and cannot be opened now may hold what was acknowledged.
      if (codeOf(error) !== "ENOENT") throw error;
      await place.disk.replace(path, new Uint8Array(0));
      return open(path, "r+");
    });
    try {
      if (goodLength < bytes.length) await place.disk.truncate({ handle, path }, goodLength);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return new JournalOnDisk(place.disk, { handle, path }, goodLength);
  }

  /** Set when it is not known any more what is on the disk: only opening the case again finds out. */
  get lost(): boolean {
    return this.#lost;
  }

  get empty(): boolean {
    return this.#length === 0;
  }

  /** Durable on return. @throws Retry when it could not be written; then nothing of it is kept. */
  async append(frame: Uint8Array): Promise<void> {
    try {
      await this.#disk.append(this.#file, frame, this.#length);
    } catch (error) {
      await this.#cutBack();
      throw new Retry("the act could not be written, and was not kept; is the disk full?", { cause: error });
    }
    this.#length += frame.length;
  }

  /** After what it held is in the log. */
  async clear(): Promise<void> {
    if (this.#length === 0) return;
    try {
      await this.#disk.truncate(this.#file, 0);
      this.#length = 0;
    } catch (error) {
      // Whether it is empty is not known, so nothing may be written after what may be there.
      this.#lost = true;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#file.handle.close();
  }

  /** After a failed write the journal must end where it did, or nobody could tell what was acknowledged. */
  async #cutBack(): Promise<void> {
    try {
      await this.#disk.truncate(this.#file, this.#length);
    } catch {
      this.#lost = true;
    }
  }
}

/** Keeps bytes of a journal that are cut and may have mattered, under their digest. Durable on return. */
export async function keepAside(place: { readonly folder: string; readonly disk: Disk }, bytes: Uint8Array): Promise<void> {
  await place.disk.replace(join(place.folder, caseLayout.cut, createHash("sha256").update(bytes).digest("hex")), bytes);
}
