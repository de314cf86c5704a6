/** Logs made from fixed names, for tests and for `run/make-vectors.mjs`: the same bytes at every run. */
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import {
  GrowingTree, LogReader, actLeaf, base32, base64url, checkpointText, concat, cosignedMessage, fingerprint, fromUtf8, keyIdOf, keyStatement,
  keyTypes, noteBytes, parseCheckpoint, signatureLine, signedAct, signedBytes, utf8,
} from "@affiant/proof";
import type { Act, Genesis, KeyClaim, KeyRole } from "@affiant/proof";
import { nodeCrypto } from "./node-crypto.js";

export interface TestKey {
  readonly name: string;
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly fingerprint: string;
  readonly person: string;
  sign(message: Uint8Array): Uint8Array;
}

export const bytesFrom = (name: string, length = 32): Uint8Array => Uint8Array.from(nodeCrypto.sha256(utf8(`affiant vector ${name}`)).subarray(0, length));
export const idFrom = (name: string): string => base32(bytesFrom(name, 16));

/** A key made from a name. */
export function keyFrom(name: string): TestKey {
  const seed = bytesFrom(`key ${name}`);
  const secret = createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]), format: "der", type: "pkcs8" });
  const publicKey = Uint8Array.from(createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32));
  return {
    name, seed, publicKey, fingerprint: fingerprint(publicKey, nodeCrypto), person: idFrom(`person ${name}`),
    sign: (message) => Uint8Array.from(sign(null, message, secret)),
  };
}

/** The line of a witness's cosignature. */
export function cosignatureOf(text: string, key: { readonly name: string; readonly publicKey: Uint8Array; sign(message: Uint8Array): Uint8Array }, time: number): string {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = concat(stamp, key.sign(cosignedMessage(text, time)));
  return signatureLine({ name: key.name, keyId: keyIdOf({ ...key, type: keyTypes.cosignature }, nodeCrypto), signature });
}

/** Body of a genesis act. */
export function genesisBody({ format, origin, keys, parent }: Genesis): Act["body"] {
  return {
    format, origin, keys: keys.map(({ role, key, person }) => ({ role, key: base64url(key), person })),
    parent: parent && { ...parent, root: base64url(parent.root) },
  };
}

/** Body of a `key-add`. */
export function keyAddBody({ role, key, person }: KeyClaim, consent: Uint8Array): Act["body"] {
  return { role, key: base64url(key), person, consent: base64url(consent) };
}

/** Body of a `key-rotate`. */
export function keyRotateBody(claim: KeyClaim, { consent, released }: { readonly consent: Uint8Array; readonly released: Uint8Array }): Act["body"] {
  return { ...keyAddBody(claim, consent), old: claim.old, released: base64url(released) };
}

function headOf(note: string): NonNullable<Genesis["parent"]> {
  const { origin, size, root } = parseCheckpoint(utf8(note));
  return { origin, size, root };
}

/** Places of a branch, below `size`, whose leaves the receiver does not have. */
function newPlaces(branch: LogReader, size: number, receiver: LogReader): number[] {
  return Array.from({ length: size }, (_, at) => at).filter((at) => {
    const home = branch.homeOf(at);
    return home && home.place >= (receiver.streams.find(({ origin }) => origin === home.stream.origin)?.size ?? 0);
  });
}

/** A leaf as a case has it; `bytes` null once it is forgotten. */
export interface MadeLeaf {
  readonly bytes: Uint8Array | null;
  readonly salt: Uint8Array;
  readonly leaf: Uint8Array;
}

/** What a test may say otherwise than an honest writer would. */
export interface Otherwise {
  readonly author?: TestKey;
  readonly signer?: TestKey;
  readonly change?: Partial<Act>;
}

const emptyRoot = base64url(nodeCrypto.sha256(new Uint8Array(0)));

/** A log that grows act by act, as an honest writer has it, with doors for writers that are not. */
export class MadeLog {
  readonly name: string;
  readonly case = idFrom("case");
  readonly origin: string;
  readonly author: TestKey;
  logKey: TestKey;
  readonly leaves: MadeLeaf[] = [];
  readonly genesis: Genesis;
  readonly tree = new GrowingTree(nodeCrypto);
  /** The head that acts say they have seen. */
  seen = { size: 0, root: emptyRoot };
  #acts = 0;
  #reader: LogReader | null = null;

  constructor(name: string, parent: { readonly log: MadeLog; readonly size: number } | null = null, { author = keyFrom(`author ${name}`), ...change }: Partial<Genesis> & { readonly author?: TestKey } = {}) {
    this.name = name;
    this.origin = `affiant-log/${idFrom(`origin ${name}`)}`;
    this.author = author;
    this.logKey = keyFrom(`log ${name}`);
    this.genesis = {
      format: 1, origin: this.origin,
      keys: [{ role: "author", key: this.author.publicKey, person: this.author.person }, { role: "log", key: this.logKey.publicKey, person: null }],
      parent: parent && headOf(parent.log.note(parent.size)),
      ...change,
    };
    this.act("genesis", genesisBody(this.genesis));
    if (parent) for (const leaf of parent.log.leaves.slice(0, parent.size)) this.take(leaf);
  }

