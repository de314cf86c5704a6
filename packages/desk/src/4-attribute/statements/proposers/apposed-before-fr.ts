import { isFiniteFrench } from "../../words/french-finite.js";
import { auxiliaries } from "../../words/small-words.js";
import type { Piece } from "../scene.js";

/** 'Docker depuis vingt ans, Luc Ferrand raconte la nuit': before a subject and its verb stands what is said only where it has a verb or marks. */
export function isApposed(pieces: readonly Piece[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return !pieces.slice(from, to).some((p, k, words) => p.is === "quote" || p.is === "number" && k === 0 || (p.is === "word" && k > 0 && (auxiliaries.fr.has(p.low) || isFiniteFrench(p.low, words[k - 1]?.low ?? ""))));
}
