/** Why bytes, an act or a log cannot be accepted. Names are stable: vectors and reports use them. */
export const faultNames = [
  // the bytes of one act
  "too-large", "not-utf8", "not-json", "not-canonical", "too-deep", "not-nfc", "not-an-integer", "bad-field", "bad-signature",
  "bad-key", "bad-salt",
  // one act among the others of its log
  "wrong-case", "unknown-author", "duplicate-id", "sequence-gap", "wrong-prev", "wrong-seen", "first-act-not-genesis",
  "second-genesis", "missing-act", "leaf-mismatch", "revoked-key", "bad-consent", "bad-tombstone", "bad-branch",
  // the log
  "bad-note", "bad-checkpoint", "wrong-origin", "root-mismatch", "bad-proof", "bad-tile", "bad-bundle", "wrong-signer",
  // what others know of the log, and proofs that leave the house
  "unknown-key-type", "bad-policy", "quorum-missing", "unknown-log", "bad-cosignature", "diverged", "rolled-back", "bad-evidence", "bad-item-proof", "wrong-item",
] as const;
/** One of them. */
export type FaultName = (typeof faultNames)[number];

/** Thrown by every parser here. The message never holds anything of the content. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly fault: FaultName;
  constructor(fault: FaultName, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** A fault with its place: what a reader of a log finds and goes on after. */
export interface LogFault {
  readonly fault: FaultName;
  /** Place in the log, or null when it is the log's own. */
  readonly index: number | null;
  readonly message: string;
}
