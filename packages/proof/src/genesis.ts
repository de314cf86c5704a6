/** The first act of a log: which case it is, who may sign, and under what name the log speaks. */
import { exactFields, isId, type Act } from "./act.js";
import { fromBase64url } from "./bytes.js";
import { acceptableKey } from "./ed25519.js";
import { Refused } from "./refused.js";

/** What a key may sign: acts, checkpoints, or publications (act.md, 'The genesis act'). */
export const keyRoles = ["author", "log", "publication"] as const;
/** One of them. */
export type KeyRole = (typeof keyRoles)[number];

/** A key that a genesis act names. */
export interface GenesisKey {
  readonly role: KeyRole;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Whose key it is: 128 random bits, no name. Null for a log's key. */
  readonly person: string | null;
}

/** The body of a genesis act, read (act.md, 'The genesis act'). */
export interface Genesis {
  /** Version of the case format. */
  readonly format: 1;
  /** Random name of the log, and of its key; names no case. */
  readonly origin: string;
  readonly keys: readonly GenesisKey[];
  /** The head this log was started on, when it is a branch. */
  readonly parent: { readonly origin: string; readonly size: number; readonly root: Uint8Array } | null;
}

const keysLimit = 64;

/** `affiant-log/` and 128 random bits. */
export function isOrigin(text: unknown): text is string {
  return typeof text === "string" && text.startsWith("affiant-log/") && isId(text.slice("affiant-log/".length));
}

function parseKey(value: unknown): GenesisKey {
  const { role, key, person } = exactFields(value, ["role", "key", "person"]);
  const bytes = typeof key === "string" ? fromBase64url(key) : null;
  const known = keyRoles.find((name) => name === role);
  if (!known || !bytes) throw new Refused("bad-field", "a key of the genesis act is not as it must be");
  if (!acceptableKey(bytes)) throw new Refused("bad-key", "a key of the genesis act may not sign");
  if (person !== null && !isId(person)) throw new Refused("bad-field", "a person of the genesis act is not an id");
  return { role: known, key: bytes, person };
}

function parseParent(value: unknown): Genesis["parent"] {
  if (value === null) return null;
  const { origin, size, root } = exactFields(value, ["origin", "size", "root"]);
  const bytes = typeof root === "string" ? fromBase64url(root) : null;
  if (!isOrigin(origin) || typeof size !== "number" || size < 1 || bytes?.length !== 32) {
    throw new Refused("bad-field", "the parent of the genesis act is not as it must be");
  }
  return { origin, size, root: bytes };
}

/** Reads the genesis act's body. @throws Refused (`first-act-not-genesis`, `bad-field`, `bad-key`). */
export function parseGenesis(act: Act): Genesis {
  if (act.type !== "genesis") throw new Refused("first-act-not-genesis", "the first act is not the genesis act");
  const { format, origin, keys, parent } = exactFields(act.body, ["format", "origin", "keys", "parent"]);
  if (format !== 1) throw new Refused("bad-field", "a case format that this version does not know");
  if (!isOrigin(origin)) throw new Refused("bad-field", "the log's origin is not as it must be");
  if (!Array.isArray(keys) || keys.length > keysLimit) throw new Refused("bad-field", "the keys are not a short list");
  const parsed = keys.map(parseKey);
  if (parsed.filter(({ role }) => role === "log").length !== 1) throw new Refused("bad-field", "not exactly one log key");
  if (!parsed.some(({ role }) => role === "author")) throw new Refused("bad-field", "no author's key");
  return { format: 1, origin, keys: parsed, parent: parseParent(parent) };
}
