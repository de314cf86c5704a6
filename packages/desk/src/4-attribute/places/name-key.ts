import { foldText } from "../figures/fold-text.js";

/** The longest name looked up, in words. */
export const nameWordsAtMost = 6;

/** The one key of a name: folded, hyphens and spaces alike, 'St' written out, without the full stop of an abbreviation. */
export function nameKey(name: string): string {
  return keyOfFolded(foldText(name));
}

/** The same for a name that is folded already. */
export function keyOfFolded(name: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(name) && !name.includes("st")) return name;
  const folded = name.replace(/[\s-]+/g, " ").replace(/ ?' ?/g, "'").replace(/\b(?:st|ste)\.? /g, (word) => (word.startsWith("ste") ? "sainte " : "saint ")).trim();
  return /\p{L}{2}\.$/u.test(folded) ? folded.slice(0, -1) : folded;
}
