/**
 * Whose key may sign what, in a log of which only some acts are at hand: the acts about the log are all there, so that
 * each place of the log can be given to the log it was signed in (docs/design/why-branches-stand-on-top.md).
 */
import {
  Refused, acceptableKey, canonicalBytes, concat, fingerprint, fromBase64url, parseCheckpoint, parseGenesis, utf8, verifyStrictly,
  type Act, type Crypto, type Genesis, type KeyRole,
} from "@affiant/proof";
import { actBodies } from "../model/act.js";

interface HeldKey {
  readonly role: KeyRole;
  readonly key: Uint8Array;
}

/** One log's own acts, wherever they stand. */
export interface Stream {
  readonly genesis: Genesis;
  /** Keys that hold now, by fingerprint. */
  readonly keys: Map<string, HeldKey>;
  /** Keys that held once and do not now. */
  readonly gone: Set<string>;
}

/** A run of leaves that belong to one log: its places from `next` up to `end`. */
interface Block {
  origin: string | null;
  next: number;
  readonly end: number;
  /** Whether the leaves that the log stands on are left out here, as in a merge. */
  readonly merged: boolean;
}

const blocksLimit = 8;

/** Reads acts about the log in log order, with gaps between, and says which log and which keys each place belongs to. */
export class SealedKeys {
  readonly #crypto: Crypto;
  readonly #streams = new Map<string, Stream>();
  readonly #blocks: Block[] = [{ origin: null, next: 0, end: Number.MAX_SAFE_INTEGER, merged: false }];
  /** The place of the log that `next` of the innermost block stands for. */
  #place = 0;
  /** The log's own keys, each from a size on. */
  readonly #logKeys: { readonly from: number; readonly key: Uint8Array }[] = [];

  constructor(crypto: Crypto) {
    this.#crypto = crypto;
  }

  /** The log that this seal is of; null before its first act. */
  get own(): Stream | null {
    return this.#streams.get(this.#blocks[0]?.origin ?? "") ?? null;
  }

