import { dayNumber, edtfDay, edtfMonth } from "./calendar.js";
import { countedFrom, type Mention, type Value } from "./resolved-date.js";
import type { YearContext } from "./settle-year.js";

/** What follows a day of long ago so closely is told of that time. */
const daysBehind = 92;
const hangOnArticle: ReadonlySet<string> = new Set(["weekday", "near-day", "ago", "calendar", "weekday-of-week", "weekday-of-month"]);

/**
 * 'The mill burnt on 26 September 2009. On 30 September the minister came': a text of another year that has begun to tell of an older one
 * goes on in it, paragraph by paragraph, until something hangs on its own day again. Sees the mentions in their order.
 */
export class OlderYear {
  private last: { readonly day: number; readonly told: Mention } | null = null;
  private readonly own: number | null;

  constructor(context: YearContext) {
    this.own = context.published?.year ?? null;
  }

  /** The value of a day or month without a year that goes on telling of an older one; null for all others. */
  valueOf(mention: Mention): Value | null {
    const { expression } = mention.found;
    if (hangOnArticle.has(expression.kind)) this.last = null;
    if (expression.kind !== "day" && expression.kind !== "month") return null;
    const { own } = this;
    if (own === null || mention.blockKind === "byline") return null;
    if (expression.year !== null) {
      const day = dayNumber(expression.year, expression.month, expression.kind === "day" ? expression.day : 1);
      this.last = day === null || expression.year >= own ? null : { day, told: mention };
      return null;
    }
    const last = this.last;
    if (last === null || mention.tense === "future" || mention.paragraph - last.told.paragraph > 1 || (expression.kind === "month" && expression.hint !== null)) return null;
    const [year = 0, month = 0] = edtfDay(last.day).split("-").map(Number);
    const next = expression.month < month ? year + 1 : year;
    const day = dayNumber(next, expression.month, expression.kind === "day" ? expression.day : 28);
    if (day === null || next >= own || day < last.day || day - last.day > daysBehind) return null;
    this.last = { day: expression.kind === "day" ? day : last.day, told: mention };
    return countedFrom(last.told, expression.kind === "day" ? { edtf: edtfDay(day), basis: "relative-to-event", day } : { edtf: edtfMonth(next, expression.month), basis: "relative-to-event", day: null });
  }
}
