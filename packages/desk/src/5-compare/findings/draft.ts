import type { FindingKind } from "../../model/finding.js";
import type { Span } from "../../model/span.js";
import type { Telling } from "../text/tellings.js";

/** A finding before origins are counted and names given. */
export interface Draft {
  /** `agreement` becomes corroborated or same-origin when its origins are counted. */
  readonly kind: Exclude<FindingKind, "corroborated" | "same-origin"> | "agreement";
  /** Members of each side, in content order. */
  readonly sides: readonly (readonly Telling[])[];
  /** The words it is about, in a member. */
  readonly about: Telling;
  readonly because: readonly string[];
  /** For an agreement: the members shown to tell one and the same thing in detail. Only their origins may corroborate. */
  readonly strong: readonly Telling[];
}

export function byContent(a: Telling, b: Telling): number {
  return a.view.at - b.view.at || a.start - b.start || a.end - b.end;
}

/** Each telling once, in content order. */
export function distinct(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Map<string, Telling>();
  for (const telling of tellings) {
    const key = `${telling.view.at} ${telling.start} ${telling.end}`;
    const known = seen.get(key);
    if (!known || (known.focus === null && telling.focus !== null)) seen.set(key, telling);
  }
  return [...seen.values()].sort(byContent);
}

export function articlesOf(tellings: readonly Telling[]): number {
  return new Set(tellings.map((telling) => telling.view.at)).size;
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
