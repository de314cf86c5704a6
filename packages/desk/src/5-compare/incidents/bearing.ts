import type { ArticleView } from "../text/article-view.js";
import type { Day } from "../text/days.js";
import { dayNumber, edtfOf, excludes, sameDay } from "../text/days.js";
import { kindAt } from "./happening-kinds.js";

/** Reports of a happening appear so many days after it; what is written later needs to name its day. */
const longestAftermath = 60;

/** What an article says of time, held against the day of a happening. `open`: it says nothing of time. */
export type Bearing = "for" | "open" | "doubtful" | "against";

/** A day's number; a year that is left out is the happening's. */
function numberOf(day: Day, year: number | null): number | null {
  return day.month === null || day.day === null ? null : dayNumber(edtfOf({ ...day, year: day.year ?? year }));
}

/** Names the happening's day, its month, or a day in the weeks after it. */
function near(named: Day, day: Day): boolean {
  if (sameDay(named, day) || (named.month !== null && named.year !== null && !excludes(named, day))) return true;
  const [at, other] = [numberOf(day, day.year ?? named.year), numberOf(named, day.year)];
  return at !== null && other !== null && other >= at && other <= at + longestAftermath;
}

/**
 * Whether an article is about a happening, by its dates. One that names only other times may tell of it all the same, with its history or what came
 * of it; one that was written long after, and names none of the happening's days, is about something else.
 */
export function bearingOf(view: ArticleView, day: Day): Bearing {
  const at = dayNumber(edtfOf(day));
  const { published } = view;
  if (view.days.some((named) => near(named, day))) return "for";
  const known = view.days.filter((named) => named.year !== null || named.day !== null);
  const allowed = known.length === 0 || known.some((named) => !excludes(named, day));
  if (at !== null && published !== null) {
    const after = published >= at - 1 && published <= at + longestAftermath;
    if (after) return allowed ? "for" : "doubtful";
    return allowed && known.length > 0 ? "doubtful" : "against";
  }
  if (allowed) return "open";
  return "doubtful";
}

/** Does the outlet tell, in its own words, of an act of these kinds? */
export function tells(view: ArticleView, acts: ReadonlySet<string>): boolean {
  return view.words.some((_, at) => {
    const kind = kindAt(view, at);
    return kind != null && acts.has(kind);
  });
}
