import { cutNumerals } from "../figures/recognise/numerals.js";
import { readWords } from "../figures/recognise/read-words.js";
import type { Language } from "../../model/reading.js";
import type { DateExpression } from "./date-expression.js";
import { dateRule, type DateRule } from "./date-rule.js";

/** The number that all of the words tell; NaN when they tell none, or more. */
export function numberIn(words: string, language: Language): number {
  const tokens = cutNumerals(words, language);
  const told = readWords(tokens, 0, language);
  return told?.to === tokens.length ? told.value : Number.NaN;
}

function year(number: number): DateExpression | null {
  return number >= 1500 && number < 2100 ? { kind: "year", year: number } : null;
}

/** 'Nineteen eighty-four', 'nineteen hundred and six', 'nineteen oh six': a century, and what follows it. */
function ofCentury(century: string, rest: string): DateExpression | null {
  return year(numberIn(century, "en") * 100 + (rest === "" ? 0 : numberIn(rest.replace(/^oh[ -]/, ""), "en")));
}

const small = "[a-z]{3,8}(?:[ -](?:et[ -])?[a-z]{2,8}){0,3}";
const lead = "in|since|by|until|from|of|before|after|during|back in";
const leadFr = "en|depuis|l'an|l'annee|jusqu'en|de|avant|apres";

/** Years written out in words, behind a word that leads in; what reads as no year is left alone. */
export const yearWordRules: readonly DateRule[] = [
  dateRule({ name: "century-year", needs: "yearWord", from: "from", pattern: `(?:${lead}) (?<from>(?<c>eighteen|nineteen|twenty)(?: hundred(?: and)?|(?=[ -](?:oh|ten|eleven|twelve|[a-z]{3,5}teen|[a-z]{3,4}ty)(?![a-z])))(?:[ -](?<r>(?:oh[ -])?[a-z]{3,9}(?:-[a-z]{3,5})?))?)`, build: (c) => ofCentury(c("c"), c("r")) }),
  dateRule({ name: "two-thousand", needs: "yearWord", from: "from", pattern: `(?:${lead}) (?<from>two thousand and [a-z]{3,9}(?:-[a-z]{3,5})?)`, build: (c, place) => (/^ (?:people|men|women|children|[a-z]{2,}s)(?![a-z])/.test(place.folded.slice(place.end, place.end + 24)) ? null : year(numberIn(c("from"), "en"))) }),
  dateRule({ name: "mille", needs: "yearWord", from: "from", pattern: `(?:(?:${leadFr})_(?<from>(?:mille [a-z]{4,5} cents?|deux mille)[ -]${small})|(?:en|depuis|l'an)_deux mille(?! [a-z]))`, build: (c) => (c("from") === "" ? year(2000) : year(numberIn(c("from"), "fr"))) }),
];
