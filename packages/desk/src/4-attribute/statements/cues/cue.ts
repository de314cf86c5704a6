import type { Language } from "../../../model/reading.js";
import type { Attitude, Force } from "../../../model/statement.js";

/** What may follow a verb of speech as its content. */
export type Complement =
  /** 'said (that) …', 'affirme que …'. */
  | "clause"
  /** 'said that …' only: a bare clause after it would be something else. */
  | "that"
  /** 'promised to …', 'dit avoir …', 'promet de …', 'appelle à …'. */
  | "infinitive"
  /** 'demanded an inquiry', 'dénonce un procès'. */
  | "object"
  /** 'urged them to …', 'invite les témoins à …', 'accused police of …', 'estimates the crowd at …': the content begins with the object. */
  | "object-and"
  /** 'told her (that) …': the object is a hearer, not content. */
  | "hearer"
  /** 'se félicite de …', 's’inquiète du …': what stands behind 'de'. */
  | "of"
  /** 'met en garde contre …', 'insiste sur …', 'plaide pour …'. */
  | "on"
  /** 'se dit prêt à …', 's’est déclarée favorable au …'. */
  | "attribute"
  /** 'called it "humane"', 'described by … as "…"': the words in marks alone. */
  | "label"
  /** Quotations only: 'joked', 'soupire'. */
  | "quotation";

/** Verbs that behave alike. `verbs` gives the plain form, or the forms themselves where they are irregular. */
export interface CueGroup {
  readonly name: string;
  readonly language: Language;
  readonly force: Force;
  /** `speech` where it is not given. */
  readonly attitude?: Attitude;
  readonly takes: readonly Complement[];
  /** '=sure': an adjective behind 'is'. 'say:says:said:said:saying', 'add', 'call for'. Forms: plain, third person, past, participle, -ing; French: see cue-forms. */
  readonly verbs: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** One inflected form of one verb. */
export interface CueForm {
  readonly words: readonly string[];
  readonly lemma: string;
  readonly tense: "present" | "plain" | "past" | "participle" | "gerund" | "infinitive" | "adjective";
  readonly group: CueGroup;
  /** Also a noun: needs a subject right before it. */
  readonly noun: boolean;
}
