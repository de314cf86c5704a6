/** Checks the acts of a log against each other, and the log against its checkpoint. Goes on after a fault. */
import type { Act, ParsedAct } from "./act.js";
import { actLeaf, fingerprint, parseAct, saltLength, signedBy } from "./act.js";
import { base64url } from "./bytes.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Crypto, Hashing } from "./crypto.js";
import type { Genesis } from "./genesis.js";
import { parseGenesis } from "./genesis.js";
import { GrowingTree } from "./merkle.js";
import type { FaultName } from "./refused.js";
import { Refused } from "./refused.js";
import { noteSignedBy } from "./signed-note.js";

/** An act as stored, with its salt. */
export interface StoredLeaf {
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

export interface LogFault {
  readonly fault: FaultName;
  /** Place in the log, or null when it is the log's own. */
  readonly index: number | null;
  readonly message: string;
}

interface AuthorState {
  readonly next: number;
  readonly last: string | null;
}

/**
 * Reads acts one after another, in log order, and finds what does not fit. An act that cannot be read is a fault and
 * is passed over; so is the gap in its author's numbers that it leaves.
 */
export class ActChecker {
  readonly faults: LogFault[] = [];
  genesis: Genesis | null = null;
  readonly #crypto: Crypto;
  readonly #ids = new Set<string>();
  readonly #authors = new Map<string, AuthorState>();
  readonly #keys = new Map<string, Uint8Array>();
  /** Authors one of whose acts may be among those that could not be read. */
  #unread = 0;
  #case: string | null = null;

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  /** Checks the act at `index`; null when its bytes cannot be read as an act. `signature: false` leaves out the slow part. */
  read(leaf: { readonly index: number; readonly bytes: Uint8Array }, options: { readonly signature: boolean } = { signature: true }): Act | null {
    const parsed = this.#guarded(leaf.index, () => parseAct(leaf.bytes));
    if (!parsed) {
      this.#unread += 1;
      return null;
    }
    if (leaf.index === 0) this.#readGenesis(parsed.act);
    else if (parsed.act.type === "genesis") this.#fault("second-genesis", leaf.index, "a genesis act that is not the first");
    this.#checkPlace(parsed.act, leaf.index);
    if (options.signature) this.#checkSignature(parsed, leaf.index);
    return parsed.act;
  }

  /** An act that is not read, for a reason that is reported elsewhere: a gap in its author's numbers is explained by it. */
  passOver(): void {
    this.#unread += 1;
  }

  /** An act that should be at `index` and is not there. */
  missing(index: number): void {
    this.passOver();
    this.#fault("missing-act", index, "no act at this place of the log, and nothing that explains it");
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

  #fault(fault: FaultName, index: number | null, message: string): void {
    this.faults.push({ fault, index, message });
  }

  #readGenesis(act: Act): void {
    this.#case = act.case;
    this.genesis = this.#guarded(0, () => parseGenesis(act));
    for (const { role, key } of this.genesis?.keys ?? []) {
      if (role === "author") this.#keys.set(fingerprint(key, this.#crypto), key);
    }
  }

