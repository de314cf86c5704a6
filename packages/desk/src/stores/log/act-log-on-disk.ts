import { LogReader, base64url, equalBytes, fingerprint, saltLength } from "@affiant/proof";
import type { LogStream, NextOf } from "@affiant/proof";
import { segmentActs, type NumberedLeaf } from "../../model/act-lines.js";
import { journalFrame } from "../../model/journal.js";
import { tileSubtrees } from "../../model/tile-subtrees.js";
import type { SubtreeHash } from "../../model/tree-proofs.js";
import { BrokenInvariant, Retry } from "../../model/errors.js";
import type { ActLog, Following, Leaf, LoggedAct, SealedAct, Signer } from "../../ports.js";
import { JournalOnDisk } from "./act-log-journal.js";
import { loadLog, loadSteadily } from "./act-log-load.js";
import type { LoadedLog } from "./act-log-load.js";
import { entryOf, heldAct } from "./act-log-segments.js";
import { signHead } from "./act-log-sign-head.js";
import { healTiles, removePartials, writeTiles } from "./act-log-tiles.js";
import { changesTheLog, leafOf, tryLeaves } from "./act-log-trial.js";
import type { Disk } from "../case/case-folder-disk.js";
import { nodeCrypto } from "../crypto-in-node.js";
import type { EraseForgotten } from "./erase-forgotten.js";
import type { KeysOnDisk } from "../keys/keys-on-disk.js";

/** How long acts wait in the journal. The rest of a second is for tiles, segment and head to be written and flushed. */
const sequenceAfterMilliseconds = 800;

export interface ActLogPlace {
  readonly folder: string;
  readonly disk: Disk;
  readonly keys: KeysOnDisk;
  /** Called before acts are cut that a tombstone names: what they alone keep goes first. */
  readonly erase?: EraseForgotten;
  /** Places forgotten in a newer state of the log than this copy may have, as kept beside its key. */
  readonly forgotten?: readonly number[];
}

/** What only the process that may write has. */
interface Writing {
  /** By fingerprint. Two while a key is being replaced. */
  readonly signers: Map<string, Signer>;
  readonly journal: JournalOnDisk;
  readonly release: () => void;
}

/**
 * The log of a case in its folder. One writer: journal first, then tiles, segments, guard, checkpoint, in that order,
 * so that a crash between any two leaves a log that goes on where it stood (docs/formats/case.md, 'Appending').
 */
