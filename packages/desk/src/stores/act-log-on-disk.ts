import { actEntry, base64url, equalBytes, journalFrame, leafHash, parseAct, saltLength, segmentActs } from "@affiant/proof";
import type { Act, SubtreeHash } from "@affiant/proof";
import { BrokenInvariant, Retry } from "../model/errors.js";
import type { ActLog, LoggedAct, SaltedAct, Signer } from "../ports.js";
import { JournalOnDisk } from "./act-log-journal.js";
import { loadLog, loadSteadily } from "./act-log-load.js";
import type { LoadedLog } from "./act-log-load.js";
import { heldAct } from "./act-log-segments.js";
import { signHead } from "./act-log-sign-head.js";
import { healTiles, removePartials, writeTiles } from "./act-log-tiles.js";
import type { Disk } from "./case-folder-disk.js";
import { nodeCrypto } from "./crypto-in-node.js";
import type { EraseForgotten } from "./erase-forgotten.js";
import type { KeysOnDisk } from "./keys-on-disk.js";

/** Acts wait in the journal no longer than this before they are in the log. */
const sequenceAfterMilliseconds = 1_000;

export interface ActLogPlace {
  readonly folder: string;
  readonly disk: Disk;
  readonly keys: KeysOnDisk;
  /** Called before acts are cut that a tombstone names: what they alone keep goes first. */
  readonly erase?: EraseForgotten;
}

/** What only the process that may write has. */
interface Writing {
  readonly signer: Signer;
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
  }

  /** Opens the log without the right to append: nothing is written and no lock is taken. */
  static async openToRead(place: ActLogPlace, why: NonNullable<ActLog["readOnly"]> = "opened-to-read"): Promise<ActLogOnDisk> {
    return new ActLogOnDisk(place, await loadSteadily(place.folder), { readOnly: why, writing: null });
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
      const signer = (await place.keys.whyReadOnly(origin)) ? null : await place.keys.logKey(origin);
      if (!signer) throw new Retry("the key of this log was just taken away by another process; try again");
      const guard = await place.keys.guard(origin);
      const log = await loadLog(place.folder, guard?.size ?? null);
      if (log.genesis.origin !== origin) throw new BrokenInvariant("affiant.json names another log than the genesis act");
      if (!guard || !log.rootAtGuard || !equalBytes(log.rootAtGuard, guard.root)) {
        lock.release();
        return new ActLogOnDisk(place, log, { readOnly: "behind-guard", writing: null });
      }
      await place.disk.clearTemporary();
      await healTiles(place, log);
      const writing = { signer, journal: await JournalOnDisk.open(place, log.journal), release: lock.release };
      const opened = new ActLogOnDisk(place, log, { readOnly: null, writing });
      await opened.sequence();
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

  lastOf(author: string): { readonly id: string; readonly seq: number } | null {
    return this.#log.authors.get(author) ?? null;
  }

  subtrees(): SubtreeHash {
    return this.#log.tiles.subtrees(nodeCrypto);
  }

  append(acts: readonly SaltedAct[]): Promise<readonly LoggedAct[]> {
    return this.#inTurn(async () => {
      const { journal } = this.#writable();
      if (acts.length === 0) return [];
      const logged = this.#numbered(acts);
      await journal.append(journalFrame(logged, nodeCrypto));
      this.#take(logged);
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
      if (places.some((place) => !this.#log.tombstones.has(place))) throw new BrokenInvariant("a place that no tombstone names cannot be forgotten");
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
  #numbered(acts: readonly SaltedAct[]): LoggedAct[] {
    const newest = new Map<string, Pick<Act, "id" | "seq">>();
    return acts.map(({ bytes, salt }, at) => {
      const { act } = parseAct(bytes);
      const before = newest.get(act.author) ?? this.#log.authors.get(act.author) ?? null;
      const follows = act.seq === (before ? before.seq + 1 : 0) && act.prev === (before?.id ?? null);
      if (!follows || act.case !== this.caseId || salt.length !== saltLength) {
        throw new BrokenInvariant("an act that does not follow its author's last one, or is not of this case");
      }
      newest.set(act.author, act);
      return heldAct({ index: this.#log.tree.size + at, bytes, salt }, act);
    });
  }

  #take(logged: readonly LoggedAct[]): void {
    const { segments, authors, tree, tiles } = this.#log;
    for (const each of logged) {
      const { act } = each;
      segments.list.push(each);
      authors.set(act.author, { id: act.id, seq: act.seq });
      if (act.type === "forget") this.#bury(act.body["acts"] as readonly number[]);
      tree.append(leafHash(actEntry(each.bytes, each.salt, nodeCrypto), nodeCrypto), tiles.completed);
    }
  }

  #bury(places: readonly number[]): void {
    for (const place of places) {
      this.#log.tombstones.add(place);
      if (this.#log.segments.at(place)) this.#log.uncut.add(place);
    }
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
    const { signer, journal } = this.#writable();
    const sizes = { from: this.#signed.size, to: this.#log.tree.size };
    if (sizes.to > sizes.from) {
      await writeTiles(this.#place, this.#log, sizes);
      await this.#log.segments.write(sizes, this.#place.disk);
      const head = { size: sizes.to, root: this.#log.tree.root() };
      await signHead(this.#place, { origin: this.origin, signer }, head);
      this.#signed = head;
    }
    await journal.clear();
    await removePartials(this.#place, sizes);
    await this.#forgetNamed();
  }

  /** What tombstones name and is still there goes, now that they are in the signed log. */
  async #forgetNamed(): Promise<void> {
    const { acts, segments, bare, uncut } = this.#log;
    if (uncut.size === 0) return;
    const forgotten = acts.filter(({ index }) => uncut.has(index));
    await this.#place.erase?.(forgotten, this.acts());
    for (const place of uncut) {
      const act = segments.at(place);
      if (act) bare.set(place, actEntry(act.bytes, act.salt, nodeCrypto));
    }
    await segments.forget(uncut, this.#signed.size, this.#place.disk);
    uncut.clear();
  }
}
