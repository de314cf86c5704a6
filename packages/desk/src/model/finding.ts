import type { FindingId, Passage, RecordId, Span, StatementId } from "./span.js";
import type { ReviewState } from "./statement.js";

export const findingKinds = [
  "contradicted", "disputed", "corroborated", "same-origin", "copied-text", "same-statement", "compatible",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One record's words in a finding: a statement, or a passage that no statement covers. */
export interface Member {
  readonly passage: Passage;
  readonly statement: StatementId | null;
  /** The part that carries the point (a figure, a date), inside or near the passage. */
  readonly focus: Passage | null;
  /** Where it was copied from, when a copied run covers it. */
  readonly copiedFrom: Passage | null;
  /** Key of the origin it rests on, in the side's `origins`. */
  readonly origin: string;
  /** Its words are what it denies, and hold no 'not' of their own: 'denied that *a shot was fired*'. */
  readonly denied: boolean;
}

export const originKinds = ["person", "body", "document", "film", "reporter", "unnamed", "unknown"] as const;
export type OriginKind = (typeof originKinds)[number];

/** One step of the way a statement came: who has it from whom, with the words that say so where there are any. */
export interface Step {
  readonly how: "says" | "shows" | "reports-through" | "copies" | "speaks-for" | "describes" | "source-not-said";
  readonly who: string;
  readonly passage: Passage | null;
}

/** Why an origin counts beside the others of its side, or does not. */
export const countRules = [
  "counts",
  /** The words of an outlet that names nobody, or one that only passes on. */
  "source-not-said",
  "document-unsigned",
  /** Whoever passed the words of a counted origin on. */
  "heard-through",
  "may-be-translation",
  "unnamed-beside-named",
  "speaks-for-unknown",
  "same-role",
  "may-belong",
  "all-unnamed",
  /** Not told in such detail that it is shown to be the same thing. */
  "less-detail",
  /** One text, or one utterance, counts once. */
  "counted-once",
] as const;
export type CountRule = (typeof countRules)[number];

/** Why two names were taken for one origin. */
export const joinRules = [
  "acronym", "speaks-for", "office", "shorter-name", "longer-name", "family-name", "only-of-kind", "told-before", "decided", "otherwise",
] as const;
export type JoinRule = (typeof joinRules)[number];

export interface Join {
  readonly rule: JoinRule;
  /** The words of a record that say so, where there are any. */
  readonly passage: Passage | null;
}

/** Whoever or whatever first vouches for the content. `counted` is false for unknown: it adds nothing. */
export interface Origin {
  readonly key: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly counted: boolean;
  /** Why it is counted or not; `beside` is the key of the origin that it is not shown to be independent of. */
  readonly why: { readonly rule: CountRule; readonly beside: string | null };
  /** One path a member, ending at the origin; `joins` say why another name there is taken for this one. */
  readonly paths: readonly { readonly from: Passage; readonly steps: readonly Step[]; readonly joins: readonly Join[] }[];
}

/** Two members of a finding, and the words they were put together, or against each other, by: of the first, and of the second. */
export interface Link {
  readonly from: Passage;
  readonly to: Passage;
  readonly words: readonly (readonly [Span, Span])[];
}

/** Those who say one and the same thing. A finding without opposition has one side. */
export interface Side {
  /** `A`, `B`, … */
  readonly label: string;
  /** What this side says, in words taken from a record. */
  readonly says: string;
  readonly members: readonly Member[];
  readonly origins: readonly Origin[];
}

/** How statements stand to each other. Proposed by stage 5, decided by people. */
export interface ProposedFinding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  /** What it is about, in words taken from a record. */
  readonly about: string;
  readonly sides: readonly Side[];
  /** How many independent origins stand behind it; null where a count has no meaning (contradicted, disputed, compatible). */
  readonly origins: number | null;
  /** Why the sides were put together or against each other: names of rules, for the sceptic. */
  readonly because: readonly string[];
  /** Each member but the first, with the one before it that it has most in common with: of its own side, and of another. */
  readonly links: readonly Link[];
}

export interface Finding extends ProposedFinding {
  readonly review: ReviewState;
  readonly released: boolean;
}

/**
 * `prose`: the same words in a row; `rewritten`: the same words of content, in other forms or another order; `agency`: either of these, and a text
 * names the agency it is from; `quotation`: both quote the same words, and neither copies the other; `translation`: both give one utterance, in two languages.
 */
export const copyKinds = ["prose", "rewritten", "agency", "quotation", "translation"] as const;
export type CopyKind = (typeof copyKinds)[number];

/** Why `from` is taken for the source of `to`: the first three. Or why neither is: the others. */
export const directionReasons = ["credits-it", "published-earlier", "contains-it", "same-agency", "one-utterance", "same-day", "undated"] as const;
export type DirectionReason = (typeof directionReasons)[number];

/** Words that two records have in common because one copied the other, or both a third. `from` is the source where that is known. */
export interface CopiedRun {
  readonly from: Passage;
  readonly to: Passage;
  /** How many words they share. */
  readonly words: number;
  readonly direction: "known" | "unknown";
  readonly kind: CopyKind;
  readonly why: DirectionReason;
  /** The agency that a text names for it, as named there; null: none. */
  readonly agency: string | null;
  /** Stretches of the same words, in the order of `from`. Of a translation there are none. */
  readonly same: readonly { readonly from: Span; readonly to: Span }[];
}

/** Something that happened. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  /** EDTF, or null. */
  readonly date: string | null;
  readonly place: string | null;
  readonly records: readonly RecordId[];
  readonly passages: readonly Passage[];
  readonly findings: readonly FindingId[];
  /** What its matter is about, or what came before or after it; 'apart' where that cannot be told. */
  readonly stands: "main" | "before" | "after" | "apart";
  /** Why its places were put together: names of rules. */
  readonly because: readonly string[];
}

/** What stage 5 makes of the whole case. */
export interface Comparison {
  readonly findings: readonly ProposedFinding[];
  readonly runs: readonly CopiedRun[];
  readonly incidents: readonly Incident[];
}

/** An official promise or proceeding. Dates are EDTF. */
export interface Inquiry {
  readonly id: string;
  readonly body: string;
  readonly incident: string | null;
  readonly status: "promised" | "open" | "closed";
  readonly promised: string | null;
  readonly opened: string | null;
  readonly due: string | null;
  readonly closed: string | null;
  readonly outcome: string | null;
  /** When the last record that speaks of it was published. */
  readonly lastHeard: string | null;
  readonly statements: readonly StatementId[];
  readonly passages: readonly Passage[];
  /** Why its places were put together: names of rules. */
  readonly because: readonly string[];
}
