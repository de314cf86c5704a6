/**
 * Evidence that a log signed two histories: a text that stands for itself (docs/formats/witness.md, 'Evidence').
 * Two signed heads of one size with two roots; or two signed heads and a proof, as in RFC 6962, section 2.1.2, that
 * the newer tree begins with another tree than the older head says.
 */
import { fingerprint, isId } from "./act.js";
import { equalBytes, fromBase64, fromUtf8, utf8 } from "./bytes.js";
import { parseCheckpoint, type Checkpoint } from "./checkpoint.js";
import type { Crypto, Hashing } from "./crypto.js";
import { verifyStrictly } from "./ed25519.js";
import { keyStatement } from "./log-acts.js";
import { verifyConsistency } from "./merkle.js";
import { Refused } from "./refused.js";
import { keyTypes, noteSignedBy, parseVerifierKey, type VerifierKey } from "./signed-note.js";

/** How the newer tree really begins: its root at the older size, and the proof of it. Null for two heads of one size. */
export interface OtherBeginning { readonly root: Uint8Array; readonly proof: readonly Uint8Array[] }

/** A key that took the place of the one before it, which signed that (act.md, 'Keys'): `signature` over the statement of a log's key of no person. */
export interface KeyRelease { readonly case: string; readonly key: VerifierKey; readonly signature: Uint8Array }

/** What an evidence file holds. */
export interface Evidence {
  readonly key: VerifierKey;
  /** The keys that took its place, in their order, as far as a head here needs them. */
  readonly next: readonly KeyRelease[];
  /** In the order of their sizes. */
  readonly heads: readonly [Uint8Array, Uint8Array];
  readonly beginning: OtherBeginning | null;
}

const evidenceBytesLimit = 256 * 1024;
/** First line of an evidence file. */
export const evidenceTitle = "affiant-evidence-v1";

function readQuoted(lines: string[]): Uint8Array {
  let text = "";
  while (lines[0]?.startsWith("> ")) text += `${lines.shift()?.slice(2) ?? ""}\n`;
  return utf8(text);
}

function readHash(line: string | undefined, word: string): Uint8Array {
  const hash = line?.startsWith(`${word} `) ? fromBase64(line.slice(word.length + 1)) : null;
  if (hash?.length !== 32) throw new Refused("bad-evidence", `a line that is not '${word}' and 32 bytes`);
  return hash;
}

function readNext(line: string, crypto: Hashing): KeyRelease {
  const [, caseId = "", vkey = "", encoded = "", ...rest] = line.split(" ");
  const signature = fromBase64(encoded);
  if (!isId(caseId) || signature?.length !== 64 || rest.length > 0) throw new Refused("bad-evidence", "a line that is not 'next' with case, key and signature");
  return { case: caseId, key: parseVerifierKey(vkey, crypto), signature };
}

/** Reads an evidence file; nothing it claims is checked. @throws Refused (`bad-evidence`, `bad-key`). */
export function parseEvidence(bytes: Uint8Array, crypto: Hashing): Evidence {
  const text = bytes.length > evidenceBytesLimit ? null : fromUtf8(bytes);
  if (!text?.startsWith(`${evidenceTitle}\n`) || !text.endsWith("\n")) throw new Refused("bad-evidence", "not an evidence file, or too long");
  const lines = text.slice(0, -1).split("\n").slice(1).filter((line) => !line.startsWith("#"));
  const keyLine = lines.shift() ?? "";
  if (!keyLine.startsWith("key ")) throw new Refused("bad-evidence", "no line with the key");
  const key = parseVerifierKey(keyLine.slice(4), crypto);
  const next: KeyRelease[] = [];
  while (lines[0]?.startsWith("next ")) next.push(readNext(lines.shift() ?? "", crypto));
  const first = readQuoted(lines);
  if (lines.shift() !== "and") throw new Refused("bad-evidence", "not two heads");
  const second = readQuoted(lines);
  if (lines.length === 0) return { key, next, heads: [first, second], beginning: null };
  const root = readHash(lines.shift(), "root");
  if (lines.length > 64) throw new Refused("bad-evidence", "a proof that is too long");
  return { key, next, heads: [first, second], beginning: { root, proof: lines.map((line) => readHash(line, "path")) } };
}

/** What evidence shows, when it shows it. */
export interface ShownEvidence {
  /** The log's key; where there are several, each let go by the one before it. */
  readonly keys: readonly VerifierKey[];
  readonly older: Checkpoint;
  readonly newer: Checkpoint;
}

/** Checks it with nothing else at hand. @throws Refused (`bad-evidence`, `bad-signature`, and those of checkpoints) when it shows nothing. */
export function checkEvidence(evidence: Evidence, crypto: Crypto): ShownEvidence {
  const { key, next, beginning } = evidence;
  const keys = [key, ...next.map((release) => release.key)];
  if (keys.some(({ type, name }) => type !== keyTypes.signature || name !== key.name)) throw new Refused("bad-evidence", "a key that is not this log's");
  for (const [at, { case: caseId, key: { publicKey }, signature }] of next.entries()) {
    const old = keys[at] ?? key;
    const message = keyStatement({ case: caseId, origin: key.name, role: "log", key: publicKey, person: null, old: fingerprint(old.publicKey, crypto) });
    if (!verifyStrictly({ publicKey: old.publicKey, message, signature }, crypto)) throw new Refused("bad-evidence", "a key that the one before it did not let take its place");
  }
  const [older, newer] = [parseCheckpoint(evidence.heads[0]), parseCheckpoint(evidence.heads[1])];
  for (const head of [older, newer]) {
    if (head.origin !== key.name) throw new Refused("bad-evidence", "a head of another log");
    if (!keys.some((one) => noteSignedBy(head.note, one, crypto))) throw new Refused("bad-signature", "a head that no key here signed");
  }
  if (older.size === newer.size) {
    if (beginning !== null || equalBytes(older.root, newer.root)) throw new Refused("bad-evidence", "two heads of one size with the same root, or a proof where none belongs");
    return { keys, older, newer };
  }
  const shown = beginning !== null && older.size > 0 && older.size < newer.size && !equalBytes(beginning.root, older.root)
    && verifyConsistency({ older: { size: older.size, root: beginning.root }, newer }, beginning.proof, crypto);
  if (!shown) throw new Refused("bad-evidence", "the proof does not show that the newer tree begins otherwise");
  return { keys, older, newer };
}
