/** Words in a fingerprint, and how many neighbours one of them stands for (Schleimer, Wilkerson and Aiken 2003). */
export const gram = 5;
const window = 4;

/** 32-bit FNV-1a over words, all of a list or part of it: only to find candidates, which are then compared word by word. */
export function hashOf(words: readonly string[], from = 0, to = words.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? "";
    for (let c = 0; c < word.length; c++) value = Math.imul(value ^ word.charCodeAt(c), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}

/** Winnowed fingerprints: any run of `gram + window - 1` words shared by two texts leaves a common one. */
export function fingerprints(words: readonly string[]): readonly { readonly hash: number; readonly at: number }[] {
  const hashes: number[] = [];
  for (let at = 0; at + gram <= words.length; at++) hashes.push(hashOf(words, at, at + gram));
  const kept: { hash: number; at: number }[] = [];
  let last = -1;
  for (let from = 0; from < Math.max(1, hashes.length - window + 1) && hashes.length > 0; from++) {
    let best = from;
    for (let i = from + 1; i < Math.min(from + window, hashes.length); i++) if ((hashes[i] ?? 0) <= (hashes[best] ?? 0)) best = i;
    if (best !== last) kept.push({ hash: hashes[best] ?? 0, at: best });
    last = best;
  }
  return kept;
}
