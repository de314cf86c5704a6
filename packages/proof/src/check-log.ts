/** Checks a whole log: docs/formats/act.md and docs/formats/proof.md. */
import { actLeaf, saltLength } from "./act.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Crypto } from "./crypto.js";
import type { Genesis } from "./genesis.js";
import { LogReader, type LogSigner } from "./log-reader.js";
import type { LogFault } from "./refused.js";

/** An act as stored, with its salt. */
export interface StoredLeaf {
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

/** What {@link checkLog} found. */
export interface LogReport {
  readonly faults: readonly LogFault[];
  readonly genesis: Genesis | null;
  /** Every key of the log and of those it holds, with the places it holds between. */
  readonly keys: readonly LogSigner[];
  /** Places that tombstones name. */
  readonly forgotten: ReadonlySet<number>;
  /** Whether a pinned fingerprint was given and is the log's key or an author's. */
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
  const own = keys.filter(({ stream, role }) => stream === "own" && role !== "publication");
  const confirmed = log.pinned !== undefined && own.some((key) => key.fingerprint === log.pinned);
  if (log.pinned !== undefined && !confirmed) faults.push({ fault: "wrong-signer", index: null, message: "the pinned key is not one of this log's" });
  return { faults: [...reader.faults, ...faults], genesis: reader.genesis, keys, forgotten: reader.forgotten, confirmed };
}
