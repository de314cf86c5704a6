import type { ClockExpression, DayPart } from "./date-expression.js";
import type { Mention } from "./resolved-date.js";

type Half = "am" | "pm";

/** The half of the day in which all other clock times of an article are; null where they are in both, or there are none. */
export function halfOfDay(mentions: readonly Mention[]): Half | null {
  const halves = new Set<Half>();
  for (const { found: { expression } } of mentions) if (expression.kind === "clock" && expression.half === undefined) halves.add(expression.hour < 12 ? "am" : "pm");
  const [half, more] = halves;
  return more === undefined ? half ?? null : null;
}

/** The hour of twenty-four: 'a quarter past four' by the part of the day beside it ('this evening', 'Tuesday morning'), else as the article's other times. */
export function hourOf({ hour, half }: ClockExpression, beside: Mention | null, article: Half | null): number | null {
  if (half === undefined) return hour;
  const expression = beside?.found.expression;
  const part = expression?.kind === "weekday" || expression?.kind === "near-day" ? expression.part ?? null : null;
  const told = part === null ? article : halfOfPart(part, hour);
  return told === null ? null : (hour % 12) + (told === "pm" ? 12 : 0);
}

function halfOfPart(part: DayPart, hour: number): Half | null {
  if (part === "morning") return "am";
  if (part === "night") return hour % 12 < 6 ? "am" : "pm";
  return part === "day" ? null : "pm";
}
