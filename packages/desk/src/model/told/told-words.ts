import type { CountRule, JoinRule, OriginKind } from "../finding.js";
import type { Part } from "./part.js";

type Parts = readonly Part[];

/** Who stands behind a side: the origins that count, else the records that carry it. */
export interface Behind {
  readonly counted: boolean;
  readonly who: Parts;
}

/** One side of a finding that has several: words, whose they are, and who else counts on that side. */
export interface Stand {
  readonly words: Parts;
  readonly behind: Behind;
  readonly likewise: Parts | null;
}

/** Every phrase a finding is told in. English and French have the same keys, or they do not compile. */
export interface ToldWords {
  readonly quote: readonly [string, string];
  /** Words that somebody denies. */
  readonly denial: (words: Parts) => Parts;
  readonly list: (items: readonly Parts[]) => Parts;
  /** Reasons one after the other, of one thing. */
  readonly reasons: (items: readonly Parts[]) => Parts;
  /** How many outlets are not named in a list. */
  readonly more: (count: number) => string;
  readonly inRecords: (outlets: Parts) => Parts;
  readonly origin: (kind: OriginKind, name: Parts) => Parts;
  readonly nameHeld: string;
  readonly recordHeld: string;
  readonly noSource: (outlets: Parts) => Parts;

  readonly corroborated: (about: Parts, count: number, who: Parts) => Parts;
  /** `all`: every record names the one origin that counts. */
  readonly sameOrigin: (about: Parts, told: { readonly records: number; readonly all: boolean }, behind: Behind) => Parts;
  readonly copiedText: (about: Parts, records: number, behind: Behind) => Parts;
  readonly sameStatement: (about: Parts, records: number, behind: Behind) => Parts;
  readonly compatible: (stands: readonly Stand[], corrects: boolean) => Parts;
  readonly contradicted: (stands: readonly Stand[]) => Parts;
  readonly disputed: (stands: readonly Stand[]) => Parts;

  readonly pair: (one: Parts, other: Parts) => Parts;
  readonly inCommon: (one: Parts, other: Parts, words: Parts) => Parts;
  /** Without another record, two places of one. */
  readonly nothingInCommon: (one: Parts, other: Parts | null) => Parts;
  readonly alsoInCommon: (words: Parts) => Parts;
  /** Two places of one record. */
  readonly within: (outlet: Parts, words: Parts) => Parts;
  /** Without another record, two places of one. */
  readonly against: (other: Parts | null, one: Parts, points: Parts) => Parts;
  readonly counted: (name: Parts, kind: OriginKind | "spokesman") => Parts;
  readonly notCounted: (name: Parts, why: Parts) => Parts;
  /** Why one does not count: `beside` is the one that it is not shown to be apart from. */
  readonly because: (rule: CountRule, beside: Parts) => Parts;
  /** How an outlet names an origin, and why that name is taken for it. */
  readonly named: (path: { readonly outlet: Parts; readonly said: Parts; readonly name: Parts; readonly why: Parts }) => Parts;
  readonly through: (path: { readonly outlet: Parts; readonly name: Parts; readonly via: Parts }) => Parts;
  readonly joins: Readonly<Record<JoinRule, string>>;
  readonly copied: (copy: { readonly copy: Parts; readonly source: Parts; readonly words: Parts; readonly how: "credited" | "later" | "contains" | "unknown" }) => Parts;
}
