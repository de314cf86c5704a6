import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Refused, cosignedBy, equalBytes, parseCheckpoint, parseVerifierKey, tilePath, verifyConsistency, type Checkpoint, type VerifierKey,
} from "@affiant/proof";
import { caseLayout } from "../model/case-layout.js";
import { tileSubtrees } from "../model/tile-subtrees.js";
import { consistencyProof, rootAt } from "../model/tree-proofs.js";
import { BrokenInvariant } from "../model/errors.js";
import type { NamedWitness, WitnessSight } from "../model/witness.js";
import type { WitnessBook } from "../ports.js";
import { Disk } from "./case/case-folder-disk.js";
import { nodeCrypto } from "./crypto-in-node.js";

const namesLimit = 64;
const fileBytesLimit = 1024 * 1024;

/**
 * Names of witnesses stand in the user's folder, not in the case: whoever can write a case could else name a witness of
 * their own, and have it believed. Cosignatures stand in the case: they prove themselves.
 */
export class WitnessBookOnDisk implements WitnessBook {
  readonly #home: string;
  readonly #case: string;
  readonly #origin: string;

  constructor(places: { readonly home: string; readonly caseFolder: string; readonly origin: string }) {
    this.#home = places.home;
    this.#case = places.caseFolder;
    this.#origin = places.origin;
  }

  named(): readonly NamedWitness[] {
    const known = this.#all()[this.#origin];
    return Array.isArray(known) ? known.filter(isNamed) : [];
  }

  async name(witnesses: readonly NamedWitness[]): Promise<void> {
    if (witnesses.length > namesLimit) throw new BrokenInvariant(`more than ${namesLimit} witnesses for one log`);
    const disk = new Disk(join(this.#home, "tmp"));
    await disk.folder(this.#home, 0o700);
    const all = { ...this.#all(), [this.#origin]: witnesses };
    await disk.replace(this.#path, Buffer.from(`${JSON.stringify(all, null, 2)}\n`), 0o600);
  }

  notes(): ReturnType<WitnessBook["notes"]> {
    return { checkpoint: this.#read(caseLayout.checkpoint), witnessed: this.#read(caseLayout.witnessed) };
  }

  sights(): readonly WitnessSight[] {
    const { checkpoint, witnessed } = this.notes();
    const head = checkpoint && this.#checkpoint(checkpoint);
    if (!head) return [];
    const seen = [head, ...(witnessed ? [this.#checkpoint(witnessed)] : [])].filter((one) => one !== null && this.#isOfThisLog(one, head)) as Checkpoint[];
    return this.named().flatMap(({ vkey }): WitnessSight[] => {
      const key = keyOf(vkey);
      const sights = key ? seen.flatMap(({ note, size }) => {
        const time = cosignedBy(note, key, nodeCrypto);
        return time === null ? [] : [{ witness: key.name, size, time }];
      }) : [];
      const [newest] = sights.sort((a, b) => b.size - a.size);
      return newest ? [newest] : [];
    });
  }

  async keep(note: Uint8Array, { witnessed, head }: { readonly witnessed: boolean; readonly head: boolean }): Promise<void> {
    const disk = new Disk(join(this.#case, caseLayout.temporary));
    if (witnessed) await disk.replace(join(this.#case, caseLayout.witnessed), note);
    const signed = head ? this.notes().checkpoint : null;
    // Never over another head: only lines are added under the one that stands there.
    if (signed && parseCheckpoint(signed).note.text === parseCheckpoint(note).note.text) await disk.replace(join(this.#case, caseLayout.checkpoint), note);
  }

  get #path(): string {
    return join(this.#home, "witnesses.json");
  }

  #all(): Readonly<Record<string, unknown>> {
    const bytes = readSmall(this.#path);
    if (!bytes) return {};
    try {
      const value: unknown = JSON.parse(bytes.toString("utf8"));
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
    } catch {
      // Said below, together with every other way of being wrong.
    }
    throw new BrokenInvariant(`${this.#path} is not as it was written. Move it away and name your witnesses again.`);
  }

  #read(path: string): Uint8Array | null {
    return readSmall(join(this.#case, path));
  }

  #checkpoint(bytes: Uint8Array): Checkpoint | null {
    try {
      const checkpoint = parseCheckpoint(bytes);
      return checkpoint.origin === this.#origin ? checkpoint : null;
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  /** By a consistency proof out of the tiles to the signed root: a few reads, whatever the size. */
  #isOfThisLog(older: Checkpoint, head: Checkpoint): boolean {
    if (older.size === head.size) return equalBytes(older.root, head.root);
    if (older.size > head.size) return false;
    try {
      const subtree = tileSubtrees(head.size, (tile) => this.#read(join(caseLayout.log, tilePath(tile))), nodeCrypto);
      if (older.size === 0) return equalBytes(older.root, rootAt(0, subtree, nodeCrypto));
      return verifyConsistency({ older, newer: head }, consistencyProof({ older: older.size, newer: head.size }, subtree, nodeCrypto), nodeCrypto);
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
}

function keyOf(vkey: string): VerifierKey | null {
  try {
    return parseVerifierKey(vkey, nodeCrypto);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function isNamed(value: unknown): value is NamedWitness {
  return typeof value === "object" && value !== null && "vkey" in value && "url" in value && typeof value.vkey === "string" && typeof value.url === "string";
}

function readSmall(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    return bytes.length > fileBytesLimit ? null : bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}
