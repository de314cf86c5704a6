import type { FigureDraft } from "./figure-draft.js";
import type { Token } from "./tokens.js";
import { inchesIn, monthsIn, secondsIn } from "./units.js";

/** Joins a length told in two units into one figure in the smaller: '3 minutes et 12 secondes' is 192 seconds. */
export function joinCompounds(tokens: readonly Token[], drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const joined: FigureDraft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const whole = last ? join(tokens, last, draft) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(draft);
  }
  return joined;
}

function join(tokens: readonly Token[], large: FigureDraft, small: FigureDraft): FigureDraft | null {
  const scale = [secondsIn, monthsIn, inchesIn].find((table) => table.has(large.unit ?? "") && table.has(small.unit ?? ""));
  const one = scale?.get(large.unit ?? "");
  const other = scale?.get(small.unit ?? "");
  if (one === undefined || other === undefined || one <= other || small.bounded || small.ranged || large.age !== small.age) return null;
  const between = tokens.slice(large.to, small.from).map((token) => token.text).join(" ");
  if (between !== "" && between !== "and" && between !== "et") return null;
  const factor = one / other;
  if (small.low === null || small.low >= factor) return null;
  const sum = (value: number | null): number | null => (value === null ? null : value * factor + (small.low ?? 0));
  return { ...large, to: small.to, low: sum(large.low), high: sum(large.high), unit: small.unit, counts: null };
}
