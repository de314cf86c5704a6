import type { Language } from "../../model/reading.js";
import { letterKind } from "../letter-kinds.js";

const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(("the of and to in that is was for on with as by at from has have had are were be been not it its they their he she his her " +
    "but which who this said an or will would more after before about into over than when there one all also out up no").split(" ")),
  fr: new Set(("le la les des du de un une et à au aux en dans que qui est ne pas par pour sur avec son sa ses ce cette ces il elle ils elles " +
    "été a ont être avoir plus mais ou où selon après avant leur leurs nous vous se sont d l n s qu c j on y dont comme sous").split(" ")),
};

/** Of which of the two each of these words is: one question for a word. */
const languagesOf: ReadonlyMap<string, Readonly<Record<Language, boolean>>> = new Map([...words.en, ...words.fr].map((word) => [word, { en: words.en.has(word), fr: words.fr.has(word) }]));

const enough = 4;
const longest = Math.max(...[...words.en, ...words.fr].map((word) => word.length));

/** Language by its small words; null when there are too few of them, or as many of the other. Units beyond 20,000 are not looked at. */
export function guessLanguage(text: string): Language | null {
  const count = { en: 0, fr: 0 };
  const limit = Math.min(text.length, 20_000);
  let from = 0;
  for (let at = 0; at <= limit; at++) {
    if (at < limit && letterKind(text.charCodeAt(at)) !== "none") continue;
    if (at > from && at - from <= longest) {
      const its = languagesOf.get(text.slice(from, at).toLowerCase());
      if (its?.en) count.en++;
      if (its?.fr) count.fr++;
    }
    from = at + 1;
  }
  if (count.en >= enough && count.en > count.fr * 1.6) return "en";
  if (count.fr >= enough && count.fr > count.en * 1.6) return "fr";
  return null;
}
