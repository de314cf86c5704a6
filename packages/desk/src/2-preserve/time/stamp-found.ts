/** What one stamp says, checked against the text it is about. */
export interface StampSaid {
  /** Acts under the stamped head. */
  readonly size: number;
  /** Path in the case. */
  readonly where: string;
  /** Who says it: an authority, Bitcoin; a calendar that has only promised; somebody whose word is not checked here. */
  readonly kind: "authority" | "bitcoin" | "pending" | "not-checked";
  /** 'Existed no later than', RFC 3339 in UTC; null where nothing is proved, or not here. */
  readonly time: string | null;
  /** What the authority's certificate calls it; the block; the calendar. */
  readonly by: string;
  /** Whether the verifier knew the authority, or had the block's header, from elsewhere. */
  readonly confirmed: boolean;
  /** SHA-256 of the authority's certificate, hex; null where there is none. */
  readonly fingerprint: string | null;
  /** Seconds that the time may be off, as far as the authority says. */
  readonly accuracy: number | null;
  /** Whether the authority says that its times put its tokens in order. */
  readonly ordered: boolean;
}

/** Places `from` up to but without `to`. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** Ranges in order, those that touch as one. */
export function joinRanges(ranges: readonly PlaceRange[]): readonly PlaceRange[] {
  const joined: PlaceRange[] = [];
  for (const { from, to } of ranges.filter((range) => range.from < range.to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** The same, with the log that it is about. */
export interface StampFound extends StampSaid {
  /** Name of the log: the case's own, one it stands on, or one merged into it. */
  readonly origin: string;
  /** Where the stamped acts stand in the case's own log: ranges of places, ascending and apart. */
  readonly places: readonly PlaceRange[];
}

/** A stamp in one line: never more than was checked. */
export function stampWords({ size, kind, time, by, confirmed, fingerprint, accuracy, ordered }: StampSaid): string {
  const about = size === 1 ? "the first act" : `the first ${size} acts`;
  if (kind === "pending") return `${about}: promised by ${by}; proves nothing yet`;
  if (kind === "not-checked") return `${about}: ${by}; not checked here`;
  const within = accuracy === null ? "" : `, within ${accuracy} s`;
  const order = ordered ? ", in order" : "";
  const who = confirmed
    ? `says ${by}${kind === "authority" ? " (confirmed)" : ""}`
    : `says an authority that was not confirmed: '${by}', ${fingerprint ?? ""}`;
  return `${about} existed no later than ${time ?? ""}${within}${order}, ${who}`;
}
