/** Bodies of the acts about the log itself, made and read: docs/formats/act.md, 'Acts about the log'. */
import { exactFields, isId, type Act } from "./act.js";
import { base64url, concat, fromBase64url, fromHex, utf8 } from "./bytes.js";
import { parseCheckpoint, type Checkpoint } from "./checkpoint.js";
import { acceptableKey } from "./ed25519.js";
import { isOrigin, keyRoles, type KeyRole } from "./genesis.js";
import { canonicalBytes } from "./jcs.js";
import { Refused } from "./refused.js";

/** Why a key stops: act.md, `key-revoke`. */
export const revocationReasons = ["lost", "stolen", "retired", "left"] as const;
/** Classes of reason for a tombstone: act.md, `forget`. */
export const forgetReasons = ["consent-withdrawn", "safety", "law", "mistake", "other"] as const;

/** Places one tombstone names, at most. */
export const tombstoneLimit = 3_000;
/** Code units of the checkpoint in a `merge-branch` act, at most. */
const checkpointLimit = 4_096;

/** Acts that say what the log is. None of them can be forgotten (act.md, `forget`). */
const aboutLog: ReadonlySet<string> = new Set(["genesis", "key-add", "key-rotate", "key-revoke", "forget", "merge-branch", "branch", "handover"]);

/** Whether acts of this type are about the log itself (act.md, 'Acts about the log'). */
export function isAboutLog(type: string): boolean { return aboutLog.has(type); }

/** What a key agrees to: to be this person's in this role in this log, in place of `old` if there is one. */
export interface KeyClaim {
  readonly case: string;
  /** Of the log that the act stands in. */
  readonly origin: string;
  readonly role: KeyRole;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Null for a log's key. */
  readonly person: string | null;
  /** Fingerprint of the key that is replaced; null in `key-add`. */
  readonly old: string | null;
}

/** What `consent` and `released` sign (act.md, 'Keys'). */
export function keyStatement(claim: KeyClaim): Uint8Array {
  const { key, old, origin, person, role } = claim;
  return concat(utf8("affiant-key-v1\n"), canonicalBytes({ case: claim.case, key: base64url(key), old, origin, person, role }));
}

/** A `key-add` or `key-rotate`, read. */
export interface KeyGrant {
  readonly type: "key-add" | "key-rotate";
  readonly role: KeyRole;
  readonly key: Uint8Array;
  readonly person: string | null;
  readonly old: string | null;
  /** Signature of the new key over {@link keyStatement}. */
  readonly consent: Uint8Array;
  /** The same of the old key; null in `key-add`. */
  readonly released: Uint8Array | null;
}

/** An act that changes what holds in the log, read. */
export type LogAct =
  | KeyGrant
  | { readonly type: "key-revoke"; readonly key: string; readonly reason: (typeof revocationReasons)[number] }
  | { readonly type: "forget"; readonly of: "record" | "person"; readonly acts: readonly number[]; readonly reason: (typeof forgetReasons)[number] }
  | { readonly type: "merge-branch"; readonly origin: string; readonly from: number; readonly checkpoint: Checkpoint };

function oneOf<T extends string>(names: readonly T[], value: unknown): T {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Refused("bad-field", `not one of ${names.join(", ")}`);
  return found;
}

function bytesOf(value: unknown, length: number): Uint8Array {
  const bytes = typeof value === "string" ? fromBase64url(value) : null;
  if (bytes?.length !== length) throw new Refused("bad-field", `not ${length} bytes in base64url`);
  return bytes;
}

function fingerprintIn(value: unknown): string {
  if (typeof value !== "string" || fromHex(value)?.length !== 32) throw new Refused("bad-field", "not a fingerprint");
  return value;
}

const isPlace = (value: unknown, least: number): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= least;

function parseGrant(act: Act, type: KeyGrant["type"]): KeyGrant {
  const rotates = type === "key-rotate";
  const body = exactFields(act.body, ["role", "key", "person", "consent", ...(rotates ? ["old", "released"] : [])]);
  const person = body["person"];
  if (person !== null && !isId(person)) throw new Refused("bad-field", "the person is not an id");
  const key = bytesOf(body["key"], 32);
  if (!acceptableKey(key)) throw new Refused("bad-key", "this key may not sign");
  const role = oneOf(keyRoles, body["role"]);
  if (role === "log" && !rotates) throw new Refused("bad-key", "a log has one key: it is rotated, and no second one added");
  return {
    type, role, key, person, consent: bytesOf(body["consent"], 64),
    old: rotates ? fingerprintIn(body["old"]) : null,
    released: rotates ? bytesOf(body["released"], 64) : null,
  };
}

function parseForget(body: Act["body"]): LogAct {
  const { of, acts, reason } = exactFields(body, ["of", "acts", "reason"]);
  if (!Array.isArray(acts) || acts.length < 1 || acts.length > tombstoneLimit) throw new Refused("bad-field", "not a list of places");
  const places: unknown[] = acts;
  if (!places.every((place) => isPlace(place, 0))) throw new Refused("bad-field", "a place that is none");
  if (!places.every((place, at) => place >= 1 && (at === 0 || place > (places[at - 1] ?? 0)))) {
    throw new Refused("bad-tombstone", "places that do not ascend, or the first act's");
  }
  return { type: "forget", of: oneOf(["record", "person"], of), acts: places, reason: oneOf(forgetReasons, reason) };
}

function parseMerge(body: Act["body"]): LogAct {
  const { origin, from, checkpoint } = exactFields(body, ["origin", "from", "checkpoint"]);
  if (!isOrigin(origin) || !isPlace(from, 0)) throw new Refused("bad-field", "not a branch's origin, or no place in it");
  if (typeof checkpoint !== "string" || checkpoint.length > checkpointLimit) throw new Refused("bad-field", "no checkpoint, or too long");
  return { type: "merge-branch", origin, from, checkpoint: parseCheckpoint(utf8(checkpoint)) };
}

/**
 * Reads the body of an act about the log; null for acts of other types, for `genesis` and for `handover`, which changes
 * nothing that a reader of the log has to know.
 * @throws Refused (`bad-field`, `bad-key`, `bad-tombstone`, `bad-note`, `bad-checkpoint`).
 */
export function parseLogAct(act: Act): LogAct | null {
  switch (act.type) {
    case "key-add":
    case "key-rotate":
      return parseGrant(act, act.type);
    case "key-revoke": {
      const { key, reason } = exactFields(act.body, ["key", "reason"]);
      return { type: "key-revoke", key: fingerprintIn(key), reason: oneOf(revocationReasons, reason) };
    }
    case "forget":
      return parseForget(act.body);
    case "merge-branch":
      return parseMerge(act.body);
    default:
      return null;
  }
}
