import { calendarWords } from "../lexicon/function-words.js";

const french = new Set("lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" "));

/** Days and months: two reports of one day name it alike. */
export function isDateWord(folded: string): boolean {
  return calendarWords.has(folded) || french.has(folded);
}
