/** What the verifier says of one vector file: the same function in Node and in a browser. Imports nothing of either. */
import {
  GrowingTree, Refused, acceptableKey, actEntry, actLeaf, applyPolicy, concat, checkItemProof, checkLog, cosignedBy,
  equalBytes, fingerprint, fromBase64, fromBase64url, fromHex, fromUtf8, hex, leafHash, noteSignedBy, parseAct, parseBundle, parseCheckpoint,
  parseNote, parsePolicy, parseTile, parseTilePath, parseVerifierKey, signedBy, signedAct, signedBytes, utf8, verifierKey,
  verifyConsistency, verifyInclusion, verifyStrictly,
} from "@affiant/proof";
import type { Act, Crypto, Head } from "@affiant/proof";

interface HexHead {
  readonly size: number;
  readonly root: string;
}

/** All fields that any vector file may have. Bytes are hex. */
export interface Vector {
  readonly publicKey?: string;
  readonly stored?: string;
  readonly storedHex?: string;
  readonly salt?: string;
  readonly acts?: readonly ({ readonly stored: string; readonly salt: string } | { readonly leaf: string } | null)[];
  readonly checkpoint?: string;
  readonly pinned?: string;
  readonly note?: string;
  readonly vkey?: string;
  readonly policy?: string;
  readonly proof?: unknown;
  readonly digest?: string;
  readonly inclusion?: { readonly index: number; readonly size: number; readonly leaf: string; readonly root: string; readonly proof: readonly string[] };
  readonly consistency?: { readonly older: HexHead; readonly newer: HexHead; readonly proof: readonly string[] };
  readonly wantFault?: string | null;
  readonly wantFaults?: readonly string[];
  readonly wantTime?: number | null;
}

function unhex(text: string): Uint8Array {
  const bytes = fromHex(text);
  if (!bytes) throw new Error("not hex");
  return bytes;
}

const headOf = ({ size, root }: HexHead): Head => ({ size, root: unhex(root) });
const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("a field of the vector is missing");
  return value;
};

const judges: Readonly<Record<string, (vector: Vector, crypto: Crypto) => readonly string[]>> = {
  acts(vector, crypto) {
    const stored = vector.storedHex === undefined ? utf8(need(vector.stored)) : unhex(vector.storedHex);
    if (!signedBy(parseAct(stored), unhex(need(vector.publicKey)), crypto)) return ["bad-signature"];
    if (vector.salt !== undefined) actLeaf(stored, unhex(vector.salt), crypto);
    return [];
  },
  logs(vector, crypto) {
    const acts = need(vector.acts).map((act) => act && ("leaf" in act ? { leaf: unhex(act.leaf) } : { bytes: utf8(act.stored), salt: unhex(act.salt) }));
    const checkpoint = parseCheckpoint(utf8(need(vector.checkpoint)));
    const report = checkLog({ acts, checkpoint, ...(vector.pinned !== undefined && { pinned: vector.pinned }) }, crypto);
    const faults = report.faults.map(({ fault }) => fault).sort();
    if (report.confirmed !== (vector.pinned !== undefined && faults.length === 0)) return [...faults, "confirmed and should not be, or the other way round"];
    return faults;
  },
  checkpoints(vector) {
    parseCheckpoint(utf8(need(vector.note)));
    return [];
  },
  proofs({ inclusion, consistency }, crypto) {
    const good = inclusion
      ? verifyInclusion({ index: inclusion.index, size: inclusion.size, leaf: unhex(inclusion.leaf), root: unhex(inclusion.root) }, inclusion.proof.map(unhex), crypto)
      : verifyConsistency({ older: headOf(need(consistency).older), newer: headOf(need(consistency).newer) }, need(consistency).proof.map(unhex), crypto);
    return good ? [] : ["bad-proof"];
  },
  "verifier-keys"(vector, crypto) {
    const key = parseVerifierKey(need(vector.vkey), crypto);
    return verifierKey(key, crypto) === vector.vkey && acceptableKey(key.publicKey) ? [] : ["read and not written again"];
  },
  cosignatures(vector, crypto) {
    const time = cosignedBy(parseNote(utf8(need(vector.note))), parseVerifierKey(need(vector.vkey), crypto), crypto);
    return time === vector.wantTime ? [] : [`cosigned ${time ?? "not"}`];
  },
  policies(vector, crypto) {
    const policy = parsePolicy(utf8(need(vector.policy)), crypto);
    const { logKnown, quorum } = applyPolicy(policy, parseCheckpoint(utf8(need(vector.note))), crypto);
    return [...(logKnown ? [] : ["unknown-log"]), ...(quorum ? [] : ["quorum-missing"])];
  },
  "item-proofs"(vector, crypto) {
    const policy = vector.policy === undefined ? {} : { policy: parsePolicy(utf8(vector.policy), crypto) };
    const { pinned, digest } = vector;
    checkItemProof(utf8(need(vector.proof as string)), { ...policy, ...(pinned !== undefined && { pinned }), ...(digest !== undefined && { digest }) }, crypto);
    return [];
  },
};

