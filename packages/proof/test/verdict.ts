/** What the verifier says of one vector file: the same function in Node and in a browser. Imports nothing of either. */
import {
  Refused, acceptableKey, actLeaf, applyPolicy, checkItemProof, checkLog, cosignedBy, fromBase64, fromHex, parseAct, parseCheckpoint,
  parseNote, parsePolicy, parseVerifierKey, signedBy, utf8, verifierKey, verifyConsistency, verifyInclusion, verifyStrictly,
} from "@affiant/proof";
import type { Crypto, Head } from "@affiant/proof";

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
