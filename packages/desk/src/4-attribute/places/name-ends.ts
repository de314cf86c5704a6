import type { Token } from "../figures/tokens.js";
import { nameWordsAtMost } from "./name-key.js";

/** Token ends of every window of up to six words that begins at a token. */
export function nameEnds(tokens: readonly Token[], at: number): number[] {
  const ends: number[] = [];
  let words = 0;
  for (let index = at; index < tokens.length && words < nameWordsAtMost; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "word") {
      words += 1;
      ends.push(tokens[index + 1]?.text === "." && token.text.length === 1 ? index + 2 : index + 1);
    } else if (!/^[-'.]$/.test(token.text)) break;
  }
  return ends;
}

/** The mark of an abbreviation: 'Calif.'. */
export const fullStopAt = (tokens: readonly Token[], to: number): boolean => tokens[to]?.text === "." && tokens[to].glued;
