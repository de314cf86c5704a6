/** What a witness does with a checkpoint: https://c2sp.org/tlog-witness, 'add-checkpoint', check by check and in its order. */
import {
  Refused, claimsToBeOf, equalBytes, noteSignedBy, parseCheckpoint, verifyConsistency, type Checkpoint, type Crypto, type VerifierKey,
} from "@affiant/proof";
import { evidenceText } from "./evidence-text.js";
import type { AddCheckpoint } from "./add-checkpoint.js";

/** Logs that the witness accepts: a log may have several keys, under its one origin. */
export type KnownLogs = readonly VerifierKey[];

export type Judgement =
  | { readonly status: 200; readonly checkpoint: Checkpoint; readonly key: VerifierKey }
  | { readonly status: 400 | 403 | 404 | 422; readonly why: string; readonly evidence?: Uint8Array }
  | { readonly status: 409; readonly size: number; readonly evidence?: Uint8Array };

/** Reads the note, so that its origin is known. @throws nothing: null when it is none. */
export function submittedCheckpoint(request: AddCheckpoint): Checkpoint | null {
  try {
    return parseCheckpoint(request.checkpoint);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** An answer that is no cosignature and names no size. */
export type Refusal = Extract<Judgement, { readonly why: string }>;

export interface Submitted {
  readonly request: AddCheckpoint;
  readonly checkpoint: Checkpoint;
}

/** Which of the log's keys signed it; else the answer to give. */
export function signerOf(checkpoint: Checkpoint, logs: KnownLogs, crypto: Crypto): VerifierKey | Refusal {
  const keys = logs.filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) return { status: 404, why: "a log that this witness does not know" };
  const claimed = keys.filter((key) => claimsToBeOf(checkpoint.note, key, crypto));
  const [signer] = claimed;
  if (!signer || !claimed.every((key) => noteSignedBy(checkpoint.note, key, crypto))) return { status: 403, why: "no known key of this log signed it, or one of its signatures is wrong" };
  return signer;
}

/**
 * Whether it may be cosigned. `known` is the last note that this witness cosigned for the origin, or null.
 * Two heads of one size that both carry the log's signature give evidence, whatever else the answer is.
 */
export function judgeCheckpoint({ request, checkpoint }: Submitted, at: { readonly key: VerifierKey; readonly known: Uint8Array | null }, crypto: Crypto): Judgement {
  const known = at.known && parseCheckpoint(at.known);
  const size = known?.size ?? 0;
  if (request.old > checkpoint.size) return { status: 400, why: "the old size is larger than that of the checkpoint" };
  const twoHeads = known !== null && at.known !== null && checkpoint.size === known.size && !equalBytes(checkpoint.root, known.root);
  const evidence = twoHeads && noteSignedBy(known.note, at.key, crypto)
    ? { evidence: evidenceText({ key: at.key, next: [], heads: [at.known, request.checkpoint], beginning: null }, crypto) } : {};
  if (request.old !== size) return { status: 409, size, ...evidence };
  if (twoHeads) return { status: 422, why: "this witness has cosigned another head of that size", ...evidence };
  const emptyRoot = crypto.sha256(new Uint8Array(0));
  if (checkpoint.size === 0 && !equalBytes(checkpoint.root, emptyRoot)) return { status: 422, why: "a tree without leaves has another root" };
  // From the empty tree there is nothing to prove; the Merkle verifier calls that an error, and rightly so.
  const proven = size === 0 ? request.proof.length === 0
    : verifyConsistency({ older: { size, root: known?.root ?? emptyRoot }, newer: checkpoint }, request.proof, crypto);
  if (!proven) return { status: 422, why: "the proof does not show that the log has only grown" };
  return { status: 200, checkpoint, key: at.key };
}
