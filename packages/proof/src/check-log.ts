/** Checks a whole log: docs/formats/act.md and docs/formats/proof.md. */
import { actLeaf, fingerprint, saltLength } from "./act.js";
import { equalBytes } from "./bytes.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Crypto, Hashing } from "./crypto.js";
import type { Genesis } from "./genesis.js";
import { LogReader } from "./log-reader.js";
import type { LogSigner } from "./log-reader.js";
import { GrowingTree } from "./merkle.js";
import type { LogFault } from "./refused.js";

/** An act as stored, with its salt. */
export interface StoredLeaf {
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

/** Who signed, as far as the log itself says. */
export interface LogSigners {
  /** Fingerprint of the key that signs checkpoints. */
  readonly log: string;
  readonly authors: readonly string[];
}

/** Those that the genesis act names; {@link LogReader.signers} knows of later ones. */
export function signersOf(genesis: Genesis, crypto: Hashing): LogSigners {
  const of = (role: string): string[] => genesis.keys.filter((key) => key.role === role).map(({ key }) => fingerprint(key, crypto));
  return { log: of("log")[0] ?? "", authors: of("author") };
}

/** What {@link checkLog} found. */
export interface LogReport {
  readonly faults: readonly LogFault[];
  readonly genesis: Genesis | null;
  readonly signers: LogSigners | null;
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
  const { genesis } = reader;
  const keys = reader.signers();
  const own = keys.filter(({ stream, role }) => stream === "own" && role !== "publication");
  const confirmed = log.pinned !== undefined && own.some((key) => key.fingerprint === log.pinned);
  if (log.pinned !== undefined && !confirmed) faults.push({ fault: "wrong-signer", index: null, message: "the pinned key is not one of this log's" });
  const signers = genesis && {
    log: own.findLast(({ role }) => role === "log")?.fingerprint ?? "",
    authors: own.filter(({ role }) => role === "author").map((key) => key.fingerprint),
  };
  return { faults: [...reader.faults, ...faults], genesis, signers, keys, forgotten: reader.forgotten, confirmed };
}

/** Whether the first leaves give the head's root; false when there are too few. */
export function rootMatches(head: { readonly size: number; readonly root: Uint8Array }, leaves: readonly Uint8Array[], crypto: Hashing): boolean {
  if (leaves.length < head.size) return false;
  const tree = new GrowingTree(crypto);
  for (let at = 0; at < head.size; at += 1) {
    const leaf = leaves[at];
    if (leaf) tree.append(leaf);
  }
  return equalBytes(tree.root(), head.root);
}
