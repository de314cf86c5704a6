import { adverbs, auxiliaries, clitics, conjunctions, determiners, prepositions, pronouns } from "../../words/small-words.js";
import type { CueGroup } from "./cue.js";
import type { CueHit } from "./find-cues.js";
import type { Piece } from "../scene.js";

const anyVerb: CueGroup = { name: "any verb", language: "fr", force: "assert", takes: ["quotation"], verbs: "", yes: [], no: [] };
const pronoun = /^-(?:t-)?(?:il|elle|on|ils|elles|je)$/u;
const finite = /(?:e|ent|ait|aient|ais|a|ai|èrent|it|is|irent|ut|us|urent|int|inrent|eut|end|ond)$/u;
const participle = /(?:é|i|u|is|it)(?:e|s|es)?$/u;

/**
 * '« Sauve qui peut ! », sanglote sa mère', '« Non », fit-il': right behind a quotation any verb with its subject after it tells who
 * spoke, whatever verb it is. Not 'signe que …', 'titre de …', which no subject follows.
 */
export function toldAfterQuotation(pieces: readonly Piece[], i: number): CueHit | null {
  const verb = pieces[i];
  if (verb?.is !== "word" || verb.capital || isSmall(verb.low) || (verb.low === "compris" && pieces[i - 1]?.low === "y")) return null;
  let from = i;
  while (i - from < 4 && (clitics.has(pieces[from - 1]?.low ?? "") || pronoun.test(pieces[from - 1]?.low ?? "") || auxiliaries.fr.has(pieces[from - 1]?.low ?? "") || (from < i && adverbs.fr.has(pieces[from - 1]?.low ?? "")))) from--;
  const quote = pieces[from - 1]?.text === "," ? pieces[from - 2] : pieces[from - 1];
  if (quote?.is !== "quote" || !(pieces[from - 1]?.text === "," ? isSpeech(quote) : endsItself(quote))) return null;
  const before = pieces.slice(from, i).map((p) => p.low);
  const helped = before.some((low) => auxiliaries.fr.has(low));
  const inside = helped ? from + before.findIndex((low) => pronoun.test(low)) : pronoun.test(pieces[i + 1]?.low ?? "") ? i + 1 : -1;
  const turned = inside >= from && pronoun.test(pieces[inside]?.low ?? "");
  const shaped = helped ? participle.test(verb.low) : finite.test(verb.low);
  if (!turned && (!shaped || before.some((low) => low === "être") || !opensSubject(pieces, i + 1))) return null;
  return { from, at: i, to: i + 1, lemma: verb.low, groups: [anyVerb], mood: "finite", insidePronoun: turned ? inside : null, negated: false };
}

function isSmall(low: string): boolean {
  return low.startsWith("-") || clitics.has(low) || auxiliaries.fr.has(low) || [adverbs, conjunctions, determiners, prepositions, pronouns].some((words) => words.fr.has(low));
}

/** A name, or a noun with its article. */
function opensSubject(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.is !== "word") return false;
  return piece.capital || (/^(?:le|la|l'|les|un|une|son|sa|ses|leur|leurs|mon|ma|ce|cet|cette|ces|deux|trois|plusieurs|certains)$/u.test(piece.low) && pieces[at + 1]?.is === "word");
}

function isSpeech({ text }: Pick<Piece, "text">): boolean {
  return text.split(/\s+/u, 5).length >= 4 || endsItself({ text });
}

/** '« Non ! »': its own mark stands for the comma. */
function endsItself({ text }: Pick<Piece, "text">): boolean {
  return /[.!?…]\s?[»”]?$/u.test(text);
}
