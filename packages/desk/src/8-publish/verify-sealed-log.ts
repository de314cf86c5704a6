/**
 * The log inside a sealed case, checked as `verify.sh` does: every act stands at its place under the signed head, and its
 * author's key held there. Runs beside `verifyBag`, which ties every file to its manifests.
 */
import {
  GrowingTree, Refused, actLeaf, equalBytes, fromUtf8, noteSignedBy, parseAct, parseCheckpoint, parseTile, signedBy, tilePath, tilesOfSize,
  verifierKey, type Checkpoint, type Crypto, type LogSigners, type ParsedAct,
} from "@affiant/proof";
import { actBodies } from "../model/act.js";
import { compareText } from "./publish-input.js";
import { recordOf } from "./seal-shape.js";
import { readSealedActs, type SealedAct } from "./sealed-acts.js";
import { SealedKeys } from "./sealed-keys.js";

export interface SealFault {
  readonly what: string;
  /** Path in the bag. */
  readonly where: string;
  readonly message: string;
}

export interface SealedLogReport {
  readonly faults: readonly SealFault[];
  readonly acts: number;
  readonly head: { readonly origin: string; readonly size: number } | null;
  readonly signers: LogSigners | null;
  readonly confirmed: boolean;
  /** What each record's `receive` act says of its bytes. */
  readonly received: ReadonlyMap<string, string>;
  /** Older heads of this log that were stamped, as they are under `time/`: those that are proven to lead to its head. */
  readonly stamped: readonly Checkpoint[];
}

export interface SealedFiles {
  /** Every file of the bag. */
  readonly paths: readonly string[];
  /** Null when absent or too large for what it should be. */
  read(path: string): Promise<Uint8Array | null>;
}

interface Reader {
  readonly files: SealedFiles;
  readonly crypto: Crypto;
  readonly faults: SealFault[];
}

/** Checks checkpoint, key, every act with its proof and its author's key, what was observed, and which heads were stamped. */
export async function verifySealedLog(files: SealedFiles, crypto: Crypto, pinned: string | null): Promise<SealedLogReport> {
  const reader: Reader = { files, crypto, faults: [] };
  const checkpoint = await guarded(reader, "log/checkpoint", parseCheckpoint);
  const keys = new SealedKeys(crypto);
  const leaves = checkpoint ? await leavesOf(reader, checkpoint.size) : [];
  const log = new ActsOfSeal(reader, { leaves, keys });
  for (const path of segmentPaths(files.paths)) await log.readSegment(path);
  const signed = checkpoint && (await headHolds(reader, { checkpoint, keys }));
  const stamped = checkpoint && signed ? await stampedHeads(reader, { checkpoint, keys }, leaves) : [];
  await checkObservations(reader, log.observed);
  const { signers } = keys;
  const known = signers ? [signers.log, ...signers.authors] : [];
  if (log.count === 0) reader.faults.push({ what: "missing", where: "acts", message: "there is no act in it" });
  if (pinned !== null && !known.includes(pinned))
    reader.faults.push({ what: "wrong-key", where: "log/key.txt", message: "none of this log's keys has the fingerprint you gave" });
  return {
    faults: reader.faults, acts: log.count, signers, received: log.received, stamped,
    head: checkpoint && { origin: checkpoint.origin, size: checkpoint.size },
    confirmed: pinned !== null && known.includes(pinned),
  };
}

function segmentPaths(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.startsWith("acts/")).sort(compareText);
}

/** The hashes of all acts, of those that are not in the seal too, from the log's tiles; fewer where a tile is not as it must be. */
async function leavesOf(reader: Reader, size: number): Promise<readonly Uint8Array[]> {
  const leaves: Uint8Array[] = [];
  if (size > leavesLimit) reader.faults.push({ what: "bad-checkpoint", where: "log/checkpoint", message: "names more acts than a sealed case may have" });
  for (const place of size > leavesLimit ? [] : tilesOfSize(size)) {
    const tile = place.level === 0 ? await guarded(reader, `log/${tilePath(place)}`, (bytes) => parseTile(bytes, place.width)) : null;
    if (place.level === 0 && !tile) break;
    for (const leaf of tile ?? []) leaves.push(leaf);
  }
  return leaves;
}

/** More acts than any case has: a checkpoint may name any number, and what it names is looked for. */
const leavesLimit = 100_000_000;

/** The roots of the first leaves, for these sizes. */
function rootsAt(sizes: readonly number[], leaves: readonly Uint8Array[], crypto: Crypto): ReadonlyMap<number, Uint8Array> {
  const wanted = new Set(sizes);
  const roots = new Map<number, Uint8Array>();
  const tree = new GrowingTree(crypto);
  for (const leaf of leaves) {
    tree.append(leaf);
    if (wanted.has(tree.size)) roots.set(tree.size, tree.root());
  }
  return roots;
}