  /** Every key that ever signed for the log that this seal is of, by fingerprint. */
  get signers(): { readonly log: string; readonly authors: readonly string[] } | null {
    const log = this.#logKeys.at(-1);
    const authors = [...this.#streams.values()].flatMap(({ keys }) => [...keys].filter(([, { role }]) => role === "author").map(([name]) => name));
    return log ? { log: fingerprint(log.key, this.#crypto), authors: [...new Set(authors)] } : null;
  }

  /** The key that signs a checkpoint of this size. */
  logKeyAt(size: number): Uint8Array | null {
    return this.#logKeys.findLast(({ from }) => from <= size)?.key ?? null;
  }

  /** The log that the act at a place belongs to; asked in log order. Null where its first act is missing. */
  streamAt(place: number): Stream | null {
    for (let left = place - this.#place; ;) {
      const block = this.#innermost();
      const steps = Math.min(left, block.end - block.next - this.#skipped(block));
      this.#step(block, steps);
      left -= steps;
      if (left === 0 && this.#innermost() === block) break;
    }
    this.#place = place;
    const { origin } = this.#innermost();
    return origin === null ? null : (this.#streams.get(origin) ?? null);
  }

  /** Takes in an act about the log, at the place last asked for. @throws Refused when it may not say what it says. */
  take(act: Act): void {
    const block = this.#innermost();
    if (act.type === "genesis") {
      this.#begin(act, block);
      return;
    }
    const stream = this.#streams.get(block.origin ?? "");
    if (!stream) throw new Refused("first-act-not-genesis", "the first act of this log is not here");
    if (act.type === "key-add" || act.type === "key-rotate") this.#addKey(act, stream);
    if (act.type === "key-revoke") revoke(act, stream);
    if (act.type === "merge-branch") this.#merge(act, block);
  }

  #innermost(): Block {
    for (let last = this.#blocks.at(-1); last && last.next >= last.end && this.#blocks.length > 1; last = this.#blocks.at(-1)) this.#blocks.pop();
    return this.#blocks.at(-1) ?? { origin: null, next: 0, end: 0, merged: false };
  }

  /** Goes on by so many leaves; in a merge, over those that the branch stands on. */
  #step(block: Block, steps: number): void {
    if (steps === 0) return;
    block.next += steps + this.#skipped(block);
    this.#place += steps;
  }

  #skipped(block: Block): number {
    return block.merged && block.next === 0 ? (this.#streams.get(block.origin ?? "")?.genesis.parent?.size ?? 0) : 0;
  }

  #begin(act: Act, block: Block): void {
    if (block.next !== 0) throw new Refused("second-genesis", "a genesis act that is not the first of its log");
    const genesis = parseGenesis(act);
    if (block.origin !== null && block.origin !== genesis.origin) throw new Refused("bad-branch", "the first act of another log than was named");
    if (this.#streams.has(genesis.origin)) throw new Refused("bad-branch", "the first act of a log that began before");
    const keys = new Map(genesis.keys.map(({ role, key }) => [fingerprint(key, this.#crypto), { role, key }]));
    block.origin = genesis.origin;
    this.#streams.set(genesis.origin, { genesis, keys, gone: new Set() });
    const log = genesis.keys.find(({ role }) => role === "log");
    if (this.#place === 0 && log) this.#logKeys.push({ from: 0, key: log.key });
    const { parent } = genesis;
    if (!parent || block.merged) return;
    // The leaves of the log it stands on follow; then come its own, from the place behind them.
    if (this.#blocks.length >= blocksLimit) throw new Refused("bad-branch", "logs stand on logs more than eight deep");
    this.#step(block, 1);
    block.next += parent.size;
    this.#blocks.push({ origin: parent.origin, next: 0, end: parent.size, merged: false });
  }

  #merge(act: Act, block: Block): void {
    const body = actBodies["merge-branch"].safeParse(act.body).data;
    if (!body) throw new Refused("bad-field", "the body of a merge-branch act is not as it must be");
    const { origin, size } = parseCheckpoint(utf8(body.checkpoint));
    const known = this.#streams.get(origin);
    const parent = known?.genesis.parent?.size ?? 0;
    const between = body.from > 0 && body.from <= parent;
    if (origin !== body.origin || size <= body.from || between || (body.from > 0) !== (known !== undefined)) {
      throw new Refused("bad-branch", "a merge that does not go on where the branch was left");
    }
    if (this.#blocks.length >= blocksLimit) throw new Refused("bad-branch", "logs stand on logs more than eight deep");
    this.#step(block, 1);
    this.#blocks.push({ origin, next: body.from, end: size, merged: true });
  }

  #addKey(act: Act, stream: Stream): void {
    const added = act.type === "key-add" ? actBodies["key-add"].safeParse(act.body).data : undefined;
    const rotated = act.type === "key-rotate" ? actBodies["key-rotate"].safeParse(act.body).data : undefined;
    const body = added ?? rotated;
    const key = body ? fromBase64url(body.key) : null;
    if (!body || !key) throw new Refused("bad-field", "the body of a key act is not as it must be");
    if (!acceptableKey(key)) throw new Refused("bad-key", "a key that may not sign");
    const { role, person } = body;
    const name = fingerprint(key, this.#crypto);
    const replaced = rotated && stream.keys.get(rotated.old);
    if (stream.keys.has(name) || stream.gone.has(name)) throw new Refused("bad-key", "a key that this log had before");
    if (rotated ? replaced?.role !== role : role === "log") throw new Refused("bad-key", "no key of that role is there to be replaced, or one more is not allowed");
    const statement = concat(utf8("affiant-key-v1\n"), canonicalBytes({
      case: act.case, key: body.key, old: rotated?.old ?? null, origin: stream.genesis.origin, person, role,
    }));
    if (!this.#signed(key, statement, body.consent)) throw new Refused("bad-consent", "the new key did not sign that it is added");
    if (rotated && replaced) {
      if (!this.#signed(replaced.key, statement, rotated.released)) throw new Refused("bad-consent", "the old key did not sign that it is replaced");
      stream.keys.delete(rotated.old);
      stream.gone.add(rotated.old);
    }
    stream.keys.set(name, { role, key });
    if (role === "log" && stream === this.own) this.#logKeys.push({ from: this.#place + 1, key });
  }

  #signed(publicKey: Uint8Array, message: Uint8Array, signature: string): boolean {
    const bytes = fromBase64url(signature);
    return bytes !== null && verifyStrictly({ publicKey, message, signature: bytes }, this.#crypto);
  }
}

function revoke(act: Act, stream: Stream): void {
  const body = actBodies["key-revoke"].safeParse(act.body).data;
  const key = body && stream.keys.get(body.key);
  if (!body || !key || key.role === "log") throw new Refused("bad-key", "a key act that revokes no key of this log");
  stream.keys.delete(body.key);
  stream.gone.add(body.key);
}
