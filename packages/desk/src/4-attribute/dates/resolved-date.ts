import type { Span } from "../../model/span.js";
import type { DateMention } from "../../model/statement.js";
import type { RecognisedDate } from "./date-expression.js";
import type { Tense } from "./tense.js";

/** A mention on its way to a value. Positions of `found` are relative to `offset`. */
export interface Mention {
  readonly found: RecognisedDate;
  readonly offset: number;
  readonly article: number;
  /** Running numbers of paragraph and sentence in the article, to tell what stands near. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly blockKind: "title" | "byline" | "heading" | "paragraph" | "noise";
  readonly folded: string;
  readonly tense: Tense;
  value: Value;
}

export type Basis = DateMention["basis"];

/** What a mention was settled to. `day` when it is a single day. */
export interface Value {
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly day: number | null;
  /** The mention it was counted from. */
  readonly from?: Span;
}

export const unsettled: Value = { edtf: null, basis: "unsettled", day: null };

/** A value with the place of what it was counted from; an open one was counted from nothing. */
export function countedFrom(told: Mention | null, value: Value): Value {
  return told === null || value.edtf === null ? value : { ...value, from: { start: told.offset + told.found.start, end: told.offset + told.found.end } };
}
