/**
 * One log as it stands inside a log: the log itself, the one it stands on, a branch that was merged. What is signed in a
 * stream is numbered, keyed and judged by that stream alone: docs/formats/act.md, 'Streams'.
 */
import { fingerprint, type Act } from "./act.js";
import type { Crypto } from "./crypto.js";
import { verifyStrictly } from "./ed25519.js";
import type { Genesis, KeyRole } from "./genesis.js";
import { keyStatement, type KeyGrant, type LogAct } from "./log-acts.js";
import { Runs } from "./log-places.js";
import { Refused } from "./refused.js";

/** A key of a stream, with the places of the acts that it holds between. */
export interface LogKey {
  readonly role: KeyRole;
  readonly key: Uint8Array;
  readonly fingerprint: string;
  readonly person: string | null;
  /** Place in its stream of the act that brought it: it signs what stands after that. 0: the genesis act, itself included. */
  readonly since: number;
  /** Place of the act that rotated or revoked it; null while it holds. */
  until: number | null;
  /** Fingerprint of the key that took its place; null where none did. */
  by: string | null;
  /** Why it was revoked; null where it was not. */
  reason: string | null;
  /** An author's: it signed the genesis act, or an act that names a head of this stream (proof.md, 'A key from elsewhere'). */
  bound: boolean;
  /** How the key before it let go: its signature over {@link keyStatement}, and the statement's case. Null where there was none. */
  readonly release: { readonly case: string; readonly signature: Uint8Array } | null;
}

const fresh = { until: null, by: null, reason: null, bound: false, release: null };

/** What the next act of an author must say. */
export interface NextOf { readonly seq: number; readonly prev: string | null }

interface AuthorState {
  readonly next: number;
  readonly last: string | null;
  /** Places without content in this stream when the author's last act was read. */
  readonly gone: number;
}

/** A stream: its places, keys, authors, and the streams it holds (act.md, 'Streams'). */
export class LogStream {
  /** Empty until the genesis act was read. */
  origin: string;
  readonly kind: "own" | "parent" | "branch";
  genesis: Genesis | null = null;
  readonly keys: LogKey[] = [];
  /** Its places, mapped to those of the log that is read. */
  readonly places = new Runs();
  readonly #authors = new Map<string, AuthorState>();
  readonly #holds = new Map<LogStream, { readonly at: number; readonly size: number }[]>();
  #gone = 0;
  #explained = 0;

  constructor(kind: LogStream["kind"], origin: string) {
    this.kind = kind;
    this.origin = origin;
  }

  get size(): number { return this.places.size; }

  /** For who appends to this stream. */
  nextOf(author: string): NextOf {
    const { next, last } = this.#authors.get(author) ?? { next: 0, last: null };
    return { seq: next, prev: last };
  }

  /** A place of this stream whose content cannot be read. */
  lose(): void { this.#gone += 1; }

  /**
   * Takes the author's next number. `gap`: numbers are missing that no lost place explains; `hole`: that as many lost
   * places explain.
   */
  follow(act: { readonly author: string; readonly seq: number; readonly id: string }): "next" | "hole" | "gap" {
    const state = this.#authors.get(act.author) ?? { next: 0, last: null, gone: 0 };
    this.#authors.set(act.author, { next: act.seq + 1, last: act.id, gone: this.#gone });
    const missing = act.seq - state.next;
    if (missing === 0) return "next";
    // Each lost place was one act: it explains one number of one author.
    if (missing < 0 || missing > this.#gone - state.gone || missing > this.#gone - this.#explained) return "gap";
    this.#explained += missing;
    return "hole";
  }

  /** Takes the keys that the genesis act names. */
  begin(genesis: Genesis, crypto: Crypto): void {
    this.genesis = genesis;
    for (const { role, key, person } of genesis.keys) this.keys.push({ role, key, person, fingerprint: fingerprint(key, crypto), since: 0, ...fresh });
  }

  /**
   * The key that an author signs with at a place.
   * @throws Refused (`unknown-author`; `revoked-key` where it was revoked or replaced before).
   */
  authorKey(author: string, place: number): Uint8Array {
    const known = this.keys.find((key) => key.role === "author" && key.fingerprint === author && (key.since === 0 || key.since < place));
    if (!known) throw new Refused("unknown-author", "an author whose key no act has added");
    if (known.until !== null && known.until < place) throw new Refused("revoked-key", "the author's key was revoked or replaced before this act");
    return known.key;
  }

  /** An act that its author signed, which stands in this stream: where it names a head of it, it could stand in no other. */
  bind({ author, type, seen }: Act): void {
    const key = type === "genesis" || seen.size > 0 ? this.keys.find(({ role, fingerprint: name }) => role === "author" && name === author) : undefined;
    if (key) key.bound = true;
  }

  /**
   * What an act about keys does, which stands at a place of this stream and is signed by one of its authors.
   * @throws Refused (`bad-key`, `bad-field`, `bad-consent`) when it does nothing.
   */
  changeKeys(change: Extract<LogAct, { type: `key-${string}` }>, at: { readonly place: number; readonly case: string }, crypto: Crypto): void {
    if (change.type === "key-revoke") {
      const ended = this.keys.filter((key) => key.fingerprint === change.key && key.role !== "log" && key.until === null);
      if (ended.length === 0) throw new Refused("bad-key", "no key of this log that could be revoked");
      for (const key of ended) Object.assign(key, { until: at.place, reason: change.reason });
      return;
    }
    const { role, key, person } = change;
    const name = fingerprint(key, crypto);
    if (this.keys.some((known) => known.fingerprint === name && known.role === role)) throw new Refused("bad-key", "a key that this log has or had");
    const old = this.#toReplace(change);
    const message = keyStatement({ ...change, case: at.case, origin: this.origin });
    const signed = (publicKey: Uint8Array, signature: Uint8Array | null): boolean => signature !== null && verifyStrictly({ publicKey, message, signature }, crypto);
    if (!signed(key, change.consent) || (old && !signed(old.key, change.released))) {
      throw new Refused("bad-consent", "the key, or the one it replaces, did not sign what the act says");
    }
    if (old) Object.assign(old, { until: at.place, by: name });
    this.keys.push({ role, key, fingerprint: name, person, since: at.place, ...fresh, release: change.released && { case: at.case, signature: change.released } });
  }

  #toReplace(grant: KeyGrant): LogKey | null {
    if (grant.old === null) return null;
    const old = this.keys.find((key) => key.role === grant.role && key.fingerprint === grant.old && key.until === null);
    if (!old) throw new Refused("bad-key", "the key to replace is none that holds");
    if (old.person !== grant.person) throw new Refused("bad-field", "the key that is replaced is another person's");
    return old;
  }

  /** The key that signs a checkpoint of this size: the one that holds after so many acts. */
  logKeyAt(size: number): Uint8Array | null {
    return this.keys.findLast(({ role, since }) => role === "log" && (since === 0 || since < size))?.key ?? null;
  }

  /** Records that the first `size` leaves of another stream are among the leaves of this one from now on. */
  hold(other: LogStream, size: number): void {
    if (other === this) return;
    const known = this.#holds.get(other) ?? [];
    const last = known.at(-1)?.size ?? 0;
    if (size > last) known.push({ at: this.size, size });
    this.#holds.set(other, known);
  }

  /** How many leaves of the other are among the first `size` of this one. */
  held(other: LogStream, size = this.size): number {
    if (other === this) return size;
    return this.#holds.get(other)?.findLast(({ at }) => at <= size)?.size ?? 0;
  }

  /** Those of which some leaves are among this one's. */
  holds(): Iterable<LogStream> { return this.#holds.keys(); }
}
