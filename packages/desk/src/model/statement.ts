import type { RecordId, Span, StatementId } from "./span.js";

/** `direct`: all inside quotation marks, or a turn of a transcript; `mixed`: partly; `narrated`: the outlet's own words, of what somebody means to do, or with nobody named behind them. */
export const forms = ["direct", "mixed", "indirect", "narrated"] as const;
export type Form = (typeof forms)[number];
export const forces = ["assert", "deny", "accuse", "promise", "urge"] as const;
export type Force = (typeof forces)[number];
/** `belief`: thought, felt or held ('fears that', 'supports'); `intention`: meant or refused to be done ('plans to'). */
export const attitudes = ["speech", "belief", "intention"] as const;
export type Attitude = (typeof attitudes)[number];

/** Whether who speaks says of what the words tell that it is so, that it is not so, or leaves it open. */
export const polarities = ["affirmed", "negated", "open"] as const;
export type Polarity = (typeof polarities)[number];

/** What a proposer finds in one reading: content without speaker and verb. */
export interface ProposedStatement extends Span {
  /** Index into the reading's articles. */
  readonly article: number;
  readonly form: Form;
  readonly force: Force;
  /** Missing: speech. */
  readonly attitude?: Exclude<Attitude, "speech">;
  /** Missing: affirmed. */
  readonly polarity?: Exclude<Polarity, "affirmed">;
  /** The fullest name or description the article gives, at most ten words; null: nobody is named. */
  readonly speaker: string | null;
  /** The words used at this place: 'he', 'the group'. */
  readonly speakerText: string | null;
  readonly speakerSpan: Span | null;
  /** Agency, report, outlet or person through whom the outlet has it; nearest last. */
  readonly via: readonly string[];
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** 'reportedly', 'aurait': a mark on the content, never a speaker. */
  readonly hearsay: boolean;
  /** Names of the rules that proposed it. Agreement orders the review. */
  readonly proposers: readonly string[];
  /** What became of proposals like it in this case; missing: not known. */
  readonly confidence?: Tally;
}

/** The proposer's name of what a language model found. */
export const modelProposer = "model";
/** That of what no rule proposes, and people kept the like of in this case. */
export const learnedProposer = "learned";

/** Found by no rule: by a language model, or by what this case has taught. */
export function isGuess({ proposers }: Pick<ProposedStatement, "proposers">): boolean {
  return proposers.length > 0 && proposers.every((name) => name === modelProposer || name === learnedProposer);
}

/** Such a one that nobody has looked at: it is shown for review and counts for nothing. */
export function isUnreviewedGuess({ proposers, review }: Pick<Statement, "proposers" | "review">): boolean {
  return review === "proposed" && isGuess({ proposers });
}

/** Of so many proposals like one that people decided on in this case, so many were kept: accepted or corrected. */
export interface Tally {
  readonly kept: number;
  readonly of: number;
}

export type ReviewState = "proposed" | "accepted" | "rejected" | "corrected";

/** A statement of the case: a proposal, with what a person decided about it. */
export interface Statement extends ProposedStatement {
  readonly id: StatementId;
  readonly record: RecordId;
  readonly text: string;
  readonly review: ReviewState;
  readonly released: boolean;
}

/** A quantity with what it counts. A null bound is open: 'more than 300' is low 300, high null. */
export interface Figure extends Span {
  readonly article: number;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 code, `percent`, or a unit of measure (`minute`, `year`, `kilometre` …); null for a plain count. */
  readonly unit: string | null;
  /** The noun group it counts or measures, as written ('tentes abandonnées'); null if none was found. */
  readonly counts: string | null;
  /** The words that loosen it ('about', 'une quarantaine'), or null. */
  readonly approx: string | null;
  /** An age rather than a count. */
  readonly age: boolean;
  /** Something went up or down by this much ('fell 7 percent'), where the words before it say so. */
  readonly change?: "up" | "down" | undefined;
  /** Who gives it, by words right beside it ('300 according to police'), or by its sentence where no statement holds it. */
  readonly source?: string | undefined;
}

/** A moment in EDTF level 1, with ISO 8601 hours or minutes after it where the text gives a time of day; null: cannot be settled. */
export interface DateMention extends Span {
  readonly article: number;
  readonly edtf: string | null;
  /** How it was settled, for the person who checks. */
  readonly basis: "written" | "year-from-article" | "weekday-from-article" | "relative-to-article" | "relative-to-event" | "clock-from-context" | "from-case" | "unsettled";
  /** The place of another mention that it was counted from: 'on 3 May' for 'two days later' or 'at noon'. Missing: from the article's own date, or not counted. */
  readonly from?: Span;
}

/** How a place was settled, for the person who checks. */
export const placeBases = ["case", "said-beside", "company", "only-one", "largest", "near-town", "ambiguous", "text-only"] as const;
export type PlaceBasis = (typeof placeBases)[number];

/**
 * What a name of a place does where it stands: it is the place that is meant; an adjective or a name of a people ('French',
 * 'les Italiens'); or a part of the name of a body, a work or an event ('Air France', 'University of Leeds').
 */
export const placeRoles = ["place", "adjective", "in-name"] as const;
export type PlaceRole = (typeof placeRoles)[number];

/** One mention of a place. Later mentions in an article have the name of the first. */
export interface Place extends Span {
  readonly article: number;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** In kilometres: how far from the position the place may reach; null where there is no position. */
  readonly radius: number | null;
  /** `geonames:<id>`, `geonames` where no identifier is kept, or null where the position comes from the program's own tables, from the case, or there is none. */
  readonly source: string | null;
  readonly basis: PlaceBasis;
  /** Made to speak or act ('Paris said'): those who govern there are meant. */
  readonly body: boolean;
  /** Only `place` says where something is or happens. */
  readonly role: PlaceRole;
}

/** What stage 4 makes of one reading. Each list is sorted by start, then end. */
export interface Attribution {
  readonly statements: readonly ProposedStatement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
}
