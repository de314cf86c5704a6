import { compactPattern } from "../../model/compact-pattern.js";

/** A hyphen at the end of a line: part of the word, or only there because the line ended. */

const small = compactPattern(/^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|là|moi|toi|lui|leur|y|en|même|mêmes|t)(?!\p{L})/iu);
// Whole words only that begin compounds: `ex` or `mid` are also the first syllable of many words.
const leads = compactPattern(/(?:^|[^\p{L}])(?:self|non|vice|half|well|quasi|demi|sous|arrière|avant|après|celui|celle|ceux|celles|c’est|est|peut|rendez|week|grand|nord|sud|north|south)$/iu);

/** What is known of a document's words: those written in one, and those written with a hyphen, inside its lines. */
export interface KnownWords {
  readonly plain: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
}

export function knownWords(lines: readonly string[]): KnownWords {
  const plain = new Set<string>();
  const hyphened = new Set<string>();
  lines.forEach((line, i) => {
    const words = [...line.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)].map(([word]) => word.toLowerCase().replaceAll("‐", "-"));
    // What a line end has cut in two is no word.
    const from = /[-‐]$/u.test(lines[i - 1] ?? "") ? 1 : 0;
    const to = /[-‐]$/u.test(line) ? -1 : words.length;
    for (const word of words.slice(from, to)) (word.includes("-") ? hyphened : plain).add(word);
  });
  return { plain, hyphened };
}

/** How a line and the next one meet: joined without its hyphen, joined with it, or as two words. */
export function joint(line: string, next: string, known: KnownWords): "drop-hyphen" | "keep-hyphen" | "space" {
  const before = /([\p{L}\p{N}’'-]*[\p{L}\p{N}])[-‐]$/u.exec(line.slice(-60))?.[1];
  const after = /^[\p{L}\p{N}]+/u.exec(next.slice(0, 60))?.[0];
  if (before === undefined || after === undefined) return "space";
  if (!/\p{Ll}$/u.test(before) || !/^\p{Ll}/u.test(after)) return "keep-hyphen";
  const stem = /[\p{L}]+$/u.exec(before)?.[0] ?? before;
  if (known.plain.has((stem + after).toLowerCase())) return "drop-hyphen";
  if (known.hyphened.has(`${stem}-${after}`.toLowerCase())) return "keep-hyphen";
  return small.test(after) || leads.test(before) ? "keep-hyphen" : "drop-hyphen";
}