  #checkPlace(act: Act, index: number): void {
    if (this.#case !== null && act.case !== this.#case) this.#fault("wrong-case", index, "an act of another case");
    if (this.#ids.has(act.id)) this.#fault("duplicate-id", index, "an act with the id of an earlier one");
    this.#ids.add(act.id);
    const state = this.#authors.get(act.author) ?? { next: 0, last: null };
    const explained = this.#unread > 0 && act.seq > state.next && act.seq <= state.next + this.#unread;
    if (act.seq !== state.next && !explained) this.#fault("sequence-gap", index, `the author's act ${act.seq} where ${state.next} was due`);
    else if (!explained && act.prev !== state.last) this.#fault("wrong-prev", index, "prev is not the author's previous act");
    this.#authors.set(act.author, { next: act.seq + 1, last: act.id });
    if (act.seen.size > index) this.#fault("wrong-seen", index, "the author had seen a head that was not there yet");
  }

  #checkSignature(parsed: ParsedAct, index: number): void {
    const key = this.#keys.get(parsed.act.author);
    if (!key) this.#fault("unknown-author", index, "an author whose key no act has added");
    else if (!signedBy(parsed, key, this.#crypto)) this.#fault("bad-signature", index, "the author's key did not sign this act");
  }
}

/** Who signed, as far as the log itself says. */
export interface LogSigners {
  /** Fingerprint of the key that signs checkpoints. */
  readonly log: string;
  readonly authors: readonly string[];
}

export function signersOf(genesis: Genesis, crypto: Hashing): LogSigners {
  const of = (role: string): string[] => genesis.keys.filter((key) => key.role === role).map(({ key }) => fingerprint(key, crypto));
  return { log: of("log")[0] ?? "", authors: of("author") };
}

/** Whether the checkpoint is this log's and signed by its key. Null, or the fault. */
export function checkpointFault(checkpoint: Checkpoint, genesis: Genesis, crypto: Crypto): LogFault | null {
  if (checkpoint.origin !== genesis.origin) return { fault: "wrong-origin", index: null, message: "a checkpoint of another log" };
  const key = genesis.keys.find(({ role }) => role === "log")?.key;
  if (key && noteSignedBy(checkpoint.note, { name: genesis.origin, publicKey: key }, crypto)) return null;
  return { fault: "bad-signature", index: null, message: "the log's key did not sign this checkpoint" };
}

/** Compares what authors say they had seen with the roots the log really had. `acts` and `leaves` are in log order. */
export function seenFaults(acts: readonly (Act | null)[], leaves: readonly Uint8Array[], crypto: Hashing): LogFault[] {
  const wanted = new Set(acts.flatMap((act) => (act ? [act.seen.size] : [])));
  const roots = new Map<number, string>();
  const tree = new GrowingTree(crypto);
  if (wanted.has(0)) roots.set(0, base64url(tree.root()));
  for (const leaf of leaves) {
    tree.append(leaf);
    if (wanted.has(tree.size)) roots.set(tree.size, base64url(tree.root()));
  }
  return acts.flatMap((act, index): LogFault[] => {
    const root = act && roots.get(act.seen.size);
    // A head that was not there yet is a fault of its own ({@link ActChecker}).
    if (!act || root === undefined || root === act.seen.root || act.seen.size > index) return [];
    return [{ fault: "wrong-seen", index, message: "the head the author had seen was never the log's" }];
  });
}

export interface LogReport {
  readonly faults: readonly LogFault[];
  readonly genesis: Genesis | null;
  readonly signers: LogSigners | null;
  /** Whether a pinned fingerprint was given and is the log's key or an author's. */
  readonly confirmed: boolean;
}

/** A log as a reader has it: acts in log order, null where one is missing. */
export interface LogToCheck {
  /** Those past the checkpoint's size are checked too, but no root stands behind them. */
  readonly acts: readonly (StoredLeaf | null)[];
  readonly checkpoint: Checkpoint;
  /** A key's fingerprint that the reader has from elsewhere. */
  readonly pinned?: string;
}

/** Checks a whole log: every act, the order of each author's acts, the heads they had seen, root, signature, signer. */
export function checkLog(log: LogToCheck, crypto: Crypto): LogReport {
  const checker = new ActChecker(crypto);
  const faults: LogFault[] = [];
  const leaves: Uint8Array[] = [];
  const acts = log.acts.map((leaf, index) => {
    if (!leaf) {
      checker.missing(index);
      return null;
    }
    if (leaf.salt.length === saltLength) leaves.push(actLeaf(leaf.bytes, leaf.salt, crypto));
    else faults.push({ fault: "bad-salt", index, message: `a salt of ${leaf.salt.length} bytes` });
    return checker.read({ index, bytes: leaf.bytes });
  });
  const { genesis } = checker;
  if (acts.length === 0) faults.push({ fault: "first-act-not-genesis", index: null, message: "the log has no acts" });
  const whole = leaves.length === acts.length;
  if (whole) faults.push(...seenFaults(acts, leaves, crypto));
  if (!whole || !rootMatches(log.checkpoint, leaves, crypto)) {
    faults.push({ fault: "root-mismatch", index: null, message: "the acts do not give the checkpoint's root" });
  }
  const unsigned = genesis && checkpointFault(log.checkpoint, genesis, crypto);
  if (unsigned) faults.push(unsigned);
  const signers = genesis && signersOf(genesis, crypto);
  const confirmed = log.pinned !== undefined && signers !== null && [signers.log, ...signers.authors].includes(log.pinned);
  if (log.pinned !== undefined && !confirmed) faults.push({ fault: "wrong-signer", index: null, message: "the pinned key is not one of this log's" });
  return { faults: [...checker.faults, ...faults], genesis, signers, confirmed };
}

/** Whether the first leaves give the head's root; false when there are too few. */
export function rootMatches(head: { readonly size: number; readonly root: Uint8Array }, leaves: readonly Uint8Array[], crypto: Hashing): boolean {
  if (leaves.length < head.size) return false;
  const tree = new GrowingTree(crypto);
  for (const leaf of leaves.slice(0, head.size)) tree.append(leaf);
  const root = tree.root();
  return root.every((byte, at) => byte === head.root[at]);
}
