import type { Span } from "../../model/span.js";
import type { Sentence } from "../figures/tokens.js";
import type { Entry } from "./gazetteer.js";

/** Words of a sentence that may name a place. */
export interface Candidate extends Span {
  readonly key: string;
  /** As written. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What speaks for a place here: 3 a kind of place is named ('camp de', 'town of'), 2 'in', 'à', 1 'from', 'to', 'de', 0 nothing. */
  readonly evidence: number;
  /** A name that may be taken without being known: 'camp de la Saulaie', 'Marsh Quay'. */
  readonly described: boolean;
  /** Words of the name. */
  readonly words: number;
  /** Country or region, never in competition with a common word. */
  readonly sure: boolean;
}

/** A sentence with the running number of its block. */
export interface PlacedSentence extends Sentence { readonly block: number }