/** Acts in log order, over all segments. */
class ActsOfSeal {
  count = 0;
  readonly received = new Map<string, string>();
  /** What `observe` acts keep: digest and size by the act's place. */
  readonly observed = new Map<number, { readonly digest: string; readonly size: number }>();
  readonly #reader: Reader;
  readonly #leaves: readonly Uint8Array[];
  readonly #keys: SealedKeys;
  readonly #ids = new Set<string>();
  #case: string | null = null;
  #last = -1;

  constructor(reader: Reader, log: { readonly leaves: readonly Uint8Array[]; readonly keys: SealedKeys }) {
    this.#reader = reader;
    this.#leaves = log.leaves;
    this.#keys = log.keys;
  }

  async readSegment(path: string): Promise<void> {
    const name = /^acts\/(\d{12})\.acts$/.exec(path)?.[1];
    const acts = name === undefined ? null : await guarded(this.#reader, path, readSealedActs);
    if (name === undefined) this.#fault("malformed", path, "is not called as a file of acts is");
    if (!acts) return;
    if (acts[0] && Number(name) !== acts[0].index) this.#fault("malformed", path, "does not begin with the act it is called by");
    for (const act of acts) {
      if (act.index <= this.#last) this.#fault("malformed", path, `act ${act.index}: does not follow the act before it`);
      else this.#readAct(act, path);
      this.#last = Math.max(this.#last, act.index);
    }
  }

  #readAct({ index, salt, bytes }: SealedAct, path: string): void {
    this.count += 1;
    const logged = this.#leaves[index];
    if (!logged || !equalBytes(actLeaf(bytes, salt, this.#reader.crypto), logged)) {
      this.#fault("leaf-mismatch", path, `act ${index}: it and its salt are not what the log has at this place`);
      return; // what is not in the log says nothing about keys
    }
    const stream = this.#keys.streamAt(index);
    const parsed = this.#guarded(path, index, () => parseAct(bytes));
    if (!parsed) return;
    const { act } = parsed;
    this.#case ??= act.case;
    if (act.case !== this.#case) this.#fault("wrong-case", path, `act ${index}: is of another case`);
    if (this.#ids.has(act.id)) this.#fault("duplicate-id", path, `act ${index}: has the id of an earlier act`);
    this.#ids.add(act.id);
    // A genesis act brings the keys that sign it.
    if (act.type === "genesis") this.#guarded(path, index, () => { this.#keys.take(act); return true; });
    this.#checkAuthor(parsed, { index, path, stream: stream ?? this.#keys.streamAt(index) });
    if (act.type !== "genesis") this.#guarded(path, index, () => { this.#keys.take(act); return true; });
    this.#note(parsed, index);
  }

  #checkAuthor(parsed: ParsedAct, at: { readonly index: number; readonly path: string; readonly stream: ReturnType<SealedKeys["streamAt"]> }): void {
    const { author } = parsed.act;
    const held = at.stream?.keys.get(author);
    if (at.stream?.gone.has(author) && !held) this.#fault("revoked-key", at.path, `act ${at.index}: signed by a key that was revoked or replaced before`);
    else if (held?.role !== "author") this.#fault("unknown-author", at.path, `act ${at.index}: names no author of this log`);
    else if (!signedBy(parsed, held.key, this.#reader.crypto)) this.#fault("bad-signature", at.path, `act ${at.index}: its author did not sign this`);
  }

  #note({ act }: ParsedAct, index: number): void {
    const receipt = act.type === "receive" ? actBodies.receive.safeParse(act.body).data : undefined;
    if (receipt) this.received.set(receipt.record, receipt.sha256);
    const observation = act.type === "observe" ? actBodies.observe.safeParse(act.body).data : undefined;
    if (observation) this.observed.set(index, observation);
  }

  #guarded<T>(path: string, index: number, work: () => T): T | null {
    return guard(this.#reader, { where: path, at: `act ${index}: ` }, work);
  }

  #fault(what: string, where: string, message: string): void {
    this.#reader.faults.push({ what, where, message });
  }
}

interface Log {
  readonly checkpoint: Checkpoint;
  readonly keys: SealedKeys;
}

/** The head is of this log, and signed by the key that the log had at that size; `key.txt` names no other. */
async function headHolds(reader: Reader, { checkpoint, keys }: Log): Promise<boolean> {
  const { faults, crypto } = reader;
  const origin = keys.own?.genesis.origin;
  const key = keys.logKeyAt(checkpoint.size);
  if (origin === undefined || !key) {
    faults.push({ what: "first-act-not-genesis", where: "acts/000000000000.acts", message: "the first act of the log is not here" });
    return false;
  }
  const written = await guarded(reader, "log/key.txt", (bytes) => fromUtf8(bytes));
  if (written !== null && written !== `${verifierKey({ name: origin, publicKey: key }, crypto)}\n`)
    faults.push({ what: "wrong-key", where: "log/key.txt", message: "is not the key that the log has at this head" });
  if (checkpoint.origin !== origin) faults.push({ what: "wrong-origin", where: "log/checkpoint", message: "is of another log" });
  else if (!noteSignedBy(checkpoint.note, { name: origin, publicKey: key }, crypto))
    faults.push({ what: "bad-signature", where: "log/checkpoint", message: "is not signed by the key that the log has at this head" });
  else return true;
  return false;
}

/** The head's root is that of the tiles; so are the roots of older heads under `time/`, which the log's key of their size signed. */
async function stampedHeads(reader: Reader, { checkpoint, keys }: Log, leaves: readonly Uint8Array[]): Promise<readonly Checkpoint[]> {
  const heads: { readonly path: string; readonly head: Checkpoint }[] = [{ path: "log/checkpoint", head: checkpoint }];
  for (const path of reader.files.paths) {
    const size = /^time\/(\d+)\/checkpoint$/.exec(path)?.[1];
    const head = size === undefined ? null : await guarded(reader, path, parseCheckpoint);
    if (size === undefined || !head) continue;
    const key = keys.logKeyAt(head.size);
    const ours = head.origin === checkpoint.origin && String(head.size) === size && head.size <= checkpoint.size;
    if (ours && key && noteSignedBy(head.note, { name: head.origin, publicKey: key }, reader.crypto)) heads.push({ path, head });
    else reader.faults.push({ what: "bad-signature", where: path, message: "is no head of this log that its key signed" });
  }
  const roots = rootsAt(heads.map(({ head }) => head.size), leaves, reader.crypto);
  const holds = ({ head }: { readonly head: Checkpoint }): boolean => equalBytes(roots.get(head.size) ?? new Uint8Array(), head.root);
  for (const one of heads) {
    if (!holds(one)) reader.faults.push({ what: "root-mismatch", where: one.path, message: "its root is not that of the log's tiles" });
  }
  return heads.slice(1).filter(holds).map(({ head }) => head);
}

async function checkObservations(reader: Reader, observed: ActsOfSeal["observed"]): Promise<void> {
  for (const path of reader.files.paths.filter((one) => one.startsWith("observations/"))) {
    const act = observed.get(Number(/^observations\/(\d+)\.bin$/.exec(path)?.[1] ?? -1));
    const bytes = await reader.files.read(path);
    const label = new TextEncoder().encode("affiant/observation/v1\0");
    const digest = bytes && [...reader.crypto.sha256(new Uint8Array([...label, ...bytes]))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (digest === null || act?.digest !== digest) reader.faults.push({ what: "observation", where: path, message: "is not what an act in this seal observed" });
  }
}

/** Each original is the one its `receive` act names, and each such act has its original. `sha256` gives what a file is now. */
export function originalFaults(paths: readonly string[], received: ReadonlyMap<string, string>, sha256: (path: string) => string | null): readonly SealFault[] {
  const faults: SealFault[] = [];
  const sealed = new Set<string>();
  for (const path of paths) {
    const record = recordOf(path);
    if (record === null) continue;
    sealed.add(record);
    const named = received.get(record);
    if (named === undefined) faults.push({ what: "no-receipt", where: path, message: "no receive act in this seal names this record" });
    else if (named !== sha256(path)) faults.push({ what: "original-changed", where: path, message: "these are not the bytes that were received" });
  }
  for (const record of received.keys())
    if (!sealed.has(record)) faults.push({ what: "original-missing", where: `data/records/${record}`, message: "its receive act is here and its bytes are not" });
  return faults;
}

/** What a file holds, or null with a fault that names it. */
async function guarded<T>(reader: Reader, path: string, parse: (bytes: Uint8Array) => T | null): Promise<T | null> {
  const bytes = await reader.files.read(path);
  if (!bytes) {
    reader.faults.push({ what: "missing", where: path, message: "it is not there, or far too large" });
    return null;
  }
  return guard(reader, { where: path, at: "" }, () => parse(bytes));
}

function guard<T>({ faults }: Reader, { where, at }: { readonly where: string; readonly at: string }, parse: () => T | null): T | null {
  try {
    const value = parse();
    if (value === null) faults.push({ what: "malformed", where, message: `${at}it is not in the form of the format's page` });
    return value;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    faults.push({ what: error.fault, where, message: `${at}${error.message}` });
    return null;
  }
}
