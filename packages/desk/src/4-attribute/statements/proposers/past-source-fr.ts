import type { Piece } from "../scene.js";
import { wordsOf } from "../speakers/cast.js";

/** 'aurait déclaré, selon son avocate, que …': who has it, and where what is said begins. */
export function pastSource(pieces: readonly Piece[], at: number): { readonly to: number; readonly name: string } | null {
  if (pieces[at]?.text !== ",") return null;
  const named = pieces[at + 1]?.low === "selon" ? at + 2 : pieces[at + 1]?.low === "d'" && pieces[at + 2]?.low === "après" ? at + 3 : -1;
  const close = named < 0 ? -1 : pieces.findIndex((p, i) => i > named && p.text === ",");
  if (close < 0 || close - named > 8 || !/^(?:que|qu')$/u.test(pieces[close + 1]?.low ?? "")) return null;
  return { to: close + 1, name: wordsOf(pieces, named, close) };
}

/** '[Son] « … »': what announces a recording is none of it. */
export function pastSound(pieces: readonly Piece[], from: number): number {
  const close = pieces[from]?.text === "[" ? pieces.findIndex((p, i) => i > from && i < from + 5 && p.text === "]") : -1;
  return close > 0 && pieces[close + 1]?.is === "quote" ? close + 1 : from;
}
