import type { Token } from "../tokens.js";
import { readCardinal, type Place, type Quantity } from "./read-quantity.js";

/** 'one in five', '9 out of 10', 'un enfant sur cinq': a part by its whole, where `part` stands; what is counted can stand between. 'Over' divides anything. */
export function readRatio(place: Place, part: Quantity): Quantity | null {
  const { tokens, language } = place;
  const isLink = language === "fr" ? /^sur$/ : part.value === 1 ? /^(?:in|out|over)$/ : /^(?:out|over)$/;
  let at = part.to;
  while (at < part.to + 3 && !isLink.test(tokens[at]?.text ?? "") && isCounted(tokens[at])) at += 1;
  const link = tokens[at]?.text ?? "";
  if (!isLink.test(link) || (link === "out" && tokens[at + 1]?.text !== "of") || (link === "over" && at > part.to)) return null;
  at += link === "out" ? 2 : 1;
  if (tokens[at]?.text === "every") at += 1;
  const whole = readCardinal(place, at);
  if (!whole || whole.value === 0 || (link !== "over" && part.value >= whole.value)) return null;
  return { ...part, to: whole.to, value: part.value / whole.value, scale: 1, form: "fraction" };
}

function isCounted(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text.length > 2 && !/^(?:the|les|des|une|and|est|sont|was|were|are|has|had|have|ont|who|qui|que|pour|par|avec|died|killed|times|fois)$/.test(token.text);
}
