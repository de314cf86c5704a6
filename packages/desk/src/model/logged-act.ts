import type { Act, ParsedAct } from "@affiant/proof";

/** An act with its salt, as stored: `bytes` are JCS({"act", "sig"}). */
export interface SaltedAct {
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
}

/** An act that was just signed, with what it says. */
export interface SealedAct extends SaltedAct {
  readonly parsed: ParsedAct;
}

/** One leaf of a log: an act, or, where it was forgotten, the entry that is left of it. */
export type Leaf = SaltedAct | { readonly entry: Uint8Array };

/** An act of the log, checked when it was read. */
export interface LoggedAct extends SaltedAct {
  /** Its place in the log. Forgotten places have no act, so it is not the place in a list. */
  readonly index: number;
  readonly act: Act;
}

/** What follows a `merge-branch` act. */
export interface Following {
  /** Leaves of the branch. */
  readonly block: readonly Leaf[];
  /** What must be durable before they are in the log; called when nothing speaks against them. */
  readonly before: () => Promise<void>;
}
