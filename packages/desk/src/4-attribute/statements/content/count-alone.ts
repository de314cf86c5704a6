import { compactPattern } from "../../../model/compact-pattern.js";
import { prepositions } from "../../words/small-words.js";
import type { Piece } from "../scene.js";
import { numberWords } from "./opens-clause.js";

export const compoundNumber = compactPattern(/^(?:vingt|trente|quarante|cinquante|soixante|quatre|cent|dix)-\p{L}/u);

/** Not 'said two words', 'dit trois choses'. */
const words = /^(?:words?|things?|times?|mots?|choses?|phrases?|fois)$/u;
const loose = /^(?:at|least|most|more|fewer|less|than|about|around|nearly|only|just|some|au|moins|plus|près|de|d'|environ|plutôt)$/u;
const longest = 3;

/** 'The police say 17.', 'La préfecture dit quarante-sept.': a count alone, with what it counts, up to the end of the clause. */
export function countAlone(pieces: readonly Piece[], at: number): { from: number; to: number } | null {
  const from = pieces.findIndex((p, i) => i >= at && i < at + 4 && (p.is === "number" || numberWords.test(p.low) || compoundNumber.test(p.low)));
  if (from < 0 || !pieces.slice(at, from).every((p) => loose.test(p.low))) return null;
  const stop = pieces.findIndex((p, i) => i >= from && (p.is === "mark" || /^(?:and|but|et|mais)$/u.test(p.low)));
  const to = stop < 0 ? pieces.length : stop;
  // 'said one of them': whom the number counts, speaks.
  if (to - from > longest || /^(?:une?|one)$/u.test(pieces[from]?.low ?? "")) return null;
  return pieces.slice(from, to).some((p) => words.test(p.low) || p.capital || p.is === "quote" || prepositions.en.has(p.low)) ? null : { from: at, to };
}
