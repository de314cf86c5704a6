import type { FindingId, RecordId, StatementId } from "./span.js";
import type { Force, Polarity } from "./statement.js";

/** What a person decides, in terms of what is on the screen; stage 6 turns it into an act with anchors. */
export type Decision =
  | { readonly kind: "accept" | "reject"; readonly id: StatementId | FindingId }
  | {
      readonly kind: "correct";
      readonly id: StatementId;
      readonly speaker?: string | null;
      readonly start?: number;
      readonly end?: number;
      readonly force?: Force;
      readonly polarity?: Polarity;
      readonly via?: readonly string[];
    }
  /** Two statements belong, or do not belong, in one finding; with `of`, their speakers are, or are not, one party. */
  | { readonly kind: "link" | "unlink"; readonly id: StatementId; readonly other: StatementId; readonly of?: "speakers" }
  | { readonly kind: "merge"; readonly id: FindingId; readonly other: FindingId }
  | { readonly kind: "unmerge"; readonly id: FindingId };

export type Releasable = RecordId | StatementId | FindingId;
