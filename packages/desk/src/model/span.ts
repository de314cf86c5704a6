import { z } from "zod";

/** A half-open range of UTF-16 code units (JavaScript string offsets) in a record's text layer. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named record. Rule 3: every statement has a place. */
export interface Passage extends Span {
  readonly record: RecordId;
}

/** `r-` and 80 random bits in lower-case base32. */
export type RecordId = `r-${string}`;
/** `s-<record without r->-<start>-<end>`: names a place, so it stays while the reading stays. */
export type StatementId = `s-${string}`;
/** `k-` and 80 bits over the kind and the sorted members. */
export type FindingId = `k-${string}`;

export const recordIdSchema = z.templateLiteral(["r-", z.string().regex(/^[a-z2-7]{16}$/)]);

export function statementId(passage: Passage): StatementId {
  return `s-${passage.record.slice(2)}-${String(passage.start)}-${String(passage.end)}`;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What two ranges have in common, as a part of what they cover together: 0 to 1. */
export function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
