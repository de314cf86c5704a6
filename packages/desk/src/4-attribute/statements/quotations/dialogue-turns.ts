import { compactPattern } from "../../../model/compact-pattern.js";
import type { Article, Block } from "../../../model/reading.js";
import type { Span } from "../../../model/span.js";

const dash = /^(?:[—–]|--)\s*/u;
const longest = 6_000;
/** A verb of speech turned round after a comma or mark, or words that only somebody speaking uses. */
const spoken = compactPattern(/[,?!…]\s\p{Ll}[\p{L}'’]+-(?:t-)?(?:il|elle|ils|elles|on|je)(?!\p{L})|(?<!\p{L})(?:je|j['’]|vous|tu|oui|non|monsieur|madame|merci)(?!\p{L})|[?!]\s*$/iu);

/**
 * Paragraphs that French prints as turns of a dialogue: a dash, and what somebody says without marks. Not the items of a list,
 * which begin in lower case or end in a semicolon. An article has turns when two of its dashes sound spoken.
 */
export function dialogueTurns(text: string, article: Article): ReadonlySet<Block> {
  const turns = article.blocks.filter((block) => block.kind === "paragraph" && isTurn(text, block));
  const sounding = turns.filter((block) => spoken.test(text.slice(block.start, Math.min(block.end, block.start + longest))));
  return new Set(sounding.length >= 2 || (turns.length > 0 && sounding.length === turns.length) ? turns : []);
}

function isTurn(text: string, { start, end }: Block): boolean {
  if (end - start > longest) return false;
  const lead = dash.exec(text.slice(start, start + 8))?.[0].length ?? 0;
  return lead > 0 && /[\p{Lu}«…"“]/u.test(text.charAt(start + lead)) && !/[;,:]\s*$/u.test(text.slice(start, end));
}

/** What is said in a turn, without its dash; marks of its own stay inside. */
export function spokenIn(text: string, { start, end }: Block): Span {
  return { start: start + (dash.exec(text.slice(start, start + 8))?.[0].length ?? 0), end };
}
