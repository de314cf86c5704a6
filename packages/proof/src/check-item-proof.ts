/** What one item's proof shows, worked out from what is in it and what the reader brings along. */
import type { Act, ParsedAct } from "./act.js";
import { actLeaf, fingerprint, parseAct, signedBy } from "./act.js";
import { fromBase64url, utf8, concat } from "./bytes.js";
import type { Checkpoint } from "./checkpoint.js";
import { parseCheckpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import { acceptableKey, verifyStrictly } from "./ed25519.js";
import { parseGenesis } from "./genesis.js";
import type { AttachedTime, ItemProof, ProvenLeaf } from "./item-proof.js";
import { parseItemProof } from "./item-proof.js";
import { canonicalBytes } from "./jcs.js";
import { verifyInclusion } from "./merkle.js";
import type { Policy, PolicyFinding } from "./policy.js";
import { applyPolicy } from "./policy.js";
import { Refused } from "./refused.js";
import { noteSignedBy } from "./signed-note.js";

/** What the reader has from elsewhere. */
export interface ItemExpectations {
  /** Fingerprint of a key. */
  readonly pinned?: string;
  readonly policy?: Policy;
  /** SHA-256 in hex of the bytes that the act must be about: those it receives, or the manifest it publishes. */
  readonly digest?: string;
}

/** What was found true. No more follows from it. */
export interface ShownItem {
  readonly act: Act;
  readonly index: number;
  readonly checkpoint: Checkpoint;
  /** Fingerprint of the key that signed the act. */
  readonly author: string;
  /** Fingerprint of the key that signed the checkpoint. */
  readonly log: string;
  /** The pinned key is one of these two. */
  readonly confirmed: boolean;
  readonly policy: PolicyFinding | null;
  /** The act is about the bytes with the digest that was given. */
  readonly bytes: boolean;
  readonly times: readonly AttachedTime[];
}

interface KnownKeys {
  log: Uint8Array;
  readonly origin: string;
  readonly caseId: string;
  /** Keys of authors by fingerprint, as of the item's place. */
  readonly authors: Map<string, Uint8Array>;
}

/**
 * Checks a proof with no case at hand: the item's act and the acts about keys are leaves of the log under the signed
 * root, the act is signed by a key that the log names as an author's, the checkpoint by the log's key.
 * @throws Refused for anything that does not hold; nothing is shown then.
 */
export function checkItemProof(bytes: Uint8Array, expected: ItemExpectations, crypto: Crypto): ShownItem {
  const proof = parseItemProof(bytes);
  const checkpoint = parseCheckpoint(proof.checkpoint);
  const keys = readKeys(proof, checkpoint, crypto);
  if (checkpoint.origin !== keys.origin) throw new Refused("wrong-origin", "a checkpoint of another log");
  if (!noteSignedBy(checkpoint.note, { name: keys.origin, publicKey: keys.log }, crypto)) throw new Refused("bad-signature", "the log's key did not sign this checkpoint");
  const item = includedAct(proof.item, checkpoint, crypto);
  if (item.act.case !== keys.caseId) throw new Refused("wrong-case", "an act of another case");
  const author = keys.authors.get(item.act.author);
  if (!author) throw new Refused("unknown-author", "the proof does not show that the act's author may sign in this log");
  if (!signedBy(item, author, crypto)) throw new Refused("bad-signature", "the author's key did not sign this act");
  const log = fingerprint(keys.log, crypto);
  const confirmed = expected.pinned !== undefined && [log, item.act.author].includes(expected.pinned);
  if (expected.pinned !== undefined && !confirmed) throw new Refused("wrong-signer", "the pinned key is neither the log's nor the author's");
  if (expected.digest !== undefined && digestOf(item.act) !== expected.digest) throw new Refused("wrong-item", "this is the proof of something else than the bytes given");
  const policy = expected.policy ? applyPolicy(expected.policy, checkpoint, crypto) : null;
  if (policy && !policy.logKnown) throw new Refused("unknown-log", "no log of the policy signed this checkpoint");
  if (policy && !policy.quorum) throw new Refused("quorum-missing", "not as many witnesses cosigned this checkpoint as the policy asks for");
  return {
    act: item.act, index: proof.item.index, checkpoint, author: item.act.author, log, confirmed, policy,
    bytes: expected.digest !== undefined, times: proof.times,
  };
}

/** The digest that an act is about; null when it is about none. */
function digestOf(act: Act): unknown {
  return act.type === "receive" ? act.body["sha256"] : act.type === "publish" ? act.body["manifest"] : null;
}

function includedAct(leaf: ProvenLeaf, checkpoint: Checkpoint, crypto: Crypto): ParsedAct {
  const hash = actLeaf(leaf.bytes, leaf.salt, crypto);
  const { size, root } = checkpoint;
  if (!verifyInclusion({ leaf: hash, index: leaf.index, size, root }, leaf.path, crypto)) {
    throw new Refused("bad-proof", "an act, its salt and its path do not lead to the root of the checkpoint");
  }
  return parseAct(leaf.bytes);
}

/** The keys that hold for the item and for the checkpoint, from the acts about keys, each a leaf of this log. */
function readKeys(proof: ItemProof, checkpoint: Checkpoint, crypto: Crypto): KnownKeys {
  const [first, ...later] = proof.keys;
  const start = first?.index === 0 ? includedAct(first, checkpoint, crypto) : null;
  if (!start) throw new Refused("first-act-not-genesis", "a proof without the first act of its log");
  const genesis = parseGenesis(start.act);
  const keys: KnownKeys = { origin: genesis.origin, caseId: start.act.case, log: genesis.keys.find(({ role }) => role === "log")?.key ?? new Uint8Array(0), authors: new Map() };
  nameAuthors(keys, start, crypto);
  let before = 0;
  for (const leaf of later) {
    if (leaf.index <= before) throw new Refused("bad-item-proof", "acts about keys that are not in log order");
    before = leaf.index;
    readKeyAct(keys, { leaf, item: proof.item.index, parsed: includedAct(leaf, checkpoint, crypto) }, crypto);
  }
  return keys;
}

/** Authors that a genesis act names: the log's own, or that of a branch whose acts stand in it. It is signed by one of them. */
function nameAuthors(keys: KnownKeys, parsed: ParsedAct, crypto: Crypto): void {
  const named = parseGenesis(parsed.act).keys.filter(({ role }) => role === "author").map(({ key }) => [fingerprint(key, crypto), key] as const);
  const own = new Map(named).get(parsed.act.author);
  if (!own || !signedBy(parsed, own, crypto)) throw new Refused("bad-signature", "the first act of a log is not signed by an author it names");
  for (const [print, key] of named) keys.authors.set(print, key);
}

function readKeyAct(keys: KnownKeys, { leaf, item, parsed }: { readonly leaf: ProvenLeaf; readonly item: number; readonly parsed: ParsedAct }, crypto: Crypto): void {
  const { act } = parsed;
  if (act.type === "genesis") {
    nameAuthors(keys, parsed, crypto);
    return;
  }
  const author = keys.authors.get(act.author);
  if (!author || !signedBy(parsed, author, crypto)) throw new Refused("bad-signature", "an act about keys that no known author signed");
  const { role, key, old } = act.body;
  const bytes = typeof key === "string" ? fromBase64url(key) : null;
  if (act.type === "key-revoke" && typeof key === "string") {
    if (leaf.index < item) keys.authors.delete(key);
    return;
  }
  if ((act.type !== "key-add" && act.type !== "key-rotate") || !bytes || !acceptableKey(bytes)) throw new Refused("bad-field", "an act among those about keys that is none");
  if (!signsStatement(act, { field: "consent", signer: bytes, origin: keys.origin }, crypto)) throw new Refused("bad-consent", "a key that did not agree to its role");
  if (role === "author" && leaf.index < item) {
    if (act.type === "key-rotate") keys.authors.delete(String(old));
    keys.authors.set(fingerprint(bytes, crypto), bytes);
  }
  if (role !== "log" || act.type !== "key-rotate" || old !== fingerprint(keys.log, crypto)) return;
  if (!signsStatement(act, { field: "released", signer: keys.log, origin: keys.origin }, crypto)) throw new Refused("bad-consent", "the log's old key did not release it");
  keys.log = bytes;
}

/** docs/design/why-branches-stand-on-top.md, 'Keys'. */
function signsStatement(act: Act, by: { readonly field: "consent" | "released"; readonly signer: Uint8Array; readonly origin: string }, crypto: Crypto): boolean {
  const { key, old, person, role } = act.body;
  const statement = canonicalBytes({ case: act.case, key, old: old ?? null, origin: by.origin, person, role });
  const text = act.body[by.field];
  const signature = typeof text === "string" ? fromBase64url(text) : null;
  return signature !== null && verifyStrictly({ publicKey: by.signer, message: concat(utf8("affiant-key-v1\n"), statement), signature }, crypto);
}
