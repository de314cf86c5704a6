/** Checking what somebody was given without the case: one item's proof, or evidence of two histories. */
import {
  Refused, checkEvidence, checkItemProof, fingerprint, parseEvidence, utf8,
  type AttachedTime, type Crypto, type Policy, type ShownEvidence, type ShownItem,
} from "@affiant/proof";
import { checkProof, checkTokenPair, type StampChecking } from "./2-preserve/time/check-stamp.js";
import { StampRefused } from "./2-preserve/time/stamp-fault.js";
import { stampName } from "./2-preserve/time/stamp-files.js";
import type { StampSaid } from "./2-preserve/time/stamp-found.js";

export interface ItemSettings {
  readonly crypto: Crypto;
  readonly pinned: string | null;
  readonly policy: Policy | null;
  /** SHA-256 in hex of the bytes that the item must be about; null when none were given. */
  readonly digest: string | null;
  readonly time: StampChecking;
}

/** `fault` is null when all that the proof claims was found true. */
export interface ItemVerification {
  readonly kind: "item proof";
  readonly fault: { readonly what: string; readonly message: string } | null;
  readonly shown: {
    readonly type: string;
    readonly id: string;
    readonly index: number;
    readonly size: number;
    readonly origin: string;
    readonly log: string;
    readonly author: string;
    readonly confirmed: boolean;
    /** The act's own word for when it was signed. */
    readonly at: string;
    /** What a receipt or a publication is about: its digest. */
    readonly digest: string | null;
    readonly record: string | null;
    /** How many files a publication has. */
    readonly files: number | null;
    /** The bytes that were given are those. */
    readonly bytes: boolean;
    /** Witnesses of the policy that cosigned the head. */
    readonly witnesses: readonly { readonly name: string; readonly time: number }[];
    readonly quorum: boolean | null;
    /** Signature lines under the head that nothing the reader brought can check. */
    readonly otherLines: number;
    readonly stamps: readonly StampSaid[];
  } | null;
}

/** Checks one item's proof, with no case at hand. */
export function verifyItem(bytes: Uint8Array, settings: ItemSettings): ItemVerification {
  const { crypto, pinned, policy, digest } = settings;
  try {
    const item = checkItemProof(bytes, { ...(pinned !== null && { pinned }), ...(policy && { policy }), ...(digest !== null && { digest }) }, crypto);
    return { kind: "item proof", fault: null, shown: shownOf(item, settings) };
  } catch (error) {
    if (error instanceof Refused) return { kind: "item proof", fault: { what: error.fault, message: error.message }, shown: null };
    if (error instanceof StampRefused) return { kind: "item proof", fault: { what: error.fault, message: error.message }, shown: null };
    throw error;
  }
}

function shownOf({ act, index, checkpoint, author, log, confirmed, policy, bytes, times }: ShownItem, { time }: ItemSettings): ItemVerification["shown"] {
  const digest = act.type === "receive" ? act.body["sha256"] : act.type === "publish" ? act.body["manifest"] : null;
  const { record, files } = act.body;
  const witnesses = policy?.witnesses ?? [];
  return {
    type: act.type, id: act.id, index, size: checkpoint.size, origin: checkpoint.origin, log, author, confirmed, at: act.at, bytes,
    digest: typeof digest === "string" ? digest : null,
    record: typeof record === "string" ? record : null,
    files: act.type === "publish" && typeof files === "number" ? files : null,
    witnesses, quorum: policy ? policy.quorum : null,
    otherLines: checkpoint.note.signatures.length - 1 - witnesses.length,
    stamps: stampsOf(times, { text: utf8(checkpoint.note.text), size: checkpoint.size }, time),
  };
}

/** @throws StampRefused when one of them does not hold: a proof with something wrong in it is refused whole. */
function stampsOf(times: readonly AttachedTime[], head: { readonly text: Uint8Array; readonly size: number }, checking: StampChecking): readonly StampSaid[] {
  const { text, size } = head;
  return times.flatMap(({ kind, bytes }, at): readonly StampSaid[] => {
    const before = times[at - 1];
    if (kind === "ots") return checkProof({ ...placed(size, "ots"), name: stampName(checking.crypto, bytes) }, { bytes, text }, checking);
    if (kind !== "rfc3161-answer") return [];
    const request = before?.kind === "rfc3161-request" ? before.bytes : new Uint8Array();
    return [checkTokenPair({ ...placed(size, "tsr"), name: stampName(checking.crypto, request, bytes) }, { request, answer: bytes, text }, checking)];
  });
}

function placed(size: number, kind: "ots" | "tsr"): { readonly path: string; readonly size: number; readonly kind: "ots" | "tsr"; readonly stem: string } {
  return { path: "in the proof", size, kind, stem: "" };
}

export interface EvidenceVerification {
  readonly kind: "evidence";
  readonly fault: { readonly what: string; readonly message: string } | null;
  readonly shown: {
    readonly origin: string;
    /** Fingerprint of the key that signed both. */
    readonly key: string;
    readonly confirmed: boolean;
    readonly older: number;
    readonly newer: number;
  } | null;
}

/** Checks evidence of two histories, with nothing else at hand. */
export function verifyEvidence(bytes: Uint8Array, { crypto, pinned }: Pick<ItemSettings, "crypto" | "pinned">): EvidenceVerification {
  try {
    const { key, older, newer }: ShownEvidence = checkEvidence(parseEvidence(bytes, crypto), crypto);
    const print = fingerprint(key.publicKey, crypto);
    if (pinned !== null && pinned !== print) throw new Refused("wrong-signer", "the key you gave is not the one that signed these heads");
    return { kind: "evidence", fault: null, shown: { origin: key.name, key: print, confirmed: pinned !== null, older: older.size, newer: newer.size } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: "evidence", fault: { what: error.fault, message: error.message }, shown: null };
  }
}
