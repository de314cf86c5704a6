import type { Language } from "../../model/reading.js";
import type { CueGroup } from "../statements/cues/cue.js";
import type { CueHit } from "../statements/cues/find-cues.js";
import type { Piece } from "../statements/scene.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "../words/small-words.js";
import { isFiniteFrench } from "../words/french-finite.js";

/** What an unknown verb is tried as: one that may take all that a verb of speech does. */
const groups: Readonly<Record<Language, CueGroup>> = {
  en: { name: "unknown", language: "en", force: "assert", takes: ["clause", "infinitive", "object", "quotation"], verbs: "", yes: [], no: [] },
  fr: { name: "unknown", language: "fr", force: "assert", takes: ["that", "infinitive", "object", "quotation"], verbs: "", yes: [], no: [] },
};

/** Words that may be verbs of speech which the rules do not know, each as if it were one. */
export function unknownCues(pieces: readonly Piece[], cues: readonly CueHit[], language: Language): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < pieces.length - 1; at += 1) {
    if (cues.some((cue) => cue.from <= at && at < cue.to) || !mayBeVerb(pieces, at, language)) continue;
    let from = at;
    let negated = false;
    while (from > 0 && at - from < 5 && isHelper(pieces[from - 1], language)) {
      from -= 1;
      negated ||= /^(?:not|n't|never|ne|n')$/u.test(pieces[from]?.low ?? "");
    }
    if (!negated) hits.push({ from, at, to: at + 1, lemma: pieces[at]?.low ?? "", groups: [groups[language]], mood: "finite", insidePronoun: null, negated });
  }
  return hits;
}

function isHelper(piece: Piece | undefined, language: Language): boolean {
  return piece?.is === "word" && (auxiliaries[language].has(piece.low) || adverbs[language].has(piece.low));
}

const smallOf = (language: Language): ReadonlySet<string> => new Set([adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns].flatMap((list) => [...list[language]]));
const small: Readonly<Record<Language, ReadonlySet<string>>> = { en: smallOf("en"), fr: smallOf("fr") };

function mayBeVerb(pieces: readonly Piece[], at: number, language: Language): boolean {
  const [before, word] = [pieces[at - 1], pieces[at]];
  if (word?.is !== "word" || word.capital || word.text.length < 3) return false;
  if (small[language].has(word.low)) return false;
  if (!before || before.is === "number" || determiners[language].has(before.low) || prepositions[language].has(before.low) || !/^\p{Ll}+$/u.test(word.text)) return false;
  if (language === "fr") return isFiniteFrench(word.low, before.low) || (/(?:é|i|u|is|it)$/u.test(word.low) && auxiliaries.fr.has(before.low));
  return /(?:ed|s|t|d)$/u.test(word.low) || auxiliaries.en.has(before.low) || pronouns.en.has(before.low);
}
