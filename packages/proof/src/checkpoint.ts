/** Checkpoints, https://c2sp.org/tlog-checkpoint: the signed size and root of a log. */
import { base64, fromBase64 } from "./bytes.js";
import type { Crypto } from "./crypto.js";
import { Refused, type LogFault } from "./refused.js";
import { noteSignedBy, parseNote, type Note } from "./signed-note.js";

/** Size and root of a tree, RFC 6962, section 2.1. */
export interface Head {
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** A checkpoint as it was read; no signature is checked. */
export interface Checkpoint extends Head { readonly origin: string; readonly note: Note }

/** The text of a note: origin, size, root, each on its line. */
export function checkpointText(origin: string, head: Head): string {
  return `${origin}\n${head.size}\n${base64(head.root)}\n`;
}

/** Reads a checkpoint; no signature is checked. Extension lines are allowed and not read. @throws Refused (`bad-note`, `bad-checkpoint`). */
export function parseCheckpoint(bytes: Uint8Array): Checkpoint {
  const note = parseNote(bytes);
  const [origin, size, root, ...extensions] = note.text.slice(0, -1).split("\n");
  const rootBytes = root === undefined ? null : fromBase64(root);
  if (origin === undefined || origin === "" || size === undefined || !/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw new Refused("bad-checkpoint", "origin or size is not as it must be");
  }
  if (rootBytes?.length !== 32) throw new Refused("bad-checkpoint", "the root is not 32 bytes in base64");
  if (extensions.includes("")) throw new Refused("bad-checkpoint", "an empty extension line");
  return { origin, size: Number(size), root: rootBytes, note };
}

/** Who must sign a log's checkpoints, as a reader of its acts knows: keys may have been rotated. */
export interface CheckpointSigner {
  readonly origin: string;
  /** The key that signs one of this size; null where the log does not say. */
  logKeyAt(size: number): Uint8Array | null;
}

/** Whether the checkpoint is this log's and signed by its key. Null, or the fault. */
export function checkpointFault(checkpoint: Checkpoint, log: CheckpointSigner, crypto: Crypto): LogFault | null {
  if (checkpoint.origin !== log.origin) return { fault: "wrong-origin", index: null, message: "a checkpoint of another log" };
  const key = log.logKeyAt(checkpoint.size);
  if (key && noteSignedBy(checkpoint.note, { name: log.origin, publicKey: key }, crypto)) return null;
  return { fault: "bad-signature", index: null, message: "the log's key did not sign this checkpoint" };
}
