import type { FindingKind, OriginKind } from "../model/finding.js";
import type { SiteLanguage } from "./edtf-days.js";
import { siteTextsEn } from "./site-texts-en.js";
import { siteTextsFr } from "./site-texts-fr.js";

/** Every word of ours on the public site. Each language has all of them: the compiler sees to it. */
export interface SiteTexts {
  readonly ownName: string;
  readonly siteTitle: string;
  readonly skip: string;
  readonly pages: string;
  readonly nav: Readonly<Record<"index" | "statements" | "inquiries" | "sources" | "reading" | "missing", string>>;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly kindMeans: Readonly<Record<FindingKind, string>>;
  readonly originKinds: Readonly<Record<OriginKind, string>>;
  readonly groups: Readonly<Record<"several" | "opposed" | "single" | "other", string>>;
  readonly lead: string;
  readonly howWeCount: string;
  readonly incidents: string;
  readonly findings: string;
  readonly otherFindings: string;
  readonly promised: string;
  readonly documents: string;
  readonly incidentOf: (date: string) => string;
  readonly incidentUndated: string;
  readonly dateUnknown: string;
  readonly findingsCount: (count: number) => string;
  readonly origins: (count: number) => string;
  readonly records: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly notCounted: (count: number) => string;
  readonly against: (counts: readonly number[]) => string;
  readonly originsHead: string;
  readonly nameHeld: string;
  readonly side: (label: string) => string;
  readonly speakerHeld: string;
  readonly sourceHeld: string;
  readonly through: (via: string) => string;
  readonly onPage: (page: number) => string;
  readonly readSource: string;
  readonly copied: string;
  readonly hearsay: string;
  /** For words in another language than the page: that they are not translated. Null language: unknown. */
  readonly untranslated: (language: string | null) => string;
  readonly nothingYet: string;
  readonly publisherUnknown: string;
  readonly titleUnknown: string;
  readonly noAddress: string;
  readonly status: Readonly<Record<"promised" | "open" | "closed", string>>;
  readonly bodyHeld: string;
  readonly since: Readonly<Record<"promised" | "opened" | "due" | "closed", (date: string) => string>>;
  readonly days: (count: number, atLeast: boolean) => string;
  readonly overdue: (count: number, atLeast: boolean) => string;
  readonly asOf: (date: string) => string;
  readonly noStart: string;
  readonly outcome: (words: string) => string;
  readonly outcomeHeld: string;
  readonly noOutcome: string;
  readonly foot: Readonly<Record<"verifyHead" | "verify" | "missingHead", string>>;
  readonly missing: Readonly<Record<
    "intro" | "records" | "unread" | "statements" | "unreviewed" | "findings" | "incidents" | "inquiries" | "orphans" | "words", string
  >>;
  readonly notShown: (count: number) => string;
  readonly made: (date: string) => string;
  readonly reading: readonly (readonly [head: string, text: string])[];
  readonly marks: string;
}

export const siteTexts: Readonly<Record<SiteLanguage, SiteTexts>> = { en: siteTextsEn, fr: siteTextsFr };
