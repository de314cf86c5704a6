import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import {
  actLeaf, actLine, base64url, caseLayout, concat, equalBytes, fingerprint, journalFrame, parseAct, saltLength, segmentActs, segmentPath,
} from "@affiant/proof";
import type { Act, LogReader } from "@affiant/proof";
import { BrokenInvariant, Retry } from "../model/errors.js";
import type { ActLog, LoggedAct, SaltedAct, Signer } from "../ports.js";
import { loadLog } from "./act-log-load.js";
import type { LoadedLog } from "./act-log-load.js";
import { signHead } from "./act-log-sign-head.js";
import { healTiles, removePartials, writeTiles } from "./act-log-tiles.js";
import type { Disk } from "./case-folder-disk.js";
import { nodeCrypto } from "./crypto-in-node.js";
import type { KeysOnDisk } from "./keys-on-disk.js";

/** Acts wait in the journal no longer than this before they are in the log. */
const sequenceAfterMilliseconds = 1_000;

export interface ActLogPlace {
  readonly folder: string;
  readonly disk: Disk;
  readonly keys: KeysOnDisk;
}

/** What only the process that may write has. */
interface Writing {
  readonly signer: Signer;
  readonly journal: { readonly handle: FileHandle; readonly path: string };
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
  /** Last act of each author. */
  readonly #authors = new Map<string, Act>();
  #signed: LoadedLog["signed"];
  #journalLength: number;
  /** One thing at a time, in the order it was asked for. */
  #last: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  /** Set when it is not known any more what is on the disk: only opening again finds out. */
  #lost = false;

  private constructor(place: ActLogPlace, log: LoadedLog, state: { readonly readOnly: ActLog["readOnly"]; readonly writing: Writing | null }) {
    this.#place = place;
    this.#log = log;
    this.#writing = state.writing;
    this.readOnly = state.readOnly;
    this.origin = log.genesis.origin;
    this.caseId = log.caseId;
    this.#signed = log.signed;
    this.#journalLength = log.journal.goodLength;
    for (const { act } of log.acts) this.#authors.set(act.author, act);
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
      const writing = { signer, journal: await openJournal(place, log), release: lock.release };
      const opened = new ActLogOnDisk(place, log, { readOnly: null, writing });
      await opened.sequence();
      return opened;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** What a verifier knows of the log: its streams, keys and tombstones. */
  get reader(): LogReader {
    return this.#log.reader;
  }

  get head(): ActLog["head"] {
    return { size: this.#signed.size, root: base64url(this.#signed.root) };
  }

  acts(): readonly LoggedAct[] {
    return this.#log.acts;
  }

  append(acts: readonly SaltedAct[]): Promise<readonly LoggedAct[]> {
    return this.#inTurn(async () => {
      const writing = this.#writable();
      if (acts.length === 0) return [];
      const logged = this.#numbered(acts);
      const frame = journalFrame(logged, nodeCrypto);
      try {
        await this.#place.disk.append(writing.journal, frame, this.#journalLength);
      } catch (error) {
        await this.#cutBack(writing);
        throw new Retry("the act could not be written, and was not kept; is the disk full?", { cause: error });
      }
      this.#journalLength += frame.length;
      this.#take(logged);
      this.#sequenceSoon();
      return logged;
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
        if (!this.#lost) await this.#sequenceNow();
      } finally {
        this.#closed = true;
        await writing.journal.handle.close();
        writing.release();
      }
    });
  }

  #closed = false;