/** Null when the verifier says what the vector wants; else both. `folder` is that of the file under `vectors/`. */
export function disagreement(folder: string, vector: Vector, crypto: Crypto): string | null {
  const judge = judges[folder === "streams" ? "logs" : folder];
  if (!judge) throw new Error(`vectors of an unknown kind: ${folder}`);
  const wanted = [...(vector.wantFaults ?? (typeof vector.wantFault === "string" ? [vector.wantFault] : []))].sort().join(", ");
  let found: string;
  try {
    found = judge(vector, crypto).join(", ");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    found = error.fault;
  }
  return found === wanted ? null : `wanted '${wanted}', found '${found}'`;
}

/** A proof of inclusion as transparency-dev's vectors have it; bytes are base64. */
export interface TransparencyDevVector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string | null;
  readonly leafHash: string | null;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

/** Whether the verifier agrees with it. */
export function agreesOnMerkle(vector: TransparencyDevVector, crypto: Crypto): boolean {
  const bytes = (text: string | null): Uint8Array => fromBase64(text ?? "") ?? new Uint8Array(0);
  const claim = { index: vector.leafIdx, size: vector.treeSize, leaf: bytes(vector.leafHash), root: bytes(vector.root) };
  return verifyInclusion(claim, (vector.proof ?? []).map(bytes), crypto) === !vector.wantErr;
}

/** Wycheproof's Ed25519 cases. */
export interface Wycheproof {
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string };
    readonly tests: readonly { readonly tcId: number; readonly msg: string; readonly sig: string; readonly result: string }[];
  }[];
}

/** The numbers of the cases that the verifier judges otherwise, and how many there are. */
export function wycheproofDisagreements({ testGroups }: Wycheproof, crypto: Crypto): { readonly count: number; readonly wrong: readonly number[] } {
  const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((test) => ({ ...test, publicKey: unhex(publicKey.pk) })));
  const wrong = cases.filter(({ publicKey, msg, sig, result }) =>
    verifyStrictly({ publicKey, message: unhex(msg), signature: unhex(sig) }, crypto) !== (result === "valid"));
  return { count: cases.length, wrong: wrong.map(({ tcId }) => tcId) };
}

/** `acts/five-acts.json`. */
export interface FiveActs {
  readonly keys: { readonly author: { readonly publicKey: string; readonly fingerprint: string } };
  readonly acts: readonly { readonly act: Act; readonly signed: string; readonly signature: string; readonly stored: string; readonly salt: string; readonly entry: string; readonly leaf: string }[];
}

