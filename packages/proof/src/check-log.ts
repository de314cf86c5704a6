/** Checks a whole log: docs/formats/act.md and docs/formats/proof.md. */
import { actLeaf, saltLength } from "./act.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import type { Genesis } from "./genesis.js";
import { LogReader, type LogSigner } from "./log-reader.js";
import { pinnedKey, type PinnedKey } from "./pinned-key.js";
import type { LogFault } from "./refused.js";

/** An act as stored, with its salt. */
export interface StoredLeaf { readonly bytes: Uint8Array; readonly salt: Uint8Array }

/** What {@link checkLog} found. */
export interface LogReport {
  readonly faults: readonly LogFault[];
  readonly genesis: Genesis | null;
  /** Every key of the log and of those it holds, with the places it holds between. */
  readonly keys: readonly LogSigner[];
  /** Places that tombstones name. */
  readonly forgotten: ReadonlySet<number>;
  /** How the pinned key stands to the log; null where none was given. */
  readonly pinned: PinnedKey | null;
  /** A pinned key was given, it confirms who signs, and nothing is wrong. */
  readonly confirmed: boolean;
}

/** A log as a reader has it: acts in log order; where the content is gone its leaf hash, or null when that is not known either. */
export interface LogToCheck {
  /** Those past the checkpoint's size are checked too, but no root stands behind them. */
  readonly acts: readonly (StoredLeaf | { readonly leaf: Uint8Array } | null)[];
  readonly checkpoint: Checkpoint;
  /** A key's fingerprint that the reader has from elsewhere. */
  readonly pinned?: string;
}

/** Checks a whole log: every act, the order of each author's acts, the heads they had seen, keys, blocks, tombstones, root, signature, signer. */
export function checkLog(log: LogToCheck, crypto: Crypto): LogReport {
  const reader = new LogReader(crypto);
  const faults: LogFault[] = [];
  for (const [index, act] of log.acts.entries()) {
    if (!act || "leaf" in act) {
      reader.absent(index, act?.leaf ?? null);
      continue;
    }
    const salted = act.salt.length === saltLength;
    if (!salted) faults.push({ fault: "bad-salt", index, message: `a salt of ${act.salt.length} bytes` });
    reader.read({ index, bytes: act.bytes, leaf: salted ? actLeaf(act.bytes, act.salt, crypto) : null });
  }
  if (log.acts.length === 0) faults.push({ fault: "first-act-not-genesis", index: null, message: "the log has no acts" });
  reader.expect(log.checkpoint);
  reader.end();
  const keys = reader.signers();
  const pinned = log.pinned === undefined ? null : pinnedKey(reader.streams[0]?.keys ?? [], log.pinned);
  if (pinned && !pinned.confirms) faults.push({ fault: "wrong-signer", index: null, message: pinned.message });
  const all = [...reader.faults, ...faults];
  return { faults: all, genesis: reader.genesis, keys, forgotten: reader.forgotten, pinned, confirmed: pinned !== null && all.length === 0 };
}