  get size(): number {
    return this.leaves.length;
  }

  /** What a reader knows of it as it now is. */
  reader(): LogReader {
    let reader = this.#reader;
    if (reader?.size !== this.size) {
      reader = new LogReader(nodeCrypto);
      for (const [index, { bytes, leaf }] of this.leaves.entries()) {
        if (bytes) reader.read({ index, bytes, leaf }, { signature: false });
        else reader.absent(index, leaf);
      }
    }
    this.#reader = reader;
    return reader;
  }

  take(leaf: MadeLeaf): void {
    this.leaves.push(leaf);
    this.tree.append(leaf.leaf);
  }

  /** Signs an act as its author's next. */
  sealed(type: string, body: Act["body"], { author = this.author, signer = author, change = {} }: Otherwise = {}): MadeLeaf {
    const next = this.size === 0 ? { seq: 0, prev: null } : (this.reader().streams[0]?.nextOf(author.fingerprint) ?? { seq: 0, prev: null });
    this.#acts += 1;
    const act: Act = {
      v: 1, case: this.case, id: idFrom(`act ${this.name} ${this.#acts}`), type, author: author.fingerprint, ...next,
      seen: this.seen, at: "2026-03-14T09:26:53Z", body, ...change,
    };
    const message = signedBytes(act);
    const bytes = signedAct(act, { message, signature: signer.sign(message) }).stored;
    const salt = bytesFrom(`salt ${this.name} ${this.#acts}`);
    return { bytes, salt, leaf: Uint8Array.from(actLeaf(bytes, salt, nodeCrypto)) };
  }

  act(type: string, body: Act["body"], otherwise: Otherwise = {}): this {
    this.take(this.sealed(type, body, otherwise));
    return this;
  }

  /** An act that says nothing about the log. */
  undo(otherwise: Otherwise = {}): this {
    return this.act("undo", { answers: idFrom(`answered ${this.name} ${this.#acts}`) }, otherwise);
  }

  /** The signed note of a head; the next acts say they have seen it. */
  note(size = this.size, { key = this.logKey, origin = this.origin, leaves = this.leaves }: { readonly key?: TestKey; readonly origin?: string; readonly leaves?: readonly MadeLeaf[] } = {}): string {
    const tree = new GrowingTree(nodeCrypto);
    for (const { leaf } of leaves.slice(0, size)) tree.append(leaf);
    const text = checkpointText(origin, { size, root: tree.root() });
    return fromUtf8(noteBytes(text, key.sign(utf8(text)), { key: { name: origin, publicKey: key.publicKey }, crypto: nodeCrypto })) ?? "";
  }

  see(size = this.size): this {
    const { root } = parseCheckpoint(utf8(this.note(size)));
    this.seen = { size, root: base64url(root) };
    return this;
  }

  /** Merges a branch as it is at `size`. */
  merge(branch: MadeLog, size = branch.size, otherwise: Otherwise & { readonly from?: number; readonly note?: string } = {}): this {
    const [own] = this.reader().streams;
    const known = this.reader().streams.find(({ origin }) => origin === branch.origin);
    const from = otherwise.from ?? (known && own ? own.held(known) : 0);
    const places = newPlaces(branch.reader(), size, this.reader());
    this.act("merge-branch", { origin: branch.origin, from, checkpoint: otherwise.note ?? branch.note(size) }, otherwise);
    for (const place of places) this.take(branch.leaves[place] ?? this.sealed("undo", {}));
    this.wipe();
    return this;
  }

  /** Appends a tombstone and forgets. */
  forget(acts: readonly number[], otherwise: Otherwise = {}): this {
    this.act("forget", { of: "record", acts, reason: "safety" }, otherwise);
    this.wipe();
    return this;
  }

  /** Content that tombstones name goes. */
  wipe(): void {
    for (const place of this.reader().forgotten) {
      const leaf = this.leaves[place];
      if (leaf) this.leaves[place] = { ...leaf, bytes: null };
    }
    this.#reader = null;
  }

  claim(role: KeyRole, key: TestKey, old: TestKey | null = null): KeyClaim {
    return { case: this.case, origin: this.origin, role, key: key.publicKey, person: role === "log" ? null : (old ?? key).person, old: old?.fingerprint ?? null };
  }

  addKey(role: KeyRole, key: TestKey, { consent = key, claim = {}, ...otherwise }: Otherwise & { readonly consent?: TestKey; readonly claim?: Partial<KeyClaim> } = {}): this {
    const whole = { ...this.claim(role, key), ...claim };
    return this.act("key-add", keyAddBody(this.claim(role, key), consent.sign(keyStatement(whole))), otherwise);
  }

  rotateKey(role: KeyRole, keys: { readonly key: TestKey; readonly old: TestKey }, { consent = keys.key, released = keys.old, ...otherwise }: Otherwise & { readonly consent?: TestKey; readonly released?: TestKey } = {}): this {
    const claim = { ...this.claim(role, keys.key, keys.old), old: keys.old.fingerprint };
    const statement = keyStatement(claim);
    this.act("key-rotate", keyRotateBody(claim, { consent: consent.sign(statement), released: released.sign(statement) }), otherwise);
    if (role === "log") this.logKey = keys.key;
    return this;
  }
}
