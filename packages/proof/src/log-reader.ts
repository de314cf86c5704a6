/**
 * Reads the acts of a log in order, those of the logs it holds included, and finds what does not fit: docs/formats/act.md,
 * 'Streams'. Keeps leaf hashes in flat buffers and of each act its id, so that a million acts can be read.
 */
import { parseAct, signedBy, type Act, type ParsedAct } from "./act.js";
import { fromBase64url } from "./bytes.js";
import { checkpointFault, type Checkpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import { parseGenesis, type Genesis } from "./genesis.js";
import { HashList } from "./hash-list.js";
import { isAboutLog, parseLogAct, type LogAct } from "./log-acts.js";
import { LogBlocks } from "./log-blocks.js";
import { RootChecks } from "./log-roots.js";
import type { LogKey, LogStream } from "./log-stream.js";
import { Refused, type FaultName, type LogFault } from "./refused.js";

/** An act at its place in the log. */
export interface LeafToRead {
  readonly index: number;
  /** Stored bytes. */
  readonly bytes: Uint8Array;
  /** The leaf's hash. Without it no root that the leaf is under can be checked. */
  readonly leaf?: Uint8Array | null;
  /** What the bytes say, where the caller has read them already, as {@link parseAct} does. */
  readonly parsed?: ParsedAct;
}

/** What is left out when somebody else vouches for it. */
export interface ReadOptions {
  /** Whether the author's key signed it. A function takes the question over, and the act counts as signed. */
  readonly signature: boolean | ((signed: { readonly parsed: ParsedAct; readonly publicKey: Uint8Array }) => void);
  /** Whether roots that the act names (`seen`, parent, branch) are compared at the end; yes unless said otherwise. */
  readonly roots?: boolean;
}

/** A key of the log or of one that it holds. */
export interface LogSigner extends LogKey { readonly origin: string; readonly stream: LogStream["kind"] }

/** Reads a log; call {@link LogReader.read} or {@link LogReader.absent} for each place in order, then {@link LogReader.end}. */
export class LogReader {
  /** Places of this log that tombstones name, those in streams it holds included. */
  readonly forgotten: ReadonlySet<number>;
  readonly #forgotten = new Set<number>();
  readonly #crypto: Crypto;
  readonly #leaves = new HashList();
  readonly #blocks: LogBlocks;
  readonly #roots: RootChecks;
  readonly #ids = new Set<string>();
  /** Places of acts about the log. */
  readonly #aboutLog = new Set<number>();
  /** Places without content; true where the reason is reported elsewhere. */
  readonly #absent = new Map<number, boolean>();
  readonly #found: LogFault[] = [];
  #atEnd: readonly LogFault[] = [];
  #case: string | null = null;

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
    this.forgotten = this.#forgotten;
    this.#roots = new RootChecks(this.#leaves, crypto);
    this.#blocks = new LogBlocks({ crypto, roots: this.#roots, fault: (index, message) => { this.#fault("bad-branch", index, message); } });
  }

  /** Those found so far; all of them after {@link LogReader.end}. */
  get faults(): readonly LogFault[] { return [...this.#found, ...this.#atEnd]; }

  get genesis(): Genesis | null { return this.#blocks.own.genesis; }

  /** How many places were read. */
  get size(): number { return this.#leaves.size; }

  /** This log first, then those it holds, in the order they were met. */
  get streams(): readonly LogStream[] { return this.#blocks.streams; }

  /** The key that must sign a checkpoint of this size; null when the log does not say. */
  logKeyAt(size: number): Uint8Array | null { return this.#blocks.own.logKeyAt(size); }

  /** Every key that the log and those it holds name. Places are those of their streams. */
  signers(): LogSigner[] {
    return this.streams.flatMap(({ origin, kind, keys }) => keys.map((key) => ({ ...key, origin, stream: kind })));
  }

  /** The stream and the place in it where the act at this index was signed. */
  homeOf(index: number): { readonly stream: LogStream; readonly place: number } | null {
    return this.#blocks.homeOf(index);
  }

  /** Reads the act at the next place; null when its bytes cannot be read as an act, which is a fault. */
  read(leaf: LeafToRead, options: ReadOptions = { signature: true }): Act | null {
    const stream = this.#step(leaf.index, leaf.leaf ?? null);
    const parsed = leaf.parsed ?? this.#guarded(leaf.index, () => parseAct(leaf.bytes));
    if (parsed) this.#readAct(parsed, { index: leaf.index, stream }, options);
    else stream.lose();
    this.#blocks.settle();
    return parsed?.act ?? null;
  }

  /**
   * The content of the next place is gone. `leaf`: its hash, from tiles or bundles, if known. Unless a tombstone
   * explains it or `reported` says that somebody else reports it, {@link LogReader.end} does.
   */
  absent(index: number, leaf: Uint8Array | null, reported = false): void {
    const stream = this.#step(index, leaf);
    this.#absent.set(index, reported);
    if (stream.size === 1) this.#aboutLog.add(index);
    stream.lose();
    this.#blocks.settle();
  }

  /** Checks origin and signature of a checkpoint of this log; its root is compared at the end. Call it after the last act. */
  expect(checkpoint: Checkpoint): void {
    const fault = this.genesis && checkpointFault(checkpoint, this.#blocks.own, this.#crypto);
    if (fault) this.#found.push(fault);
    this.#roots.want(this.#blocks.own, { head: checkpoint, fault: "root-mismatch", index: null });
  }

  /** What can only be said once all is read. May be called again after more was read. */
  end(): readonly LogFault[] {
    const faults: LogFault[] = [];
    const say = (fault: FaultName, index: number | null, message: string): void => { faults.push({ fault, index, message }); };
    for (const { at } of this.#blocks.open) say("bad-branch", at, "the leaves that must follow are not all there");
    for (const [index, reported] of this.#absent) {
      if (reported) continue;
      if (!this.#forgotten.has(index)) say("missing-act", index, "no act at this place of the log, and nothing that explains it");
      else if (this.#aboutLog.has(index)) say("bad-tombstone", index, "a genesis act cannot be forgotten");
    }
    for (const index of this.#forgotten) if (!this.#absent.has(index) && index < this.size) say("bad-tombstone", index, "an act that was forgotten is there");
    this.#atEnd = [...faults, ...this.#roots.faults()];
    return this.faults;
  }

  #fault(fault: FaultName, index: number | null, message: string): void {
    this.#found.push({ fault, index, message });
  }

  #guarded<T>(index: number, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#fault(error.fault, index, error.message);
      return null;
    }
  }

  /** The stream that the next leaf belongs to. */
  #step(index: number, leaf: Uint8Array | null): LogStream {
    if (index !== this.#leaves.size) throw new Error(`place ${index} where ${this.#leaves.size} is due`);
    this.#leaves.push(leaf?.length === 32 ? leaf : null);
    return this.#blocks.take(index);
  }

  #readAct(parsed: ParsedAct, at: { readonly index: number; readonly stream: LogStream }, options: ReadOptions): void {
    const { act } = parsed;
    const { index, stream } = at;
    const place = stream.size - 1;
    if (isAboutLog(act.type)) this.#aboutLog.add(index);
    const compare = options.roots !== false;
    if (place === 0) this.#readGenesis(act, at, compare);
    else if (act.type === "genesis") this.#fault("second-genesis", index, "a genesis act that is not the first");
    this.#checkPlace(act, at);
    const seen = fromBase64url(act.seen.root);
    if (act.seen.size > place) this.#fault("wrong-seen", index, "the author had seen a head that was not there yet");
    else if (compare && seen) this.#roots.want(stream, { head: { size: act.seen.size, root: seen }, fault: "wrong-seen", index });
    const signed = this.#checkSignature(parsed, at, options.signature);
    if (signed) stream.bind(act);
    if (place === 0) return;
    const change = this.#guarded(index, () => parseLogAct(act));
    // An act that its author did not sign changes nothing; but what follows a merge has to be read as what it is.
    if (change?.type === "merge-branch") this.#blocks.merge(change, { index, into: stream, compare });
    else if (change && signed) this.#apply(change, { act, ...at });
  }

  #readGenesis(act: Act, at: { readonly index: number; readonly stream: LogStream }, compare: boolean): void {
    const { index, stream } = at;
    this.#case ??= act.case;
    const genesis = this.#guarded(index, () => parseGenesis(act));
    if (genesis) this.#blocks.begin(genesis, { index, stream, compare });
  }

  #checkPlace(act: Act, { index, stream }: { readonly index: number; readonly stream: LogStream }): void {
    if (this.#case !== null && act.case !== this.#case) this.#fault("wrong-case", index, "an act of another case");
    const { seq: due, prev } = stream.nextOf(act.author);
    const follows = stream.follow(act);
    if (follows === "gap") this.#fault("sequence-gap", index, `the author's act ${act.seq} where ${due} was due`);
    // Behind a hole, prev names an act that cannot be read any more, so it names none that can.
    else if (follows === "next" ? act.prev !== prev : act.prev !== null && this.#ids.has(act.prev)) {
      this.#fault("wrong-prev", index, "prev is not the author's previous act");
    }
    if (this.#ids.has(act.id)) this.#fault("duplicate-id", index, "an act with the id of an earlier one");
    this.#ids.add(act.id);
  }

  #checkSignature(parsed: ParsedAct, at: { readonly index: number; readonly stream: LogStream }, check: ReadOptions["signature"]): boolean {
    if (check === false) return true;
    const publicKey = this.#guarded(at.index, () => at.stream.authorKey(parsed.act.author, at.stream.size - 1));
    if (!publicKey) return false;
    if (check !== true) {
      check({ parsed, publicKey });
      return true;
    }
    const good = signedBy(parsed, publicKey, this.#crypto);
    if (!good) this.#fault("bad-signature", at.index, "the author's key did not sign this act");
    return good;
  }

  #apply(change: Exclude<LogAct, { type: "merge-branch" }>, at: { readonly act: Act; readonly index: number; readonly stream: LogStream }): void {
    if (change.type === "forget") this.#forget(change.acts, at);
    else this.#guarded(at.index, () => { at.stream.changeKeys(change, { place: at.stream.size - 1, case: at.act.case }, this.#crypto); });
  }

  #forget(places: readonly number[], { index, stream }: { readonly index: number; readonly stream: LogStream }): void {
    const wrong = (message: string): void => { this.#fault("bad-tombstone", index, message); };
    if (places.some((place) => place >= stream.size - 1)) { wrong("it names itself or what comes after it"); return; }
    const indexes = places.map((place) => stream.places.indexOf(place));
    if (indexes.some((at) => at < 0 || this.#aboutLog.has(at))) { wrong("it names an act about the log itself"); return; }
    for (const at of indexes) this.#forgotten.add(at);
  }
}
