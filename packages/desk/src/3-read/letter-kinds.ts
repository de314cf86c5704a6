/** Which units are letters, without asking a pattern for each: looked up in a table that is filled as units are met. */
export type LetterKind = "none" | "latin" | "other";

const codes: readonly LetterKind[] = ["none", "none", "latin", "other"];
const met = new Uint8Array(0x10000);

/** Of a unit of the first plane; halves of a pair are no letters. */
export function letterKind(unit: number): LetterKind {
  const known = met[unit] ?? 0;
  return codes[known === 0 ? (met[unit] = codeOf(String.fromCharCode(unit))) : known] ?? "none";
}

function codeOf(letter: string): number {
  if (!/\p{L}/u.test(letter)) return 1;
  return /\p{Script=Latin}/u.test(letter) ? 2 : 3;
}

/** Half of a letter or sign beyond the first plane. */
export function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
