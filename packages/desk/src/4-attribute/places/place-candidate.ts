import type { Span } from "../../model/span.js";
import type { PlaceRole } from "../../model/statement.js";
import type { Entry } from "./place-entry.js";

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
  /** A camp, street or building: small enough to stand where the town beside it stands. */
  readonly site: boolean;
  /** Only what stands around it says so ('le maire de Rethay'): it must not be somebody elsewhere in the article. */
  readonly unsure?: boolean;
  /** An article stands in front and no noun behind, as with ships: 'the Marie Rose sank'. */
  readonly thing?: boolean;
  /** The word that leads in to a name of which nothing else is known; two of them say more than one. */
  readonly frame?: string;
  /** Where the name stands alone, anywhere in the article, it is that place. */
  readonly shown?: boolean;
  /** Words of the name. */
  readonly words: number;
  /** Country or region, never in competition with a common word. */
  readonly sure: boolean;
  /** Countries and regions said beside the name: 'Austin, Texas', 'Arras (Pas-de-Calais)'. */
  readonly beside: readonly Entry[];
  /** Where the text says it is written from: 'LILLE (AFP) -'. */
  readonly dateline: boolean;
  /** Somebody or something comes from there: 'from Swindon', 'originaire de Lens'. */
  readonly afar?: boolean;
  /** Somebody is made to speak by it: 'Paris said'. Then those who govern there are meant. */
  readonly speaks: boolean;
  readonly role: PlaceRole;
}