  #writable(): Writing {
    if (!this.#writing) throw new BrokenInvariant(`this case may only be read here (${this.readOnly ?? ""})`);
    if (this.#closed) throw new BrokenInvariant("the case is closed");
    if (this.#lost) throw new BrokenInvariant("an earlier write failed half-way; open the case again");
    return this.#writing;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Checks, right before they are written, what a verifier will check. */
  #numbered(acts: readonly SaltedAct[]): LoggedAct[] {
    const newest = new Map<string, Act>();
    const ids = new Set<string>();
    return acts.map(({ bytes, salt }, at) => {
      const { act } = parseAct(bytes);
      const before = newest.get(act.author) ?? this.#authors.get(act.author) ?? null;
      const follows = act.seq === (before ? before.seq + 1 : 0) && act.prev === (before?.id ?? null);
      if (!follows || act.case !== this.caseId || salt.length !== saltLength || ids.has(act.id) || this.#log.ids.has(act.id)) {
        throw new BrokenInvariant("an act that does not follow its author's last one, or is not of this case");
      }
      newest.set(act.author, act);
      ids.add(act.id);
      return { index: this.#log.acts.length + at, act, bytes, salt };
    });
  }

  #take(logged: readonly LoggedAct[]): void {
    for (const each of logged) {
      this.#log.acts.push(each);
      this.#log.ids.add(each.act.id);
      this.#authors.set(each.act.author, each.act);
      const leaf = actLeaf(each.bytes, each.salt, nodeCrypto);
      this.#log.reader.read({ index: each.index, bytes: each.bytes, leaf }, { signature: false, roots: false });
      this.#log.tree.append(leaf, this.#log.tiles.completed);
    }
  }

  /** After a failed write the journal must end where it did, or nobody could tell what was acknowledged. */
  async #cutBack(writing: Writing): Promise<void> {
    try {
      await this.#place.disk.truncate(writing.journal, this.#journalLength);
    } catch {
      this.#lost = true;
    }
  }

  #sequenceSoon(): void {
    const waiting = this.#log.acts.length - this.#signed.size;
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
    const { journal } = this.#writable();
    const { folder, disk } = this.#place;
    const { acts, tree } = this.#log;
    const sizes = { from: this.#signed.size, to: acts.length };
    if (sizes.to === sizes.from) {
      if (this.#journalLength > 0) await this.#emptyJournal(journal);
      return;
    }
    await writeTiles(this.#place, this.#log, sizes);
    for (let first = sizes.from - (sizes.from % segmentActs); first < sizes.to; first += segmentActs) {
      await disk.replace(join(folder, segmentPath(first)), concat(...acts.slice(first, first + segmentActs).map(actLine)));
    }
    const head = { size: sizes.to, root: tree.root() };
    const key = this.#log.reader.logKeyAt(head.size);
    const signer = key && (await this.#place.keys.logKey(this.origin, fingerprint(key, nodeCrypto)));
    if (!signer) throw new BrokenInvariant("the key that this log is to be signed with from here on is not on this device");
    await signHead(this.#place, { origin: this.origin, signer }, head);
    this.#signed = head;
    await this.#emptyJournal(journal);
    await removePartials(this.#place, sizes);
  }

  async #emptyJournal(journal: Writing["journal"]): Promise<void> {
    try {
      await this.#place.disk.truncate(journal, 0);
      this.#journalLength = 0;
    } catch (error) {
      // Whether it is empty is not known, so nothing may be written after what may be there.
      this.#lost = true;
      throw error;
    }
  }
}

/** The journal, ready for the next frame: an unfinished one, which nobody was told of, is cut off. */
async function openJournal(place: ActLogPlace, log: LoadedLog): Promise<Writing["journal"]> {
  const { tail, goodLength, bytes } = log.journal;
  if (tail === "damaged-inside") throw new BrokenInvariant(`${caseLayout.journal} was changed; 'verify' says more`);
  if (tail === "damaged") {
    // After a loss of power some disks show a write that never returned at its full length. It may be cut, but it may
    // also be one that was acknowledged and went bad since: so it is kept aside, under its digest.
    const cut = bytes.subarray(goodLength);
    await place.disk.replace(join(place.folder, caseLayout.cut, createHash("sha256").update(cut).digest("hex")), cut);
  }
  const path = join(place.folder, caseLayout.journal);
  await place.disk.folder(join(place.folder, caseLayout.acts));
  const handle = await open(path, "r+").catch(async () => {
    await place.disk.replace(path, new Uint8Array(0));
    return open(path, "r+");
  });
  if (goodLength < bytes.length) await place.disk.truncate({ handle, path }, goodLength);
  return { handle, path };
}

/** A writer may rename a segment between two reads of it; what was really changed stays so. */
async function loadSteadily(folder: string): Promise<LoadedLog> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await loadLog(folder, null);
    } catch (error) {
      if (!(error instanceof BrokenInvariant) || tries === 5) throw error;
      await new Promise((done) => setTimeout(done, 50 * tries));
    }
  }
}
