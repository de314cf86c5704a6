import type { Place } from "../../model/statement.js";
import type { Sentence, Token } from "../figures/tokens.js";
import type { Placed } from "./near-town.js";

type Chosen = Omit<Place, "article">;

export interface ArticleText {
  readonly sentences: readonly Sentence[];
  /** Lines of who wrote it, where and when. */
  readonly bylines: readonly Sentence[];
}

/** A name that a text has shown to be a place, and how it is to be told again. */
interface Shown {
  readonly words: readonly string[];
  readonly place: Chosen;
}

/**
 * Further mentions of names that no table knows, once the text has shown that they are places: 'at Little Marrow, Norfolk … Little Marrow
 * was quiet'. Only as a whole: no capitalised word stands beside it. Linear in the text.
 */
export function repeatedNames(placed: readonly Placed[], chosen: readonly Chosen[], { sentences, bylines }: ArticleText): readonly Chosen[] {
  const shown = shownNames(placed, chosen);
  if (shown.size === 0) return [];
  const taken = [...chosen].sort((a, b) => a.start - b.start);
  const found: Chosen[] = [];
  let next = 0;
  const written = new Set(bylines);
  for (const sentence of [...bylines, ...sentences].sort((a, b) => a.offset - b.offset)) {
    const { tokens, offset } = sentence;
    const capitals = isInCapitals(sentence.original);
    for (let at = 0; at < tokens.length; at += 1) {
      const name = tokens[at]?.capital === true ? shown.get(tokens[at]?.text ?? "")?.find(({ words }) => standsAt(tokens, { at, words, capitals: capitals && words.length > 1 }) && !(written.has(sentence) && !standsApart(tokens, at, words))) : undefined;
      const [first, last] = [tokens[at], tokens[at + (name?.words.length ?? 0) - 1]];
      if (!name || !first || !last) continue;
      const span = { start: offset + first.start, end: offset + last.end };
      while ((taken[next]?.end ?? Infinity) <= span.start) next += 1;
      if ((taken[next]?.start ?? Infinity) >= span.end) found.push({ ...name.place, ...span });
    }
  }
  return found;
}

/** By first word. A single short word could be anything. */
function shownNames(placed: readonly Placed[], chosen: readonly Chosen[]): ReadonlyMap<string, readonly Shown[]> {
  const shown = new Map<string, Shown[]>();
  const seen = new Set<string>();
  placed.forEach(({ shownAs }, index) => {
    const place = chosen[index];
    if (!place || !shownAs || seen.has(shownAs.join(" ")) || (shownAs.length === 1 && (shownAs[0]?.length ?? 0) < 5)) return;
    seen.add(shownAs.join(" "));
    const first = shownAs[0] ?? "";
    shown.set(first, [...(shown.get(first) ?? []), { words: shownAs, place }]);
  });
  return shown;
}

/** `capitals`: all words have one, so that they say nothing of what belongs together. */
function standsAt(tokens: readonly Token[], { at, words, capitals }: { at: number; words: readonly string[]; capitals: boolean }): boolean {
  if (!words.every((word, index) => tokens[at + index]?.text === word)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + words.length]];
  const joined = (token: Token | undefined): boolean => token?.text === "-" || (token?.kind === "word" && token.capital && !token.glued && !capitals);
  return !(joined(before) && at > 1) && !joined(after);
}

/** In a line of who wrote it a name of the place may also be somebody's. */
function standsApart(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + words.length]];
  return (before === undefined || /^(?:,|in|at|from|a|de)$/.test(before.text)) && after?.kind !== "word";
}

/** But for a small word or two: 'COMMUNIQUE No. 7'. */
const isInCapitals = (text: string): boolean => text.replace(/[^\p{Ll}]+/gu, "").length * 8 < text.length;
