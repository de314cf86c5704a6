/**
 * One log as it stands inside a log: the log itself, the one it stands on, a branch that was merged. What is signed in a
 * stream is numbered, keyed and judged by that stream alone: docs/formats/act.md, 'Streams'.
 */
import type { Genesis, KeyRole } from "./genesis.js";
import { Runs } from "./log-places.js";

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
}

/** What the next act of an author must say. */
export interface NextOf {
  readonly seq: number;
  readonly prev: string | null;
}

interface AuthorState {
  readonly next: number;
  readonly last: string | null;
  /** Places without content in this stream when the author's last act was read. */
  readonly gone: number;
}

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

  get size(): number {
    return this.places.size;
  }

  /** For who appends to this stream. */
  nextOf(author: string): NextOf {
    const { next, last } = this.#authors.get(author) ?? { next: 0, last: null };
    return { seq: next, prev: last };
  }

  /** A place of this stream whose content cannot be read. */
  lose(): void {
    this.#gone += 1;
  }

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
  holds(): Iterable<LogStream> {
    return this.#holds.keys();
  }
}