/** The steps at which the verifier comes out with other bytes. */
export function fiveActsDisagreements({ keys, acts }: FiveActs, crypto: Crypto): string[] {
  const key = unhex(keys.author.publicKey);
  const steps = acts.flatMap(({ act, signed, signature, stored, salt, entry, leaf }, at) => {
    const parsed = parseAct(utf8(stored));
    return Object.entries({
      signed: fromUtf8(signedBytes(act)) === signed,
      stored: fromUtf8(signedAct(act, { message: signedBytes(act), signature: unhex(signature) }).stored) === stored,
      parsed: equalBytes(signedAct(parsed.act, { message: signedBytes(parsed.act), signature: parsed.signature }).stored, utf8(stored)),
      signature: signedBy(parsed, key, crypto),
      entry: hex(actEntry(utf8(stored), unhex(salt), crypto)) === entry,
      leaf: hex(leafHash(unhex(entry), crypto)) === leaf && hex(actLeaf(utf8(stored), unhex(salt), crypto)) === leaf,
    }).flatMap(([step, good]) => (good ? [] : [`act ${at}: ${step}`]));
  });
  return fingerprint(key, crypto) === keys.author.fingerprint && acts.length === 5 ? steps : [...steps, "fingerprint"];
}

/** `log/heads.json`. */
export interface Heads {
  readonly origin: string;
  readonly log: { readonly publicKey: string };
  readonly verifierKey: string;
  readonly heads: readonly string[];
  readonly notes: readonly string[];
  readonly tiles: Readonly<Record<string, string>>;
}

/** What of a whole log comes out otherwise: heads at every size, signed notes, tiles and bundles, the check of all of it. */
export function wholeLogDisagreements(wanted: Heads, lines: string, crypto: Crypto): string[] {
  const acts = lines.split("\n").slice(0, -1).map((line) => {
    const [, salt = "", stored = ""] = /^\d+ ([\w-]{43}) (.*)$/.exec(line) ?? [];
    return { bytes: utf8(stored), salt: fromBase64url(salt) ?? new Uint8Array(0) };
  });
  const key = { name: wanted.origin, publicKey: unhex(wanted.log.publicKey) };
  const tree = new GrowingTree(crypto);
  const rows: Uint8Array[][] = [];
  const heads = [`0 ${hex(tree.root())}`];
  for (const { bytes, salt } of acts) {
    tree.append(actLeaf(bytes, salt, crypto), (hash, height) => { (rows[height] ??= []).push(hash); });
    heads.push(`${tree.size} ${hex(tree.root())}`);
  }
  const notes = wanted.notes.filter((note) => {
    const checkpoint = parseCheckpoint(utf8(note));
    return !noteSignedBy(checkpoint.note, key, crypto) || `${checkpoint.size} ${hex(checkpoint.root)}` !== wanted.heads[checkpoint.size];
  });
  const tiles = Object.entries(wanted.tiles).filter(([path, digest]) => {
    const place = parseTilePath(path);
    if (!place) return true;
    const first = place.index * 256;
    const entries = acts.slice(first, first + place.width).map(({ bytes, salt }) => actEntry(bytes, salt, crypto));
    const held = place.level === "entries" ? entries : (rows[8 * place.level] ?? []).slice(first, first + place.width);
    const bytes = concat(...held.flatMap((each) => (place.level === "entries" ? [Uint8Array.of(0, each.length), each] : [each])));
    const read = place.level === "entries" ? parseBundle(bytes, place.width) : parseTile(bytes, place.width);
    return hex(crypto.sha256(bytes)) !== digest || read.some((each, at) => hex(each) !== hex(held[at] ?? utf8("none")));
  });
  const { faults } = checkLog({ acts, checkpoint: parseCheckpoint(utf8(wanted.notes.at(-1) ?? "")) }, crypto);
  return Object.entries({
    heads: heads.join() === wanted.heads.join() && heads.length === 301,
    "verifier key": verifierKey(key, crypto) === wanted.verifierKey,
    notes: notes.length === 0,
    tiles: tiles.length === 0 && Object.keys(wanted.tiles).length === 5,
    faults: faults.length === 0,
  }).flatMap(([step, good]) => (good ? [] : [step]));
}
