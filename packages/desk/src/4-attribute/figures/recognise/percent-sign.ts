import type { Token } from "../tokens.js";

/** How many tokens of a sign or word for percent begin at `at`: '%', 'per cent', '-percent', 'pour cent', 'pct'. */
export function percentAfter(tokens: readonly Token[], at: number): number {
  const word = (index: number): string => tokens[at + index]?.text ?? "";
  if (word(0) === "%") return tokens[at + 1]?.glued === true && tokens[at + 1]?.kind !== "mark" ? 0 : 1;
  const from = word(0) === "-" ? 1 : 0;
  if (/^(?:percents?|pourcents?|pourcentages?|pct|percentage)$/.test(word(from))) return from + 1;
  if (word(from) === "pc" && tokens[at + from]?.glued === true) return from + 1;
  if (!/^(?:per|pour)$/.test(word(from))) return 0;
  const next = word(from + 1) === "-" ? from + 2 : from + 1;
  return /^cents?$/.test(word(next)) ? next + 1 : 0;
}