export class ActLogOnDisk implements ActLog {
  readonly readOnly: ActLog["readOnly"];
  readonly origin: string;
  readonly caseId: string;
  readonly #place: ActLogPlace;
  readonly #log: LoadedLog;
  readonly #writing: Writing | null;
  #signed: LoadedLog["signed"];
  #note: Uint8Array;
  /** One thing at a time, in the order it was asked for. */
  #last: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  private constructor(place: ActLogPlace, log: LoadedLog, state: { readonly readOnly: ActLog["readOnly"]; readonly writing: Writing | null }) {
    this.#place = place;
    this.#log = log;
    this.#writing = state.writing;
    this.readOnly = state.readOnly;
    this.origin = log.genesis.origin;
    this.caseId = log.caseId;
    this.#signed = log.signed;
    this.#note = log.note;
  }

  /** Opens the log without the right to append: nothing is written and no lock is taken. */
  static async openToRead(place: ActLogPlace, why: NonNullable<ActLog["readOnly"]> = "opened-to-read"): Promise<ActLogOnDisk> {
    return new ActLogOnDisk(place, await loadSteadily(place.folder, place), { readOnly: why, writing: null });
  }

  /**
   * Opens the log to append where this device has its key and has signed nothing newer, else to read.
   * @throws Retry while another process writes it; BrokenInvariant when it is not as it was written.
   */
  static async openToWrite(place: ActLogPlace, origin: string): Promise<ActLogOnDisk> {
    const barred = await place.keys.whyReadOnly(origin);
    if (barred) return ActLogOnDisk.openToRead(place, barred);
    const lock = place.keys.lock(origin);
    try {
      // Under the lock, since the process that held it may have handed the key over.
      const signers = await signersOf(place.keys, origin);
      if (signers.size === 0) throw new Retry("the key of this log was just taken away by another process; try again");
      const guard = await place.keys.guard(origin);
      const log = await loadLog(place.folder, guard?.size ?? null, place);
      if (log.genesis.origin !== origin) throw new BrokenInvariant("affiant.json names another log than the genesis act");
      if (!guard || !log.rootAtGuard || !equalBytes(log.rootAtGuard, guard.root)) {
        lock.release();
        return new ActLogOnDisk(place, log, { readOnly: "behind-guard", writing: null });
      }
      await place.disk.clearTemporary();
      await healTiles(place, log);
      const writing = { signers, journal: await JournalOnDisk.open(place, log.journal), release: lock.release };
      const opened = new ActLogOnDisk(place, log, { readOnly: null, writing });
      await opened.sequence().catch(async (error: unknown) => {
        await writing.journal.close();
        throw error;
      });
      return opened;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  get head(): ActLog["head"] {
    return { size: this.#signed.size, root: base64url(this.#signed.root) };
  }

  acts(): readonly LoggedAct[] {
    const { acts, uncut } = this.#log;
    return uncut.size === 0 ? acts : acts.filter(({ index }) => !uncut.has(index));
  }

  /** Fingerprints of those who may sign acts of this log itself after its last one, in the order they were named. */
  authors(): readonly string[] {
    return this.#own.keys.filter(({ role, until }) => role === "author" && until === null).map(({ fingerprint: name }) => name);
  }

  nextOf(author: string): NextOf {
    return this.#own.nextOf(author);
  }

  /** What a verifier knows of the log: its streams, keys and tombstones. */
  get reader(): LogReader {
    return this.#log.reader;
  }

  /** Places that are empty here without a tombstone, in a copy in which forgetting was applied again: they need one. */
  get withoutTombstone(): readonly number[] {
    return [...this.#log.unexplained].filter((place) => !this.#log.reader.forgotten.has(place));
  }

  /** The checkpoint as it stands in its file. */
  get note(): Uint8Array {
    return this.#note;
  }

  /** What stands at a place: an act, or the entry that is left of a forgotten one. @throws BrokenInvariant beyond the end. */
  leafAt(index: number): Leaf {
    const act = this.#log.segments.at(index);
    const entry = this.#log.bare.get(index);
    if (!act && !entry) throw new BrokenInvariant("a place beyond the end of the log");
    return act ?? { entry: entry ?? new Uint8Array(0) };
  }

  get #own(): LogStream {
    const [own] = this.#log.reader.streams;
    if (!own) throw new BrokenInvariant("a log without itself");
    return own;
  }

  subtrees(): SubtreeHash {
    return tileSubtrees(this.#log.tree.size, (tile) => this.#log.tiles.tile(tile), nodeCrypto);
  }

  append(acts: readonly SealedAct[], following?: Following): Promise<readonly LoggedAct[]> {
    return this.#inTurn(async () => {
      const { journal } = this.#writable();
      if (acts.length === 0) return [];
      const logged = this.#numbered(acts);
      const leaves = [...logged, ...this.#numberedBlock(following?.block ?? [], logged.length)];
      const tried = following || changesTheLog(logged) ? this.#tried(leaves) : null;
      await following?.before();
      await journal.append(journalFrame(leaves, nodeCrypto));
      this.#take(leaves, tried ?? acts);
      this.#sequenceSoon();
      return logged;
    });
  }

  /**
   * Takes out of the case what tombstones name: acts, salts and lines. Entries stay, so the tree does. The tombstone is
   * in the signed log before anything goes; where this is cut short, the next opening goes on.
   * @throws BrokenInvariant for a place that no tombstone names.
   */
  forget(places: readonly number[]): Promise<void> {
    return this.#inTurn(async () => {
      if (places.some((place) => !this.#log.reader.forgotten.has(place))) throw new BrokenInvariant("a place that no tombstone names cannot be forgotten");
      await this.#sequenceNow();
    });
  }

  sequence(): Promise<void> {
    return this.#inTurn(() => this.#sequenceNow());
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      const writing = this.#writing;
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = null;
      if (!writing || this.#closed) return;
      try {
        if (!writing.journal.lost) await this.#sequenceNow();
      } finally {
        this.#closed = true;
        await writing.journal.close();
        writing.release();
      }
    });
  }

  #writable(): Writing {
    if (!this.#writing) throw new BrokenInvariant(`this case may only be read here (${this.readOnly ?? ""})`);
    if (this.#closed) throw new BrokenInvariant("the case is closed");
    if (this.#writing.journal.lost) throw new BrokenInvariant("an earlier write failed half-way; open the case again");
    return this.#writing;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Checks, right before they are written, what a verifier will check. */
  #numbered(acts: readonly SealedAct[]): LoggedAct[] {
    const newest = new Map<string, NextOf>();
    const authors = new Set(this.authors());
    return acts.map(({ bytes, salt, parsed: { act } }, at) => {
      const { seq, prev } = newest.get(act.author) ?? this.#own.nextOf(act.author);
      if (act.seq !== seq || act.prev !== prev || act.case !== this.caseId || salt.length !== saltLength || act.seen.size > this.#signed.size) {
        throw new BrokenInvariant("an act that does not follow its author's last one, or is not of this case");
      }
      if (!authors.has(act.author)) throw new BrokenInvariant("an act of somebody who is not an author of this log, or not any more");
      newest.set(act.author, { seq: act.seq + 1, prev: act.id });
      return heldAct({ index: this.#log.tree.size + at, bytes, salt }, act);
    });
  }

  #numberedBlock(block: readonly Leaf[], after: number): NumberedLeaf[] {
    return block.map((leaf, at) => {
      const index = this.#log.tree.size + after + at;
      return "entry" in leaf ? { index, entry: leaf.entry } : { index, bytes: leaf.bytes, salt: leaf.salt };
    });
  }

  /** The reader that has read these too. @throws BrokenInvariant when a verifier would refuse them: nothing is written then. */
  #tried(leaves: readonly NumberedLeaf[]): LogReader {
    const { reader, faults } = tryLeaves(this.#log, leaves);
    const [fault] = faults;
    if (fault) throw new BrokenInvariant(`this cannot be part of the log, and was not written: ${fault.message} (${fault.fault})`);
    return reader;
  }

  /** @param read - the reader that has read the leaves already, or the acts that they are. */
  #take(leaves: readonly NumberedLeaf[], read: LogReader | readonly SealedAct[]): void {
    const { segments, tree, tiles, bare } = this.#log;
    const tried = read instanceof LogReader ? read : null;
    for (const [at, leaf] of leaves.entries()) {
      const hash = leafOf(leaf);
      if ("bytes" in leaf) segments.list.push(isLogged(leaf) ? leaf : heldAct(leaf));
      else bare.set(leaf.index, leaf.entry);
      const sealed = read instanceof LogReader ? undefined : read[at];
      if (sealed) this.#log.reader.read({ index: leaf.index, bytes: sealed.bytes, leaf: hash, parsed: sealed.parsed }, { signature: false, roots: false });
      tree.append(hash, tiles.completed);
    }
    if (!tried) return;
    this.#log.reader = tried;
    for (const place of tried.forgotten) if (segments.at(place)) this.#log.uncut.add(place);
  }

  #sequenceSoon(): void {
    const waiting = this.#log.tree.size - this.#signed.size;
    if (waiting >= segmentActs) {
      // Next in turn, before any further append. A failure shows at the next call; the acts are safe in the journal.
      void this.sequence().catch(() => undefined);
    } else {
      this.#timer ??= setTimeout(() => void this.sequence().catch(() => undefined), sequenceAfterMilliseconds).unref();
    }
  }

  async #sequenceNow(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const { signers, journal } = this.#writable();
    const sizes = { from: this.#signed.size, to: this.#log.tree.size };
    if (sizes.to > sizes.from) {
      await writeTiles(this.#place, this.#log, sizes);
      await this.#log.segments.write(sizes, this.#place.disk);
      const head = { size: sizes.to, root: this.#log.tree.root() };
      this.#note = await signHead(this.#place, { origin: this.origin, signer: await this.#signerAt(sizes.to, signers) }, head);
      this.#signed = head;
    }
    await journal.clear();
    await removePartials(this.#place, sizes);
    await this.#forgetNamed();
  }

  /** The key that holds after so many acts. */
  async #signerAt(size: number, signers: Map<string, Signer>): Promise<Signer> {
    const key = this.#log.reader.logKeyAt(size);
    const name = key ? fingerprint(key, nodeCrypto) : "";
    const signer = signers.get(name) ?? (await this.#place.keys.logKey(this.origin, name));
    if (!signer) throw new BrokenInvariant("the key that this log is to be signed with from here on is not on this device");
    signers.set(name, signer);
    return signer;
  }

  /** What tombstones name and is still there goes, now that they are in the signed log. */
  async #forgetNamed(): Promise<void> {
    const { acts, segments, bare, uncut } = this.#log;
    if (uncut.size === 0) return;
    const forgotten = acts.filter(({ index }) => uncut.has(index));
    // Known beside the key from now on, so that an older copy that is put back forgets them again.
    await this.#place.keys.addForgotten(this.origin, [...uncut]);
    await this.#place.erase?.(forgotten, this.acts());
    for (const place of uncut) {
      const act = segments.at(place);
      if (act) bare.set(place, entryOf(act));
    }
    await segments.forget(uncut, this.#signed.size, this.#place.disk);
    uncut.clear();
  }
}

/** The keys of a log that are here and may sign. */
async function signersOf(keys: KeysOnDisk, origin: string): Promise<Map<string, Signer>> {
  const signers = new Map<string, Signer>();
  if (await keys.whyReadOnly(origin)) return signers;
  for (const name of await keys.logKeys(origin)) {
    const signer = await keys.logKey(origin, name);
    if (signer) signers.set(name, signer);
  }
  return signers;
}

function isLogged(leaf: NumberedLeaf): leaf is LoggedAct {
  return "act" in leaf;
}
